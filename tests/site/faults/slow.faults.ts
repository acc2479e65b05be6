import type { Page, Route } from 'playwright-core';
import { alive, answer, answerText, hanging, published, resourceFailed } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';

/** Files of the data that hang, come late, or come broken, on every page, with and without a choice in the link. */

const pages = ['', 'don-vi/', 'don-vi/song-lo/', 'bao-cao/'] as const;
const files = ['catalog.json', 'vinh-phuc/figures.json', 'vinh-phuc/reports/2021.json'] as const;
const asked = '?ky=2021-06&v=1';

/** Of the default view: a reader who asked for six months must never see it. */
const ofTheYear = ['hơn 5.750', 'chỉ tiêu được giao năm 2021', '30/09/2021', 'năm 2021:', 'in 2021:'];

/** How a file comes broken, and what the page then says beside the name of the file. */
const ways: readonly (readonly [
  what: string,
  arrange: (page: Page, file: string) => Promise<unknown>,
  says: string[],
])[] = [
  ['is not on the server', (page, file) => answerText(page, file, '', 404), ['Thiếu tệp số liệu']],
  ['makes the server fail', (page, file) => answerText(page, file, '', 500), ['Máy chủ số liệu báo lỗi']],
  [
    'breaks the connection',
    (page, file) => answer(page, file, (route) => route.abort('connectionreset')),
    ['Không kết nối được máy chủ số liệu'],
  ],
  ['is empty', (page, file) => answerText(page, file, ''), ['Tệp số liệu trống']],
  [
    'is a page of HTML',
    (page, file) => answerText(page, file, '<!doctype html><title>Đăng nhập</title>', 200, 'text/html'),
    [],
  ],
  [
    'is cut in half',
    (page, file) => {
      const text = JSON.stringify(published(file));
      return answerText(page, file, text.slice(0, text.length / 2));
    },
    [],
  ],
];

/** Answers a file only once `release` has been called. */
function late(file: string) {
  const waiting: Route[] = [];
  let open = false;
  return {
    arrange: (page: Page) =>
      answer(page, file, (route) => {
        if (open) return route.continue();
        waiting.push(route);
      }),
    release: async () => {
      open = true;
      await Promise.all(waiting.map((route) => route.continue()));
    },
  };
}

/** The addresses that have come to a page. */
const come = new WeakMap<Page, Set<string>>();

/** The page's clock makes the fifteen seconds short that a file has to come. */
const withClock = (file: string) => async (page: Page) => {
  const here = new Set<string>();
  come.set(page, here);
  page.on('requestfinished', (request) => here.add(request.url()));
  await page.clock.install();
  await hanging(page, file);
};

/** Lets the time pass, once the page waits for the file. */
const givesUp = (file: string) => async (page: Page) => {
  await page.locator('html[data-script]').waitFor();
  if (file !== 'catalog.json') await page.locator('main [role="status"]:visible').first().waitFor();
  // Only the file that hangs may run out of time.
  const others = file === 'catalog.json' ? [] : files.filter((other) => other !== file);
  const isHere = (other: string) => [...(come.get(page) ?? [])].some((url) => url.endsWith(other));
  while (!others.every(isHere)) await page.waitForTimeout(20);
  await page.waitForTimeout(200);
  await page.clock.fastForward(15_000);
};

/** A choice in a control that is not alive yet: refused to mouse and keyboard, not taken and lost. */
async function tryToChoose(page: Page) {
  const months = page.locator('select[aria-label="Số tháng"]');
  await months.waitFor();
  const taken = await months.evaluate((select: HTMLSelectElement) => {
    select.focus();
    return document.activeElement === select;
  });
  if (taken) throw new Error('the control can be reached before the page is alive');
}

const lateReports = late('vinh-phuc/reports/2021.json');
const lateCatalog = late('catalog.json');

export const list: FaultList = {
  title: 'Data that hang, come late or come broken',
  withoutDrawings: true,
  faults: [
    ...files.flatMap((file, row) =>
      ways.flatMap(([what, arrange, says], nth): Fault[] => {
        const path = pages[(row + nth) % pages.length] ?? '';
        return ['', asked].map((search) => ({
          what: `${file} ${what}, on /${path}${search && ' with a choice in the link'}`,
          path: path + search,
          arrange: (page) => arrange(page, file),
          sees: [file, 'Thử lại', ...says],
          never: ofTheYear,
          browserSays: resourceFailed,
        }));
      }),
    ),
    ...files.flatMap((file) =>
      pages.flatMap((path): Fault[] => [
        {
          what: `${file} hangs, on /${path} with a choice in the link`,
          path: path + asked,
          arrange: (page) => hanging(page, file),
          sees: [file === 'catalog.json' ? 'Đang tải số liệu theo lựa chọn trong liên kết…' : 'Đang tải số liệu…'],
          never: ofTheYear,
        },
        {
          what: `${file} does not come in time, on /${path} with a choice in the link`,
          path: path + asked,
          arrange: withClock(file),
          act: givesUp(file),
          sees: ['Máy chủ số liệu không trả lời', file, 'Thử lại'],
          never: ofTheYear,
        },
      ]),
    ),
    ...files.map(
      (file, nth): Fault => ({
        what: `${file} hangs, for a reader of English with a choice in the link`,
        path: `${pages[nth] ?? ''}${asked}`,
        preferences: { language: 'en' },
        arrange: (page) => hanging(page, file),
        sees: [file === 'catalog.json' ? 'Loading the figures chosen in the link…' : 'Loading data…'],
        never: [...ofTheYear, 'Đang tải số liệu'],
      }),
    ),
    ...files.map(
      (file, nth): Fault => ({
        what: `${file} is not on the server, for a reader of English`,
        path: `${pages[nth] ?? ''}${asked}`,
        preferences: { language: 'en' },
        arrange: (page) => answerText(page, file, '', 404),
        sees: ['A data file is missing', file, 'Try again'],
        never: ofTheYear,
        browserSays: resourceFailed,
      }),
    ),
    ...pages.map(
      (path): Fault => ({
        what: `the reports of the year hang, and a filter is tried on /${path}`,
        path,
        arrange: (page) => hanging(page, 'vinh-phuc/reports/2021.json'),
        act: tryToChoose,
        sees: ['bộ lọc và các nút dùng được khi tải xong', '2021'],
      }),
    ),
    {
      what: 'the files of the default view hang, and the link asks for another year',
      path: '?ky=2020-12&v=1',
      arrange: (page) => hanging(page, 'vinh-phuc/reports/2021.json'),
      sees: ['số liệu từ 01/10/2019 đến 30/09/2020'],
      never: ['hơn 5.750', '30/09/2021'],
    },
    {
      what: 'the reports of the year come late',
      arrange: lateReports.arrange,
      act: async (page) => {
        await tryToChoose(page);
        await lateReports.release();
        await alive(page);
        await page.getByLabel('Số tháng').selectOption('6');
      },
      sees: ['số liệu từ 01/10/2020 đến 31/03/2021'],
      never: ['30/09/2021'],
    },
    {
      what: 'the catalog comes late, with a choice in the link',
      path: asked,
      arrange: lateCatalog.arrange,
      act: async (page) => {
        await page.getByText('Đang tải số liệu theo lựa chọn trong liên kết…').waitFor();
        await lateCatalog.release();
      },
      sees: ['số liệu từ 01/10/2020 đến 31/03/2021'],
      never: ['30/09/2021', 'Đang tải'],
    },
    {
      what: 'the browser cannot tell whether it is online, and the connection breaks',
      arrange: async (page) => {
        await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: undefined }));
        await answer(page, 'catalog.json', (route) => route.abort());
      },
      sees: ['Không kết nối được máy chủ số liệu', 'catalog.json'],
      browserSays: resourceFailed,
    },
    {
      what: 'the network goes while the data are asked for',
      arrange: (page) =>
        answer(page, 'catalog.json', async (route) => {
          await page.locator('html[data-script]').waitFor();
          await page.context().setOffline(true);
          await route.abort('internetdisconnected');
        }),
      // The words for it would have to come over the network too.
      sees: ['Chưa tải được số liệu. Hãy kiểm tra kết nối mạng rồi bấm Thử lại.', 'Thử lại'],
      browserSays: resourceFailed,
    },
    {
      what: 'the English words are not on the server',
      preferences: { language: 'en' },
      arrange: (page) => page.route('**/assets/english-*.js', (route) => route.fulfill({ status: 404 })),
      sees: ['The English text could not be loaded, so the page is in Vietnamese.', 'Vượt cả hai chỉ tiêu'],
      browserSays: resourceFailed,
    },
    {
      what: 'the English words never come',
      preferences: { language: 'en' },
      arrange: async (page) => {
        await page.clock.install();
        await page.route('**/assets/english-*.js', () => new Promise(() => undefined));
      },
      act: async (page) => {
        await page.waitForRequest(/english-/);
        await page.clock.fastForward(20_000);
      },
      sees: ['The English text could not be loaded, so the page is in Vietnamese.', 'Vượt cả hai chỉ tiêu'],
      // Of a part that is still on its way when the time passes.
      browserSays: /timeout/,
    },
    {
      what: 'the lower part of the overview never comes, and money is chosen',
      arrange: (page) => page.route('**/assets/rest-*.js', () => new Promise(() => undefined)),
      act: async (page) => {
        await alive(page);
        await page.getByRole('radio', { name: 'Tiền' }).check({ force: true });
      },
      sees: ['hơn 157 tỷ đồng'],
      // Of its findings by cases nothing is left.
      never: ['188 việc', 'Sông Lô: thấp hơn chỉ tiêu 1,0 điểm %'],
    },
  ],
};
