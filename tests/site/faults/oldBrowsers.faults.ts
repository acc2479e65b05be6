import type { Page } from 'playwright-core';
import { mean } from '../browser.ts';
import { withoutDrawings } from './arrange.ts';
import type { Fault, FaultList } from './fault.ts';
import { beyond, copies, lacking, popovers } from './lacking.ts';

const whole = 'Vượt cả hai chỉ tiêu được giao năm 2021';
const tooOld = 'Trình duyệt này đã quá cũ nên bộ lọc và các nút trên trang không hoạt động.';
const tooOldInEnglish = 'This browser is too old: the filters and buttons of this page do not work in it.';

const money = (page: Page) => page.getByRole('radio', { name: 'Tiền' }).check();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A browser that lacks something and can be used all the same. */
function works(what: string, names: readonly string[], sees: string, rest: Partial<Fault> = {}): Fault {
  return {
    act: money,
    ...rest,
    what,
    sees: [sees],
    never: [tooOld],
    arrange: async (page) => {
      if (!what.endsWith('drawings')) await withoutDrawings(page);
      await lacking(page, ...names);
    },
  };
}

/** A browser that lacks what the site stands on: it keeps the prerendered page. */
function stays(name: string, rest: Partial<Fault> = {}): Fault {
  return {
    path: '?do-theo=tien&v=1',
    sees: [tooOld, tooOldInEnglish, 'chỉ hiển thị số liệu của năm 2021', whole],
    ...rest,
    what: rest.what ?? `a browser without ${name}`,
    arrange: (page) => lacking(page, name),
  };
}

export const list: FaultList = {
  title: 'Old browsers',
  faults: [
    works('a browser without toSorted and its kin: the measure changes', copies, 'về tiền'),
    works('a browser without toSorted: the page of the units', copies, 'về tiền', { path: 'don-vi/' }),
    works('a browser without toSorted: the page of a unit', copies, 'Tam Đảo', { path: 'don-vi/tam-dao/' }),
    works('a browser without toSorted: the report', copies, 'Nguồn số liệu', { path: 'bao-cao/' }),
    works('a browser without toReversed only', ['Array.prototype.toReversed'], 'về tiền'),
    works('a browser without popovers: the measure changes', popovers, 'về tiền'),
    works('a browser without popovers: the evidence of a figure', popovers, 'Chuyển biến mạnh mẽ', {
      act: async (page) => {
        await page.locator('main [popovertarget]').first().click();
        await page.locator('main [popover] >> visible=true').first().waitFor();
      },
    }),
    works('a browser without popovers: the list of sources', popovers, 'Chuyển biến mạnh mẽ từ các phong trào', {
      act: (page) => press(page, 'Nguồn số liệu'),
    }),
    works('a browser without popovers: the menu of files of the page', popovers, 'Báo cáo Word (DOCX)', {
      act: (page) => press(page, 'Xuất'),
    }),
    works('a browser without popovers: the choice of units', popovers, 'Sông Lô: ', {
      act: async (page) => {
        await press(page, /Toàn tỉnh/);
        await press(page, 'Bỏ chọn');
        await page.getByRole('checkbox', { name: /Sông Lô/ }).check();
        await page.keyboard.press('Escape');
      },
    }),
    works('a browser without popovers: Escape closes what is open', popovers, whole, {
      act: async (page) => {
        await press(page, 'Xuất');
        const item = page.getByText('Báo cáo Word (DOCX)');
        await item.waitFor();
        await page.keyboard.press('Escape');
        await item.waitFor({ state: 'hidden' });
      },
    }),
    works('a browser without popovers: English', popovers, 'Both assigned targets', {
      act: (page) => press(page, 'Switch to English'),
    }),
    works('a browser without anything younger than the baseline: choices', beyond, 'Cao hơn cùng kỳ', {
      act: async (page) => {
        await money(page);
        await page.getByRole('radio', { name: 'Cùng kỳ' }).check();
      },
    }),
    works('a browser without anything younger than the baseline: drawings', beyond, 'về tiền', {
      act: async (page) => {
        await mean(page, page.locator('[data-chart="live"] svg').first());
        await money(page);
      },
    }),
    works('a browser without anything younger than the baseline: the units', beyond, 'về tiền', { path: 'don-vi/' }),
    works('a browser without anything younger than the baseline: a file', beyond, 'Đã lưu thads_', {
      act: async (page) => {
        await press(page, 'Xuất');
        await press(page, 'Excel: mỗi biểu đồ một trang tính');
        await page.getByText('Đã lưu').first().waitFor();
      },
    }),
    works('a browser without requestIdleCallback', ['requestIdleCallback', 'cancelIdleCallback'], 'về tiền'),
    works('a browser without structuredClone', ['structuredClone'], 'về tiền'),
    works('a browser without the clipboard’s items', ['ClipboardItem'], 'về tiền'),
    works('a browser without matchMedia’s younger kin', ['visualViewport', 'reportError', 'queueMicrotask'], 'về tiền'),
    ...[
      'Array.prototype.at',
      'Array.prototype.findLast',
      'Array.prototype.findLastIndex',
      'Array.prototype.flatMap',
      'Array.prototype.flat',
      'Object.hasOwn',
      'Object.fromEntries',
      'String.prototype.replaceAll',
      'Intl.ListFormat',
      'ResizeObserver',
      'IntersectionObserver',
      'AbortController',
      'MutationObserver',
      'Element.prototype.replaceChildren',
    ].map((name) => stays(name)),
    stays('Array.prototype.findLast', {
      what: 'an old browser on the page of the units',
      path: 'don-vi/',
      sees: [tooOld],
    }),
    stays('Array.prototype.at', {
      what: 'an old browser on the page of a unit',
      path: 'don-vi/tam-dao/',
      sees: [tooOld],
    }),
    stays('Object.hasOwn', { what: 'an old browser with the report', path: 'bao-cao/', sees: [tooOld, whole] }),
    stays('Array.prototype.at', {
      what: 'an old browser whose reader has chosen English',
      preferences: { language: 'en' },
      sees: [tooOldInEnglish, whole],
    }),
    stays('Array.prototype.at', {
      what: 'an old browser on a phone',
      viewport: { width: 390, height: 844 },
    }),
    {
      what: 'an older browser whose missing parts cannot be fetched',
      arrange: async (page) => {
        await lacking(page, ...copies);
        await page.route(/assets\/olderBrowsers-/, (route) => route.abort());
      },
      sees: [tooOld, whole],
      browserSays: /ERR_FAILED/,
    },
  ],
};
