import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, untilLive } from './browser.ts';

const site = inject('site');

describe('in colours that the reader has chosen', () => {
  it.each([
    ['', ['unitStanding', 'yearPath', 'nationalSeries', 'stockTime']],
    ['don-vi/', ['unitQuadrant', 'unitRanking', 'paceHeatmap', 'monthlyFlow']],
  ])('marks of charts at /%s stand out from what is behind them', async (path, cards) => {
    const page = await newPage({ forcedColors: 'active' });
    await page.goto(site + path);
    await untilLive(page);
    for (const card of cards) {
      await page.locator(`#${card}`).scrollIntoViewIfNeeded();
      await page.locator(`#${card} [data-chart="live"] svg`).first().waitFor();
      expect(await drawnAs(page.locator(`#${card} [data-chart="live"] svg`).first()), card).toBeGreaterThan(3);
    }
  });

  it('bars of key figures are seen, with their ends', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await page.goto(site);
    await untilLive(page);
    const bars = page.locator('#key-figures svg:has(> rect:nth-of-type(2))');
    expect(await bars.count()).toBeGreaterThan(1);
    for (const bar of await bars.all()) {
      const [track, mark] = await bar.evaluate((svg) =>
        [...svg.querySelectorAll('rect')].map((rect) => getComputedStyle(rect).fill),
      );
      expect(mark).not.toBe(track);
    }
  });

  it('the page one is on, what is chosen and what has the keyboard are marked', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await page.goto(site);
    await untilLive(page);
    const below = (link: Locator) => link.evaluate((element) => getComputedStyle(element).borderBottomColor);
    const nav = page.getByRole('navigation').first();
    expect(await below(nav.locator('[aria-current]'))).not.toBe(
      await below(nav.locator('a:not([aria-current])').first()),
    );
    const back = (name: string) =>
      page
        .getByRole('radio', { name, exact: true })
        .evaluate((radio) => getComputedStyle(radio.nextElementSibling ?? radio).backgroundColor);
    expect(await back('Việc')).not.toBe(await back('Tiền'));
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineWidth, outlineColor, behind: getComputedStyle(document.body).backgroundColor };
    });
    expect(ring.outlineStyle).toBe('solid');
    expect(Number.parseFloat(ring.outlineWidth)).toBeGreaterThanOrEqual(2);
    expect(ring.outlineColor).not.toBe(ring.behind);
  });
});

/** How many shapes of a drawing are filled or stroked in a colour that is told apart from what is behind it (3:1). */
async function drawnAs(svg: Locator): Promise<number> {
  return svg.evaluate((drawing) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string): number | null => {
      if (!canvas || colour === 'none' || colour.startsWith('url')) return null;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      if (a < 128) return null;
      const linear = (part: number) => (part / 255 <= 0.03928 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    };
    const behind = light(getComputedStyle(document.body).backgroundColor) ?? 1;
    const isSeen = (colour: string) => {
      const own = light(colour);
      if (own === null) return false;
      return (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05) >= 3;
    };
    return [...drawing.querySelectorAll('circle, rect, path, line')].filter((shape) => {
      const { fill, stroke, visibility } = getComputedStyle(shape);
      return visibility === 'visible' && (isSeen(fill) || isSeen(stroke));
    }).length;
  });
}
