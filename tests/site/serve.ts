import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { serveStatic } from '../../scripts/staticHost.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site at the root of a host, with a slash at its end. */
    site: string;
    /** The same site two folders below the root of another host. */
    subPathSite: string;
    /** The site on a host that sends the overview for every address that leads nowhere. */
    fallbackSite: string;
    /** The same two folders below the root. */
    fallbackSubPathSite: string;
  }
}

const dist = join(import.meta.dirname, '../../dist');
const folder = '/co-quan/thads/';

/** Serves what `dist/` holds, as the README's own server does, and as hosts would that are less helpful. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', strictPort: false }, logLevel: 'warn' });
  const hosts = await Promise.all([
    host({ folder }),
    host({ folder: '/', fallback: true }),
    host({ folder, fallback: true }),
  ]);
  const [subPath, fallback, fallbackSubPath] = hosts.map((each) => (each.address() as AddressInfo).port);
  project.provide('site', server.resolvedUrls?.local[0] ?? '');
  project.provide('subPathSite', `http://127.0.0.1:${subPath}${folder}`);
  project.provide('fallbackSite', `http://127.0.0.1:${fallback}/`);
  project.provide('fallbackSubPathSite', `http://127.0.0.1:${fallbackSubPath}${folder}`);
  return async () => {
    await server.close();
    for (const each of hosts) each.close();
  };
}

function host(site: { readonly folder: string; readonly fallback?: boolean }): Promise<Server> {
  const server = createServer((request, response) => serveStatic(request, response, { dist, ...site }));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
