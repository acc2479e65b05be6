import type { Page } from 'playwright-core';
import { edited } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

const catalog = 'catalog.json';
const figures = 'vinh-phuc/figures.json';
const paths = ['', 'don-vi/', 'bao-cao/', 'don-vi/song-lo/'];

const texts: readonly (readonly [what: string, text: string, sees: string])[] = [
  ['5,000 letters without a space', 'W'.repeat(5000), 'dài 5.000 chữ'],
  ['5,000 letters in words', 'Chi cục '.repeat(625), 'dài 5.000 chữ'],
  ['letters from right to left', 'مكتب التنفيذ', 'مكتب التنفيذ'],
  ['an override of the direction', '\u202egnôS', 'ký tự không hiển thị được, đã bỏ'],
  ['control characters', 'Sông\u0000\u001b Lô\u0085', 'ký tự không hiển thị được, đã bỏ'],
  ['halves of pairs', 'Sông \ud83d Lô \udc00', 'ký tự không hiển thị được, đã bỏ'],
  ['letters without width', 'S\u200bô\u2060n\ufeffg Lô', 'ký tự không hiển thị được, đã bỏ'],
  ['stacks of marks', `Sông${'\u0302'.repeat(200)} Lô`, 'ký tự không hiển thị được, đã bỏ'],
  ['HTML', '<img src=x onerror="document.title=1"><b>Sông</b>', '<img src=x onerror="document.title=1"><b>Sông</b>'],
  ['the end of a CDATA section', ']]>&lt;Sông', ']]>&lt;Sông'],
];

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape, to be broken in any way
const renamed = (text: string) => (json: any) => {
  const [organisation] = json.organisations;
  const both = { vi: text, en: text };
  Object.assign(organisation.units[9], { name: both, shortName: both });
};

/** Nothing may be wider than the window, whatever a name is. */
async function keepsItsWidth(page: Page): Promise<void> {
  // With the styles and the names of the data, not those of the build.
  await page.locator('html:not([data-start])').waitFor();
  await page.locator('main h1').waitFor();
  const { width, window } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  if (width > window) throw new Error(`the page is ${width} pixels wide in a window of ${window}`);
}

const units: readonly Fault[] = texts.map(([what, text, sees], at) => ({
  what: `the name of a unit has ${what}`,
  path: at % 2 === 0 ? 'don-vi/song-lo/' : 'don-vi/',
  viewport: { width: 390, height: 800 },
  arrange: (page) => edited(page, catalog, renamed(text)),
  act: keepsItsWidth,
  sees: [sees],
}));

const organisations: readonly Fault[] = texts.map(([what, text, sees], at) => ({
  what: `the name of the organisation has ${what}`,
  path: paths[at % 3] ?? '',
  viewport: at % 2 === 0 ? { width: 390, height: 800 } : { width: 1280, height: 800 },
  arrange: (page) =>
    edited(page, catalog, (json) => Object.assign(json.organisations[0], { name: { vi: text, en: text } })),
  act: keepsItsWidth,
  sees: [sees],
}));

const quoted: readonly Fault[] = [0, 3, 4, 8].map((at) => {
  const [what, text, sees] = texts[at] ?? ['', '', ''];
  return {
    what: `the title of a source has ${what}`,
    path: 'bao-cao/',
    arrange: (page) => edited(page, figures, (json) => Object.assign(json.sources[0], { title: text })),
    act: keepsItsWidth,
    sees: [sees],
  };
});

export const list: FaultList = {
  title: 'Long and hostile texts',
  faults: [...units, ...organisations, ...quoted],
};
