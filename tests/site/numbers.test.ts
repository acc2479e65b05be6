import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, violationsIn } from './browser.ts';

const site = inject('site');
const numbers = `${site}so-lieu/`;

type Options = Parameters<typeof newPage>[0];

async function opened(options?: Options, address = numbers): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  await page.locator('html:not([data-start])').waitFor();
  return page;
}

/** What is long and comes only when it is asked for. */
async function unfold(page: Page): Promise<void> {
  for (const section of ['bao-cao', 'api']) await page.locator(`#${section} button[aria-expanded="false"]`).click();
  await page.locator('#bao-cao table').waitFor();
  await page.locator('#api table').first().waitFor();
}

async function saved(page: Page, act: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 20_000 }), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const names = (page: Page, section: string) => page.locator(`#${section} tbody th`).allInnerTexts();

describe('the page of all numbers', () => {
  it.each(['tin dung', 'Tín dụng'])('finds “%s” in all tables', async (wanted) => {
    const page = await opened();
    await page.getByRole('searchbox', { name: 'Tìm trong mọi bảng (không cần dấu)' }).fill(wanted);
    await page.getByText(/^\d+ dòng khớp, trong \d bảng\.$/).waitFor();
    expect((await names(page, 'con-so'))[0]).toBe('Số việc tín dụng, ngân hàng thi hành xong');
    expect(await names(page, 'thuat-ngu')).toEqual(['Án tín dụng, ngân hàng']);
    expect(await shown(page, '#chi-tieu')).toContain('Không có dòng nào khớp');
  });

  it('opens the evidence of a number, and of a row of the reports', async () => {
    const page = await opened();
    await page
      .getByRole('button', { name: /^hơn 5\.750/ })
      .first()
      .click();
    expect(await shown(page, '[popover]:popover-open')).toContain('Toàn tỉnh thi hành xong hơn 5.750 việc.');
    await page.keyboard.press('Escape');
    await unfold(page);
    await page.locator('#bao-cao tbody tr').first().getByRole('button', { name: 'Số liệu minh họa' }).click();
    expect(await shown(page, '[popover]:popover-open')).toContain('Năm trước chuyển sang, Cục THADS tỉnh');
  });

  it('has an address for every section, also for the reports, which are then open', async () => {
    const page = await opened();
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Báo cáo kỳ' }).click();
    expect(new URL(page.url()).hash).toBe('#bao-cao');
    await page.locator('#bao-cao table').waitFor();
    const other = await opened({}, `${numbers}?ky=2020-12&v=1#thuat-ngu`);
    await other.waitForFunction(() => window.scrollY > 500);
    expect(await other.locator('#thuat-ngu').boundingBox()).toMatchObject({ y: expect.closeTo(80, -2) });
  });

  it('keeps the choice of the filters when another page is gone to', async () => {
    const page = await opened({}, `${numbers}?ky=2021-06&do-theo=tien&v=1`);
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /6 tháng/ }).waitFor();
  });
});

describe('its files', () => {
  it('are a workbook with a sheet a table, whose numbers are numbers', async () => {
    const page = await opened();
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: /^Excel: mỗi bảng/ }).click());
    expect(name).toBe('thads_vinh-phuc_toan-bo-so-lieu_10-don-vi_2021-12_v2_vi_minh-hoa.xlsx');
    const sheet = (title: string) => readSheet(bytes, title);
    const figures = await sheet('Con số');
    expect(figures.find(([what]) => what === 'Số việc thi hành xong')?.slice(0, 2)).toEqual([
      'Số việc thi hành xong',
      5750,
    ]);
    const reports = await sheet('Báo cáo kỳ, việc');
    expect(reports.filter(([unit]) => unit === 'Chi cục THADS huyện Sông Lô')).toHaveLength(12);
    expect(reports.at(-1)).toContain(188);
    const glossary = await sheet('Thuật ngữ');
    expect(glossary.slice(glossary.findIndex((row) => row.every((cell) => cell === null)) + 1)).toHaveLength(56);
    expect(JSON.stringify(glossary)).not.toContain('Năm 2021');
    expect(JSON.stringify(await sheet('Thông tin'))).toContain('số minh họa');
    expect(JSON.stringify(await sheet('Phiên bản dữ liệu'))).toContain('25/11/2026');
  });

  it('are a tidy table of one observation a row', async () => {
    const page = await opened();
    const { name, bytes } = await saved(page, () => page.getByRole('button', { name: /^CSV gọn/ }).click());
    expect(name).toBe('thads_vinh-phuc_toan-bo-so-lieu-gon_10-don-vi_2021-12_v2_vi_minh-hoa.zip');
    const files = unzipSync(bytes);
    const lines = strFromU8(files['data.csv'] ?? new Uint8Array())
      .trimEnd()
      .split('\r\n');
    // 72 figures, 26 targets, 120 rows of 20 cases and 21 amounts.
    expect(lines).toHaveLength(1 + 72 + 26 + 120 * 41);
    expect(lines).toContain(
      'reports,unit,song-lo,2020-10-01,2021-09-30,completedTotal,188,case,exact,illustrative,reconciled-breakdown,reported',
    );
    expect(strFromU8(files['units.csv'] ?? new Uint8Array())).toContain('song-lo,Chi cục THADS huyện Sông Lô,');
    const described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    expect(described).toMatchObject({
      version: '2',
      provenance: 'illustrative',
      period: expect.stringContaining('Năm 2021'),
    });
  });

  it('follow the units that are chosen', async () => {
    const page = await opened({}, `${numbers}?ky=2021-12&don-vi=song-lo&v=1`);
    const { bytes } = await saved(page, () => page.getByRole('button', { name: /^CSV gọn/ }).click());
    expect(strFromU8(unzipSync(bytes)['data.csv'] ?? new Uint8Array()).match(/^reports,/gm)).toHaveLength(12 * 41);
  });

  it('are those of the API, as they are served', async () => {
    const page = await opened();
    for (const [link, key] of [
      ['Danh mục cơ quan và đơn vị', 'organisations'],
      ['Con số, chỉ tiêu, nguồn', 'figures'],
      ['Báo cáo kỳ năm 2021', 'cases'],
    ] as const) {
      const { name, bytes } = await saved(page, () => page.getByRole('link', { name: link, exact: true }).click());
      expect(name).toMatch(/^thads_.*\.json$/);
      expect(Object.keys(JSON.parse(bytes.toString('utf8')))).toContain(key);
    }
  });

  it('have schemas at the addresses that the page gives', async () => {
    const page = await opened();
    const links = await page
      .getByRole('link', { name: /^Lược đồ/ })
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => link.slice(site.length))).toEqual([
      'api/v1/schema/catalog.json',
      'api/v1/schema/figures.json',
      'api/v1/schema/reports.json',
    ]);
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
  });
});

describe('read in every way', () => {
  it.each([
    ['light', 'vi'],
    ['dark', 'vi'],
    ['light', 'en'],
    ['dark', 'en'],
  ])('axe finds nothing in the %s theme in %s, with everything open', async (theme, language) => {
    const page = await opened({ preferences: { theme, language } });
    await unfold(page);
    expect(await violationsIn(page)).toEqual([]);
  });

  it.each([320, 390, 768])('nothing runs out of a window %i px wide', async (width) => {
    const page = await opened({ viewport: { width, height: 800 } });
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('speaks English without a word of Vietnamese but for names and titles', async () => {
    const page = await opened({ preferences: { language: 'en' } });
    expect(await shown(page, 'h1')).toBe('All numbers of Vĩnh Phúc: 72 figures, 26 targets, 120 report rows for 2021');
    for (const section of ['con-so', 'phuong-phap', 'tai-ve'])
      expect(await shown(page, `#${section}`)).not.toMatch(/việc|tiền|chỉ tiêu|số liệu/i);
  });

  it('can be read without a script: all tables but the reports, whose file is there', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(numbers);
    expect(await shown(page, '#con-so')).toContain('hơn 5.750 việc');
    expect(await shown(page, '#phien-ban')).toContain('25/11/2026');
    expect(await shown(page, '#bao-cao')).toContain('Bảng này cần JavaScript');
    expect(await page.locator('#bao-cao table').count()).toBe(0);
    await page.getByRole('link', { name: 'Báo cáo kỳ năm 2021' }).waitFor();
  });

  it('is searched and opened by keyboard alone', async () => {
    const page = await opened();
    const search = page.getByRole('searchbox');
    await search.focus();
    await page.keyboard.type('song lo 6 thang');
    await page.getByText(/^\d+ dòng khớp/).waitFor();
    const open = page.getByRole('button', { name: /^Mở bảng báo cáo/ });
    await open.focus();
    await page.keyboard.press('Enter');
    await page.locator('#bao-cao table').waitFor();
    expect(await names(page, 'bao-cao')).toEqual(['Sông Lô']);
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Bảng: Báo cáo kỳ, việc',
    );
  });

  it('prints every row of its tables, without controls', async () => {
    const page = await opened();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    const cut = await page
      .locator('section[aria-label^="Bảng:"]')
      .evaluateAll((boxes) =>
        boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).map((box) => box.getAttribute('aria-label')),
      );
    expect(cut).toEqual([]);
    // As wide as a sheet of A4 between its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
  });
});
