import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, shown } from './browser.ts';

const site = inject('site');
const tall = { viewport: { width: 1440, height: 2400 } };

/** Ids of the cards whose chart is live. */
function live(page: Page): Promise<string[]> {
  return page.locator('figure:has([data-chart="live"] svg)').evaluateAll((figures) => figures.map(({ id }) => id));
}

/** Waits until the page stands idle: what draws is fetched then. */
async function untilIdle(page: Page): Promise<void> {
  await page.locator('link[rel=modulepreload][href*="/drawing-"]').waitFor({ state: 'attached' });
}

interface Noted {
  /** What the HTML came with. */
  readonly came: readonly Element[];
}

/** Notes the figures, stills and sections that stand in the HTML, before any script of the page has run. */
async function noteHtml(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const came = [...document.querySelectorAll('figure, section, footer, [data-chart="still"] svg')];
      Object.assign(window, { came });
    });
  });
}

describe('stills stay until a reader wants more', () => {
  it.each([
    ['overview', '', false],
    ['overview, whose lower part comes late', '', true],
    ['page of the units', 'don-vi/', false],
    ['page of a unit', 'don-vi/song-lo/', false],
  ])('the %s that is only read stays the HTML that came, and has what draws at hand', async (_, path, late) => {
    const page = await newPage({ viewport: { width: 1440, height: 3600 } });
    await noteHtml(page);
    if (late)
      await page.route(/\/rest-[^/]*\.js/, async (route) => {
        await page.waitForTimeout(1000);
        await route.continue();
      });
    await page.goto(site + path);
    await untilIdle(page);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
    expect(await live(page)).toEqual([]);
    const [kept, gone] = await page.evaluate(() => {
      const { came } = window as unknown as Noted;
      return [came.filter((node) => node.isConnected).length, came.filter((node) => !node.isConnected).length];
    });
    expect(gone, 'of the figures, stills and sections of the HTML').toBe(0);
    expect(kept).toBeGreaterThanOrEqual(18);
  });

  it('a pointer on a card draws its chart and no other', async () => {
    const page = await newPage(tall);
    await page.goto(site);
    await untilIdle(page);
    await page.locator('#yearPath h2').hover();
    await page.locator('#yearPath [data-chart="live"] svg').first().waitFor();
    expect(await live(page)).toEqual(['yearPath']);
  });

  it.each([
    ['a pointer on the filter bar', (page: Page) => page.getByRole('radio', { name: 'Tiền' }).locator('..').hover()],
    ['a key', (page: Page) => page.keyboard.press('Tab')],
  ])('%s draws all charts near the window', async (_, act) => {
    const page = await newPage(tall);
    await page.goto(site);
    await untilIdle(page);
    await act(page);
    await page.locator('main:not(:has([data-chart="still"]))').waitFor();
    expect((await live(page)).length).toBe(await page.locator('figure').count());
  });

  it('a finger on a card draws its chart', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto(site);
    await untilIdle(page);
    const figure = page.locator('figure').first();
    await figure.locator('[data-chart]').tap();
    await figure.locator('[data-chart="live"] svg').first().waitFor();
  });

  it('a step before any of that shows the new figures in words and drawings', async () => {
    const page = await newPage(tall);
    await page.goto(site);
    await page.locator('html:not([data-start])').waitFor();
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio][value=amounts]')?.click());
    await page.locator('#unitStanding [data-chart="live"] svg').first().waitFor();
    expect(await shown(page, '#unitStanding figcaption')).toContain('về tiền');
  });
});

describe('what a reader asks for never waits for an idle moment', () => {
  it('charts come in a browser that never has one: after a step, and after the selection was emptied', async () => {
    const page = await newPage(tall);
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(site);
    await page.getByRole('button', { name: /Toàn tỉnh/ }).click();
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await page.locator('main:not(:has(figure))').waitFor();
    await page.getByRole('checkbox', { name: /Sông Lô/ }).check();
    await page.getByRole('checkbox', { name: /Tam Đảo/ }).check();
    await page.getByRole('heading', { level: 1, name: /^2 đơn vị: |^Hai đơn vị: / }).waitFor();
    for (const figure of await page.locator('main figure').all()) {
      await figure.locator('[data-chart="live"] svg').first().waitFor();
    }
    expect(await page.locator('[data-chart="still"]').count()).toBe(0);
  });
});
