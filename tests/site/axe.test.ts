import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, violationsIn } from './browser.ts';

const site = inject('site');
/** All but the overview and the numbers, which are read in every way by tests of their own. */
const paths = ['don-vi/', 'don-vi/song-lo/', 'bao-cao/', 'thi-dua/', 'kha-nang-tiep-can/', '404.html'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site + path);
  await page.locator('html:not([data-start])').waitFor();
  await page.locator('h1').first().waitFor();
}

// A page after the other, read whole: minutes on a machine with much else to do.
describe('axe finds nothing', { timeout: 180_000 }, () => {
  it.each([
    ['light', 'vi'],
    ['dark', 'en'],
  ])('on any page, in the %s theme and %s', async (theme, language) => {
    const page = await newPage({ preferences: { theme, language } });
    for (const path of paths) {
      await open(page, path);
      expect(await violationsIn(page), path).toEqual([]);
    }
  });

  it('in any panel of the overview', async () => {
    const page = await newPage();
    await open(page, '');
    const openers = page.locator(
      'header button[popovertarget]:visible, [aria-label="Bộ lọc"] button[popovertarget]:visible',
    );
    const figure = page.locator('figure').first().locator('button[popovertarget]');
    await figure.first().scrollIntoViewIfNeeded();
    for (const opener of [...(await openers.all()), ...(await figure.all())]) {
      await opener.click();
      await page.locator(':popover-open').waitFor();
      await page.waitForTimeout(300);
      expect(await violationsIn(page, { include: [':popover-open'] }), await opener.innerText()).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator(':popover-open').count()).toBe(0);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});
