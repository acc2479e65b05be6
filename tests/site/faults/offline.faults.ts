import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { allLive } from '../browser.ts';
import type { Fault, FaultList } from './fault.ts';

const notice = 'Không có kết nối: đang hiển thị số liệu tải lúc ';
const crash = /gặp lỗi và không hiển thị|stopped drawing|Chưa tải được|could not be loaded/;

/** Something a reader does without a connection, in a browser that has kept the site. */
function without(what: string, rest: Omit<Fault, 'what' | 'kept'>): Fault {
  const { sees, never = [] } = rest;
  const told = rest.preferences?.language === 'en' ? 'No connection: showing the data loaded at ' : notice;
  return {
    ...rest,
    what: `without a connection, ${what}`,
    kept: true,
    sees: [...sees, told],
    never: [...never, crash],
  };
}

const link = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });

/** Takes the file that a button makes, and looks that there is something in it. */
async function saves(page: Page, button: string | RegExp): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  if (readFileSync(await download.path()).length < 500) throw new Error(`${download.suggestedFilename()} is empty`);
}

const fromPage = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await saves(page, button);
};

const fromChart = (button: string) => async (page: Page) => {
  await page
    .locator('#unitRanking')
    .getByRole('button', { name: /^Tải: / })
    .click();
  await saves(page, button);
};

const en = { language: 'en' };

export const list: FaultList = {
  title: 'Without a connection, after one visit on a secure origin',
  faults: [
    without('the overview is opened', { sees: ['Vượt cả hai chỉ tiêu được giao năm 2021'], act: allLive }),
    without('the overview is opened on a phone', {
      viewport: { width: 390, height: 844 },
      sees: ['Vượt cả hai chỉ tiêu được giao năm 2021'],
    }),
    without('the page of the units is opened', {
      path: 'don-vi/',
      sees: ['Hai đơn vị chưa đạt chỉ tiêu'],
      act: allLive,
    }),
    without('the page of a unit is opened', { path: 'don-vi/song-lo/', sees: ['Sông Lô'], act: allLive }),
    without('the page of another unit is opened', { path: 'don-vi/tam-dao/', sees: ['Tam Đảo'] }),
    without('the page of emulation is opened', { path: 'thi-dua/', sees: ['Tám trong mười đơn vị'] }),
    without('the page of the data is opened', { path: 'so-lieu/', sees: ['Toàn bộ số liệu của Vĩnh Phúc'] }),
    without('the report is opened', { path: 'bao-cao/', sees: ['Vượt cả hai chỉ tiêu được giao năm 2021'] }),
    without('a page is opened by an address without its last slash', { path: 'don-vi', sees: ['Hai đơn vị chưa đạt'] }),
    without('a page is opened by the name of its file', {
      path: 'thi-dua/index.html',
      sees: ['Tám trong mười đơn vị'],
    }),
    without('the page of a unit that there is not is opened', {
      path: 'don-vi/khong-co/',
      sees: ['Không có đơn vị “khong-co”'],
    }),
    without('a link to a month is opened', { path: '?ky=2021-08&v=1', sees: ['8 tháng đầu năm thống kê 2021'] }),
    without('a link to the year before is opened', { path: '?ky=2020-12&v=1', sees: ['năm 2020'] }),
    without('a link to money and the year before is opened', {
      path: 'don-vi/?ky=2021-10&do-theo=tien&so-voi=cung-ky&v=1',
      sees: ['10 tháng'],
    }),
    without('a link with a mistake is opened', { path: '?ky=2021-13&v=1', sees: ['Liên kết có phần không hiểu được'] }),
    without('the overview is opened in English', { preferences: en, sees: ['Overview', 'Units'] }),
    without('the page of the units is opened in English', { path: 'don-vi/', preferences: en, sees: ['Units'] }),
    without('the page of a unit is opened in English', { path: 'don-vi/song-lo/', preferences: en, sees: ['Sông Lô'] }),
    without('the report is opened in English', { path: 'bao-cao/', preferences: en, sees: ['Report'] }),
    without('the reader goes from page to page', {
      sees: ['Hai đơn vị chưa đạt chỉ tiêu'],
      act: async (page) => {
        for (const name of ['Thi đua', 'Số liệu', 'Báo cáo', 'Đơn vị']) await link(page, name).click();
      },
    }),
    without('the reader goes back and forth', {
      sees: ['Thi đua'],
      act: async (page) => {
        await link(page, 'Đơn vị').click();
        await link(page, 'Thi đua').click();
        await page.goBack();
        await page.goForward();
      },
    }),
    without('the page is loaded anew', {
      path: 'bao-cao/?ky=2021-06&v=1',
      sees: ['6 tháng'],
      act: (page) => page.reload(),
    }),
    without('the notice offers to load the page anew', {
      path: '?ky=2021-06&v=1',
      sees: ['6 tháng'],
      act: async (page) => {
        const button = page.getByRole('button', { name: 'Tải lại trang' });
        await button.waitFor();
        await Promise.all([page.waitForEvent('load'), button.click()]);
      },
    }),
    without('another period is chosen', {
      sees: ['3 tháng'],
      act: (page) => page.getByRole('combobox', { name: 'Số tháng' }).selectOption('3'),
    }),
    without('another year is chosen', {
      sees: ['năm 2020'],
      act: (page) => page.getByRole('combobox', { name: 'Năm thống kê' }).selectOption('2020'),
    }),
    without('evidence is opened', {
      sees: ['đoạn 13'],
      act: (page) =>
        page
          .getByRole('button', { name: /^gần.*xem nguồn gốc$/ })
          .first()
          .click(),
    }),
    without('the list of sources is opened', {
      sees: ['Nguồn số liệu'],
      act: (page) => page.getByRole('button', { name: 'Nguồn số liệu' }).click(),
    }),
    without('the table of a chart is opened', {
      sees: ['Sông Lô'],
      act: async (page) => {
        await page.locator('#unitStanding summary').click();
        await page.locator('#unitStanding table').waitFor();
      },
    }),
    without('the page leaves as a workbook', { sees: ['Đã lưu'], act: fromPage('Excel: mỗi biểu đồ một trang tính') }),
    without('the page leaves as a report', { sees: ['Đã lưu'], act: fromPage('Báo cáo Word (DOCX)') }),
    without('a chart leaves as a picture', { path: 'don-vi/', sees: ['Đã lưu'], act: fromChart('PNG') }),
    without('a chart leaves as a drawing', { path: 'don-vi/', sees: ['Đã lưu'], act: fromChart('SVG') }),
    without('a chart leaves as a table', {
      path: 'don-vi/',
      sees: ['Đã lưu'],
      act: fromChart('CSV cho Excel tiếng Việt'),
    }),
    without('a chart leaves as a slide', {
      path: 'don-vi/',
      sees: ['Đã lưu'],
      act: fromChart('PowerPoint, biểu đồ sửa được'),
    }),
  ],
};
