import type { Page } from 'playwright-core';
import { resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

/** What keeps the page's script from starting the app, for every page that the build has written. */

/** Figures and words that each page shows as it was prerendered, with its path. */
const pages = [
  { path: '', shows: 'Vượt cả hai chỉ tiêu được giao năm 2021' },
  { path: 'don-vi/', shows: 'Hai đơn vị chưa đạt chỉ tiêu năm 2021' },
  { path: 'don-vi/song-lo/', shows: '79,0%' },
  { path: 'bao-cao/', shows: 'Vượt cả hai chỉ tiêu được giao năm 2021' },
  { path: 'thi-dua/', shows: 'Tám trong mười đơn vị đạt cả hai chỉ tiêu năm 2021' },
] as const;

const works = 'Bộ lọc và các nút không dùng được vì trang chưa tải đủ hoặc gặp lỗi. Nội dung bên dưới vẫn đọc được.';
const isDefault =
  'Trang đang hiển thị số liệu mặc định năm 2021: lựa chọn trong liên kết (kỳ, đơn vị…) chưa được áp dụng';
const inEnglish = 'This page shows the default figures for 2021: the choice in the link (period, units…) has not been';
const asked = '?ky=2021-06&v=1';

const script = '**/assets/first-*.js';
const text = (body: string) => (page: Page) =>
  page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body }));

/** Ways in which the script does not come or does not run, with what the browser says of each. */
const ways: readonly (readonly [what: string, arrange: NonNullable<Fault['arrange']>, browserSays: RegExp])[] = [
  [
    'the script is not on the server',
    (page) => page.route(script, (route) => route.fulfill({ status: 404 })),
    resourceFailed,
  ],
  ['the script is blocked', (page) => page.route(script, (route) => route.abort('blockedbyclient')), resourceFailed],
  [
    'a page of the proxy comes for the script',
    (page) => page.route(script, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Đăng nhập</p>' })),
    /MIME type/,
  ],
  ['the script is cut off', text('const a = {'), /Unexpected end of input/],
  ['the script is empty', text(''), /^$/],
  ['the script needs a newer browser', text('const a = b ?? = c;'), /Unexpected token/],
  ['the script fails at once', text('throw new Error("hỏng")'), /hỏng/],
  [
    'what the script stands on is not on the server',
    (page) => page.route('**/assets/rolldown-runtime-*.js', (route) => route.fulfill({ status: 404 })),
    resourceFailed,
  ],
];

/** The script hangs; the inline script gives up after twenty seconds, which the page's clock makes short. */
const never: readonly [string, NonNullable<Fault['arrange']>] = [
  'the script never answers',
  async (page) => {
    await page.clock.install();
    await page.route(script, () => new Promise(() => undefined));
  },
];
async function later(page: Page) {
  // What the reader sees then depends on the stylesheet.
  await page.locator('link[rel="stylesheet"], style').evaluate((link: HTMLLinkElement | HTMLStyleElement) => {
    if (!link.sheet) return new Promise((resolve) => link.addEventListener('load', resolve));
  });
  await page.clock.fastForward(20_000);
}

const states = [
  ...ways.map(([what, arrange, browserSays]) => ({ what, arrange, browserSays })),
  { what: never[0], arrange: never[1], act: later },
];

/** What an app that fails in its first steps leaves behind: here a browser without something that it stands on. */
const without = (name: string) => (page: Page) =>
  page.addInitScript((missing) => {
    Object.defineProperty(window, missing, { value: undefined });
  }, name);

export const list: FaultList = {
  title: 'Scripts that do not come or do not run',
  withoutDrawings: true,
  faults: [
    ...states.flatMap((way): Fault[] =>
      pages.map(({ path, shows }, nth) => ({
        ...way,
        what: `${way.what}, on /${path}${nth % 2 === 0 ? ' with a choice in the link' : ''}`,
        path: path + (nth % 2 === 0 ? asked : ''),
        sees: [nth % 2 === 0 ? isDefault : works, 'Tải lại trang', shows],
        // Controls that do nothing are not shown.
        never: ['Theo thiết bị', 'Toàn tỉnh (10 đơn vị)'],
      })),
    ),
    ...states.map(
      (way, nth): Fault => ({
        ...way,
        what: `${way.what}, for a reader of English with a choice in the link`,
        path: `${pages[nth % 4]?.path ?? ''}${asked}`,
        preferences: { language: 'en' },
        sees: [inEnglish, 'What is below is in Vietnamese.', 'Load the page again'],
        never: [isDefault],
      }),
    ),
    ...pages.map(
      ({ path, shows }): Fault => ({
        what: `scripts are off, on /${path}`,
        path: path + asked,
        withoutScript: true,
        sees: [
          'Bộ lọc cần JavaScript.',
          'Trang này chỉ hiển thị số liệu mặc định năm 2021',
          'only shows the default figures for 2021',
          shows,
        ],
      }),
    ),
    ...['don-vi/', 'don-vi/song-lo/'].map(
      (path): Fault => ({
        what: `the script of the page does not come, on /${path}`,
        path,
        arrange: (page) => page.route('**/assets/page-*.js', (route) => route.abort()),
        sees: [works],
        browserSays: /Failed to load resource|could not start/,
      }),
    ),
    ...['Map', 'URLSearchParams'].map(
      (name): Fault => ({
        what: `the browser has no ${name}`,
        arrange: without(name),
        sees: [works, 'Vượt cả hai chỉ tiêu'],
        browserSays: /is not a constructor|could not start|is not defined/,
      }),
    ),
    ...['', asked].map(
      (search): Fault => ({
        what: `the app throws in its first steps${search && ', with a choice in the link'}`,
        path: search,
        arrange: (page) =>
          page.addInitScript(() => {
            window.requestIdleCallback = () => {
              throw new Error('hỏng');
            };
          }),
        sees: search === '' ? [works, 'Vượt cả hai chỉ tiêu'] : [isDefault, 'Vượt cả hai chỉ tiêu'],
        browserSays: /hỏng/,
      }),
    ),
  ],
};
