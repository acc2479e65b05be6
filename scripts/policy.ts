import { createHash } from 'node:crypto';

/**
 * The content security policy of the site, in one place: what a page may load, run and send, starting from nothing. The build
 * writes it into each HTML; a server that can send headers says the same and what only a header can say.
 */

export interface Governed {
  /** Texts of the scripts that stand in the HTML itself: each is allowed by its hash, and no other. */
  readonly inlineScripts: readonly string[];
  /** Texts of the style sheets that stand in the HTML itself, likewise. */
  readonly inlineStyles?: readonly string[];
  /** Where the data are, if the build was told (`VITE_API_BASE`): an address, or a path on the site's own host. */
  readonly apiBase?: string | undefined;
}

/** The policy as it stands in the HTML. */
export function contentPolicy({ inlineScripts, inlineStyles = [], apiBase }: Governed): string {
  const api = apiBase === undefined ? [] : foreignOrigin(apiBase);
  return written([
    ['default-src', "'none'"],
    ['script-src', "'self'", ...new Set(inlineScripts.map(hashOf))],
    ['style-src', "'self'", ...new Set(inlineStyles.map(hashOf))],
    // A picture of a chart is an svg in an address of its own before it is pixels.
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...api],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    // Text never becomes HTML, script or the address of one, but for the addresses of our three workers, and for what the HTML
    // of a page itself keeps as text until it is opened.
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'thads-worker', 'thads-workbooks', 'thads-counting', 'thads-template', 'thads-panels'],
  ]);
}

/** The same as a header: also who may show the site in a frame, which browsers ignore in HTML. */
export function headerPolicy(governed: Governed): string {
  return `${contentPolicy(governed)}; ${written([['frame-ancestors', "'self'"]])}`;
}

/**
 * What a host that sends a policy with every file has to send with `assets/countingWorker-*.js`: that worker alone runs a
 * database, from a file of the site. No HTML needs it, since a worker has the policy of its own answer.
 */
export const countingPolicy = written([
  ['default-src', "'none'"],
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['connect-src', "'self'"],
]);

/** An HTML with its policy, before anything that it governs. */
export function withPolicy(html: string, apiBase: string | undefined): string {
  const policy = contentPolicy({ ...inlineOf(html), apiBase });
  const [before, after, more] = html.split(/(?<=<meta charset="utf-8"\s*\/?>)/);
  if (before === undefined || after === undefined || more !== undefined) {
    throw new Error('[build] an HTML has no place for its policy');
  }
  return `${before}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">${after}`;
}

/** The scripts and style sheets that stand in an HTML itself, as a browser reads them. */
export function inlineOf(html: string): Required<Pick<Governed, 'inlineScripts' | 'inlineStyles'>> {
  const texts = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => text.replace(/\r\n?/g, '\n'));
  return {
    inlineScripts: texts(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi),
    inlineStyles: texts(/<style\b[^>]*>([\s\S]*?)<\/style>/gi),
  };
}

function written(directives: readonly (readonly string[])[]): string {
  return directives.map((words) => words.join(' ')).join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The origin of an address that leads to another host; none for a path. */
function foreignOrigin(address: string): readonly string[] {
  const here = 'http://site.invalid';
  const { origin } = new URL(address, here);
  return origin === here ? [] : [origin];
}
