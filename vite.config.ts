import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';
import { readApiFiles } from './scripts/apiFiles.ts';

/** Publishes the JSON data module as the API's files, under the paths that the mocks answer in development. */
function publishApi(): Plugin {
  return {
    name: 'publish-api',
    apply: 'build',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [path, source] of readApiFiles(import.meta.dirname)) {
        this.emitFile({ type: 'asset', fileName: `api/v1/${path}`, source });
      }
    },
  };
}

/** Serves the built site as a static host does: folders end in a slash, and what is not there gets 404.html. */
function staticHost(): Plugin {
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://host');
        const found = join(import.meta.dirname, 'dist', decodeURIComponent(pathname));
        const isFolder = existsSync(join(found, 'index.html'));
        if (isFolder && !pathname.endsWith('/')) {
          response.writeHead(301, { location: `${pathname}/${search}` }).end();
        } else if (isFolder || existsSync(found)) {
          next();
        } else {
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(import.meta.dirname, 'dist/404.html')));
        }
      });
    },
  };
}

export default defineConfig({
  // Relative addresses: one build serves at the root of a host and under any path of it.
  base: './',
  plugins: [react(), { ...msw({ mode: 'worker-only' }), apply: 'serve' }, publishApi(), staticHost()],
  build: {
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // All that a first visit needs in one file: many small ones compress worse and are asked for one by one.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  ssr: { noExternal: true },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
});
