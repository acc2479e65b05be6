import { globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { withPolicy } from '../../scripts/policy.ts';

/** A name that leads to this machine in the tests' browser, and is no secure origin there. */
export const insecureHost = 'thads.test';

const dist = join(import.meta.dirname, '../../dist');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of a build, by their path below the site's root. */
export type Files = ReadonlyMap<string, Buffer>;

/** What `dist/` holds. */
export function builtFiles(): Files {
  const names = globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
  return new Map(names.map((name) => [name, readFileSync(join(dist, name))]));
}

/** The same files with some of them changed as text; `change` gives the new text of those it wants to change. */
export function changed(files: Files, change: (text: string, name: string) => string): Files {
  return new Map(
    [...files].map(([name, body]) => {
      if (!/\.(html|js|css|json)$/.test(name)) return [name, body];
      const text = body.toString();
      const next = change(text, name);
      return [name, next === text ? body : Buffer.from(next)];
    }),
  );
}

/** The build that tells this one from others. */
export function idOf(files: Files): string {
  return JSON.parse(String(files.get('build.json'))).build;
}

/**
 * The site as another build would be: all scripts, styles and fonts have other names, and the page of emulation is called
 * "Thi đua khen thưởng" in it.
 */
export function nextBuild(files: Files, id = 'nextBuild001'): Files {
  const hash = /-([\w-]{8})(?=\.(?:js|css|woff2)$)/;
  const hashes = [...files.keys()].flatMap((name) => hash.exec(name)?.[1] ?? []);
  const renamed = (text: string) =>
    hashes.reduce((result, old) => result.replaceAll(`-${old}.`, `-${[...old].reverse().join('')}.`), text);
  const texts = changed(files, (text, name) => {
    const next = renamed(text.replaceAll(idOf(files), id).replaceAll('Thi đua', 'Thi đua khen thưởng'));
    return name.endsWith('.html') ? governedAnew(next) : next;
  });
  return new Map([...texts].map(([name, body]) => [renamed(name), body]));
}

/** What stands in an HTML itself names other files now, and its policy allows it by its hash. */
function governedAnew(html: string): string {
  return withPolicy(html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), undefined);
}

export interface Host {
  /** Address of the site, a folder of a host, with a slash at its end. On this machine, so a secure origin. */
  readonly address: string;
  /** The same under a name that is none. */
  readonly insecureAddress: string;
  /** What it serves; another build may be put in its place. */
  files: Files;
  /** When all of it was last changed, as it says in its answers. It says nothing about caching. */
  lastModified: Date;
  /** Answers in its own way if it returns true. */
  answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Paths asked for, below the site's root. */
  readonly asked: string[];
  /** Breaks all connections and takes no more until `start`. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const folder = '/co-quan/thads/';

/** A static host of the built site that a test can change, stop and start: it knows files and their last change. */
export async function openHost(files: Files): Promise<Host> {
  let server: Server | undefined;
  let port = 0;
  const start = async () => {
    const next = createServer((request, response) => respond(host, request, response));
    await new Promise<void>((resolve) => next.listen(port, '127.0.0.1', resolve));
    port = (next.address() as AddressInfo).port;
    server = next;
  };
  const stop = async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server = undefined;
  };
  await start();
  const addressAt = (name: string) => `http://${name}:${port}${folder}`;
  const host: Host = {
    address: addressAt('localhost'),
    insecureAddress: addressAt(insecureHost),
    files,
    lastModified: new Date('2026-01-05T00:00:00Z'),
    answer: undefined,
    asked: [],
    stop,
    start,
  };
  return host;
}

function respond(host: Host, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host');
  const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : 'elsewhere';
  host.asked.push(path);
  if (host.answer?.(request, response)) return;
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const body = host.files.get(name);
  if (!body) {
    if (host.files.has(`${name}/index.html`)) response.writeHead(301, { location: `${pathname}/` }).end();
    else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(host.files.get('404.html'));
    return;
  }
  const lastModified = host.lastModified.toUTCString();
  if (request.headers['if-modified-since'] === lastModified) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'last-modified': lastModified,
  });
  response.end(body);
}
