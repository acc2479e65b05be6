import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** A static host of the built site, as `npm run preview` and the tests serve it. */

export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  /** Relative, so that it holds below any path and behind any proxy. */
  | { readonly status: 301; readonly location: string };

interface Site {
  /** The folder of the built files. */
  readonly dist: string;
  /** Path of the site on its host, with a slash at both ends; the root unless told. */
  readonly folder?: string;
  /** Sends the overview, with status 200, for every address that leads nowhere, as hosts of single pages do. */
  readonly fallback?: boolean;
}

/**
 * What the host does with an address as it stands in a request: sends a file, leads from a folder's name to the folder,
 * or says with 404.html that nothing is there. `file` is a path on this machine.
 */
export function answerTo(target: string, { dist, folder = '/', fallback = false }: Site): Answer {
  const nowhere: Answer = fallback
    ? { status: 200, file: join(dist, 'index.html') }
    : { status: 404, file: join(dist, '404.html') };
  const [raw = '', ...query] = target.split('?');
  const path = decoded(raw)?.replace(/\/{2,}/g, '/');
  if (path === undefined || !`${path}/`.startsWith(folder) || /\\|\0|(^|\/)\.\.?(\/|$)/.test(path)) return nowhere;
  const file = join(dist, path.slice(folder.length));
  if (isFile(file) && !path.endsWith('/')) return { status: 200, file };
  if (!isFile(join(file, 'index.html'))) return nowhere;
  if (path.endsWith('/')) return { status: 200, file: join(file, 'index.html') };
  const name = raw.slice(raw.lastIndexOf('/') + 1);
  return { status: 301, location: [`./${name}/`, ...query].join('?') };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** What every answer says beside its file; the configurations in `deployment/` say the same. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-resource-policy': 'same-origin',
};

/** How long an answer may be kept without asking: files with a hash in their names for a year, others not at all. */
function cacheOf(path: string, status: number): string {
  return status === 200 && path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Answers a request with the files of the site. */
export function serveStatic(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const answer = answerTo(request.url ?? '/', site);
  if (answer.status === 301) {
    response.writeHead(301, { ...securityHeaders, location: answer.location }).end();
    return;
  }
  const { status, file } = answer;
  const body = readFileSync(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const headers = {
    ...securityHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': cacheOf(file.slice(site.dist.length), status),
    etag,
  };
  const isKnown = status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : status, headers).end(isKnown || request.method === 'HEAD' ? undefined : body);
}
