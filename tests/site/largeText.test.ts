import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage } from './browser.ts';

const site = inject('site');
const paths = ['', 'don-vi/', 'don-vi/song-lo/', 'so-lieu/', 'bao-cao/', 'thi-dua/', 'kha-nang-tiep-can/', '404.html'];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(site + path);
  await page.locator('html:not([data-start])').waitFor();
  await page.locator('h1').first().waitFor();
}

/** Text that its box hides a part of: what runs out of a box that scrolls can be reached, and is not cut. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.closest('.visuallyHidden, [hidden]')) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.innerText?.trim() === '') continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 2;
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 2;
      if (element.clientWidth > 1 && (wide || high)) found.push(element.outerHTML.slice(0, 140));
    }
    return found;
  });

/** Controls of the head and the filters that stand on each other. */
const overlapping = (page: Page) =>
  page.locator('body').evaluate(() => {
    const controls = [
      ...document.querySelectorAll(
        '[role=banner] :is(a, button, select), #root > header :is(a, button, select), [aria-label="Bộ lọc"] :is(button, select)',
      ),
    ]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    return controls.flatMap(({ element, box }, at) =>
      controls
        .slice(at + 1)
        .filter(
          ({ element: other, box: its }) =>
            !element.contains(other) &&
            box.left + 1 < its.right &&
            its.left + 1 < box.right &&
            box.top + 1 < its.bottom &&
            its.top + 1 < box.bottom,
        )
        .map(({ element: other }) => `${element.textContent} on ${other.textContent}`),
    );
  });

describe('text twice as large', { timeout: 120_000 }, () => {
  it.each([
    [1280, 'vi'],
    [1280, 'en'],
    [390, 'vi'],
    [390, 'en'],
  ])('is neither cut nor does it overlap, at %i px in %s', async (width, language) => {
    const page = await newPage({ viewport: { width, height: 900 }, preferences: { language } });
    for (const path of paths) {
      await open(page, path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await page.waitForTimeout(300);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      expect.soft(await cut(page), path).toEqual([]);
      expect.soft(await overlapping(page), path).toEqual([]);
    }
  });
});
