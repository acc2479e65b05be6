import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allLive, newPage, shown, violationsIn } from './browser.ts';
import { printed, squeezed } from './printed.ts';

const report = `${inject('site')}bao-cao/`;

/** The title of each chart, and what its drawing says. */
const drawings = (page: Page) =>
  page.locator('figure').evaluateAll((figures) =>
    figures.map((figure) => ({
      title: figure.querySelector('h2')?.textContent ?? '',
      // A text of several lines is as many texts on paper.
      texts: [...figure.querySelectorAll('[data-chart] svg :is(text:not(:has(tspan)), tspan)')].map(
        (text) => text.textContent ?? '',
      ),
    })),
  );

async function open(page: Page): Promise<string[]> {
  await page.goto(report);
  await page.getByRole('heading', { level: 1, name: /Vượt cả hai/ }).waitFor();
  await allLive(page);
  return page.locator('figure h2').allInnerTexts();
}

describe('the report', () => {
  it('can be read without script: findings, charts, tables and sources', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(report);
    expect(await shown(page, 'h1')).toBe('Vượt cả hai chỉ tiêu được giao năm 2021');
    expect(await page.locator('[data-chart="still"] svg:visible').count()).toBe(12);
    expect(await page.locator('article table').count()).toBe(13);
    expect(await shown(page, '[data-kind]')).toBe('Suy ra · nguồn 1');
    const findings = await page.locator('article ul').first().locator('li').allInnerTexts();
    expect(findings).toContain('Phán quyết được thi hành nhanh: từ 76% lên 90%');
    expect(findings).toContain('Chín trong mười đơn vị đạt chỉ tiêu về việc; Sông Lô chưa đạt (số liệu minh họa)');
    expect(await shown(page, 'article')).toContain('[1] Chuyển biến mạnh mẽ từ các phong trào thi đua');
  });

  it.each([
    ['Dọc', 595, 842],
    ['Ngang', 842, 595],
  ])(
    'prints on A4, %s: pages numbered, headings with their charts, nothing cut',
    async (orientation, width, height) => {
      const page = await newPage({ colorScheme: 'dark' });
      const titles = await open(page);
      expect(titles).toHaveLength(12);
      await page.getByRole('radio', { name: orientation }).check();
      await allLive(page);
      const pages = await printed(page);
      expect(pages.length).toBeGreaterThan(4);
      expect(pages.length).toBeLessThan(17);
      for (const [at, sheet] of pages.entries()) {
        expect([sheet.width, sheet.height]).toEqual([width, height]);
        expect(sheet.text).toContain(`${at + 1}/${pages.length}`);
        // Nothing runs into the margins of 16 mm, but for the number of the page.
        for (const { bottom, text } of sheet.texts.filter((item) => !/^[\d/ ]*$/.test(item.text))) {
          expect(bottom, text).toBeGreaterThan(40);
        }
      }
      // No chart is cut: its title, what it rests on and every text of its drawing stand on one page.
      for (const { title, texts } of await drawings(page)) {
        // The findings and the tables name it too; on a page that lies two drawings stand beside each other.
        const sheet = pages.find(
          ({ text }) => text.includes(squeezed(title)) && texts.every((each) => text.includes(squeezed(each))),
        );
        expect(sheet?.text ?? '', title).toMatch(/Suyra·nguồn|Theocôngbố·nguồn|Sốliệuminhhọa/);
        expect(texts.length, title).toBeGreaterThan(3);
      }
      const whole = pages.map(({ text }) => text).join('');
      for (const words of ['Kết quả chính', 'Nguồn và lưu ý', 'Số liệu minh họa', 'Sông Lô 79,0 80,0']) {
        expect(whole).toContain(squeezed(words));
      }
      // The controls of the screen stay there.
      expect(whole).not.toContain(squeezed('In hoặc lưu PDF'));
      expect(whole).not.toContain(squeezed('Trình duyệt'));
    },
  );

  it.each([
    ['a phone', 390, 'vi', 'Dọc', 595],
    ['a phone', 390, 'vi', 'Ngang', 842],
    ['a small phone', 320, 'en', 'Portrait', 595],
  ])('is as narrow as %s of %d px in %s, and prints %s as from a desktop', async (_, width, language, way, paper) => {
    const page = await newPage({ viewport: { width, height: 800 }, preferences: { language } });
    await page.goto(report);
    await page.getByRole('radio', { name: way }).check();
    await allLive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [sheet, ...drawn] = await page
      .locator('article, figure svg')
      .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().right));
    for (const right of drawn) expect(right).toBeLessThanOrEqual(sheet ?? 0);
    // A row of the results is a list, each cell with its head.
    const cells = page.locator('article table').first().locator('tbody td');
    const heads = await cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell, '::before').content));
    expect(heads).not.toContain('none');
    expect(await cells.first().evaluate((cell) => getComputedStyle(cell).display)).toBe('flex');
    // What is wider scrolls, by keyboard too.
    const tables = page.getByRole('region', { name: language === 'vi' ? 'Bảng số' : 'Numbers' });
    await tables.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tables.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    const pages = await printed(page);
    expect(pages.length).toBeLessThan(17);
    for (const { texts, width: wide } of pages) {
      expect(wide).toBe(paper);
      for (const { text, right } of texts) expect(right, text).toBeLessThanOrEqual(paper - 40);
    }
    // The drawings of the paper, not of the phone: the widest text of one begins beyond what a phone is wide.
    expect(Math.max(...pages.flatMap(({ texts }) => texts.map(({ right }) => right)))).toBeGreaterThan(paper - 80);
    // And the page is as it was.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('is as wide on screen as on paper, so that no chart is cropped', async () => {
    const page = await newPage();
    await open(page);
    const sheet = page.locator('article');
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    const widths = await page.locator('figure').evaluateAll((figures) =>
      figures.map((figure) => {
        const drawing = figure.querySelector('[data-chart] svg');
        return [figure.clientWidth, drawing?.clientWidth ?? figure.clientWidth];
      }),
    );
    for (const [figure = 0, drawing = 0] of widths) expect(drawing).toBeLessThanOrEqual(figure);
  });

  it('has nothing for axe to find, and no page that runs out of a phone', async () => {
    const page = await newPage();
    await open(page);
    expect(await violationsIn(page)).toEqual([]);
    const phone = await newPage({ viewport: { width: 390, height: 800 } });
    await open(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('follows the view, and leaves as one file with all its findings', async () => {
    const page = await newPage();
    await page.goto(`${report}?don-vi=song-lo&ky=2021-12&v=1`);
    await page.getByRole('heading', { level: 1, name: /^Sông Lô: / }).waitFor();
    await page.getByRole('button', { name: 'Xuất', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 20_000 }),
      page.getByRole('button', { name: 'Báo cáo Word (DOCX)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'thads_vinh-phuc_bao-cao-tong-hop_song-lo_viec_chi-tieu_2021-12_v2_vi_minh-hoa.docx',
    );
    const parts = unzipSync(readFileSync(await download.path()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const said = body.replaceAll('\u00a0', ' ');
    expect(said).toContain(
      '- Hết tháng 9 đạt 79,0%, còn thiếu 1,0 điểm % so với chỉ tiêu (số liệu minh họa); xem mục 5 của',
    );
    expect(said).toContain('- Phán quyết được thi hành nhanh: từ 76% lên 90%; xem mục 4 của Phụ lục.<');
  });
});
