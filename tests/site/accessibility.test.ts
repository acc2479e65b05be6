import { describe, expect, inject, it } from 'vitest';
import { allLive, newPage, shown, untilLive, violationsIn } from './browser.ts';

const site = inject('site');

describe('accessibility of the overview', () => {
  it.each([
    ['light', 'vi'],
    ['dark', 'vi'],
    ['light', 'en'],
    ['dark', 'en'],
  ])('axe finds nothing in the %s theme in %s', async (theme, language) => {
    const page = await newPage({ preferences: { theme, language } });
    await page.goto(site);
    await allLive(page);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('the prerendered page has nothing for axe to find either', async () => {
    // Without its script nothing takes what the page has asked for early, and a slow test sees the browser wonder why.
    const page = await newPage({ expected: /was preloaded using link preload/ });
    await page.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await page.goto(site);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('can be filtered by keyboard alone, from the skip link on', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.getByRole('button', { name: /Toàn tỉnh/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[type=search]:focus').waitFor();
    await page.keyboard.type('song lo');
    await page.getByRole('checkbox').nth(1).waitFor({ state: 'detached' });
    // Past what chooses several at once.
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: /^9 đơn vị: / }).waitFor();
    expect(new URL(page.url()).search).not.toContain('song-lo');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).not.toBeNull();
  });

  it.each([320, 390, 768])('nothing runs out of a window %i px wide', async (width) => {
    const page = await newPage({ viewport: { width, height: 800 } });
    await page.goto(site);
    await untilLive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('targets are at least 24 px in both directions', async () => {
    const page = await newPage();
    await page.goto(site);
    await untilLive(page);
    // A number in a sentence is as wide as it is.
    const small = await page.locator('button:visible, summary:visible, select:visible').evaluateAll((targets) =>
      targets
        .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML.slice(0, 240) }))
        .filter(({ box, html }) => box.height < 24 || (box.width < 24 && !html.includes('xem nguồn gốc')))
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  });

  it('shows the period in words a reader of another calendar understands', async () => {
    const page = await newPage();
    await page.goto(site);
    expect(await shown(page, 'main')).toContain('Năm thống kê 2021, số liệu từ 01/10/2020 đến 30/09/2021.');
  });
});
