import { type Direction, type Figure, type Subject, type Whom, whomKey } from './figure.ts';
import { formulaOf } from './provenance.ts';
import type { Quantity } from './quantities.ts';
import { decimalsOf, printed, roundAs } from './rounding.ts';
import { allRows, type Column, figureIn, type Table } from './table.ts';

/**
 * Numbers as a file had them when it left, and what has become of them since. A number is known by its chart, its column and
 * what it observes (whom, which period, what), never by a name in some language: names are mended, observations are not.
 */

export interface WrittenNumber {
  /** Its row in the table, that of the totals the last. */
  readonly row: number;
  /** Key of its column. */
  readonly column: string;
  /** In the unit of its quantity: 84 is 84 %, money is thousand đồng. */
  readonly value: number;
  readonly quantity: Quantity;
  readonly direction: Direction;
  /** Half of this is how far a number that writes the same can be from it. */
  readonly step: number;
  readonly observation: string;
}

/** Units of a group that are named one by one; of more the first, the last and their number are enough to tell it apart. */
const named = 12;

/** What a figure observes: measure, whom, which period. Two that observe the same have the same key. */
export function observationOf(figure: Figure): string {
  return `${figure.name}|${figure.quantity}|${subjectsOf(figure, deepest).join('&')}`;
}

/** How far the inputs of a formula are followed for whom a computed figure is about: differences of rates need three steps. */
const deepest = 4;

/** Whom and when a figure is about; of one that does not say it, whom and when its inputs are about. */
function subjectsOf({ subject, provenance }: Figure, depth: number): readonly string[] {
  if (subject) return [subjectKey(subject)];
  const inputs = depth > 0 ? (formulaOf(provenance)?.inputs ?? []) : [];
  return [...new Set(inputs.flatMap((input) => subjectsOf(input, depth - 1)))].slice(0, most);
}

/** Of more subjects than this the first tell a figure apart. */
const most = 4;

function subjectKey({ whom, statYear, months = 12 }: Subject): string {
  return `${whom.kind === 'group' ? groupKey(whom) : whomKey(whom)}|${statYear ?? ''}|${months}`;
}

/** The same units are the same group, in whatever order they are shown. */
function groupKey({ organisation, units }: Extract<Whom, { readonly kind: 'group' }>): string {
  const sorted = units.toSorted();
  const shown = sorted.length > named ? [sorted.length, sorted[0], sorted.at(-1)] : sorted;
  return `${organisation}/${shown.join('+')}`;
}

/** The number of a figure as files write it under a column: cases and money whole, rates as they are shown. */
export function writtenValue(figure: Figure, { decimals }: Pick<Column, 'decimals'>): { value: number; step: number } {
  const { quantity, direction, value } = figure;
  if (quantity !== 'percent' && quantity !== 'points') return { value: roundAs(direction, value, 0), step: 1 };
  return { value: printed(figure, decimals), step: 10 ** -(decimals ?? decimalsOf(figure)[1]) };
}

/** Every number of a table, in the order of its rows. */
export function writtenNumbers(table: Table): readonly WrittenNumber[] {
  return allRows(table).flatMap((cells, row) =>
    table.columns.flatMap((column, at): readonly WrittenNumber[] => {
      const figure = figureIn(cells[at]);
      if (!figure) return [];
      const { quantity, direction } = figure;
      const observation = observationOf(figure);
      return [{ row, column: column.key, quantity, direction, observation, ...writtenValue(figure, column) }];
    }),
  );
}

/** What a number is today. */
export type Verdict =
  | { readonly kind: 'current' }
  | { readonly kind: 'changed'; readonly now: Pick<WrittenNumber, 'value' | 'direction'> }
  /** Nothing of today is the same observation: the unit is gone, or there is no figure for it any more. */
  | { readonly kind: 'gone' };

/** The figures of today that numbers are held against. */
export interface Today {
  /** The table of a chart, as the same view shows it. */
  readonly table: Table | undefined;
  /** Figures of today by what they observe, for charts that the view does not show any more. */
  readonly others: ReadonlyMap<string, readonly Figure[]>;
}

/** The verdict on each number, in their order. */
export function verdictsOn(numbers: readonly WrittenNumber[], { table, others }: Today): readonly Verdict[] {
  const places = grouped(table ? writtenNumbers(table) : [], placeKey);
  const seen = new Map<string, number>();
  return numbers.map((number) => {
    const key = placeKey(number);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const here = places.get(key)?.[nth];
    if (here) return verdictOn(number, here);
    const candidates = (others.get(number.observation) ?? []).map((figure) => ({
      direction: figure.direction,
      ...writtenValue(figure, decimalsOfStep(number)),
    }));
    const same = candidates.find((each) => verdictOn(number, each).kind === 'current') ?? candidates[0];
    return same ? verdictOn(number, same) : { kind: 'gone' };
  });
}

function decimalsOfStep({ step }: WrittenNumber): Pick<Column, 'decimals'> {
  return { decimals: Math.max(0, Math.round(-Math.log10(step))) };
}

const placeKey = ({ column, observation }: Pick<WrittenNumber, 'column' | 'observation'>) =>
  `${column}\n${observation}`;

/** Lists of what has the same key, in their order. */
function grouped<T>(each: Iterable<T>, keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of each) {
    const key = keyOf(one);
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function verdictOn(number: WrittenNumber, now: Pick<WrittenNumber, 'value' | 'direction'>): Verdict {
  const same =
    now.direction === number.direction && Math.abs(now.value - number.value) < 1e-9 * Math.max(1, Math.abs(now.value));
  return same ? { kind: 'current' } : { kind: 'changed', now: { value: now.value, direction: now.direction } };
}

/** Figures by what they observe. */
export function byObservation(figures: Iterable<Figure>): ReadonlyMap<string, readonly Figure[]> {
  return grouped(figures, observationOf);
}

/** How the version of a file stands to the versions that are known. */
export type Age =
  /** The file is of the newest version. */
  | { readonly kind: 'same' }
  /** What has changed since came with one of these versions, oldest first. */
  | { readonly kind: 'older'; readonly later: readonly Dated[] }
  /** The file is of a later day than anything that is known here. */
  | { readonly kind: 'newer' }
  /** No such version is known here: when a number changed cannot be told. */
  | { readonly kind: 'unknown' };

interface Dated {
  readonly id: string;
  readonly date: string;
}

/** How old a version is among those that are known; one that is not known is newer where its day is after all of them. */
export function ageOf({ id, date }: Dated, versions: readonly Dated[]): Age {
  const inOrder = versions.toSorted((a, b) => a.date.localeCompare(b.date));
  const at = inOrder.findIndex((version) => version.id === id && version.date === date);
  if (at >= 0) {
    const later = inOrder.slice(at + 1);
    return later.length === 0 ? { kind: 'same' } : { kind: 'older', later };
  }
  const newest = inOrder.at(-1);
  return newest && date > newest.date ? { kind: 'newer' } : { kind: 'unknown' };
}
