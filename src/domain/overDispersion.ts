import { normalQuantile } from './chance.ts';

/**
 * Over-dispersion: units that differ by more than chance, because their cases are not alike or because no two offices are.
 * Held against chance alone a tenth of a nation stands out, which says nothing of those units. Both estimators are of D. J.
 * Spiegelhalter (Statistics in Medicine 24, 2005, 1185–1202; Quality and Safety in Health Care 14, 2005, 347–351). Plain
 * numbers: shares between 0 and 1, and z-scores.
 */

/** How many of how many. */
export interface Count {
  readonly completed: number;
  readonly eligible: number;
}

/** How far a unit lies from the common share, in standard errors, and that standard error. */
export interface Score {
  readonly z: number;
  readonly error: number;
}

/** The scores of units with something eligible, beside a common share strictly between 0 and 1. */
export function scoresOf(units: readonly Count[], common: number): readonly Score[] {
  return units.map(({ completed, eligible }) => {
    const error = Math.sqrt((common * (1 - common)) / eligible);
    return { z: (completed / eligible - common) / error, error };
  });
}

/** Share of the units at each end whose score is pulled in. */
const winsorisedShare = 0.1;

/** The scores with the outermost tenth at each end set to the nearest one that stays, so that a few cannot rule. */
export function winsorised(scores: readonly number[]): readonly number[] {
  const order = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(order.length * winsorisedShare);
  const [least, most] = [order[cut] ?? 0, order[order.length - 1 - cut] ?? 0];
  return scores.map((score) => Math.max(least, Math.min(most, score)));
}

/**
 * The dispersion φ: mean square of the winsorised scores, as published. As a multiplier it widens all limits by √φ. Of units
 * that differ by chance alone it is below 1, since winsorising takes the outermost away: `expectedPhi`.
 */
export function winsorisedPhi(scores: readonly number[]): number {
  return winsorised(scores).reduce((sum, z) => sum + z * z, 0) / scores.length;
}

/**
 * What the winsorised φ of very many units is that differ by chance alone, 0.6786: the mean square of a standard normal
 * number whose tails are pulled in to ±c, with c the quantile at the winsorised share.
 */
export const expectedPhi = (() => {
  const c = -normalQuantile(winsorisedShare);
  const density = Math.exp(-(c * c) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - 2 * winsorisedShare - 2 * c * density + 2 * winsorisedShare * c * c;
})();

/**
 * The additive random effects: variance τ² of the units' own shares around the common one, by the method of moments
 * (R. DerSimonian and N. Laird, Controlled Clinical Trials 7, 1986) from a dispersion φ and the standard errors. Zero where
 * φ says that they differ by no more than chance, and for a single unit.
 */
export function tauSquared(phi: number, errors: readonly number[]): number {
  const weights = errors.map((error) => 1 / (error * error));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const excess = errors.length * phi - (errors.length - 1);
  return excess > 0 && errors.length > 1 ? excess / (sum - squares / sum) : 0;
}

/** Fewer units than this say too little of how far units differ. */
export const leastUnits = 20;

/**
 * What units differ by beyond chance: the standard deviation τ of their shares, or null where fewer than twenty tell. The
 * additive model, with the winsorised φ divided by what it is by chance alone: without winsorising the very units that stand
 * out would widen the limits that are to show them, and without the divisor the limits would be too narrow (on the trial
 * nation 12 % of the units lay beyond the 95 % limit).
 */
export function spreadOf(units: readonly Count[], common: number): number | null {
  if (units.length < leastUnits) return null;
  // Where nobody or everybody has completed everything there is nothing to differ by.
  if (common <= 0 || common >= 1) return 0;
  const scores = scoresOf(units, common);
  const phi = winsorisedPhi(scores.map(({ z }) => z)) / expectedPhi;
  return Math.sqrt(
    tauSquared(
      phi,
      scores.map(({ error }) => error),
    ),
  );
}
