import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, startingWith, untilLive, violationsIn } from './browser.ts';

const emulation = `${inject('site')}thi-dua/`;
const inMay = `${emulation}?ky=2021-08&v=1`;

describe('below the board', () => {
  it('a leader reads how many more, why there is no forecast, and what the year was about', async () => {
    const page = await newPage();
    await page.goto(inMay);
    await untilLive(page);
    expect(await shown(page, '#stillToDo h2')).toBe(
      'Còn phải thi hành xong khoảng 1.518 việc đến 30/9, bình quân mỗi tháng khoảng 380 việc (số liệu minh họa)',
    );
    expect(await shown(page, '#stillToDo-cases table')).toContain('Sông Lô 155 việc 80 việc 75 việc 19 việc 92 việc');
    expect(await shown(page, '#forecast h2')).toBe('Chưa dự báo: một năm trước chưa đủ');
    expect(await shown(page, '#events')).toContain(
      'Tỷ lệ cán bộ, công chức được triển khai phong trào chuyên đề: 100%',
    );
    await page
      .locator('#events')
      .getByRole('button', { name: /^hơn 86 tỷ đồng/ })
      .click();
    expect(await shown(page, '[popover]:popover-open')).toContain('đoạn 10');
  });

  it('an analyst asks for the naive path, which is named so', async () => {
    const page = await newPage();
    await page.goto(inMay);
    await page.getByRole('button', { name: 'Xem cách kéo dài theo một năm trước (không phải dự báo)' }).click();
    expect(await shown(page, '#forecast h2')).toContain('không phải dự báo');
    expect(await shown(page, '#forecast h2')).toContain('(số liệu minh họa)');
    expect(await violationsIn(page)).toEqual([]);
  });

  it('a clerk takes it along: a table for itself, and all of the page as a workbook', async () => {
    const page = await newPage();
    await page.goto(inMay);
    await untilLive(page);
    const card = page.locator('#stillToDo-cases');
    await card.getByRole('button', { name: startingWith('Tải') }).click();
    const csv = readFileSync(await saved(page, 'CSV cho Excel tiếng Việt')).toString('utf8');
    expect(csv.replaceAll('\u00a0', ' ')).toMatch(/Sông Lô"?;155;80;75;19;92;/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const parts = unzipSync(readFileSync(await saved(page, 'Excel: mỗi biểu đồ một trang tính')));
    const texts = Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith('.xml') ? [strFromU8(bytes)] : []));
    const book = texts.join('').replaceAll('\u00a0', ' ');
    for (const words of ['Bình quân mỗi tháng', 'Chưa dự báo: một năm trước chưa đủ', 'Thành lập Tổ công tác'])
      expect(book).toContain(words);
  });
});

/** Where the file lies that a button of an open menu saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    page
      .locator('[popover]:popover-open')
      .getByRole('button', { name: startingWith(button) })
      .click(),
  ]);
  return download.path();
}
