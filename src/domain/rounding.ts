import type { Direction, Figure } from './figure.ts';
import type { FigureName } from './names.ts';
import { formulaOf, kindTraits } from './provenance.ts';
import { quantityTraits } from './quantities.ts';

/**
 * Rounds so that what is said stays true: a lower bound ("more than") down, an upper bound ("less than") up, anything
 * else to the nearest, halves away from zero as Vietnamese offices do.
 *
 * `decimals` is the number of decimal places, 0 to 6.
 */
export function roundAs(direction: Direction, value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // A printed decimal such as 81.41 is not exact in binary: without this, 81.41 × 100 would floor to 8140.
  const scaled = Number((value * factor).toPrecision(12));
  if (direction === 'moreThan') return unsigned(Math.floor(scaled) / factor);
  if (direction === 'lessThan') return unsigned(Math.ceil(scaled) / factor);
  return unsigned((Math.sign(scaled) * Math.round(Math.abs(scaled))) / factor);
}

/** No minus sign on a zero. */
function unsigned(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * Fewest and most decimals that a figure is printed with, `scaled` being its value in the unit it is printed in. Counts have
 * none; money one below a hundred; rates and points two as printed by sources (trailing zeros left out), one when
 * illustrative so that columns line up, none when only "about" is known.
 */
export function decimalsOf(figure: Figure, scaled = figure.value): [least: number, most: number] {
  const { quantity, direction, provenance } = figure;
  const { decimals } = quantityTraits[quantity];
  if (decimals === 'none') return [0, 0];
  // As an office counts them, whatever went in: the lines add up to the sum below them.
  if (decimals === 'hundredths') return [0, 2];
  if (decimals === 'money') return Math.abs(scaled) >= 100 ? [0, 0] : [0, 1];
  if (kindTraits[provenance.kind].said) {
    // A target missed by too little for one decimal is missed all the same.
    const vanishes = quantity === 'points' && !isProgress(figure) && scaled !== 0 && Math.abs(scaled) < 0.05;
    return vanishes ? [2, 2] : [1, 1];
  }
  if (direction === 'about') return Math.abs(scaled) >= 10 ? [0, 0] : [0, 1];
  return [0, 2];
}

const progress: readonly FigureName[] = ['paceGap', 'changeOnYear', 'unitGap'];

/** Whether a figure is a distance on the way, which says how work goes and not whether a target is reached. */
export const isProgress = ({ name }: Figure) => progress.includes(name);

/**
 * The number that a reader sees of a figure, rounded as it is printed. A distance on the way between two numbers that print
 * alike is nothing: no reader finds "34,3 % beside 34,3 %" and a difference. `value` is in the unit it is printed in.
 */
export function printed(figure: Figure, decimals?: number, value = figure.value): number {
  if (isProgress(figure)) {
    const [rate, reference] = formulaOf(figure.provenance)?.inputs ?? [];
    const alike = rate && rate.direction === reference?.direction && printed(rate) === printed(reference);
    if (alike) return 0;
  }
  return roundAs(figure.direction, value, decimals ?? decimalsOf(figure, value)[1]);
}
