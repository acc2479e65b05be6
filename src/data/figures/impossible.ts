import type { Expected, Problem } from '../../domain/fault.ts';
import type { Figure } from '../../domain/figure.ts';
import { largestCell } from '../../domain/magnitudes.ts';
import { bases, basisTraits } from '../../domain/measures.ts';
import type { FigureName } from '../../domain/names.ts';
import type { Quantity } from '../../domain/quantities.ts';

/** What no printed or derived figure can be, whatever its source says. */

/** Shares of something that can be more than it: what leaves beside what comes in, the stock beside what is done. */
const beyondWhole: readonly FigureName[] = [
  'clearanceRate',
  'outflowRate',
  'congestionRate',
  'stockAndDone',
  'yieldRate',
];
/** Changes of a count in percent of what it was. */
const changes: readonly FigureName[] = ['stockChange', 'monthChange'];
/** Distances between counts. */
const signed: readonly FigureName[] = ['stockDifference', 'correction', 'monthFlow', 'outflow'];

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

function rangeOf({ name, quantity }: Figure): Range {
  const wide = 1e5;
  const ranges: Record<Quantity, Range> = {
    case: { least: signed.includes(name) ? -largestCell.cases : 0, most: largestCell.cases, whole: true },
    thousandDong: { least: signed.includes(name) ? -largestCell.amounts : 0, most: largestCell.amounts, whole: false },
    percent: { least: changes.includes(name) ? -100 : 0, most: isBounded(name) ? 100 : wide, whole: false },
    points: { least: -100, most: 100, whole: false },
    days: { least: 0, most: wide, whole: false },
    rank: { least: 1, most: wide, whole: true },
    score: { least: -wide, most: wide, whole: false },
  };
  return ranges[quantity];
}

function isBounded(name: FigureName): boolean {
  return !beyondWhole.includes(name) && !changes.includes(name);
}

/** What figures of a name count in, for the names that a verdict rests on. */
const quantityOf: ReadonlyMap<FigureName, Quantity> = new Map(
  bases.flatMap((basis) => {
    const { completed, eligible, credit, rate, target, creditShare, gap, lead, quantity } = basisTraits[basis];
    return [
      ...[completed, eligible, credit].map((name) => [name, quantity] as const),
      ...[rate, target, creditShare].map((name) => [name, 'percent'] as const),
      ...[gap, lead].map((name) => [name, 'points'] as const),
    ];
  }),
);

/** Why a figure cannot be; undefined for one that can. */
export function impossible(figure: Figure): Problem | undefined {
  const { name, value, quantity, direction } = figure;
  const counts = quantityOf.get(name);
  if (counts !== undefined && counts !== quantity) {
    return unexpected(quantity, { kind: 'oneOf', values: [counts] });
  }
  const { least, most, whole } = rangeOf(figure);
  if (value < least) return unexpected(String(value), { kind: 'atLeast', limit: least });
  if (value > most) return unexpected(String(value), { kind: 'atMost', limit: most });
  // A quotient is not whole, and nobody prints one: only what a source prints has to be.
  if (whole && figure.provenance.kind !== 'derived' && !Number.isInteger(value)) {
    return unexpected(String(value), { kind: 'wholeNumber' });
  }
  if ((direction === 'moreThan' && value === most) || (direction === 'lessThan' && value === least)) {
    return { kind: 'boundless', found: value };
  }
  return undefined;
}

function unexpected(found: string, expected: Expected): Problem {
  return { kind: 'unexpected', found, expected };
}
