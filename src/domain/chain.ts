import { numberOf, type Reading } from './figure.ts';
import type { Basis, CaseMeasure, Measure } from './measures.ts';
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
 * less not yet eligible and postponed or suspended, is eligible; that, less what was completed and what was
 * terminated, is the eligible part of what is carried forward; and with what was never eligible it is all that is carried forward.
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

/** What all that is counted as completed consists of: of money also what was reduced. */
const partsOfCompleted: Readonly<Record<Basis, readonly Measure[]>> = {
  cases: ['completed', 'terminated'],
  amounts: ['completed', 'terminated', 'reduced'],
};

/**
 * The chain of units taken together at a period. Cases, or thousand đồng. What was completed, terminated and reduced are
 * steps of their own where all are reported and add up to what is counted as completed; else that is one step.
 */
export function chainOf(table: ReportTable, taken: Taken): ChainStep[] {
  const stepOf = (kind: ChainStep['kind'], measure: Measure): ChainStep => ({
    measure,
    kind,
    reading: total(table, { ...taken, measure }).reading,
  });
  return chain.flatMap(([kind, measure]) => {
    const step = stepOf(kind, measure);
    if (measure !== 'completedTotal') return [step];
    const parts = partsOfCompleted[taken.basis].map((part) => stepOf(kind, part));
    const sum = parts.reduce((so, { reading }) => so + (numberOf(reading) ?? Number.NaN), 0);
    return sum === numberOf(step.reading) ? parts : [step];
  });
}

/** What stands under one head: what came in and went out, what can be enforced, what became of it, what is left. */
export type ChainPart = 'flow' | 'conditions' | 'results' | 'carried';

/** The total that each part but the last ends with. */
const endsOfParts: Readonly<Partial<Record<Measure, ChainPart>>> = {
  totalToEnforce: 'conditions',
  eligible: 'results',
  eligibleCarriedForward: 'carried',
};

/** The part of the chain that each of the steps belongs to. */
export function chainParts(steps: readonly Pick<ChainStep, 'measure'>[]): readonly ChainPart[] {
  let part: ChainPart = 'flow';
  return steps.map(({ measure }) => {
    const own = part;
    part = endsOfParts[measure] ?? part;
    return own;
  });
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
