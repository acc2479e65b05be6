import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown, violationsIn } from './browser.ts';

const site = inject('site');
const show = `${site}#trinh-chieu`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Trình chiếu' });
const title = (page: Page) => shown(page, 'dialog h2');

async function opened(page: Page, address = show): Promise<void> {
  await page.goto(address);
  await page.locator('dialog h2').waitFor();
  await page.getByText(/^Hình 1\/\d+$/).waitFor();
}

describe('the presentation', () => {
  it.each([
    [1920, 1080, 18],
    [3840, 2160, 36],
  ])('fills a screen of %i × %i, with letters of at least %i px', async (width, height, smallest) => {
    const page = await newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page);
    const box = await page.locator('dialog > div').boundingBox();
    expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([width, height]);
    const count = Number((await page.getByText(/^Hình 1\/\d+$/).innerText()).split('/')[1]);
    for (let at = 1; at <= count; at += 1) {
      await page.getByText(`Hình ${at}/${count}`, { exact: true }).waitFor();
      const text = await shown(page, 'dialog section');
      expect(text).toContain('Cục Thi hành án dân sự tỉnh Vĩnh Phúc');
      expect(text).toContain('năm 2021');
      expect(text).toMatch(/Nguồn: |minh họa/);
      expect(text).toMatch(/suy ra|theo công bố|minh họa/i);
      if ((await page.locator('dialog div[role="img"]').count()) > 0) {
        const svg = page.locator('dialog div[role="img"] svg').first();
        await svg.waitFor();
        const drawn = await page.locator('dialog div[role="img"]').evaluate((room) => {
          const [outer, inner] = [room.getBoundingClientRect(), room.querySelector('svg')?.getBoundingClientRect()];
          const heights = [...room.querySelectorAll('svg text')].map((text) => {
            const matrix = (text as SVGTextElement).getScreenCTM();
            return Number.parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 0);
          });
          return {
            inside: inner && inner.right <= outer.right + 1 && inner.bottom <= outer.bottom + 1,
            smallest: Math.min(...heights),
          };
        });
        expect(drawn.inside).toBe(true);
        // A drawing that needs more height than there is may be smaller.
        expect(drawn.smallest).toBeGreaterThanOrEqual(smallest * 0.55);
      }
      await page.keyboard.press('ArrowRight');
    }
    // Round and round.
    await page.getByText(`Hình 1/${count}`, { exact: true }).waitFor();
  });

  it('goes on by itself, and stands still for who pauses it', async () => {
    const page = await newPage();
    await opened(page);
    await page.getByLabel('Mỗi hình').selectOption('5');
    const first = await title(page);
    await page.getByText(/^Hình 2\/\d+$/).waitFor({ timeout: 8000 });
    expect(await title(page)).not.toBe(first);
    await dialog(page).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Tự chuyển' }).waitFor();
    const at = await page.getByText(/^Hình \d+\/\d+$/).innerText();
    await page.waitForTimeout(6000);
    expect(await page.getByText(/^Hình \d+\/\d+$/).innerText()).toBe(at);
    await page.keyboard.press('ArrowLeft');
    await page.getByText(/^Hình 1\/\d+$/).waitFor();
  });

  it('stands still for who wants no motion', async () => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await opened(page);
    await page.getByRole('button', { name: 'Tự chuyển' }).waitFor();
  });

  it('has the filters at hand, follows them, and is left by Esc', async () => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await page.goto(site);
    await page.locator('html:not([data-start])').waitFor();
    await page.getByRole('link', { name: 'Trình chiếu' }).click();
    await page.getByText(/^Hình 1\/\d+$/).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('End');
    await dialog(page).getByRole('button', { name: 'Bộ lọc' }).click();
    await dialog(page).getByLabel('Số tháng').selectOption('6');
    await dialog(page)
      .getByText(/6 tháng đầu năm thống kê 2021/)
      .first()
      .waitFor();
    expect(await violationsIn(page)).toEqual([]);
    const address = new URL(page.url());
    expect([address.hash, address.searchParams.get('ky')]).toEqual(['#trinh-chieu', '2021-06']);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('heading', { level: 1, name: /6 tháng/ }).waitFor();
  });

  it.each(['don-vi/', 'don-vi/song-lo/'])('presents %s too', async (path) => {
    const page = await newPage({ reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } });
    await opened(page, `${site}${path}#trinh-chieu`);
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Hình 2\/\d+$/).waitFor();
  });

  it('presents the board of emulation as a table, with the office’s own points once it has any', async () => {
    const page = await newPage({ reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } });
    await opened(page, `${site}thi-dua/#trinh-chieu`);
    expect(await title(page)).toBe('8 đơn vị cùng nhiều điểm nhất: 2 điểm (số liệu minh họa)');
    const rows = () => page.locator('dialog tbody tr').allInnerTexts();
    expect((await rows()).map((row) => row.replaceAll('\u00a0', ' ').split('\t'))).toContainEqual([
      '1–9',
      'Sông Lô',
      '1 điểm',
      '79,0%',
      '41,8%',
    ]);
    // Every row can be seen.
    const [room, last] = [page.locator('dialog table').locator('..'), page.locator('dialog tbody tr').last()];
    const [outer, inner] = [await room.boundingBox(), await last.boundingBox()];
    expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0) + 1);
    expect(await violationsIn(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lập bảng' }).click();
    const field = (path: string) => page.locator(`[data-path="${path}"]`);
    await field('criteria[0].points').fill('60');
    await field('criteria[1].points').fill('40');
    await field('total').fill('100');
    await page.getByText('Bảng đang dùng để chấm điểm').waitFor();
    await page.reload();
    await opened(page, `${site}thi-dua/#trinh-chieu`);
    await expect.poll(() => title(page)).toBe('8 đơn vị cùng nhiều điểm nhất: 100 điểm (số liệu minh họa)');
  });
});
