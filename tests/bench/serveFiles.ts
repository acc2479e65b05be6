import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder and a few pages more as a good host would: compressed beforehand, assets cached for ever. Everything
 * is read at once, so that a build that runs meanwhile does not mix into the measurement.
 */
export async function serveFiles(folder: string, pages: ReadonlyMap<string, string>) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const responses = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const add = (path: string, raw: Buffer) => {
    const compress = extname(path) !== '.woff2';
    responses.set(path, {
      body: compress ? brotliCompressSync(raw) : raw,
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(compress && { 'content-encoding': 'br' }),
      },
    });
  };
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    add(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path));
  }
  for (const [path, text] of pages) add(path, Buffer.from(text));

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const found = responses.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
