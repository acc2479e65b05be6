import type { Reading } from './figure.ts';
import type { CaseMeasure, Measure } from './measures.ts';
import type { Counted } from './quantities.ts';
import { type Taken, total } from './reportSums.ts';
import type { ReportTable } from './reportTable.ts';

/**
 * The way of a unit's work through a period, as a chain of totals and what leads from one to the next: docketed → to
 * enforce → eligible → completed → carried forward.
 */
export interface ChainStep {
  readonly measure: Measure;
  /** `total` stands on the ground; `less` takes away from what stands before it, `more` adds to it. */
  readonly kind: 'total' | 'less' | 'more';
  readonly reading: Reading<Counted>;
}

/**
 * The chain in the order of the forms. Docketed, less entrusted out, withdrawn and taken up, is to be enforced; that,
 * less not yet eligible and postponed or suspended, is eligible; that, less completed, is the eligible part of what is
 * carried forward; and with what was never eligible it is all that is carried forward.
 */
const chain: readonly (readonly [ChainStep['kind'], CaseMeasure])[] = [
  ['total', 'docketed'],
  ['less', 'entrustedOut'],
  ['less', 'withdrawn'],
  ['less', 'takenUp'],
  ['total', 'totalToEnforce'],
  ['less', 'notYetEligible'],
  ['less', 'postponedOrSuspended'],
  ['total', 'eligible'],
  ['less', 'completedTotal'],
  ['total', 'eligibleCarriedForward'],
  ['more', 'notYetEligible'],
  ['more', 'postponedOrSuspended'],
  ['total', 'carriedForward'],
];

/** The chain of units taken together at a period. Cases, or thousand đồng. */
export function chainOf(table: ReportTable, taken: Taken): ChainStep[] {
  return chain.map(([kind, measure]) => ({
    measure,
    kind,
    reading: total(table, { ...taken, measure }).reading,
  }));
}

/** A step with the two ends of its bar: where it starts and where it leads. */
export interface ChainBar extends ChainStep {
  readonly from: number;
  readonly to: number;
}

/**
 * Bars of a waterfall. Totals start at zero; the steps between hang where the bar before them ends. Null when a step is
 * not reported or the steps do not lead to the next total: a waterfall that does not add up is not drawn.
 */
export function chainBars(steps: readonly ChainStep[]): readonly ChainBar[] | null {
  const bars: ChainBar[] = [];
  let level = 0;
  for (const [index, step] of steps.entries()) {
    if (typeof step.reading === 'string') return null;
    const { value } = step.reading;
    if (step.kind === 'total') {
      if (index > 0 && value !== level) return null;
      bars.push({ ...step, from: 0, to: value });
      level = value;
    } else {
      const to = step.kind === 'less' ? level - value : level + value;
      bars.push({ ...step, from: level, to });
      level = to;
    }
  }
  return bars;
}
