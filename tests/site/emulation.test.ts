import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, startingWith, violationsIn } from './browser.ts';

const site = inject('site');
const emulation = `${site}thi-dua/`;
const headline = 'Tám trong mười đơn vị đạt cả hai chỉ tiêu năm 2021 (số liệu minh họa)';
const board = '#board table';

/** Alive: what needs the script can be used. */
async function open(page: Page, search = ''): Promise<void> {
  await page.goto(emulation + search);
  await page.locator('#bang-tieu-chi :not([inert]) > button').first().waitFor();
}

const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const told = (page: Page) => shown(page, '#bang-tieu-chi [role="status"]');

describe('the board without JavaScript', () => {
  it('can be read: headline, places, points, and how they are made up', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(emulation);
    expect(await shown(page, 'h1')).toBe(headline);
    expect(await shown(page, 'main header')).toContain(
      'Chưa có bảng tiêu chí của đơn vị: mỗi chỉ tiêu đạt được tính một điểm, nhiều nhất hai điểm.',
    );
    const table = await shown(page, board);
    expect(table).toContain('Vĩnh Yên 1 ngang điểm 7 đơn vị 2 đạt, 85,8% 1 điểm');
    expect(table).toContain('Sông Lô 1–9 ngang điểm 1 đơn vị 1 chưa đạt, 79,0% 0 điểm');
    await page.getByRole('button', { name: /^Sông Lô, 1 điểm/ }).click();
    const arithmetic = page.locator('[popover]:popover-open');
    expect((await arithmetic.innerText()).replace(/\s+/g, ' ')).toContain(
      'Tỷ lệ thi hành xong về việc 79,0%; chỉ tiêu 80,0%: chưa đạt 0 trên 1 điểm',
    );
  });
});

describe('a leader', () => {
  it('reads a place, its arithmetic, chance and the change since the period before', async () => {
    const page = await newPage();
    await open(page);
    await page.getByRole('button', { name: /^Sông Lô, 1 điểm/ }).click();
    const panel = page.locator('[popover]:popover-open');
    const read = async () => (await panel.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
    // What chance does to a place is known a moment after its points.
    await expect.poll(read).toContain('So với kỳ trước: hạng 10 lên 9');
    const text = await read();
    expect(text).toContain('Cộng: 1 trên 2 điểm');
    expect(text).toContain('Riêng ngẫu nhiên đã có thể đưa đơn vị vào bất cứ hạng nào từ 1 đến 9.');
    expect(text).toContain('Nếu không tính đình chỉ: 0 điểm, hạng 6 trong 10 đơn vị tính được.');
    expect(text).toContain('So với kỳ trước: hạng 10 lên 9; Tỷ lệ thi hành xong về tiền: 0 → 1 điểm.');
    // The number judged opens its evidence.
    await panel.getByRole('button', { name: /^79,0/ }).click();
    expect(await page.locator('[popover]:popover-open').last().innerText()).toContain('Sông Lô');
    // A rank that stands says so of what could be drawn alone.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Vĩnh Yên, 2 điểm/ }).click();
    await expect
      .poll(() => shown(page, '[popover]:popover-open'))
      .toContain('Ngẫu nhiên ở số việc khó đổi được hạng 1; phần không mô phỏng được thì chưa biết.');
  });

  it('sees that half a year is provisional, and that the table does not follow the measure', async () => {
    const page = await newPage();
    await open(page, '?ky=2021-06&do-theo=tien&v=1');
    expect(await shown(page, 'h1')).toMatch(/^Tạm tính: một trong mười đơn vị kịp tiến độ cần đạt của cả hai chỉ tiêu/);
    expect(await shown(page, '#board')).toContain('Phần này không thay đổi theo mục “Đo theo”.');
  });

  it('is told why a year without targets has no scores', async () => {
    const page = await newPage();
    await open(page, '?ky=2020-12&v=1');
    expect(await shown(page, 'h1')).toBe('Chưa chấm điểm thi đua năm 2020');
    expect(await page.locator(board).count()).toBe(0);
  });
});

describe('an analyst', () => {
  it('types the office’s table, mends what is wrong, and finds it again', async () => {
    const page = await newPage();
    await open(page);
    await page.getByRole('button', { name: 'Lập bảng' }).click();
    await field(page, 'title').fill('Bảng chấm điểm năm 2021');
    await field(page, 'decision.number').fill('12/QĐ-CTHADS');
    await field(page, 'decision.date').fill('2021-02-30');
    await field(page, 'criteria[0].points').fill('60');
    await field(page, 'criteria[1].points').fill('4x');
    await expect.poll(() => told(page)).toContain('Còn 2 chỗ cần sửa; chưa dùng bảng này để chấm điểm.');
    expect(await shown(page, '#bang-tieu-chi')).toContain('“2021-02-30” không phải là ngày');
    expect(await field(page, 'criteria[1].points').getAttribute('aria-invalid')).toBe('true');
    expect(await shown(page, 'main header')).toContain('còn chỗ phải sửa nên chưa dùng');
    expect(await violationsIn(page)).toEqual([]);

    // Nothing typed is lost.
    await page.reload();
    await expect.poll(() => told(page)).toContain('Còn 2 chỗ cần sửa');
    await page.getByRole('button', { name: 'Sửa bảng' }).click();
    expect(await field(page, 'criteria[1].points').inputValue()).toBe('4x');
    await field(page, 'criteria[1].points').fill('40');
    await expect.poll(() => shown(page, '#bang-tieu-chi')).toContain('Điểm các tiêu chí cộng lại là 100, không phải 2');
    await field(page, 'total').fill('100');
    await field(page, 'decision.date').fill('2021-02-01');
    await expect.poll(() => told(page)).toContain('Bảng đủ và khớp, đang dùng để chấm điểm.');
    expect(await shown(page, 'main header')).toContain(
      'Chấm theo bảng tiêu chí của đơn vị: Bảng chấm điểm năm 2021 (Quyết định số 12/QĐ-CTHADS, ngày 01/02/2021).',
    );
    expect(await shown(page, board)).toContain('Sông Lô 1–10');
  });
});

describe('two windows', () => {
  it('show the same table, and who types in one is told that the other has changed it', async () => {
    const page = await newPage();
    const other = await page.context().newPage();
    await open(page);
    await open(other);
    await page.getByRole('button', { name: 'Lập bảng' }).click();
    await field(page, 'title').fill('Bảng của cửa sổ một');
    await expect.poll(() => told(other)).toContain('Bảng của cửa sổ một');
    await other.getByRole('button', { name: 'Sửa bảng' }).click();
    await field(other, 'total').focus();
    await field(page, 'title').fill('Bảng mới hơn');
    await expect.poll(() => shown(other, '#bang-tieu-chi')).toContain('Bảng này vừa được sửa ở một cửa sổ khác.');
    // What stands in the form of the other is still what its reader saw.
    expect(await field(other, 'title').inputValue()).toBe('Bảng của cửa sổ một');
    expect(await shown(page, '#bang-tieu-chi')).not.toContain('vừa được sửa ở một cửa sổ khác');
    await other.close();
  });
});

describe('a clerk', () => {
  it('takes the board along, and the table as a file and as a link', async () => {
    const page = await newPage();
    await open(page);
    await page
      .locator('#board')
      .getByRole('button', { name: /^Tải: / })
      .click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: startingWith('CSV cho Excel tiếng Việt') }).click(),
    ]);
    expect(csv.suggestedFilename()).toContain('bang-thi-dua');
    const rows = readFileSync(await csv.path(), 'utf8');
    expect(rows).toContain('Số liệu minh họa');
    expect(rows).toMatch(/Sông Lô;1–9;1;/);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Lập bảng' }).click();
    await field(page, 'title').fill('Bảng gửi đi');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp bảng' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('bang-tieu-chi-vinh-phuc-2021.json');
    const text = readFileSync(await file.path(), 'utf8');
    const href = await page.getByRole('link', { name: 'Liên kết kèm bảng này' }).getAttribute('href');

    // On another machine.
    const other = await newPage();
    await open(other, href ?? '');
    await other.getByRole('button', { name: 'Dùng bảng này' }).click();
    await expect.poll(() => told(other)).toContain('Bảng gửi đi');
    await other.getByRole('button', { name: 'Bỏ bảng' }).click();
    await expect.poll(() => told(other)).toContain('Đã bỏ bảng.');
    const give = (body: string) =>
      other
        .locator('#bang-tieu-chi input[type=file]')
        .setInputFiles({ name: 'bang.json', mimeType: 'application/json', buffer: Buffer.from(body) });
    await give('{"kind":"khac"}');
    await expect.poll(() => shown(other, '#bang-tieu-chi [role="alert"]')).toContain('Không dùng được tệp');
    await give(text);
    await expect.poll(() => told(other)).toContain('Bảng gửi đi');
  });

  it('is told that a link with a table was cut', async () => {
    const page = await newPage();
    await open(page, '?bang=abc');
    await page.getByText('Liên kết có kèm một bảng tiêu chí nhưng không đọc được').waitFor();
  });
});

describe('a phone', () => {
  it.each([390, 320])('of %i pixels scrolls the board, and not the page', async (width) => {
    const page = await newPage({ viewport: { width, height: 844 } });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.getByRole('button', { name: 'Lập bảng' }).click();
    await field(page, 'title').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
