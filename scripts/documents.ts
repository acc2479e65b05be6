import { xmlText } from '../src/files/xml.ts';

/** The HTML documents that the build writes: text in, text out. */

export interface HeadLinks {
  readonly fonts: readonly string[];
  readonly data: readonly string[];
  /** Modules that the page asks for before it comes to life. */
  readonly modules: readonly string[];
}

interface Page {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** A prerendered page from the built `index.html`. `path` is the route, from the site's root. */
export function pageDocument(template: string, path: string, page: Page, { fonts, data, modules }: HeadLinks): string {
  const depth = path.split('/').filter((part) => part !== '').length;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const preloads = [
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${file}">`),
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${up}${file}">`),
  ];
  return replaceEach(template.replaceAll('"./', `"${up}`), [
    ['<html lang="vi">', `<html lang="vi" data-root="${up}">`],
    [/<title>.*<\/title>/, `<title>${xmlText(page.title)}</title>`],
    ['</head>', `${metas(page).join('\n    ')}\n    ${preloads.join('\n    ')}\n  </head>`],
    ['<div id="root"></div>', `<div id="root">${page.html}</div>`],
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

/** A page that stands alone, because it is served at addresses of any depth; it can be read without its style sheet too. */
export function notFoundDocument(
  siteName: string,
  words: { readonly title: string; readonly advice: string; readonly home: string },
  home: string,
): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${xmlText(words.title)} · ${xmlText(siteName)}</title>
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <link rel="stylesheet" href="${xmlText(home)}404.css">
  </head>
  <body>
    <p>${xmlText(siteName)}</p>
    <h1>${xmlText(words.title)}</h1>
    <p>${xmlText(words.advice)}</p>
    <p><a href="${xmlText(home)}">${xmlText(words.home)}</a></p>
  </body>
</html>
`;
}

function replaceEach(text: string, pairs: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return pairs.reduce((result, [from, to]) => {
    const replaced = result.replace(from, () => to);
    if (replaced === result) throw new Error(`[build] index.html has no ${from}`);
    return replaced;
  }, text);
}
