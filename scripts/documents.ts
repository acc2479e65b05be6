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
  /** Tells this build of the site from others. */
  readonly build: string;
}

interface Page {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** A prerendered page from the built `index.html`. `path` is the route, from the site's root. */
export function pageDocument(template: string, path: string, page: Page, { fonts, modules, build }: HeadLinks): string {
  const depth = path.split('/').filter((part) => part !== '').length;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  const preloads = [
    ...modules.map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${file}">`),
  ];
  return replaceEach(template.replaceAll('"./', `"${up}`), [
    ['<html lang="vi">', `<html lang="vi" data-root="${up}" data-build="${build}">`],
    [/<title>.*<\/title>/, `<title>${xmlText(page.title)}</title>`],
    ['</head>', `${metas(page).join('\n    ')}\n    ${preloads.join('\n    ')}\n  </head>`],
    ['<div id="root"></div>', `<div id="root">${page.html}</div>`],
  ]);
}

/** A page with nothing in it that the app fills: the service worker shows it where there is no connection. */
export function shellDocument(template: string, build: string): string {
  return replaceEach(template, [['<html lang="vi">', `<html lang="vi" data-root="./" data-build="${build}">`]]);
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

/** A page that stands alone, because it is served at addresses of any depth. */
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
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 40rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.0625rem/1.6 system-ui, sans-serif;
        color: light-dark(#12263a, #e9eef3); background: light-dark(#f6f5f1, #12181f); }
      a { color: light-dark(#1f5f8b, #6cb0de); }
    </style>
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
