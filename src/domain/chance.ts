import { type Figure, isFigure, type Points, type Rate, type Reading } from './figure.ts';
import type { FigureName } from './names.ts';
import { type Limit, provenanceOf } from './provenance.ts';
import type { Counted } from './quantities.ts';

/**
 * What chance can do to a rate: a unit with 200 cases swings further than one with 1,200 though both work alike.
 * Only for counts. Money is no count (one large case can move the whole rate), so it has no such interval.
 *
 * Very many units are held against one rate, and some of them lie far from it by chance alone. The limits are the two of
 * funnel plots (D. J. Spiegelhalter, Statistics in Medicine 24, 2005, 1185–1202), the same for every unit and every number
 * of units: by chance alone one unit in twenty lies beyond the inner one and one in five hundred beyond the outer one. So
 * what a reader selects cannot change what is said of a unit, as Bonferroni's correction over the selection did. For up to
 * 25 units the outer limit is also at least as strict as Bonferroni's at five per cent; for more it leaves a known share,
 * which the card tells. Where units differ by more than chance the limits are widened by what they differ
 * (`overDispersion.ts`).
 */
export const chanceLimits = {
  inner: { z: 1.96, level: 95 },
  outer: { z: 3.09, level: 99.8 },
} as const satisfies Readonly<Record<string, Limit>>;

/** Both limits of something. */
export type ByLimit<T> = Readonly<Record<keyof typeof chanceLimits, T>>;

/**
 * Standard normal quantile of a probability between 0 and 1, both excluded: the z below which that share lies.
 * Wichura's rational approximation AS 241 (PPND7, Applied Statistics 37, 1988), about seven digits.
 * Throws on a probability outside.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`no quantile of a probability of ${probability}`);
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q * polynomial(r, [3.3871327179, 50.434271938, 159.29113202, 59.10937472])) /
      polynomial(r, [1, 17.895169469, 78.757757664, 67.1875636])
    );
  }
  const r = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const z =
    r <= 5
      ? polynomial(r - 1.6, [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103]) /
        polynomial(r - 1.6, [1, 0.7370016425, 0.12021132975])
      : polynomial(r - 5, [6.657905115, 3.081226386, 0.42868294337, 0.017337203997]) /
        polynomial(r - 5, [1, 0.24197894225, 0.012258202635]);
  return q < 0 ? -z : z;
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/** Bounds of a rate, percent. */
export interface Interval {
  readonly low: Rate;
  readonly high: Rate;
}

/**
 * Wilson's score interval of a completion rate (E. B. Wilson, JASA 22, 1927): it stays within 0 and 100 % and is sound
 * for small counts. Where units differ by more than chance, `spread` is their standard deviation τ in points, and the
 * interval holds the rates c for which |rate − c| ≤ z √(c(1 − c)/n + τ²); without it, or with none, this is Wilson's own.
 * Not applicable when nothing is eligible, or when more was completed than was eligible.
 */
export function wilsonInterval(
  completed: Reading<Counted>,
  eligible: Reading<Counted>,
  limit: Limit,
  spread?: Points,
): Interval | 'notReported' | 'notApplicable' {
  if (!isFigure(completed)) return completed;
  if (!isFigure(eligible)) return eligible;
  const n = eligible.value;
  if (n <= 0 || completed.value > n || completed.value < 0) return 'notApplicable';
  const { z } = limit;
  const p = completed.value / n;
  const tau = (spread?.value ?? 0) / 100;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n) + tau * tau * scale);
  // A spread of nothing widens nothing: it is no part of the calculation.
  const inputs = tau > 0 && spread ? [completed, eligible, spread] : [completed, eligible];
  return {
    // At the ends the formula gives them exactly, but for the dust of binary numbers.
    low: bound('intervalLow', completed.value === 0 ? 0 : Math.max(0, centre - half), inputs, limit),
    high: bound('intervalHigh', completed.value === n ? 1 : Math.min(1, centre + half), inputs, limit),
  };
}

function bound(name: FigureName, share: number, inputs: readonly Figure[], limit: Limit): Rate {
  const exact = inputs.every(({ direction }) => direction === 'exact');
  const subject = inputs[0]?.subject;
  return {
    name,
    ...(subject && { subject }),
    value: Number((share * 100).toPrecision(12)),
    quantity: 'percent',
    direction: exact ? 'exact' : 'about',
    provenance: provenanceOf(
      { operation: 'wilson', inputs, limit },
      inputs.map(({ provenance }) => provenance),
    ),
  };
}

/**
 * Where a unit's rate lies beside the common one. `above` and `below` lie beyond the outer limit, and only they are called
 * out. Those beyond the inner limit only are worth a look and no more: one unit in twenty is there by chance alone.
 */
export type ChanceVerdict = 'above' | 'aboveInner' | 'within' | 'belowInner' | 'below' | 'unknown';

/**
 * Holds a unit's intervals against the common rate. Asking whether Wilson's interval holds the common rate is the same as
 * the score test, and the same as lying outside the funnel around it.
 */
export function chanceVerdict(
  { inner, outer }: ByLimit<Interval | 'notReported' | 'notApplicable'>,
  common: Reading<'percent'>,
): ChanceVerdict {
  if (typeof inner === 'string' || typeof outer === 'string' || !isFigure(common)) return 'unknown';
  if (outer.low.value > common.value) return 'above';
  if (outer.high.value < common.value) return 'below';
  if (inner.low.value > common.value) return 'aboveInner';
  return inner.high.value < common.value ? 'belowInner' : 'within';
}

/**
 * The funnel around a common rate, percent: where the rate of a unit with so many eligible cases lies by chance, and by
 * what units differ beyond it, a standard deviation in points.
 */
export function funnelAt(
  common: Figure<'percent'>,
  eligible: number,
  { z }: Limit,
  spread: Reading<'points'> = 'notApplicable',
): { readonly low: number; readonly high: number } {
  const p = common.value / 100;
  const tau = isFigure(spread) ? spread.value / 100 : 0;
  const half = z * Math.sqrt((p * (1 - p)) / eligible + tau * tau);
  return { low: Math.max(0, (p - half) * 100), high: Math.min(100, (p + half) * 100) };
}
