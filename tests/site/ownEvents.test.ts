import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { mean, newPage, shown, startingWith, untilLive, violationsIn } from './browser.ts';

const site = inject('site');
const emulation = `${site}thi-dua/`;
const form = '#su-kien-rieng';
const none = 'Đơn vị chưa ghi sự kiện nào.';
const one = '1 sự kiện đang hiện trên các biểu đồ theo thời gian.';
const note = '01/03/2021 đến tháng 5/2021: Ra quân đợt 1 (theo Kế hoạch số 12)';

const field = (page: Page, path: string) => page.locator(`${form} [data-path="${path}"]`);
const told = (page: Page) => shown(page, `${form} [role="status"]`);
const press = (page: Page, name: string) =>
  page
    .locator(form)
    .getByRole('button', { name: startingWith(name) })
    .click();

/** Alive: what needs the script can be used. */
async function open(page: Page, address = emulation): Promise<void> {
  await page.goto(address);
  await page.locator(`${form} :not([inert]) > button`).first().waitFor();
}

async function write(page: Page): Promise<void> {
  await press(page, 'Thêm sự kiện');
  await field(page, 'title').fill('Ra quân đợt 1');
  await field(page, 'kind').selectOption('peakDrive');
  await field(page, 'start').fill('1/3/2021');
  await field(page, 'end').fill('5/2021');
  await field(page, 'by').fill('Kế hoạch số 12');
}

/** What a button of an open menu saves, as a text. */
async function saved(page: Page, card: string, button: string): Promise<string> {
  await page
    .locator(card)
    .getByRole('button', { name: startingWith('Tải: ') })
    .click();
  const menu = page.locator('[popover]:popover-open');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    menu.getByRole('button', { name: startingWith(button) }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readFileSync(await download.path(), 'utf8').replaceAll('\u00a0', ' ');
}

describe('a clerk', () => {
  it('writes down an event, sees it on charts over time and in files, finds it again and removes it', async () => {
    const page = await newPage();
    await open(page);
    expect(await told(page)).toContain(none);
    expect(await shown(page, '#campaigns h2')).toContain('Năm 2021: năm phong trào, sự kiện');
    await write(page);
    await expect.poll(() => told(page)).toBe(one);
    await expect.poll(() => shown(page, '#campaigns h2')).toContain('Năm 2021: sáu phong trào, sự kiện');
    const drawn = page.locator('#campaigns [data-chart="live"] svg').first();
    await page.locator('#campaigns').scrollIntoViewIfNeeded();
    await mean(page, drawn);
    await expect
      .poll(() => drawn.textContent())
      .toContain('Ra quân đợt 1 (đơn vị tự ghi): 01/03/2021 đến tháng 5/2021.');
    expect(await shown(page, '#events')).toContain('Ra quân đợt 1 Đơn vị tự ghi, theo Kế hoạch số 12');
    expect(await violationsIn(page)).toEqual([]);
    const csv = await saved(page, '#campaigns', 'CSV cho Excel tiếng Việt');
    expect(csv).toMatch(
      /Ra quân đợt 1 \(đơn vị tự ghi\);Đợt cao điểm;01\/03\/2021 đến tháng 5\/2021;.*theo Kế hoạch số 12/,
    );

    // On another page, and when that is loaded anew.
    await page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: 'Tổng quan' }).click();
    await expect.poll(() => shown(page, '#yearPath')).toContain(note);
    await page.reload();
    await untilLive(page);
    await expect.poll(() => shown(page, '#yearPath'), { timeout: 10_000 }).toContain(note);
    const svg = await saved(page, '#yearPath', 'SVG');
    expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('Ra quân đợt 1');

    await open(page);
    await expect.poll(() => told(page)).toBe(one);
    await press(page, 'Sửa các sự kiện');
    await press(page, 'Bỏ sự kiện 1');
    await expect.poll(() => told(page)).toContain(`Đã bỏ sự kiện. ${none}`);
    await expect.poll(() => shown(page, '#campaigns h2')).toContain('Năm 2021: năm phong trào');
    await press(page, 'Lấy lại sự kiện vừa bỏ');
    await expect.poll(() => told(page)).toBe(one);
    await press(page, 'Bỏ sự kiện 1');
    await expect.poll(() => told(page)).toContain(none);
    // The browser has put it away: who leaves in that very moment may find it again.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('thads-events'))).toBe('{"vinh-phuc":false}');
    await page.reload();
    await page.locator(`${form} :not([inert]) > button`).first().waitFor();
    expect(await told(page)).toContain(none);
    expect(await shown(page, '#events')).not.toContain('Ra quân');
  });

  it('is told beside each field what is wrong, loses nothing typed, and sees it nowhere before it is mended', async () => {
    const page = await newPage();
    await open(page);
    await press(page, 'Thêm sự kiện');
    expect(await field(page, 'title').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await page.locator(`${form} [aria-invalid]`).count()).toBe(0);
    await field(page, 'start').fill('30/2/2021');
    await field(page, 'end').fill('1/2/2021');
    await field(page, 'title').fill('x'.repeat(161));
    const text = () => shown(page, form);
    await expect.poll(text).toContain('“30/2/2021” không phải là ngày, tháng hoặc năm');
    expect(await text()).toContain('Dài 161 ký tự; nhiều nhất là 160.');
    expect(await text()).toContain('Chưa ghi theo đơn vị hoặc văn bản nào.');
    expect(await told(page)).toBe('1 sự kiện chưa ghi xong nên chưa hiện.');
    expect(await shown(page, '#campaigns h2')).toContain('năm phong trào');
    await field(page, 'start').fill('28/2/2021');
    await expect.poll(text).toContain('Kết thúc trước khi bắt đầu.');
    expect(await violationsIn(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => told(page)).toBe('1 sự kiện chưa ghi xong nên chưa hiện.');
    await press(page, 'Sửa các sự kiện');
    expect(await field(page, 'title').inputValue()).toBe('x'.repeat(161));
    expect(await field(page, 'start').inputValue()).toBe('28/2/2021');
  });

  it('takes them to another machine as a file, once only, and is told of a file that is none', async () => {
    const page = await newPage();
    await open(page);
    await write(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Tải tệp sự kiện')]);
    expect(download.suggestedFilename()).toBe('su-kien-vinh-phuc.json');
    const buffer = readFileSync(await download.path());
    const other = await newPage();
    await open(other);
    const give = (body: Buffer) =>
      other
        .locator(`${form} input[type=file]`)
        .setInputFiles({ name: 'su-kien.json', mimeType: 'application/json', buffer: body });
    await give(Buffer.from('{"kind":"khac"}'));
    await expect.poll(() => shown(other, `${form} [role="alert"]`)).toContain('Không dùng được tệp');
    await give(buffer);
    await expect.poll(() => told(other)).toBe(one);
    await give(buffer);
    await other.waitForTimeout(300);
    expect(await told(other)).toBe(one);
  });
});

describe('a phone', () => {
  it.each([390, 320])('of %i pixels shows the form within its width', async (width) => {
    const page = await newPage({ viewport: { width, height: 844 } });
    await open(page);
    await write(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('a page of an office without events of its own', () => {
  it('does not ask for the code of events, however long it stands', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site);
    await untilLive(page);
    await page.waitForTimeout(3500);
    expect(asked.filter((url) => /putOwnEvents|keptStore/.test(url))).toEqual([]);
  });
});
