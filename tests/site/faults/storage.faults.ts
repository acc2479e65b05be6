import type { Page } from 'playwright-core';
import { alive } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

/** What a browser may do with what a page wants to remember, and what may stand there. */

const key = 'thads-preferences';
const headline = 'Vượt cả hai chỉ tiêu được giao năm 2021';
const forgotten = 'ngôn ngữ và giao diện vừa chọn chỉ dùng được đến khi đóng trang';
const forgottenEnglish = 'the language and theme just chosen last until this page is closed';

/** Makes reading a property of the window throw, as Chromium does where site data are blocked. */
const blocked = (name: string) => (page: Page) =>
  page.addInitScript((blockedName) => {
    Object.defineProperty(window, blockedName, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }, name);

const full = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    };
  });

const holding = (text: string) => (page: Page) =>
  page.addInitScript(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

async function chooseDark(page: Page) {
  await alive(page);
  await page.getByLabel('Giao diện').selectOption('dark');
}

async function chooseEnglish(page: Page) {
  await alive(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
}

const hostile: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['no JSON', '{"state":{"theme":'],
  ['null', 'null'],
  ['a list', '[1,2]'],
  ['other types', '{"state":{"theme":{"length":4},"language":["en"]}}'],
  ['choices that there are not', '{"state":{"theme":"sepia","language":"fr"}}'],
  ['keys of the prototype', '{"__proto__":{"state":{}},"state":{"__proto__":{"theme":"dark"},"constructor":"x"}}'],
  ['two million characters', JSON.stringify({ state: { theme: 'x'.repeat(2_000_000) } })],
  ['markup', '{"state":{"theme":"<img src=x onerror=alert(1)>","language":"\\u0000"}}'],
];

export const list: FaultList = {
  title: 'Browsers that store nothing, or something else',
  withoutDrawings: true,
  faults: [
    ...['', 'don-vi/', 'don-vi/song-lo/', 'bao-cao/', 'thi-dua/'].map(
      (path): Fault => ({
        what: `site data are blocked, and the dark theme is chosen on /${path}`,
        path,
        arrange: blocked('localStorage'),
        act: chooseDark,
        sees: [forgotten],
      }),
    ),
    {
      what: 'site data are blocked, with a choice in the link',
      path: '?ky=2021-06&v=1',
      arrange: blocked('localStorage'),
      sees: ['số liệu từ 01/10/2020 đến 31/03/2021'],
      never: [headline],
    },
    {
      what: 'site data are blocked, and English is chosen',
      arrange: blocked('localStorage'),
      act: chooseEnglish,
      sees: ['Both assigned targets exceeded in 2021', forgottenEnglish],
    },
    {
      what: 'the store is full, and the dark theme is chosen',
      arrange: full,
      act: chooseDark,
      sees: [headline, forgotten],
    },
    {
      what: 'the store is full, and English is chosen',
      arrange: full,
      act: chooseEnglish,
      sees: ['Both assigned targets exceeded in 2021', forgottenEnglish],
    },
    ...['sessionStorage', 'indexedDB', 'caches'].map(
      (name): Fault => ({
        what: `the browser refuses ${name}`,
        arrange: blocked(name),
        act: alive,
        sees: [headline],
      }),
    ),
    {
      what: 'the browser refuses cookies',
      arrange: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(Document.prototype, 'cookie', {
            get() {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }),
      act: alive,
      sees: [headline],
    },
    ...hostile.map(
      ([what, text]): Fault => ({
        what: `in place of the choices there is ${what}, and English is chosen`,
        arrange: holding(text),
        act: chooseEnglish,
        sees: ['Both assigned targets exceeded in 2021'],
        never: [forgottenEnglish],
      }),
    ),
    {
      what: 'two tabs: the theme is chosen in one, the language in the other, and the page is loaded again',
      act: async (page) => {
        await alive(page);
        const other = await page.context().newPage();
        await other.goto(page.url());
        await chooseDark(other);
        await chooseEnglish(page);
        await page.reload();
        await page.locator('html[data-theme="dark"][lang="en"]:not([data-start])').waitFor();
      },
      sees: ['Both assigned targets exceeded in 2021', 'Dark'],
    },
  ],
};
