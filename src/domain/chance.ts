import { type Figure, isFigure, type Rate, type Reading } from './figure.ts';
import type { FigureName } from './names.ts';
import { computedProvenance } from './provenance.ts';
import type { Counted } from './quantities.ts';

/**
 * What chance can do to a rate: a unit with 200 cases swings further than one with 1,200 though both work alike.
 * Only for counts. Money is no count (one large case can move the whole rate), so it has no such interval.
 */

/** Share of readers' looks at which no unit at all is called out by chance alone. */
const confidence = 0.95;

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

/**
 * How many standard errors a rate may lie from the common one before it is called out, when so many units are compared
 * at once: Bonferroni's correction keeps the chance that any unit is called out wrongly at five per cent. 1.96 for one
 * unit, 2.81 for ten. At least one comparison.
 */
export function criticalValue(comparisons: number): number {
  return normalQuantile(1 - (1 - confidence) / (2 * Math.max(1, comparisons)));
}

/** Bounds of a rate, percent. */
export interface Interval {
  readonly low: Rate;
  readonly high: Rate;
}

/**
 * Wilson's score interval of a completion rate (E. B. Wilson, JASA 22, 1927): it stays within 0 and 100 % and is sound
 * for small counts. `z` is the critical value. Not applicable when nothing is eligible, or when more was completed than
 * was eligible.
 */
export function wilsonInterval(
  completed: Reading<Counted>,
  eligible: Reading<Counted>,
  z: number,
): Interval | 'notReported' | 'notApplicable' {
  if (!isFigure(completed)) return completed;
  if (!isFigure(eligible)) return eligible;
  const n = eligible.value;
  if (n <= 0 || completed.value > n || completed.value < 0) return 'notApplicable';
  const p = completed.value / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {
    // At the ends the formula gives them exactly, but for the dust of binary numbers.
    low: bound('intervalLow', completed.value === 0 ? 0 : Math.max(0, centre - half), completed, eligible),
    high: bound('intervalHigh', completed.value === n ? 1 : Math.min(1, centre + half), completed, eligible),
  };
}

function bound(name: FigureName, share: number, completed: Figure<Counted>, eligible: Figure<Counted>): Rate {
  const inputs = [completed, eligible] as const;
  const exact = inputs.every(({ direction }) => direction === 'exact');
  return {
    name,
    ...(completed.subject && { subject: completed.subject }),
    value: Number((share * 100).toPrecision(12)),
    quantity: 'percent',
    direction: exact ? 'exact' : 'about',
    provenance: computedProvenance('wilson', inputs),
  };
}

/** Whether a unit's rate lies further from the common one than chance would take it. */
export type ChanceVerdict = 'above' | 'within' | 'below' | 'unknown';

/**
 * Holds a unit's interval against the common rate: outside it, the distance is more than chance. Asking whether Wilson's
 * interval holds the common rate is the same as the score test, and the same as lying outside the funnel around it.
 */
export function chanceVerdict(
  interval: Interval | 'notReported' | 'notApplicable',
  common: Reading<'percent'>,
): ChanceVerdict {
  if (typeof interval === 'string' || !isFigure(common)) return 'unknown';
  if (interval.low.value > common.value) return 'above';
  return interval.high.value < common.value ? 'below' : 'within';
}

/** The funnel around a common rate: where the rate of a unit with so many eligible cases lies by chance, percent. */
export function funnelAt(
  common: Figure<'percent'>,
  eligible: number,
  z: number,
): { readonly low: number; readonly high: number } {
  const p = common.value / 100;
  const half = z * Math.sqrt((p * (1 - p)) / eligible);
  return { low: Math.max(0, (p - half) * 100), high: Math.min(100, (p + half) * 100) };
}
