import type { Browser, Page } from 'playwright-core';
import { clickAndFollow, type Visit } from './measure.ts';
import { record } from './record.ts';

/** A step that readers take on the page of the units. */
export interface Step {
  readonly name: string;
  /** Value of the radio button that is clicked. */
  readonly radio: string;
  /** Charts that follow. */
  readonly charts: readonly string[];
  /** Where the words that change are. */
  readonly words: string;
}

const everyChart = ['unitQuadrant', 'unitRanking', 'paceHeatmap', 'monthlyFlow'] as const;

export const steps: readonly Step[] = [
  {
    name: 'measure by money',
    radio: 'amounts',
    charts: ['unitRanking', 'paceHeatmap', 'monthlyFlow'],
    words: '#unitRanking figcaption',
  },
  { name: 'compare with last year', radio: 'yearBefore', charts: ['unitQuadrant', 'paceHeatmap'], words: 'main h1' },
];

/** Opens the page of the units at an address, waits until it is still, and takes each step, all charts near the window. */
export async function stepThrough(browser: Browser, url: string, cpu: number): Promise<readonly Visit['click'][]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 3600 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  try {
    await context.addInitScript(record);
    const page = await context.newPage();
    await page.goto(`${url}don-vi/`);
    await untilStill(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const clicks: Visit['click'][] = [];
    for (const { radio, charts, words } of steps) {
      const label = page.locator('label').filter({ has: page.locator(`input[type=radio][value=${radio}]`) });
      clicks.push(await clickAndFollow(browser, page, label, charts, words));
      await page.waitForTimeout(500);
    }
    return clicks;
  } finally {
    await context.close();
  }
}

async function untilStill(page: Page): Promise<void> {
  for (const id of everyChart) await page.locator(`#${id} [data-chart="live"] svg`).first().waitFor();
  await page.waitForTimeout(800);
}
