import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { correctedWorkbook, workbookPath } from '../fixtures/correctedWorkbook.ts';
import { newPage, violationsIn } from './browser.ts';

const site = inject('site');
const october = '05-T10-T11-2022-hai-sheet.xlsx';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const main = async (page: Page) => plain(await page.locator('main').innerText());

async function importPage(language = 'vi'): Promise<Page> {
  const page = await newPage({ acceptDownloads: true, preferences: { language } });
  await page.goto(`${site}so-lieu/`);
  await page.locator('#so-lieu-don-vi input[type=file][multiple]').waitFor({ state: 'attached' });
  return page;
}

const drop = (page: Page, ...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]) =>
  page.locator('#so-lieu-don-vi input[type=file][multiple]').setInputFiles(files as string[]);

const sheetOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

async function confirmed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dùng câu trả lời chọn sẵn cho cả 4 bảng' }).click();
  await page.getByRole('button', { name: 'Giữ 4 bảng' }).waitFor();
}

async function keepAll(page: Page): Promise<void> {
  await drop(page, workbookPath(october));
  await confirmed(page);
  await page.getByRole('button', { name: 'Giữ 4 bảng' }).click();
  await page.getByText('Đã giữ 4 bảng trên máy này.').waitFor();
}

describe('an office that has nothing yet', () => {
  it('goes from its first workbook to its own pages, corrects, sets a target, and takes all to another browser', async () => {
    const page = await importPage();
    await drop(page, workbookPath(october));
    const questions = page.getByRole('group', { name: /Số liệu lũy kế của kỳ nào/ });
    await questions.nth(3).waitFor();
    expect(await questions.count()).toBe(4);
    expect(await page.getByRole('group', { name: /Số tiền tính theo đơn vị nào/ }).count()).toBe(2);
    expect(await page.getByRole('radio', { name: 'nghìn đồng' }).first().isChecked()).toBe(true);
    await confirmed(page);
    expect(await main(page)).toContain('180 trong 180 phép cộng theo biểu khớp');
    await page.getByRole('button', { name: 'Giữ 4 bảng' }).click();
    await page.getByText('Đã giữ 4 bảng trên máy này.').waitFor();

    // A correction of one officer's number, and of all sums that it is in; what money is counted in is not asked again.
    await drop(page, sheetOf('sua.xlsx', correctedWorkbook(october, 3, { S18: 1, S17: 1, S16: 1, S10: 1 })));
    await confirmed(page);
    await page.getByText('Về việc, 2 tháng đầu năm thống kê 2022: thay số đã giữ, 2 số thay đổi').waitFor();
    expect(await main(page)).toContain('Đã dùng câu trả lời của lần trước.');
    await page.getByText('Xem các số thay đổi').first().click();
    const change = plain(
      await page
        .getByRole('row', { name: /Vĩnh Yên/ })
        .first()
        .innerText(),
    );
    expect(change).toMatch(/^Vĩnh Yên Đã chuyển sổ theo dõi riêng 113 114$/);
    await page.getByRole('button', { name: 'Giữ 4 bảng' }).click();
    await page.getByText('Đã giữ 4 bảng trên máy này.').waitFor();

    await page.getByLabel('Chỉ tiêu, %').fill('83,5');
    await page.getByLabel('Quyết định số').fill('123/QĐ-THADS');
    await page.getByLabel('Ngày ký').fill('2021-12-01');
    await page.getByRole('button', { name: 'Ghi chỉ tiêu' }).click();
    await page.getByText('Toàn cơ quan, 2022, Về việc: đạt 83,50%').waitFor();
    // Another change does not undo what was kept.
    expect(await main(page)).not.toContain('Đã hoàn tác');
    expect(await main(page)).toContain('Đã giữ 4 bảng trên máy này.');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản sao lưu' }).click(),
    ]);
    const backup = readFileSync(await download.path());

    await page.getByRole('link', { name: 'Xem trên trang Tổng quan' }).first().click();
    await page.getByRole('heading', { level: 1, name: /2 tháng đầu năm thống kê 2022/ }).waitFor();
    expect(await main(page)).toContain('Toàn tỉnh thi hành xong 841 việc');
    expect(await main(page)).toContain('Số liệu của đơn vị: nhập từ tệp, chỉ lưu trong trình duyệt này');
    expect(await main(page)).not.toContain('minh họa');

    await page.getByRole('button', { name: 'Xuất' }).first().click();
    const [slides] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PowerPoint/ }).click(),
    ]);
    expect(slides.suggestedFilename()).toMatch(/^thads_vinh-phuc_tong-quan_.*_so-lieu-don-vi-\d+_vi\.pptx$/);
    const parts = unzipSync(readFileSync(await slides.path()));
    const slideTexts = Object.entries(parts)
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, bytes]) =>
        plain([...strFromU8(bytes).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ')),
      );
    expect(slideTexts.join(' ')).toContain('thi hành xong 841 việc');
    expect(slideTexts.join(' ')).toContain('Tệp của cơ quan: sua.xlsx');
    expect(slideTexts.join(' ')).not.toContain('minh họa');

    const elsewhere = await importPage();
    expect(await main(elsewhere)).toContain('Chưa giữ số liệu nào.');
    await elsewhere
      .locator('input[accept=".json,.zip"]')
      .first()
      .setInputFiles({ name: 'sao-luu.json', mimeType: 'application/json', buffer: backup });
    await elsewhere.getByText('Đã khôi phục 4 bảng.').waitFor();
    await elsewhere.goto(`${site}?nguon=don-vi`);
    await elsewhere.getByRole('heading', { level: 1, name: /2 tháng đầu năm thống kê 2022/ }).waitFor();
    expect(await main(elsewhere)).toContain('Toàn tỉnh thi hành xong 841 việc');
  }, 120_000);

  it('is set up from the file, by its name alone', async () => {
    const page = await importPage();
    await drop(page, workbookPath(october));
    await page.getByLabel('Số liệu này là của').selectOption({ label: 'Đơn vị mới, lập từ tệp này' });
    await page.getByText('10 đơn vị trực thuộc').waitFor();
    await confirmed(page);
    expect(await main(page)).toContain('Hãy ghi tên cơ quan để giữ số liệu.');
    expect(await page.getByRole('button', { name: 'Giữ 4 bảng' }).isDisabled()).toBe(true);
    await page.getByLabel('Tên cơ quan').fill('Cục THADS tỉnh Bắc Hà');
    await page.getByLabel('Tên gọi tắt').fill('Bắc Hà');
    await page.getByRole('button', { name: 'Giữ 4 bảng' }).click();
    await page.getByText('Đã giữ 4 bảng trên máy này.').waitFor();
    await page.goto(`${site}don-vi/?nguon=don-vi&co-quan=bac-ha`);
    await page.getByRole('heading', { level: 1, name: /2 tháng đầu năm thống kê 2022/ }).waitFor();
    expect(plain(await page.getByRole('banner').innerText())).toContain('Cục THADS tỉnh Bắc Hà');
    expect(await main(page)).not.toContain('Liên kết có phần không hiểu được');
    expect(await page.getByRole('link', { name: 'Vĩnh Tường' }).first().isVisible()).toBe(true);
  });

  it('undoes what it has just kept', async () => {
    const page = await importPage();
    await keepAll(page);
    await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    await page.getByText('Chưa giữ số liệu nào.').waitFor();
  });

  it('shows each number with the cell that it was read from', async () => {
    const page = await importPage();
    await keepAll(page);
    await page.goto(`${site}don-vi/vinh-yen/?nguon=don-vi`);
    await page.locator('#stockFlow, main h1').first().waitFor();
    await page.locator('main button[popovertarget]').first().click();
    await page.getByText('05-T10-T11-2022-hai-sheet.xlsx').first().waitFor();
    expect(plain(await page.locator('[popover]:popover-open, dialog[open]').first().innerText())).toMatch(/[A-Z]\d{2}/);
  });
});

describe('a wrong workbook', () => {
  it('is stopped by the sheet that does not add up, with the cell, and the others can be kept', async () => {
    const page = await importPage();
    await drop(page, sheetOf('sai.xlsx', correctedWorkbook(october, 1, { G17: 1 })));
    await page.getByRole('button', { name: 'Dùng câu trả lời chọn sẵn cho cả 4 bảng' }).click();
    await page.getByRole('button', { name: 'Giữ 3 bảng' }).waitFor();
    expect(await main(page)).toContain('G17: 972, phải là 971; lệch 1; cũng làm sai quy tắc 3, 6 và 9');
    await page.getByRole('button', { name: 'Xem ô G17' }).click();
    await page.locator('td[data-target=true]').waitFor();
    expect(await page.locator('td[data-target=true]').innerText()).toBe('972');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng kiểm tra (Excel)' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('kiem-tra-sai.xlsx');
  });

  it.each([
    ['html.xls', 'Đây là trang web được đặt tên như bảng tính'],
    ['bomb.xlsx', 'Tệp khi mở ra lớn hơn 200 MB nên không được mở'],
    ['farcell.xlsx', 'Một trang tính có vùng dữ liệu hơn 2.000.000 ô'],
    ['trunc.xlsx', 'Tệp hỏng hoặc lưu chưa xong'],
    ['others/merge-cells.xls', 'Không trang tính nào có bảng theo biểu'],
  ])('is refused in words: %s', async (file, words) => {
    const page = await importPage();
    await drop(page, workbookPath(file));
    await page.getByText(words).waitFor();
    expect(await page.getByRole('button', { name: 'Giữ 0 bảng' }).isDisabled()).toBe(true);
  });

  it('pasted from a spreadsheet is read like a file', async () => {
    const page = await importPage();
    await page.getByText('Dán vùng ô đã chép').click();
    await page.getByLabel('Nội dung dán từ bảng tính').fill('Đơn vị\tSố việc\nVĩnh Yên\t12');
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
    await page.getByText('Không trang tính nào có bảng theo biểu').waitFor();
  });
});

describe('the page of an office’s own figures', () => {
  it.each(['vi', 'en'])('has nothing for axe to find while something is imported, %s', async (language) => {
    const page = await importPage(language);
    await drop(page, workbookPath(october), workbookPath('html.xls'));
    await page.locator('form fieldset').nth(3).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('runs out of no phone', async () => {
    const page = await importPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await drop(page, workbookPath(october));
    await page.locator('form fieldset').nth(3).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
