import { type Office, type Remembered, reportKey } from '../../../data/own/kept.ts';
import type { OfficeReport } from '../../../domain/officeReport.ts';
import type { Unit } from '../../../domain/organisation.ts';
import { newOfficersOf, officersOf } from '../../../import/newUnits.ts';
import { officeReportOf } from '../../../import/officeReport.ts';
import type { Answers } from '../../../import/reading.ts';
import type { CheckedTable } from '../../../workbooks/protocol.ts';

/** From tables that were understood to what is kept of them. */

/** A table of a file that its reader wants to keep. */
export interface Wanted {
  readonly file: string;
  readonly found: CheckedTable;
  readonly answers: Answers;
}

/** Why a table cannot be kept as it is. `sameReport`: another one is of the same period and measure. */
export type Hindrance = 'questions' | 'problems' | 'blocked' | 'noUnits' | 'sameReport';

/** What keeps a table from being kept, by itself. */
export function hindranceOf({ table, findings }: CheckedTable): Hindrance | null {
  if (table.questions.length > 0 || !table.period) return 'questions';
  if (table.problems.length > 0) return 'problems';
  if (findings.some(({ severity }) => severity === 'block')) return 'blocked';
  return table.rows.some(({ unit }) => unit !== null) ? null : 'noUnits';
}

/** Tables of one period and measure: only one of them can be that report. Gives all but the first. */
export function doubles<W extends Wanted>(wanted: readonly W[]): ReadonlySet<W> {
  const seen = new Set<string>();
  return new Set(
    wanted.filter(({ found: { table } }) => {
      if (!table.period) return false;
      const key = reportKey({ organisation: '', period: table.period, basis: table.basis });
      const again = seen.has(key);
      seen.add(key);
      return again;
    }),
  );
}

/** The reports of tables, and the office with the officers that they name. Throws a RangeError where a question is open. */
export function gathered(
  office: Office,
  wanted: readonly Wanted[],
  at: string,
  /** Tables of ours that their reader does not want. */
  ignored: readonly Pick<Wanted, 'found'>[] = [],
): { readonly office: Office; readonly reports: readonly OfficeReport[]; readonly remembered: readonly Remembered[] } {
  let units: readonly Unit[] = office.units;
  for (const { found } of wanted) {
    const fresh = newOfficersOf(found.table, units);
    units = [...units, ...fresh.map((unit) => ({ ...unit, validFrom: null, validTo: null, successors: [] }))];
  }
  const reports = wanted.map(({ file, found: { table } }) =>
    officeReportOf(table, {
      organisation: office.code,
      file,
      at,
      officerOf: officersOf(table, units),
    }),
  );
  return { office: { ...office, units }, reports, remembered: memories(office.code, wanted, ignored) };
}

const formOf = ({ table: { form, sheet } }: CheckedTable) => form ?? sheet;

/** One memory a form: the answers about its sheets, and the names of those that were left out. */
function memories(
  organisation: string,
  wanted: readonly Wanted[],
  ignored: readonly Pick<Wanted, 'found'>[],
): readonly Remembered[] {
  const byForm = new Map(wanted.flatMap((each) => memoryOf(organisation, each)).map((each) => [each.form, each]));
  for (const { found } of ignored) {
    const form = formOf(found);
    const known = byForm.get(form) ?? { organisation, form, columns: {}, aliases: {}, moneyUnit: null };
    byForm.set(form, { ...known, ignored: [...(known.ignored ?? []), found.table.sheet] });
  }
  return [...byForm.values()];
}

/** What was answered about a form and holds for its next sheet too: never its period, never its separators. */
function memoryOf(organisation: string, { found, answers }: Wanted): readonly Remembered[] {
  const { table } = found;
  const columns = Object.fromEntries(
    [...(answers.columns ?? [])].flatMap(([column, reading]) => {
      const head = headOf(table.frame.heads, column);
      return head === undefined ? [] : [[head, reading]];
    }),
  );
  const aliases = Object.fromEntries(answers.units ?? []);
  const moneyUnit = answers.moneyUnit ?? null;
  if (Object.keys(columns).length + Object.keys(aliases).length === 0 && moneyUnit === null) return [];
  return [{ organisation, form: formOf(found), columns, aliases, moneyUnit }];
}

/** The answers of before, where a sheet has the same heads. */
export function answersFrom({ columns, aliases, moneyUnit }: Remembered, { table }: CheckedTable): Answers {
  const heads = new Map([...table.frame.heads.keys()].map((column) => [headOf(table.frame.heads, column), column]));
  const known = Object.entries(columns).flatMap(([head, reading]) => {
    const column = heads.get(head);
    return column === undefined ? [] : [[column, reading] as const];
  });
  return {
    ...(known.length > 0 && { columns: new Map(known) as NonNullable<Answers['columns']> }),
    ...(Object.keys(aliases).length > 0 && { units: new Map(Object.entries(aliases)) }),
    ...(moneyUnit !== null && { moneyUnit }),
  };
}

function headOf(heads: ReadonlyMap<number, readonly string[]>, column: number): string | undefined {
  return heads.get(column)?.join(' › ');
}
