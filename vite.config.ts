import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';
import { readApiFiles } from './scripts/apiFiles.ts';
import { buildOf } from './scripts/buildOf.ts';
import { checkedFiles } from './scripts/checkedFiles.ts';
import { inlineScript } from './scripts/inlineScript.ts';
import { oldestBrowsers } from './scripts/oldestBrowsers.ts';
import { serveStatic } from './scripts/staticHost.ts';

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
  const dist = join(import.meta.dirname, 'dist');
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      server.middlewares.use((request, response) => serveStatic(request, response, { dist }));
    },
  };
}

/**
 * The writer of workbooks packs sheets of more than 160 kB in a worker made of text, which the policy of pages refuses
 * (Trusted Types): here it packs all of them by itself, as it does small ones.
 */
function packWithoutWorkers(): Plugin {
  return {
    name: 'pack-without-workers',
    enforce: 'pre',
    load(id) {
      if (!/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/.test(id)) return undefined;
      return "import pack from './zipToArrayBufferSync.js';\nexport default async (files) => pack(files);";
    },
  };
}

/** A class by its own name and three signs of its file, which has to differ from the others: both are in the first script. */
function className(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.replace(/\?.*$/, ''));
  return `${name}-${createHash('sha256').update(path).digest('base64url').slice(0, 3)}`;
}

/** Words of what opens on every page; those of pages and charts come with these. */
const words = /src\/(evidence|app|pages\/failure|i18n\/(sources|figureNames|notices|faults))\/.*(words|vi)\.ts$/;

/** What charts are drawn with. */
const drawing =
  /src\/charts\/kit\/plot|node_modules\/(recharts|react-redux|@reduxjs|redux|immer|reselect|d3-|es-toolkit|eventemitter3|decimal|victory|internmap|tiny-inv|react-is|use-sync)/;

export default defineConfig({
  // Relative addresses: one build serves at the root of a host and under any path of it.
  base: './',
  define: {
    __CHECKED_FILES__: JSON.stringify(checkedFiles(import.meta.dirname)),
    __BUILD__: JSON.stringify(buildOf(import.meta.dirname)),
  },
  plugins: [
    react(),
    { ...msw({ mode: 'worker-only' }), apply: 'serve' },
    publishApi(),
    staticHost(),
    inlineScript(import.meta.dirname),
    packWithoutWorkers(),
  ],
  resolve: {
    alias: {
      // The router asks for a hook that React has had since version 18.
      'use-sync-external-store/shim/index.js': 'react',
      // The package of the database has a file for a worker that runs it itself, and names it nowhere.
      '@duckdb/duckdb-wasm/blocking': join(
        import.meta.dirname,
        'node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs',
      ),
    },
  },
  // Each worker is one file, also where a package of it would fetch a part of itself later.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false }, output: { codeSplitting: false } } },
  css: { modules: { generateScopedName: className } },
  build: {
    manifest: true,
    // One style sheet for all pages: it is small, and no page is bare until its own has come.
    cssCodeSplit: false,
    // The list of what stands on what would be a part of the first script; pages link what they stand on in their HTML.
    modulePreload: false,
    target: [...oldestBrowsers],
    assetsInlineLimit: 0,
    // All that a first visit needs in one file: many small ones compress worse and are asked for one by one.
    // So does what charts are drawn with, but for what only one of them needs.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            // Words are short: those that several parts come with make one file, with what else is little.
            { name: 'words', test: words, minShareCount: 2, priority: 1 },
            { name: 'drawing', test: drawing, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  ssr: { noExternal: true },
  preview: { port: 4173, strictPort: true },
  server: { port: 5173 },
});
