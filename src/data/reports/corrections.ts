import { type Correction, type Corrections, correctionAt, correctionKey } from '../../domain/corrections.ts';
import type { Fault } from '../../domain/fault.ts';
import { columnOf, creditColumnOf, type ReportTable } from '../../domain/reportTable.ts';
import { problemOf } from '../validate.ts';
import { correctionEntries, type Envelope } from './schema.ts';

type Columns = NonNullable<Envelope['corrections']>;
type Name = keyof typeof correctionEntries;
const names = Object.keys(correctionEntries) as Name[];

/**
 * The table with the corrections of its file that can be used: one that cannot be read, that stands twice or that says another
 * closed number than the report is left out and told. The closed numbers are what they are, whatever is said of them here.
 */
export function withCorrections(
  table: ReportTable,
  { corrections }: Pick<Envelope, 'corrections'>,
): { readonly table: ReportTable; readonly faults: readonly Fault[] } {
  if (!corrections) return { table, faults: [] };
  const count = corrections.unit.length;
  const uneven = names.find((name) => corrections[name].length !== count);
  if (uneven) {
    const problem = { kind: 'length', found: corrections[uneven].length, expected: count } as const;
    return { table, faults: [{ at: `corrections.${uneven}`, problem }] };
  }
  const good: number[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const unreadable = readability();
  const closedIn = closedNumbers(table);
  for (let at = 0; at < count; at += 1) {
    const correction = correctionAt(corrections as unknown as Corrections, at);
    const key = correctionKey(correction);
    const fault =
      unreadable(corrections, at) ??
      otherNumber(correction, closedIn(correction), at) ??
      (seen.has(key) ? ({ at: `corrections[${at}]`, problem: { kind: 'twice' } } as const) : undefined);
    seen.add(key);
    if (fault) faults.push(fault);
    else good.push(at);
  }
  if (good.length === 0) return { table, faults };
  const columns = Object.fromEntries(names.map((name) => [name, good.map((at) => corrections[name][at])]));
  return { table: { ...table, corrections: columns as unknown as Corrections }, faults };
}

/** What is wrong with an entry. A nation has ten thousand of them that say the same few things, so each is looked at once. */
function readability(): (corrections: Columns, at: number) => Fault | undefined {
  const good = new Map<Name, Set<unknown>>(names.map((name) => [name, new Set()]));
  return (corrections, at) => {
    for (const name of names) {
      const value = corrections[name][at];
      const known = good.get(name);
      if (known?.has(value)) continue;
      const problem = problemOf(correctionEntries[name], value);
      if (problem) return { at: `corrections.${name}[${at}]`, problem };
      known?.add(value);
    }
    return undefined;
  };
}

/** The numbers of the report that corrections are of; undefined where there is none. */
function closedNumbers(table: ReportTable): (correction: Correction) => number | undefined {
  const starts = new Map(table.units.map((unit, index) => [unit, index * 12]));
  return ({ unit, months, basis, measure }) => {
    const column = measure === 'credit' ? creditColumnOf(table, basis) : columnOf(table, basis, measure);
    const start = starts.get(unit);
    const value = start === undefined ? undefined : column?.values[start + months - 1];
    return Number.isNaN(value) ? undefined : value;
  };
}

/** A closed number that is not the one that the report has. */
function otherNumber(
  { unit, months, closed }: Correction,
  value: number | undefined,
  index: number,
): Fault | undefined {
  if (value === closed) return undefined;
  const row = { unit, months };
  if (value === undefined) {
    return { at: `corrections.unit[${index}]`, problem: { kind: 'noSuch', what: 'unit', id: unit }, row };
  }
  const expected = { kind: 'oneOf', values: [String(value)] } as const;
  return { at: `corrections.closed[${index}]`, problem: { kind: 'unexpected', found: String(closed), expected }, row };
}
