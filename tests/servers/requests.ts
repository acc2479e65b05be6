import { type IncomingHttpHeaders, request } from 'node:http';
import { securityHeaders } from '../../scripts/staticHost.ts';

/** The table of requests that every server has to answer in the same way. */

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a target just as it is written: nothing is resolved or escaped. */
export function ask(address: string, target: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

interface Row {
  /** Path below the site's root, as it stands in the request. */
  readonly path: string;
  readonly type?: RegExp;
  /** Whether it has to come compressed. */
  readonly isText?: boolean;
  readonly cache?: 'forever' | 'ask';
  readonly leadsTo?: string;
  readonly isNowhere?: boolean;
}

const html = /^text\/html; ?charset=utf-8$/i;

/** `assets` are names of files of the built site, by their endings. */
export function table(assets: Readonly<Record<'js' | 'css' | 'woff2', string>>): readonly Row[] {
  return [
    { path: '', type: html, isText: true, cache: 'ask' },
    { path: 'index.html', type: html, isText: true, cache: 'ask' },
    { path: 'don-vi/', type: html, isText: true, cache: 'ask' },
    { path: 'don-vi/vinh-yen/?v=1', type: html, isText: true, cache: 'ask' },
    { path: assets.js, type: /^(text|application)\/javascript(; ?charset=utf-8)?$/i, isText: true, cache: 'forever' },
    { path: assets.css, type: /^text\/css; ?charset=utf-8$/i, isText: true, cache: 'forever' },
    { path: assets.woff2, type: /^font\/woff2$/, cache: 'forever' },
    { path: 'favicon.svg', type: /^image\/svg\+xml/, cache: 'ask' },
    { path: 'api/v1/catalog.json', type: /^application\/json/, isText: true, cache: 'ask' },
    { path: 'sw.js', type: /javascript/, cache: 'ask' },
    { path: 'probe.webmanifest', type: /^application\/manifest\+json/, cache: 'ask' },
    { path: 'don-vi', leadsTo: 'don-vi/' },
    { path: 'don-vi?ky=2021-06&v=1', leadsTo: 'don-vi/?ky=2021-06&v=1' },
    { path: 'don-vi/vinh-yen?v=1', leadsTo: 'don-vi/vinh-yen/?v=1' },
    { path: 'xyz', isNowhere: true },
    { path: 'xyz/', isNowhere: true },
    { path: 'don-vi/xyz/abc', isNowhere: true },
    { path: 'DON-VI/', isNowhere: true },
    { path: 'don-vi./', isNowhere: true },
    { path: 'assets/', isNowhere: true },
    { path: 'api/v1/', isNowhere: true },
    { path: 'assets/missing.js', isNowhere: true },
    { path: 'api/v1/missing.json', isNowhere: true },
  ];
}

/** What is wrong with the answer to a row; nothing if all is well. */
export async function faultsOf(address: string, row: Row, encodings: readonly string[]): Promise<readonly string[]> {
  const { pathname } = new URL(address);
  const answer = await ask(address, pathname + row.path, { 'accept-encoding': encodings.join(', ') });
  const { status, headers } = answer;
  const faults: string[] = [];
  const expect = (isRight: boolean, what: string) => {
    if (!isRight) faults.push(`${row.path || '(root)'}: ${what}`);
  };
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headers[name] === value, `${name} is ${headers[name]}`);
  const cache = headers['cache-control'];
  if (row.leadsTo !== undefined) {
    const { location = '' } = headers;
    expect([301, 308].includes(status), `status ${status}`);
    expect(!/^(\w+:|\/\/)/.test(location), `the redirect names a host: ${location}`);
    const led = new URL(location, new URL(pathname + row.path, address)).href;
    expect(led === new URL(address + row.leadsTo).href, `leads to ${led}`);
  } else if (row.isNowhere) {
    expect(status === 404, `status ${status}`);
    expect(html.test(headers['content-type'] ?? ''), `type ${headers['content-type']}`);
    expect(cache === 'no-cache', `cache ${cache}`);
    const plain = await ask(address, pathname + row.path);
    expect(plain.body.includes('Không có trang này'), 'not the page of the site');
  } else {
    expect(status === 200, `status ${status}`);
    expect(row.type?.test(headers['content-type'] ?? '') ?? true, `type ${headers['content-type']}`);
    expect(cache === (row.cache === 'forever' ? 'public, max-age=31536000, immutable' : 'no-cache'), `cache ${cache}`);
    const encoding = headers['content-encoding'];
    // Whether what is small comes compressed is left to the server.
    if (row.isText || row.type?.test('font/woff2'))
      expect(encoding === (row.isText ? encodings[0] : undefined), `encoding ${encoding}`);
    if (encoding) expect(/accept-encoding/i.test(headers['vary'] ?? ''), `vary ${headers['vary']}`);
    await unchanged(answer);
  }
  return faults;

  /** A browser that has the file is told so, instead of getting it again. */
  async function unchanged({ headers: { etag } }: Answer): Promise<void> {
    expect(etag !== undefined, 'no etag');
    const again = await ask(address, pathname + row.path, {
      'accept-encoding': encodings.join(', '),
      'if-none-match': etag ?? '',
    });
    expect(again.status === 304, `asked again: ${again.status}`);
  }
}

/** Targets that try to leave the site, or to lead to another host. */
const hostile = [
  '/..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '//evil.example/..',
  '//evil.example/don-vi',
  '/%5cevil.example/',
  '/%',
  '/%00',
  '/don-vi/%0d%0aSet-Cookie:a=b',
];

/** What of the hostile targets gets more than an honest refusal. */
export async function leaks(address: string): Promise<readonly string[]> {
  const { pathname } = new URL(address);
  const faults: string[] = [];
  for (const target of hostile) {
    const { status, headers, body } = await ask(address, pathname.slice(0, -1) + target);
    if (body.includes('root:x:0')) faults.push(`${target}: a file of the machine`);
    if (headers['set-cookie']) faults.push(`${target}: a header was smuggled in`);
    const { location = '' } = headers;
    if (/^(\w+:)?\/\//.test(location)) faults.push(`${target}: leads to ${location}`);
    if (status >= 500) faults.push(`${target}: status ${status}`);
  }
  return faults;
}
