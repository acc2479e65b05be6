import type { Direction, Figure, Points, Rate } from './figure.ts';
import type { FigureName } from './names.ts';
import { computedProvenance, kindTraits } from './provenance.ts';
import { type Counted, type Quantity, quantityTraits } from './quantities.ts';

/**
 * Arithmetic on figures. A result carries the direction that its inputs allow, and the weakest of their provenances.
 *
 * The direction is sound: if the true value of each input stands to its printed number as its direction says, then the
 * true result stands to the computed one as the result's direction says. Where that cannot be promised it is `about`, and
 * so it is where something made up went in: nothing true is more or less than that.
 */

const opposite: Record<Direction, Direction> = {
  exact: 'exact',
  moreThan: 'lessThan',
  lessThan: 'moreThan',
  about: 'about',
};

/** Direction of a sum: exact adds nothing, two alike stay, two unlike cancel out. */
function together(a: Direction, b: Direction): Direction {
  if (a === 'exact') return b;
  if (b === 'exact' || a === b) return a;
  return 'about';
}

/** The result of an operation, whose direction is only as much as what went in allows. */
function computed<U extends Quantity>(figure: Figure<U>): Figure<U> {
  const { direction, provenance } = figure;
  return direction !== 'exact' && kindTraits[provenance.kind].said ? { ...figure, direction: 'about' } : figure;
}

/** The error of an operation that figures do not go together in. */
function cannot(what: string, ...figures: readonly Figure[]): RangeError {
  return new RangeError(`cannot ${what}: ${figures.map(({ name, quantity }) => `${name} (${quantity})`).join(', ')}`);
}

/** Removes the binary dust that decimal subtraction leaves (45.5 − 4.8), far below any printed decimal. */
function tidy(value: number): number {
  // Writing a number costs more than all else here, and whole ones have no dust.
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}

/** Sum of two figures of one quantity. Throws where they count in different ones. */
export function add<U extends Quantity>(name: FigureName, a: Figure<U>, b: Figure<U>): Figure<U> {
  if (a.quantity !== b.quantity) throw cannot('add', a, b);
  return computed({
    name,
    value: tidy(a.value + b.value),
    quantity: a.quantity,
    direction: together(a.direction, b.direction),
    provenance: computedProvenance('add', [a, b]),
  });
}

/**
 * Difference of two figures. Rate − rate is in percentage points, rate − points is a rate, and otherwise both count in
 * one quantity, which the result keeps. Ranks have no difference.
 */
export function subtract(name: FigureName, a: Rate, b: Rate): Points;
export function subtract(name: FigureName, a: Rate, b: Points): Rate;
export function subtract<U extends Counted | 'points'>(name: FigureName, a: Figure<U>, b: Figure<U>): Figure<U>;
export function subtract(name: FigureName, a: Figure, b: Figure): Figure {
  return computed({
    name,
    value: tidy(a.value - b.value),
    quantity: differenceQuantity(a, b),
    direction: together(a.direction, opposite[b.direction]),
    provenance: computedProvenance('subtract', [a, b]),
  });
}

function differenceQuantity(a: Figure, b: Figure): Quantity {
  if (a.quantity === 'percent' && b.quantity === 'points') return 'percent';
  const { difference } = quantityTraits[a.quantity];
  if (a.quantity === b.quantity && difference !== null) return difference;
  throw cannot('subtract', a, b);
}

/**
 * Quotient of two figures. Like by like is a rate in percent; a count or an amount by a rate is the whole it is a
 * share of. `notApplicable` where the divisor is zero: a rate on nothing is not 0 % and not 100 %.
 * Throws on negative operands, for which directions would turn round.
 */
export function divide(name: FigureName, a: Figure<Counted>, b: Figure<Counted>): Rate | 'notApplicable';
export function divide<U extends Counted>(name: FigureName, a: Figure<U>, b: Rate): Figure<U> | 'notApplicable';
export function divide(name: FigureName, a: Figure, b: Figure): Figure | 'notApplicable' {
  const quantity = quotientQuantity(a, b);
  if (a.value < 0 || b.value < 0) throw cannot('divide negative', a, b);
  if (b.value === 0) return 'notApplicable';
  // Both kinds need the factor: case ÷ case × 100 is percent, and case ÷ percent × 100 is cases.
  return computed({
    name,
    value: tidy((a.value / b.value) * 100),
    quantity,
    direction: quotientDirection(a, b),
    provenance: computedProvenance('divide', [a, b]),
  });
}

function quotientQuantity(a: Figure, b: Figure): Quantity {
  const { counted } = quantityTraits[a.quantity];
  if (counted && a.quantity === b.quantity) return 'percent';
  if (counted && b.quantity === 'percent') return a.quantity;
  throw cannot('divide', a, b);
}

/**
 * How much larger or smaller a count has become, percent of what it was: a ÷ b − 1. `notApplicable` where it was nothing.
 * Throws on negative operands and on unlike ones.
 */
export function relativeChange<U extends Counted>(
  name: FigureName,
  a: Figure<U>,
  b: Figure<U>,
): Rate | 'notApplicable' {
  const ratio = divide(name, a, b);
  if (ratio === 'notApplicable') return ratio;
  return { ...ratio, value: tidy(ratio.value - 100), provenance: computedProvenance('relativeChange', [a, b]) };
}

/** Exactly nothing stays so, whatever inexact number it is multiplied or divided by. */
function isNothing({ value, direction }: Figure): boolean {
  return value === 0 && direction === 'exact';
}

function quotientDirection(a: Figure, b: Figure): Direction {
  if (isNothing(a)) return 'exact';
  return together(a.direction, opposite[b.direction]);
}

/**
 * The rule of three, `of` × `part` ÷ `whole`, in the quantity of `of`: a target shared out as last year's path was.
 * `notApplicable` where the whole is zero. Throws on negative operands.
 */
export function proportion<U extends Quantity>(
  name: FigureName,
  of: Figure<U>,
  part: Figure,
  whole: Figure,
): Figure<U> | 'notApplicable' {
  if (part.quantity !== whole.quantity) throw cannot('take a part', part, whole);
  if (of.value < 0 || part.value < 0 || whole.value < 0) throw cannot('share out negative', of, part, whole);
  if (whole.value === 0) return 'notApplicable';
  return computed({
    name,
    value: tidy((of.value * part.value) / whole.value),
    quantity: of.quantity,
    direction:
      isNothing(of) || isNothing(part)
        ? 'exact'
        : [part.direction, opposite[whole.direction]].reduce(together, of.direction),
    provenance: computedProvenance('proportion', [of, part, whole]),
  });
}

/** A share of a whole, in its quantity: eligible × target. Throws on negative operands. */
export function shareOfWhole<U extends Counted>(name: FigureName, whole: Figure<U>, rate: Rate): Figure<U> {
  if (whole.value < 0 || rate.value < 0) throw cannot('take a share', whole, rate);
  return computed({
    name,
    value: tidy((whole.value * rate.value) / 100),
    quantity: whole.quantity,
    direction: isNothing(whole) || isNothing(rate) ? 'exact' : together(whole.direction, rate.direction),
    provenance: computedProvenance('proportion', [whole, rate]),
  });
}

/**
 * Sum of any number of figures of one quantity, at least one. All of them stand as the formula's inputs.
 * Throws when there are none: a sum of nothing is for the caller to call "not reported".
 */
export function sum<U extends Quantity>(name: FigureName, figures: readonly Figure<U>[]): Figure<U> {
  const [first, ...rest] = figures;
  if (first === undefined) throw cannot(`add up for ${name}`);
  if (rest.length === 0) return { ...first, name };
  return computed({
    name,
    value: tidy(figures.reduce((total, { value }) => total + value, 0)),
    quantity: first.quantity,
    direction: figures.reduce<Direction>((found, { direction }) => together(found, direction), 'exact'),
    provenance: computedProvenance('sum', figures),
  });
}

/** The size of a gap without its sign, for sentences that say "below" in words; a bound turns round with the sign. */
export function magnitude<U extends Quantity>(figure: Figure<U>): Figure<U> {
  if (figure.value >= 0) return figure;
  return { ...figure, value: -figure.value, direction: opposite[figure.direction] };
}

/** A rate with the count that it weighs as much as. */
export interface Weighted {
  readonly rate: Rate;
  /** Left out where nothing is known to weigh it with, which counts as no weight. */
  readonly weight?: Figure<Counted>;
}

/**
 * The mean of rates with their weights, as a formula that names both. `notApplicable` when nothing has weight.
 * Throws when there are no rates.
 */
export function weightedMean(name: FigureName, parts: readonly Weighted[]): Rate | 'notApplicable' {
  if (parts.length === 0) throw cannot(`take a mean for ${name}`);
  const rates = parts.map(({ rate }) => rate);
  const weights = parts.flatMap(({ weight }) => weight ?? []);
  const whole = weights.reduce((sum, { value }) => sum + value, 0);
  const [first] = rates;
  const alike = rates.every(({ value }) => value === first?.value);
  if (!alike && whole === 0) return 'notApplicable';
  const mean = parts.reduce((sum, { rate, weight }) => sum + rate.value * (weight?.value ?? 0), 0) / whole;
  return computed({
    name,
    value: alike && first ? first.value : tidy(mean),
    quantity: 'percent',
    // Where all rates are the same the weights do not matter, and neither does how sure they are.
    direction: [...rates, ...(alike ? [] : weights)].reduce<Direction>(
      (found, { direction }) => together(found, direction),
      'exact',
    ),
    provenance: computedProvenance('weightedMean', rates, weights),
  });
}
