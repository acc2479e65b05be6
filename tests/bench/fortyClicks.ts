import type { Browser } from 'playwright-core';
import { follow, inPage, load, middleOf, type Subject } from './measure.ts';
import type { Clicked } from './record.ts';
import { median } from './summary.ts';

/** Forty clicks in one visit of the overview: the first with nothing before it, no selection left twice, everything again. */

const clicks = 40;

/** At these all units are unticked; the next click ticks one of them. */
const emptied: ReadonlySet<number> = new Set([12, 25]);

/** At these all are ticked again. */
const filled: ReadonlySet<number> = new Set([18, 32]);

export interface Worst {
  /** Milliseconds until the words were painted, and until the last chart was. */
  readonly words: Spread;
  readonly charts: Spread;
}

interface Spread {
  readonly median: number;
  readonly worst: number;
}

export function fortyClicks(browser: Browser, subject: Subject, cpu: number): Promise<Worst> {
  return inPage(browser, { cpu, height: 2000 }, async (page, session) => {
    await load(page, session, subject.url);
    const money = page.locator('label').filter({ has: page.locator('input[type=radio][value=amounts]') });
    const taken: Clicked[] = [
      await follow(page, await middleOf(money.first()), ['unitStanding'], '#unitStanding figcaption'),
    ];
    const units = await subject.openUnits(page);
    const boxes = units.getByRole('checkbox');
    const count = await boxes.count();
    while (taken.length < clicks) {
      const at = taken.length;
      const target = filled.has(at)
        ? units.getByRole('button').first()
        : emptied.has(at)
          ? units.getByRole('button').nth(1)
          : boxes.nth((at * 3) % count);
      taken.push(await follow(page, await middleOf(target)));
    }
    const spread = (of: (click: Clicked) => number) => ({
      median: median(taken.map(of)),
      worst: Math.max(...taken.map(of)),
    });
    return { words: spread(({ words }) => words), charts: spread(({ charts }) => charts) };
  });
}
