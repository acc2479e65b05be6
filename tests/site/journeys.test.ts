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
  it('a leader goes from the headline to what needs attention, and from there to the page of that unit', async () => {
    const { page, reader } = await opened('');
    await reader.tabTo('a[href="#attention"]');
    await reader.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#attention$/);
    await reader.tabTo('#attention a', 'Tam Đảo');
    await reader.press('Enter');
    await headline(page, /^Tam Đảo: /);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(reader.count).toEqual({ stops: 3, keys: 5 });
  });

  it('an analyst chooses units, measures by money, compares with last year and sorts the table', async () => {
    const { page, reader } = await opened('don-vi/');
    await reader.tabTo('button[popovertarget]', 'Toàn tỉnh');
    await reader.press('Enter');
    await page.locator('input[type=search]:focus').waitFor();
    await reader.press('v', 'i', 'n', 'h');
    await page.getByRole('button', { name: 'Chỉ 3 đơn vị tìm thấy' }).waitFor();
    await reader.tabTo(':popover-open button', 'Chỉ 3');
    await reader.press('Enter', 'Escape');
    await expect.poll(() => page.url()).toContain('don-vi=cuc-tinh.vinh-yen.vinh-tuong');
    await reader.tabTo('input[type=radio]');
    await reader.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('do-theo=tien');
    await reader.tabTo('input[type=radio]');
    await reader.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('so-voi=cung-ky');
    await reader.tabTo('#unitTable thead button', 'Đơn vị');
    await reader.press(...Array<string>(4).fill('ArrowRight'), 'Enter');
    expect(await page.locator('#unitTable th[aria-sort="descending"]').innerText()).toMatch(/^Có điều kiện/);
    expect(reader.count).toEqual({ stops: 28, keys: 42 });
  });

  it('a clerk takes a chart of a page along for Excel', async () => {
    const { page, reader } = await opened('don-vi/');
    await reader.tabTo('a[href="#unitTable"]');
    await reader.press('Enter');
    await reader.tabTo('#unitRanking button[popovertarget]', 'Tải');
    await reader.press('Enter');
    await page.locator(':popover-open').getByRole('button', { name: 'Excel (XLSX)' }).waitFor();
    const download = page.waitForEvent('download', { timeout: 20_000 });
    await reader.tabTo(':popover-open button', 'Excel');
    await reader.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^thads_vinh-phuc_xep-hang-don-vi_.*\.xlsx$/);
    // A chart that has come to life by then has a stop or two of its own.
    expect(reader.count.stops).toBeLessThanOrEqual(27);
    expect(reader.count.keys).toBe(reader.count.stops + 3);
  });
});
