import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, violationsIn } from './browser.ts';
import { alive, answer, answerText, edited, hanging, withoutDrawings } from './faults/arrange.ts';

/** Every state in which a page says that something is wrong or on its way: read by axe in both languages. */

const reports = 'vinh-phuc/reports/2021.json';
const script = (page: Page) => page.route('**/assets/first-*.js', (route) => route.fulfill({ status: 404 }));

interface State {
  readonly what: string;
  readonly path?: string;
  readonly arrange: (page: Page) => Promise<unknown>;
  /** The page is still on its way. */
  readonly passing?: boolean;
  /** What the reader does once the page is alive. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What stands there in the end, in each language. */
  readonly vi: string;
  readonly en: string;
}

/** A page on its way has no heading yet, and shows nothing of what it is about. */
const notYet = /^(page-has-heading-one|landmark-one-main)/;

/** Goes to a path as a link of the app would. */
const goTo = (path: string) => (page: Page) =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

const states: readonly State[] = [
  {
    what: 'a file is missing',
    arrange: (page) => answerText(page, reports, '', 404),
    vi: 'Thiếu tệp số liệu',
    en: 'A data file is missing',
  },
  {
    what: 'the server fails',
    arrange: (page) => answerText(page, reports, '', 500),
    vi: 'Máy chủ số liệu báo lỗi',
    en: 'The data server reported an error',
  },
  {
    what: 'the connection breaks',
    arrange: (page) => answer(page, reports, (route) => route.abort()),
    vi: 'Không kết nối được máy chủ số liệu',
    en: 'The data server cannot be reached',
  },
  {
    what: 'the machine is offline',
    arrange: async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }));
      await answer(page, reports, (route) => route.abort());
    },
    vi: 'Máy đang ngoại tuyến',
    en: 'This device is offline',
  },
  {
    what: 'a file is empty',
    arrange: (page) => answerText(page, reports, ''),
    vi: 'Tệp số liệu trống',
    en: 'The data file is empty',
  },
  {
    what: 'a file has the wrong structure',
    arrange: (page) => answerText(page, reports, '{"schemaVersion":2}'),
    vi: 'Tệp số liệu sai cấu trúc',
    en: 'The data file has the wrong structure',
  },
  {
    what: 'a file is of another version, and a link has parts that are not understood',
    path: '?ha=1',
    arrange: (page) =>
      edited(page, 'vinh-phuc/figures.json', (json) => {
        json.dataVersion = '2020.1';
      }),
    vi: '2020.1',
    en: '2020.1',
  },
  {
    what: 'no unit is chosen',
    path: '?don-vi=khong&ky=2021-12&v=1',
    arrange: async () => undefined,
    vi: 'Chưa chọn đơn vị nào',
    en: 'No units chosen',
  },
  {
    what: 'the app is led to a page that is not there',
    arrange: async () => undefined,
    act: goTo('/khong-co/'),
    vi: 'Không có trang này',
    en: 'This page does not exist',
  },
  {
    what: 'the app is led to a unit that is not there',
    arrange: async () => undefined,
    act: goTo('/don-vi/ha-noi/'),
    vi: 'ha-noi',
    en: 'ha-noi',
  },
  {
    what: "a link leads to an office's own figures, which are not in this browser",
    path: '?nguon=don-vi&ky=2026-02&v=1',
    arrange: async () => undefined,
    vi: 'Máy này chưa có số liệu của đơn vị',
    en: 'This browser has no figures of the office',
  },
  {
    what: 'the browser keeps nothing',
    path: '?nguon=don-vi',
    arrange: (page) =>
      page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('', 'SecurityError');
        };
      }),
    vi: 'Trình duyệt này không lưu được số liệu của đơn vị',
    en: 'This browser cannot keep the office’s figures',
  },
  {
    what: 'data are on the way',
    passing: true,
    path: '?ky=2021-06&v=1',
    arrange: (page) => hanging(page, reports),
    vi: 'Đang tải số liệu…',
    en: 'Loading data…',
  },
  {
    what: 'the view of a link is on the way',
    passing: true,
    path: '?ky=2021-06&v=1',
    arrange: (page) => hanging(page, 'catalog.json'),
    vi: 'Đang tải số liệu theo lựa chọn trong liên kết…',
    en: 'Loading the figures chosen in the link…',
  },
  {
    what: 'the script does not come',
    arrange: script,
    vi: 'Bộ lọc và các nút không dùng được',
    en: 'The filters and buttons do not work',
  },
  {
    what: 'the script does not come, with a choice in the link',
    path: '?ky=2021-06&v=1',
    arrange: script,
    vi: 'Trang đang hiển thị số liệu mặc định năm 2021',
    en: 'This page shows the default figures for 2021',
  },
  {
    what: 'the page crashes',
    arrange: async () => undefined,
    act: async (page) => {
      await page.evaluate(() => {
        Intl.NumberFormat.prototype.formatToParts = broken;
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', { get: broken });
        function broken(): never {
          throw new Error('hỏng');
        }
      });
      await page.locator('input[value="amounts"]').check({ force: true });
    },
    vi: 'Trang gặp lỗi và không hiển thị tiếp được',
    en: 'hỏng',
  },
  {
    what: 'a choice cannot be remembered',
    arrange: (page) =>
      page.addInitScript(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (name, value) {
          // What the reader has stored before is put there by the test.
          if (value.includes('dark')) throw new DOMException('full', 'QuotaExceededError');
          setItem.call(this, name, value);
        };
      }),
    act: (page) => page.locator('header select').selectOption('dark'),
    vi: 'chỉ dùng được đến khi đóng trang',
    en: 'last until this page is closed',
  },
];

describe.concurrent('axe finds nothing where a page says that something is wrong', () => {
  it.each(
    states.flatMap((state) => [
      [`${state.what}, in Vietnamese`, state, 'vi'] as const,
      [`${state.what}, in English`, state, 'en'] as const,
    ]),
  )('%s', async (_, state, language) => {
    const page = await newPage({ preferences: { language }, expected: /./ });
    // Drawings are not what is read here.
    await withoutDrawings(page);
    await state.arrange(page);
    await page.goto(inject('site') + (state.path ?? ''), { waitUntil: 'commit' });
    if (state.act) {
      await alive(page);
      await state.act(page);
    }
    await page.getByText(state[language]).filter({ visible: true }).first().waitFor();
    const found = await violationsIn(page, { exclude: ['figure', 'table'] });
    expect(found.filter((violation) => !(state.passing && notYet.test(violation)))).toEqual([]);
  });
});
