import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, untilLive } from './browser.ts';
import { printed, squeezed } from './printed.ts';

const site = inject('site');

/** The title of each card, and the words of its drawing: of the still that fits the paper, or of the live one. */
const cards = (page: Page) =>
  page.locator('main figure:has([data-chart])').evaluateAll((figures) =>
    figures.map((figure) => {
      const still = figure.querySelector('[data-chart="still"]');
      const texts = [...(still ? [] : figure.querySelectorAll('[data-chart="live"] svg text'))];
      return {
        title: figure.querySelector('h2')?.textContent ?? '',
        // Long texts are set in lines, whose order a PDF does not keep.
        texts: texts.map((text) => text.textContent ?? '').filter((text) => text !== ''),
      };
    }),
  );

/** Prints the page and looks that nothing of it is missing, cut, or a control. */
async function whole(page: Page, count: number) {
  const wanted = await cards(page);
  expect(wanted).toHaveLength(count);
  const sheets = await printed(page);
  // Nothing is wider than the paper, for which a browser would make all of it smaller.
  const largest = Math.max(...sheets.flatMap(({ texts }) => texts.map(({ size }) => size)));
  expect(largest).toBeGreaterThan(17);
  for (const { width, texts } of sheets) {
    expect(width).toBe(595);
    for (const { text, right } of texts) expect(right, text).toBeLessThanOrEqual(width - 30);
  }
  for (const { title, texts } of wanted) {
    const sheet = sheets.find(({ text }) => text.includes(squeezed(title)));
    expect(sheet, title).toBeDefined();
    // A drawing in another shape than on screen may say less of its axes, but never of its data.
    const missing = texts.filter((text) => !sheet?.text.includes(squeezed(text)));
    expect(missing.length / Math.max(1, texts.length), `${title}: ${missing.join(' | ')}`).toBeLessThan(0.34);
  }
  const text = sheets.map((sheet) => sheet.text).join('');
  for (const control of ['Đặt lại', 'Cùng kỳ Chỉ tiêu', 'Mục lục', 'Xuất', 'English', 'Theo thiết bị', 'Bảng số'])
    expect(text, control).not.toContain(squeezed(control));
  expect(text).toContain(squeezed('Thống kê thi hành án dân sự'));
  expect(text).toContain(squeezed('Bộ số liệu 2, cập nhật 25/11/2026'));
  return text;
}

const figuresOn = (page: Page) => page.locator('main figure:has([data-chart])').count();

describe('who prints a page by the browser', () => {
  it.each(['', 'don-vi/', 'don-vi/song-lo/'])(
    'gets every chart of %j whole, though he has not scrolled',
    async (path) => {
      const page = await newPage();
      await page.goto(site + path);
      await untilLive(page);
      const count = await figuresOn(page);
      expect(count).toBeGreaterThan(3);
      await whole(page, count);
      // And the page is as it was.
      expect(await figuresOn(page)).toBe(count);
    },
  );

  it('gets the figures of now after a choice, in charts that he has not seen', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.getByLabel('Số tháng').selectOption('6');
    await page.getByRole('heading', { level: 1, name: /6 tháng/ }).waitFor();
    // Time for the code of the charts below the window.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(2500);
    const text = await whole(page, await figuresOn(page));
    expect(text).toContain(squeezed('6 tháng đầu năm thống kê 2021'));
    const before = await page.locator('[data-chart="live"] svg').count();
    const sizes = await page
      .locator('main figure [data-chart="live"]')
      .evaluateAll((boxes) =>
        boxes.map((box) => Math.abs(box.clientWidth - (box.querySelector('svg')?.clientWidth ?? 0))),
      );
    expect(before).toBeGreaterThan(0);
    for (const difference of sizes) expect(difference).toBeLessThanOrEqual(2);
  });

  it.each(['', 'don-vi/', 'don-vi/song-lo/'])('gets the stills of %j without script', async (path) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(site + path);
    const titles = await page.locator('main figure h2').allTextContents();
    const text = (await printed(page)).map((sheet) => sheet.text).join('');
    for (const title of titles) expect(text).toContain(squeezed(title));
  });

  it.each([
    ['don-vi/', 'table'],
    ['so-lieu/', '#chi-tieu table'],
    ['so-lieu/', '#thuat-ngu table'],
  ])('gets the tables of %s to their last row (%s)', async (path, selector) => {
    const page = await newPage();
    await page.goto(site + path);
    await page.locator('html:not([data-start])').waitFor();
    const rows = page.locator(`main ${selector}:visible`).first().locator('tbody tr');
    await rows.first().waitFor();
    const last = await rows.last().locator('th, td').first().innerText();
    const sheets = await printed(page);
    expect(sheets.map((sheet) => sheet.text).join('')).toContain(squeezed(last));
    for (const { width, texts } of sheets)
      for (const { text, right } of texts) expect(right, text).toBeLessThanOrEqual(width - 30);
  });
});
