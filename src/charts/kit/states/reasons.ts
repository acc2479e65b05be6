import type { Effect } from '../../../domain/decomposition.ts';
import type { Reasons } from '../../../domain/reasons.ts';
import { gapBetween } from '../../../domain/targets.ts';
import type { Figures } from '../states/figures.ts';

export type Steps = Partial<Record<Effect, readonly [part: number, before: number, after: number]>>;

/** A group's year: more work and more terminated, and fewer cases classed eligible. */
export const usual: Steps = {
  mix: [-0.35, 0, 0],
  eligibility: [0.8, 81.2, 80.4],
  completion: [2.46, 60.1, 62.1],
  termination: [0.55, 3.9, 4.4],
  credit: [0.24, 0.5, 0.7],
};

/** Reasons that lead from a rate through these steps. */
export function reasonsOf(
  before: number,
  steps: Steps,
  { rate, points }: Figures,
  more: Partial<Reasons> = {},
): Reasons {
  const entries = Object.entries(steps) as [Effect, readonly [number, number, number]][];
  const sum = entries.reduce((level, [, [part]]) => level + part, before);
  const [then, now] = [rate(before), rate(Math.round(sum * 100) / 100)];
  const change = gapBetween('changeOnYear', now, then);
  if (typeof change === 'string') throw new RangeError(change);
  return {
    before: then,
    after: now,
    change,
    parts: entries.map(([effect, [part, old, recent]]) => ({
      effect,
      part: points(part),
      before: effect === 'mix' ? 'notApplicable' : rate(old),
      after: effect === 'mix' ? 'notApplicable' : rate(recent),
    })),
    creditApart: 'credit' in steps,
    merged: false,
    ...more,
  };
}
