/**
 * Why a rate changed: the exact parts of a change. Pure arithmetic on counts; `reasons.ts` makes figures of it.
 *
 * The rate of several units is R = Σ w·r, with w = a unit's share of all that is eligible, r = q·y its own rate, q = total to
 * enforce ÷ eligible (one over the share classed eligible) and y = total completed ÷ total to enforce (the yield), which is
 * the sum of its parts: completed, terminated, reduced, credit cases. Every factor changes by Δ between two periods and has
 * the mean of both as its middle (written ~):
 *
 *   ΔR = Σ Δw·(r~ − R~)            mix of units
 *      + Σ w~·Δq·y~                eligibility
 *      + Σ w~·q~·Δ(part ÷ total)   each part of what was completed
 *
 * Each line is a product that is split symmetrically, Δ(a·b) = Δa·b~ + a~·Δb, so the parts add up to the change with no rest,
 * and neither the order of the parts nor that of the units, nor which period is called the first, changes their size.
 * Taking R~ off r~ changes no sum, since Σ Δw = 0: it says which units the mix is from.
 *
 * Sources: E. M. Kitagawa, Components of a difference between two rates, JASA 50 (1955), for rates and weights; P. Das Gupta,
 * Standardization and decomposition of rates, US Census Bureau P23-186 (1993), for the two factors within a unit.
 */

/** Counts of one unit in one period, cases or thousand đồng. */
export interface Counts {
  readonly totalToEnforce: number;
  readonly eligible: number;
  /** The numerator of the rate: all of its parts together. */
  readonly completedTotal: number;
  readonly terminated: number;
  /** Zero by cases. */
  readonly reduced: number;
  /** Completed bank-credit cases; zero where they are not told apart, and then they are among the completed. */
  readonly credit: number;
}

/** One unit in both periods. */
export interface CountsPair {
  readonly before: Counts;
  readonly after: Counts;
}

/** What a change is made of, in the order in which it is told. */
export const effects = ['mix', 'eligibility', 'completion', 'termination', 'reduction', 'credit'] as const;
export type Effect = (typeof effects)[number];

/** Points of the change that each effect is. */
export type Parts = Readonly<Record<Effect, number>>;

const none: Parts = { mix: 0, eligibility: 0, completion: 0, termination: 0, reduction: 0, credit: 0 };

/** The change of a rate with the parts of it that come from each unit, in the order given. */
export interface Decomposition {
  /** Percent. */
  readonly before: number;
  readonly after: number;
  /** Points; of each effect the sum over all units. They add up to `after` − `before`. */
  readonly parts: Parts;
  readonly byUnit: readonly Parts[];
}

/**
 * Splits the change of the rate of units taken together. Of one unit there is no mix. A unit with nothing eligible in one of
 * the periods has no rate there: that it comes or goes is all mix. Null when nothing at all is eligible in one of the periods,
 * or when a unit has more than nothing eligible out of nothing to enforce.
 */
export function decompose(pairs: readonly CountsPair[]): Decomposition | null {
  const all = { before: togetherIn(pairs, 'before'), after: togetherIn(pairs, 'after') };
  if (all.before.eligible <= 0 || all.after.eligible <= 0) return null;
  if (pairs.some(({ before, after }) => isImpossible(before) || isImpossible(after))) return null;
  const rate = { before: all.before.completed / all.before.eligible, after: all.after.completed / all.after.eligible };
  const middle = (rate.before + rate.after) / 2;
  const byUnit = pairs.map(({ before, after }) => {
    const weights = [before.eligible / all.before.eligible, after.eligible / all.after.eligible] as const;
    return partsOfUnit(before, after, weights, middle);
  });
  return {
    before: rate.before * 100,
    after: rate.after * 100,
    parts: partsFrom((effect) => byUnit.reduce((sum, parts) => sum + parts[effect], 0)),
    byUnit,
  };
}

function togetherIn(pairs: readonly CountsPair[], when: keyof CountsPair) {
  const sum = (measure: keyof Counts) => pairs.reduce((total, pair) => total + pair[when][measure], 0);
  return { eligible: sum('eligible'), completed: sum('completedTotal') };
}

/** Something eligible out of nothing to enforce, or completed out of nothing eligible: no report can say so. */
export function isImpossible({ totalToEnforce, eligible, completedTotal }: Counts): boolean {
  return eligible > 0 ? totalToEnforce <= 0 : completedTotal > 0;
}

function partsFrom(make: (effect: Effect) => number): Parts {
  const parts: Record<Effect, number> = { ...none };
  for (const effect of effects) parts[effect] = make(effect);
  return parts;
}

/** Parts of one unit, points. `middle` is the mean of the two rates of all units. */
function partsOfUnit(before: Counts, after: Counts, [w0, w1]: readonly [number, number], middle: number): Parts {
  if (before.eligible <= 0 && after.eligible <= 0) return none;
  const rate0 = rateOf(before.eligible > 0 ? before : after);
  const rate1 = rateOf(after.eligible > 0 ? after : before);
  const mix = (w1 - w0) * ((rate0 + rate1) / 2 - middle) * 100;
  if (before.eligible <= 0 || after.eligible <= 0) return { ...none, mix };
  const weight = ((w0 + w1) / 2) * 100;
  const [q0, q1] = [before.totalToEnforce / before.eligible, after.totalToEnforce / after.eligible];
  const [y0, y1] = [yieldOf(before, before.completedTotal), yieldOf(after, after.completedTotal)];
  const part = (of: (counts: Counts) => number) =>
    weight * ((q0 + q1) / 2) * (yieldOf(after, of(after)) - yieldOf(before, of(before)));
  return {
    mix,
    eligibility: weight * (q1 - q0) * ((y0 + y1) / 2),
    completion: part(completedOf),
    termination: part(({ terminated }) => terminated),
    reduction: part(({ reduced }) => reduced),
    credit: part(({ credit }) => credit),
  };
}

/** What was completed, neither terminated nor reduced nor told apart as credit. */
export function completedOf({ completedTotal, terminated, reduced, credit }: Counts): number {
  return completedTotal - terminated - reduced - credit;
}

function rateOf({ completedTotal, eligible }: Counts): number {
  return completedTotal / eligible;
}

function yieldOf({ totalToEnforce }: Counts, part: number): number {
  return part / totalToEnforce;
}
