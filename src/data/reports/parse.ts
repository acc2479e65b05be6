import type { Fault, Problem } from '../../domain/fault.ts';
import { largestCell } from '../../domain/magnitudes.ts';
import { type Basis, bases } from '../../domain/measures.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import { DataFailure, type Parsed } from '../failure.ts';
import { reportsPath } from '../paths.ts';
import { code } from '../shared.ts';
import { withFitTexts } from '../text.ts';
import { isRaw } from '../upgrade.ts';
import { parseWhole, problemOf } from '../validate.ts';
import { withCorrections } from './corrections.ts';
import { doubtsOf } from './doubts.ts';
import { impossibleIn } from './impossible.ts';
import { cells, type Envelope, envelope, monthsCell, originCell } from './schema.ts';
import { tableOf } from './table.ts';

/**
 * Parses the reports of one statistical year into a dense table.
 * A row with a bad cell, with a part that is more than its whole, with an unreadable unit, period or origin, or with a unit
 * and period that stood before is dropped. One that breaks an identity of its forms is kept and told as a doubt. A file whose
 * columns are missing or of unequal length, or that is for another organisation or year, is refused.
 */
export function parseReports(organisation: string, year: number, raw: unknown): Parsed<ReportTable> {
  const file = reportsPath(organisation, year);
  const texts = withFitTexts(isRaw(raw) ? { origins: raw['origins'] } : {});
  const fit = isRaw(raw) && isRaw(texts.raw) && raw['origins'] !== undefined ? { ...raw, ...texts.raw } : raw;
  const whole = parseWhole(envelope, fit, file);
  refuseOther(file, whole, { organisation, statYear: year });
  const length = whole.rows.unit.length;
  if (length === 0) throw new DataFailure('empty', file);
  const columns = columnsOf(whole);
  for (const { at, values } of columns) {
    if (values.length !== length) refuse(file, at, { kind: 'length', found: values.length, expected: length });
  }
  const { good, faults, broken } = goodRows(whole, columns);
  const { table, faults: wrong } = withCorrections(tableOf(withoutCorrections(whole), good), whole);
  const { doubts, doubtful } = doubtsOf(table);
  return {
    value: { ...table, broken, doubtful },
    version: whole.dataVersion,
    dropped: { file, faults: [...faults, ...wrong] },
    doubts: [...texts.faults, ...doubts],
  };
}

/** What is said of the numbers since is read when they stand in their table. */
function withoutCorrections({ corrections: _, ...whole }: Envelope): Envelope {
  return whole;
}

function refuse(file: string, at: string, problem: Problem): never {
  throw new DataFailure('malformed', file, { fault: { at, problem } });
}

function refuseOther(file: string, whole: Envelope, asked: Pick<Envelope, 'organisation' | 'statYear'>): void {
  for (const at of ['organisation', 'statYear'] as const) {
    if (whole[at] === asked[at]) continue;
    const expected = { kind: 'oneOf', values: [String(asked[at])] } as const;
    refuse(file, at, { kind: 'unexpected', found: String(whole[at]), expected });
  }
}

/** One of the lists of a file that have an entry a row, with what an entry has to be. */
interface RawColumn {
  readonly at: string;
  readonly values: readonly unknown[];
  /** What is wrong with an entry; undefined for a good one. Asked for every cell of a nation's reports. */
  readonly problem: (value: unknown) => Problem | undefined;
}

function columnsOf(whole: Envelope): readonly RawColumn[] {
  const cellsUpTo = (basis: Basis) => (value: unknown) =>
    value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestCell[basis])
      ? undefined
      : problemOf(cells[basis], value);
  const place = (value: unknown): Problem | undefined => {
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) < whole.origins.length) return undefined;
    return problemOf(originCell, value) ?? { kind: 'noSuch', what: 'origin', id: String(value) };
  };
  const { completedCases, completedAmount } = whole.credit.columns;
  return [
    { at: 'rows.unit', values: whole.rows.unit, problem: (value) => problemOf(code, value) },
    { at: 'rows.months', values: whole.rows.months, problem: (value) => problemOf(monthsCell, value) },
    ...([...bases, 'credit'] as const).map((name) => ({
      at: `${name}.origin`,
      values: whole[name].origin,
      problem: place,
    })),
    ...bases.flatMap((basis) => {
      const { sheetRows } = whole[basis];
      return sheetRows ? [{ at: `${basis}.sheetRows`, values: sheetRows, problem: () => undefined }] : [];
    }),
    ...bases.flatMap((basis) =>
      Object.entries(whole[basis].columns).map(([measure, values]) => ({
        at: `${basis}.columns.${measure}`,
        values,
        problem: cellsUpTo(basis),
      })),
    ),
    { at: 'credit.columns.completedCases', values: completedCases, problem: cellsUpTo('cases') },
    { at: 'credit.columns.completedAmount', values: completedAmount, problem: cellsUpTo('amounts') },
  ];
}

/** The rows that can be used, what is wrong with the others, and of which units and periods these were. */
function goodRows(whole: Envelope, columns: readonly RawColumn[]) {
  const { unit: units, months } = whole.rows;
  const faults: Fault[] = [];
  const good: number[] = [];
  const taken = new Set<string>();
  const lost = new Map<string, Set<number>>();
  for (let row = 0; row < units.length; row += 1) {
    const unit = problemOf(code, units[row]) ? undefined : String(units[row]);
    const period = problemOf(monthsCell, months[row]) ? undefined : Number(months[row]);
    const about = unit !== undefined && period !== undefined ? { row: { unit, months: period } } : {};
    const fault = faultIn(whole, columns, row) ?? (taken.has(`${unit} ${period}`) ? twice(row) : undefined);
    if (!fault) {
      taken.add(`${unit} ${period}`);
      good.push(row);
      continue;
    }
    faults.push({ ...fault, ...about });
    // Which period an unreadable one was nobody knows: it may be any.
    if (unit !== undefined) for (const each of period === undefined ? monthsOfYear : [period]) add(lost, unit, each);
  }
  // Of a row that stands twice the first is there.
  for (const [unit, periods] of lost) {
    for (const each of periods) if (taken.has(`${unit} ${each}`)) periods.delete(each);
  }
  return { good, faults, broken: lost };
}

function add(lost: Map<string, Set<number>>, unit: string, months: number): void {
  const periods = lost.get(unit) ?? new Set<number>();
  lost.set(unit, periods.add(months));
}

function twice(row: number): Fault {
  return { at: `rows[${row}]`, problem: { kind: 'twice' } };
}

function faultIn(whole: Envelope, columns: readonly RawColumn[], row: number): Fault | undefined {
  for (const { at, values, problem: problemIn } of columns) {
    const problem = problemIn(values[row]);
    if (problem) return { at: `${at}[${row}]`, problem };
  }
  return impossibleIn(whole, row);
}
