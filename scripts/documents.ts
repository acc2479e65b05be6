import { xmlText } from '../src/files/xml.ts';

/** The HTML documents that the build writes: text in, text out. */

/**
 * What a page asks for before its script does. No data: a browser takes what is preloaded from its cache without asking
 * whether it has been replaced.
 */
export interface HeadLinks {
  readonly fonts: readonly string[];
  /** Modules that the page asks for before it comes to life. */
  readonly modules: readonly string[];
  /** Scripts that it fetches once it stands idle: nothing runs them before they are wanted. */
  readonly later: readonly string[];
  /** Tells this build of the site from others. */
  readonly build: string;
}

interface Page {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly notes: readonly StartNotes[];
}

/** What a page says before its script is here, in one language; by the names that `ui/start.css` knows. */
interface StartNotes {
  readonly language: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly reload: string;
}

/**
 * A prerendered page from the built `index.html`. `path` is the route, from the site's root. `lost` is said where a host
 * sends the page for an address of another one and its script, which would mend that, cannot be had.
 */
export function pageDocument(template: string, path: string, page: Page, lost: string, links: HeadLinks): string {
  const depth = path.split('/').filter((part) => part !== '').length;
  const own = `data-page="${xmlText(path)}" data-lost="${xmlText(lost)}"`;
  return filled(template, own, page, links, depth === 0 ? './' : '../'.repeat(depth));
}

/**
 * The page for addresses that lead nowhere. Nobody knows how deep the address stands that it is sent for: its links are
 * made from `root`, the path of the site on its host.
 */
export function notFoundDocument(template: string, page: Page, links: HeadLinks, root: string): string {
  const html = page.html.replaceAll('href="./', `href="${xmlText(root)}`);
  return filled(template, 'data-page=""', { ...page, html }, links, xmlText(root));
}

/** `own` are attributes of the root element, `up` leads from the page to the site's root. */
function filled(
  template: string,
  own: string,
  page: Page,
  { fonts, modules, later, build }: HeadLinks,
  up: string,
): string {
  const preloads = [
    ...modules.map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${up}${file}">`),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${file}">`),
  ];
  return replaceEach(template.replaceAll('"./', `"${up}`), [
    // What is painted first needs no script.
    ['<script type="module"', '<script type="module" fetchpriority="low"'],
    [
      '<html lang="vi" translate="no">',
      `<html lang="vi" translate="no" ${own} data-build="${build}"${fetchedLater(later)}>`,
    ],
    [/<title>.*<\/title>/, `<title>${xmlText(page.title)}</title>`],
    ['</head>', `${metas(page).join('\n    ')}\n    ${preloads.join('\n    ')}\n  </head>`],
    ['<div id="root"></div>', `${noScriptNotes(page.notes)}<div id="root">${page.html}</div>${startNotes(page.notes)}`],
  ]);
}

function fetchedLater(files: readonly string[]): string {
  return files.length === 0 ? '' : ` data-later="${files.join(' ')}"`;
}

/** What a page says first to a browser without scripts. */
function noScriptNotes(languages: readonly StartNotes[]): string {
  return languages
    .map(({ language, notes: { noScript = '' } }) => `<p class="startNote" lang="${language}">${xmlText(noScript)}</p>`)
    .map((line) => `<noscript>${line}</noscript>`)
    .join('');
}

/** What it says in each state of its start; none of them until that is known. They stand after the page, whose first link skips. */
function startNotes(languages: readonly StartNotes[]): string {
  return languages
    .flatMap(({ language, notes: { noScript: _, ...notes }, reload }) =>
      Object.entries(notes).map(([state, text]) => {
        const again = state.startsWith('failed') ? ` <a href="">${xmlText(reload)}</a>` : '';
        const attributes = `data-note="${state}" lang="${language}" role="${isFinal(state) ? 'alert' : 'status'}"`;
        return `<p hidden class="startNote" ${attributes}>${xmlText(text)}${again}</p>`;
      }),
    )
    .join('');
}

/** Whether nothing more is to be expected. */
function isFinal(state: string): boolean {
  return state.startsWith('failed') || state === 'tooOld';
}

/** A page with nothing in it that the app fills: the service worker shows it where there is no connection. */
export function shellDocument(template: string, build: string): string {
  return replaceEach(template, [
    ['<html lang="vi" translate="no">', `<html lang="vi" translate="no" data-build="${build}">`],
  ]);
}

/** What search and shared links show of a page. */
function metas({ title, description }: Page): readonly string[] {
  return [
    `<meta name="description" content="${xmlText(description)}">`,
    '<meta property="og:type" content="website">',
    '<meta property="og:locale" content="vi_VN">',
    `<meta property="og:title" content="${xmlText(title)}">`,
    `<meta property="og:description" content="${xmlText(description)}">`,
  ];
}

/**
 * A page at the site's root with the style sheet that it links in its own HTML, so that its first paint waits for no other
 * file. The link stays, without its relation: scripts give it back where the policy of somebody else refuses what stands in the
 * HTML, or the page is sent for an address from which the fonts are not found.
 */
export function inlineStyles(document: string, read: (file: string) => string): string {
  const [link, file] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(document) ?? [];
  if (link === undefined || file === undefined) throw new Error('[build] a page at the root links no style sheet');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const css = read(file).replaceAll('url(./', `url(./${folder}`);
  if (/<\/style/i.test(css)) throw new Error(`[build] ${file} would end where it stands in an HTML`);
  return document.replace(link, () => `<style>${css}</style>\n    ${link.replace('rel="stylesheet"', 'data-sheet')}`);
}

function replaceEach(text: string, pairs: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    const replaced = result.replace(from, () => to);
    if (replaced === result) throw new Error(`[build] index.html has no ${from}`);
    return replaced;
  }, text);
}
