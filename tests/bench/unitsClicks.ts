import type { Browser } from 'playwright-core';
import { clickAndFollow, inPage, load, type Visit } from './measure.ts';

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

export const steps: readonly Step[] = [
  { name: 'measure by money', radio: 'amounts', charts: ['unitRanking'], words: '#unitRanking figcaption' },
  { name: 'compare with last year', radio: 'yearBefore', charts: ['unitQuadrant'], words: 'main h1' },
];

export interface UnitsVisit {
  readonly load: Visit['load'];
  /** One for each step. */
  readonly clicks: readonly Visit['click'][];
}

/** Opens a page of the units, waits until it is quiet, and takes each step, all charts near the window. */
export function stepThrough(browser: Browser, url: string, cpu: number): Promise<UnitsVisit> {
  return inPage(browser, { cpu, height: 3600 }, async (page, session) => {
    const loaded = await load(page, session, url);
    const clicks: Visit['click'][] = [];
    for (const { radio, charts, words } of steps) {
      const label = page.locator('label').filter({ has: page.locator(`input[type=radio][value=${radio}]`) });
      clicks.push(await clickAndFollow(browser, page, label.first(), charts, words));
    }
    return { load: loaded, clicks };
  });
}
