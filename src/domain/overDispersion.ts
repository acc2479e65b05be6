import { normalQuantile } from './chance.ts';

/**
 * Over-dispersion: units that differ by more than chance, because their cases are not alike or because no two offices are.
 * Held against chance alone a tenth of a nation stands out, which says nothing of those units. The two models are those of
 * D. J. Spiegelhalter (Statistics in Medicine 24, 2005, 1185–1202; Quality and Safety in Health Care 14, 2005, 347–351): a
 * factor φ by which all limits are wider, or a variance τ² that units' own rates have around the common one. Plain numbers:
 * shares between 0 and 1, and z-scores.
 */

/** How many of how many; at least one eligible. */
export interface Count {
  readonly completed: number;
  readonly eligible: number;
}

/**
 * How far units lie from a common share strictly between 0 and 1, in standard errors: those of chance, and of the variance
 * of units' own shares if one is given.
 */
export function scoresOf(units: readonly Count[], common: number, variance = 0): readonly number[] {
  return units.map(
    ({ completed, eligible }) =>
      (completed / eligible - common) / Math.sqrt((common * (1 - common)) / eligible + variance),
  );
}

/** Share of the scores at each end that is pulled in. */
const pulledIn = 0.1;

/** The scores with the outermost tenth at each end set to the nearest one that stays, so that a few cannot rule. */
export function winsorised(scores: readonly number[]): readonly number[] {
  // A typed array sorts by value and many times as fast: `tauSquared` comes by here for each of its steps.
  const order = new Float64Array(scores).sort();
  const cut = Math.floor(order.length * pulledIn);
  const [least, most] = [order[cut] ?? 0, order[order.length - 1 - cut] ?? 0];
  return scores.map((score) => Math.max(least, Math.min(most, score)));
}

/**
 * The multiplicative model: the dispersion φ, mean square of the winsorised scores, as published. It widens all limits by
 * √φ where it is above 1. Of units that differ by chance alone it is about `expectedPhi`, since winsorising takes the
 * outermost scores away.
 */
export function winsorisedPhi(scores: readonly number[]): number {
  return winsorised(scores).reduce((sum, z) => sum + z * z, 0) / scores.length;
}

/**
 * What φ is of very many units that differ by chance alone, 0.679: the mean square of a standard normal number whose tails
 * are pulled in to ±c, with c the quantile at their share.
 */
export const expectedPhi = (() => {
  const c = -normalQuantile(pulledIn);
  const density = Math.exp(-(c * c) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - 2 * pulledIn - 2 * c * density + 2 * pulledIn * c * c;
})();

/**
 * The additive model, random effects: the variance τ² with which φ is what it is by chance alone. That is the method of
 * moments by the equation of R. C. Paule and J. Mandel (Journal of Research of the National Bureau of Standards 87, 1982) on
 * winsorised scores; one degree of freedom goes into the common share. Zero where units differ by no more than chance, and
 * where nobody or everybody has completed everything.
 */
export function tauSquared(units: readonly Count[], common: number): number {
  if (common <= 0 || common >= 1 || units.length < 2) return 0;
  const expected = (expectedPhi * (units.length - 1)) / units.length;
  const tooLittle = (variance: number) => winsorisedPhi(scoresOf(units, common, variance)) > expected;
  if (!tooLittle(0)) return 0;
  // φ falls as the variance grows. With twice the furthest distance as τ no score is above a half.
  let low = 0;
  let high = Math.max(...units.map(({ completed, eligible }) => (2 * (completed / eligible - common)) ** 2));
  for (let step = 0; step < 32; step += 1) {
    const middle = (low + high) / 2;
    if (tooLittle(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Fewer units than this say too little of how far units differ. */
const leastUnits = 20;

/**
 * What units differ by beyond chance, as the app has it: the standard deviation τ of the additive model, or null where fewer
 * than twenty units tell. Why this one: docs/decisions/026.
 */
export function spreadOf(units: readonly Count[], common: number): number | null {
  return units.length < leastUnits ? null : Math.sqrt(tauSquared(units, common));
}
