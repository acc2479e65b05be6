import * as v from 'valibot';
import { type Correction, correctionKey } from '../../domain/corrections.ts';
import type { Fault } from '../../domain/fault.ts';
import { correctedFigure, type ReportTable } from '../../domain/reportTable.ts';
import { problemOf } from '../validate.ts';
import { correctionEntries, type Envelope } from './schema.ts';

const names = Object.keys(correctionEntries) as (keyof typeof correctionEntries)[];
const entry = v.object(correctionEntries);

/** The corrections of a file that has been checked; undefined where it tells of none. */
export function correctionsOf({ corrections }: Pick<Envelope, 'corrections'>): readonly Correction[] | undefined {
  if (!corrections || corrections.unit.length === 0) return undefined;
  return corrections.unit.map((_, at) => entryAt(corrections, at) as unknown as Correction);
}

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
  const good: Correction[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const read = v.safeParse(entry, entryAt(corrections, at));
    const fault = read.success ? faultOf(read.output, table, at) : unreadable(corrections, at);
    if (fault || !read.success) {
      faults.push(fault ?? { at: `corrections[${at}]`, problem: { kind: 'missing' } });
      continue;
    }
    const key = correctionKey(read.output);
    if (seen.has(key)) faults.push({ at: `corrections[${at}]`, problem: { kind: 'twice' } });
    else good.push(read.output);
    seen.add(key);
  }
  return { table: good.length > 0 ? { ...table, corrections: good } : table, faults };
}

type Columns = NonNullable<Envelope['corrections']>;

function entryAt(corrections: Columns, at: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, corrections[name][at]]));
}

function unreadable(corrections: Columns, at: number): Fault | undefined {
  for (const name of names) {
    const problem = problemOf(correctionEntries[name], corrections[name][at]);
    if (problem) return { at: `corrections.${name}[${at}]`, problem };
  }
  return undefined;
}

/** Whether the closed number is the one that the report has. */
function faultOf(correction: Correction, table: ReportTable, index: number): Fault | undefined {
  const { unit, months, closed } = correction;
  const value = correctedFigure(table, correction)?.value;
  if (value === closed) return undefined;
  const row = { unit, months };
  if (value === undefined)
    return { at: `corrections.unit[${index}]`, problem: { kind: 'noSuch', what: 'unit', id: unit }, row };
  const expected = { kind: 'oneOf', values: [String(value)] } as const;
  return { at: `corrections.closed[${index}]`, problem: { kind: 'unexpected', found: String(closed), expected }, row };
}
