import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site at the root of a host, with a slash at its end. */
    site: string;
    /** The same site two folders below the root of another host. */
    subPathSite: string;
  }
}

const dist = join(import.meta.dirname, '../../dist');
const folder = '/co-quan/thads/';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves what `dist/` holds, as the README's own server does and as a host would that has the site in a folder. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'warn' });
  const host = await serveInFolder();
  project.provide('site', server.resolvedUrls?.local[0] ?? '');
  project.provide('subPathSite', `http://127.0.0.1:${(host.address() as AddressInfo).port}${folder}`);
  return async () => {
    await server.close();
    host.close();
  };
}

/** A static host that knows nothing but files: folders have an index.html, everything else is not found. */
function serveInFolder(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname.startsWith(folder) ? pathname.slice(folder.length) : '404.html';
    const path = join(dist, file === '' || file.endsWith('/') ? `${file}index.html` : file);
    try {
      const body = readFileSync(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
