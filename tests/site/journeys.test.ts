import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { newPage, untilLive } from './browser.ts';

const site = inject('site');

/** How often Tab was pressed, which is how many stops were passed, and how many keys in all. */
interface Count {
  stops: number;
  keys: number;
}

/** A reader without a pointer: goes from stop to stop and counts them. */
class Keyboard {
  readonly count: Count = { stops: 0, keys: 0 };
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    this.count.keys += keys.length;
  }

  /** Presses Tab until what has the focus is what is looked for, by its selector and the beginning of its name. */
  async tabTo(selector: string, name = ''): Promise<void> {
    for (let stops = 0; stops < 250; stops += 1) {
      await this.press('Tab');
      this.count.stops += 1;
      const isThere = await this.page.evaluate(
        ([wanted, called]) => {
          const element = document.activeElement;
          const text = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
          return element?.matches(wanted) === true && text.trim().startsWith(called);
        },
        [selector, name] as const,
      );
      if (isThere) return;
    }
    throw new Error(`Tab does not come to ${selector} ${name}`);
  }
}

async function opened(path: string): Promise<{ page: Page; reader: Keyboard }> {
  const page = await newPage();
  await page.goto(site + path);
  await untilLive(page);
  return { page, reader: new Keyboard(page) };
}

const headline = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('by keyboard alone', () => {
  // Written for the overview before its six cards; to be written anew.
  it.skip('a leader goes from the headline to what needs attention, and from there to the page of that unit', async () => {
    const { page, reader } = await opened('');
    await reader.tabTo('a[href="#attention"]');
    await reader.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('attention-title');
    await reader.tabTo('[aria-labelledby="attention"] a', 'Tam Đảo');
    await reader.press('Enter');
    await headline(page, /^Tam Đảo: /);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(reader.count.stops).toBeLessThanOrEqual(4);
    expect(reader.count.keys).toBeLessThanOrEqual(6);
  });

  // As above.
  it.skip('an analyst chooses units, measures by money, compares with last year and sorts the table', async () => {
    const { page, reader } = await opened('don-vi/');
    await reader.tabTo('button[popovertarget]', 'Toàn tỉnh');
    await reader.press('Enter', 's', 'o', 'Enter');
    await page.getByRole('button', { name: 'Sông Lô', exact: true }).waitFor();
    await reader.tabTo('input[type=radio]');
    await reader.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('do-theo=tien');
    await reader.tabTo('input[type=radio]');
    await reader.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('so-voi=cung-ky');
    const sort = '[aria-labelledby="unit-table"] thead button';
    await reader.tabTo(sort, 'Có điều kiện thi hành');
    await reader.press('Enter');
    expect(await page.locator('th[aria-sort="descending"]').innerText()).toMatch(/^Có điều kiện/);
    expect(reader.count.stops).toBeLessThanOrEqual(70);
  });

  it('a clerk takes a chart of a page along for Excel', async () => {
    const { page, reader } = await opened('don-vi/');
    await reader.tabTo('#unitRanking button[popovertarget]', 'Tải');
    await reader.press('Enter');
    await page.locator(':popover-open').getByRole('button', { name: 'Excel (XLSX)' }).waitFor();
    const download = page.waitForEvent('download', { timeout: 20_000 });
    await reader.tabTo(':popover-open button', 'Excel');
    await reader.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^thads_vinh-phuc_xep-hang-don-vi_.*\.xlsx$/);
    expect(reader.count.stops).toBeLessThanOrEqual(70);
  });
});
