import type {
  Amount,
  Cases,
  Direction,
  Figure,
  FigureUnit,
  Formula,
  Operation,
  Points,
  Provenance,
  ProvenanceKind,
  Rate,
} from './figure.ts';

/**
 * Arithmetic on figures. A result carries the direction that its inputs allow, and the weakest of their provenances.
 *
 * The direction is sound: if the true value of each input stands to its printed number as its direction says, then the
 * true result stands to the computed one as the result's direction says. Where that cannot be promised it is `about`.
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

const strength: readonly ProvenanceKind[] = ['reported', 'imported', 'derived', 'illustrative'];

/** The weakest kind: reported > imported > derived > illustrative. Of nothing: reported. */
export function weakest(kinds: readonly ProvenanceKind[]): ProvenanceKind {
  return strength[Math.max(0, ...kinds.map((kind) => strength.indexOf(kind)))] ?? 'illustrative';
}

/** Provenance of a computed figure: derived, unless something made up went in. */
export function computedProvenance(operation: Operation, inputs: readonly Figure[]): Provenance {
  const formula: Formula = { operation, inputs };
  for (const { provenance } of inputs) {
    if (provenance.kind === 'illustrative') return { kind: 'illustrative', method: provenance.method, formula };
  }
  return { kind: 'derived', formula };
}

/** Removes the binary dust that decimal subtraction leaves (45.5 − 4.8), far below any printed decimal. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Sum of two figures of one unit. */
export function add<U extends FigureUnit>(name: string, a: Figure<U>, b: Figure<U>): Figure<U> {
  return {
    name,
    value: tidy(a.value + b.value),
    unit: a.unit,
    direction: together(a.direction, b.direction),
    provenance: computedProvenance('add', [a, b]),
  };
}

/**
 * Difference of two figures. Rate − rate is in percentage points, rate − points is a rate, and otherwise both are of
 * one unit, which the result keeps. Ranks have no difference.
 */
export function subtract(name: string, a: Rate, b: Rate): Points;
export function subtract(name: string, a: Rate, b: Points): Rate;
export function subtract<U extends 'case' | 'thousandDong' | 'points'>(
  name: string,
  a: Figure<U>,
  b: Figure<U>,
): Figure<U>;
export function subtract(name: string, a: Figure, b: Figure): Figure {
  return {
    name,
    value: tidy(a.value - b.value),
    unit: differenceUnit(a, b),
    direction: together(a.direction, opposite[b.direction]),
    provenance: computedProvenance('subtract', [a, b]),
  };
}

function differenceUnit(a: Figure, b: Figure): FigureUnit {
  if (a.unit === 'percent' && b.unit === 'percent') return 'points';
  if (a.unit === 'percent' && b.unit === 'points') return 'percent';
  if (a.unit === b.unit && a.unit !== 'rank') return a.unit;
  throw new RangeError(`cannot subtract ${b.unit} (${b.name}) from ${a.unit} (${a.name})`);
}

/**
 * Quotient of two figures. Like by like is a rate in percent; a count or an amount by a rate is the whole it is a
 * share of. `notApplicable` where the divisor is zero: a rate on nothing is not 0 % and not 100 %.
 * Throws on negative operands, for which directions would turn round.
 */
export function divide(name: string, a: Cases, b: Cases): Rate | 'notApplicable';
export function divide(name: string, a: Amount, b: Amount): Rate | 'notApplicable';
export function divide<U extends 'case' | 'thousandDong'>(
  name: string,
  a: Figure<U>,
  b: Rate,
): Figure<U> | 'notApplicable';
export function divide(name: string, a: Figure, b: Figure): Figure | 'notApplicable' {
  const unit = quotientUnit(a, b);
  if (a.value < 0 || b.value < 0) throw new RangeError(`cannot divide negative figures: ${a.name} by ${b.name}`);
  if (b.value === 0) return 'notApplicable';
  // Both kinds need the factor: case ÷ case × 100 is percent, and case ÷ percent × 100 is cases.
  return {
    name,
    value: tidy((a.value / b.value) * 100),
    unit,
    direction: quotientDirection(a, b),
    provenance: computedProvenance('divide', [a, b]),
  };
}

function quotientUnit(a: Figure, b: Figure): FigureUnit {
  const counted = a.unit === 'case' || a.unit === 'thousandDong';
  if (counted && a.unit === b.unit) return 'percent';
  if (counted && b.unit === 'percent') return a.unit;
  throw new RangeError(`cannot divide ${a.unit} (${a.name}) by ${b.unit} (${b.name})`);
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
 * The rule of three, `of` × `part` ÷ `whole`, in the unit of `of`: a target shared out as last year's path was.
 * `notApplicable` where the whole is zero. Throws on negative operands.
 */
export function proportion<U extends FigureUnit>(
  name: string,
  of: Figure<U>,
  part: Figure,
  whole: Figure,
): Figure<U> | 'notApplicable' {
  if (part.unit !== whole.unit)
    throw new RangeError(`cannot take ${part.unit} (${part.name}) as part of ${whole.unit}`);
  if (of.value < 0 || part.value < 0 || whole.value < 0)
    throw new RangeError(`cannot share out negative figures: ${name}`);
  if (whole.value === 0) return 'notApplicable';
  return {
    name,
    value: tidy((of.value * part.value) / whole.value),
    unit: of.unit,
    direction:
      isNothing(of) || isNothing(part)
        ? 'exact'
        : [part.direction, opposite[whole.direction]].reduce(together, of.direction),
    provenance: computedProvenance('proportion', [of, part, whole]),
  };
}

/**
 * Sum of any number of figures of one unit, at least one. All of them stand as the formula's inputs.
 * Throws when there are none: a sum of nothing is for the caller to call "not reported".
 */
export function sum<U extends FigureUnit>(name: string, figures: readonly Figure<U>[]): Figure<U> {
  const [first, ...rest] = figures;
  if (first === undefined) throw new RangeError(`no figures to add up for ${name}`);
  if (rest.length === 0) return { ...first, name };
  return {
    name,
    value: tidy(figures.reduce((total, { value }) => total + value, 0)),
    unit: first.unit,
    direction: figures.reduce<Direction>((found, { direction }) => together(found, direction), 'exact'),
    provenance: computedProvenance('add', figures),
  };
}

/** The size of a gap without its sign, for sentences that say "below" in words; a bound turns round with the sign. */
export function magnitude<U extends FigureUnit>(figure: Figure<U>): Figure<U> {
  if (figure.value >= 0) return figure;
  return { ...figure, value: -figure.value, direction: opposite[figure.direction] };
}
