import { neverFalling } from '../domain/measures.ts';
import { type Cause, causesOf } from './causes.ts';
import { addsUp, constraintsOf, type Spot } from './constraints.ts';
import { type FormColumn, formColumns } from './formColumns.ts';
import { cellIn, nameCellOf } from './frame.ts';
import type { ReadRow, Understood } from './reading.ts';
import { spelledOut } from './text.ts';

/** The ten rules for an imported form: docs/data.md names them. */
export type Rule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** `block`: the sheet is not taken over as it is. `warn`: it is, and the finding is kept with it. `info`: only said. */
export type Severity = 'block' | 'warn' | 'info';

interface At {
  readonly rule: Rule;
  readonly severity: Severity;
  /** "H33", where it is about a cell. */
  readonly cell: string | null;
}

export type CheckFinding = At &
  (
    | {
        readonly kind: 'doesNotAddUp';
        readonly actual: number;
        readonly expected: number;
        /** Other rules that the same number breaks. */
        readonly also: readonly Rule[];
        /** Another number could be the wrong one. */
        readonly certain: boolean;
      }
    /** A part is larger than its whole. */
    | { readonly kind: 'exceeds'; readonly part: FormColumn; readonly whole: FormColumn; readonly by: number }
    /** The printed rate is not what the two counts give, percent. */
    | { readonly kind: 'rate'; readonly printed: number; readonly computed: number }
    /** No column tells what is postponed or suspended, and so much is left over. */
    | { readonly kind: 'remainder'; readonly rest: number }
    | { readonly kind: 'notWhole'; readonly value: number }
    | { readonly kind: 'negative'; readonly value: number }
    | { readonly kind: 'blank'; readonly column: FormColumn }
    | { readonly kind: 'textNumbers'; readonly count: number }
    | { readonly kind: 'hidden'; readonly rows: number; readonly columns: number }
    | { readonly kind: 'twice'; readonly name: string; readonly first: string }
    | { readonly kind: 'missingUnits'; readonly units: readonly string[] }
    | { readonly kind: 'unknownUnit'; readonly name: string }
    | {
        readonly kind: 'openingBalance';
        readonly actual: number;
        readonly expected: number;
        readonly against: 'period' | 'year';
      }
    | { readonly kind: 'fell'; readonly column: FormColumn; readonly actual: number; readonly before: number }
    /** What a rule needs is not there. */
    | { readonly kind: 'couldNotRun'; readonly needs: 'yearBefore' | 'periodBefore' }
  );

/** Numbers of an earlier report by unit and column, in the unit of money of the sheet. */
export type Earlier = ReadonlyMap<string, Readonly<Partial<Record<FormColumn, number | null>>>>;

export interface Beside {
  /** Units that should report, by code. */
  readonly units: readonly string[];
  /** The period before in the same year; null where nothing is kept of it. */
  readonly periodBefore: Earlier | null;
  /** The end of the year before. */
  readonly yearBefore: Earlier | null;
}

/** Further than this a printed rate is another one, points. */
const rateTolerance = 0.0101;

/** All that is wrong with a sheet or has to be known of it, by rule. */
export function check(sheet: Understood, beside: Beside): readonly CheckFinding[] {
  return [
    ...sums(sheet),
    ...sheet.rows.flatMap((row) => inRow(sheet, row)),
    ...names(sheet, beside),
    ...overTime(sheet, beside),
    ...said(sheet),
  ].toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.rule - b.rule);
}

const severities: readonly Severity[] = ['block', 'warn', 'info'];

function nameOf(sheet: Understood, { row, column }: Spot): string | null {
  const at = [...sheet.columns].find(([, reading]) => reading === column)?.[0];
  return at === undefined ? null : cellIn(sheet.frame, { row, column: at });
}

function valueAt(sheet: Understood, { row, column }: Spot): number {
  const value = sheet.rows.find((each) => each.row === row)?.numbers[column];
  return typeof value === 'number' ? value : Number.NaN;
}

/** Rules 1 to 4, 6 and 9, by the number that is likely wrong. */
function sums(sheet: Understood): readonly CheckFinding[] {
  if (addsUp(sheet)) return [];
  return causesOf(constraintsOf(sheet), (spot) => valueAt(sheet, spot)).map((cause) => {
    const rules = [...new Set(cause.spoils.map(({ rule }) => rule))].toSorted((a, b) => a - b);
    const [rule = 9, ...also] = rules;
    return {
      kind: 'doesNotAddUp',
      rule,
      also,
      severity: severityOf(cause),
      cell: nameOf(sheet, cause.spot),
      actual: cause.expected + cause.difference,
      expected: cause.expected,
      certain: cause.certain,
    };
  });
}

/** Officers change agencies and vouchers get the wrong name: that their sum differs is said and not a reason to stop. */
function severityOf({ spoils }: Cause): Severity {
  return spoils.every(({ id }) => id === 'officers') ? 'warn' : 'block';
}

const parts: readonly (readonly [part: FormColumn, whole: FormColumn])[] = [
  ['newlyAccepted', 'docketed'],
  ['entrustedIn', 'newlyAccepted'],
  ['eligible', 'totalToEnforce'],
  ['completedTotal', 'eligible'],
  ['completed', 'eligible'],
  ['inProgress', 'eligible'],
  ['eligibleCarriedForward', 'carriedForward'],
];

/** Rules 3, 4, 5 and 10 in one row. */
function inRow(sheet: Understood, { row, numbers }: ReadRow): readonly CheckFinding[] {
  const found: CheckFinding[] = [];
  const at = (column: FormColumn) => nameOf(sheet, { row, column });
  const value = (column: FormColumn) => {
    const number = numbers[column];
    return typeof number === 'number' ? number : undefined;
  };
  for (const [part, whole] of parts) {
    const [a, b] = [value(part), value(whole)];
    if (a !== undefined && b !== undefined && a > b)
      found.push({ kind: 'exceeds', rule: 4, severity: 'block', cell: at(part), part, whole, by: a - b });
  }
  for (const column of formColumns) {
    if (numbers[column] === null && column !== 'rate')
      found.push({ kind: 'blank', rule: 10, severity: 'warn', cell: at(column), column });
    const number = value(column);
    if (number === undefined || column === 'rate') continue;
    if (number < 0) found.push({ kind: 'negative', rule: 10, severity: 'block', cell: at(column), value: number });
    if (sheet.basis === 'cases' && !Number.isInteger(number))
      found.push({ kind: 'notWhole', rule: 10, severity: 'block', cell: at(column), value: number });
  }
  return [...found, ...rateOf(sheet, row, value), ...remainderOf(sheet, row, value)];
}

type Value = (column: FormColumn) => number | undefined;

/** Rule 5. A rate of nothing is none. */
function rateOf(sheet: Understood, row: number, value: Value): readonly CheckFinding[] {
  const [printed, eligible] = [value('rate'), value('eligible')];
  const completed = value('completedTotal') ?? completedBy(value);
  if (printed === undefined || eligible === undefined || completed === undefined || eligible === 0) return [];
  const computed = (completed / eligible) * 100;
  // A rate stored as a share of one is the same rate.
  const percent = printed <= 1 && computed > 1.5 ? printed * 100 : printed;
  if (Math.abs(percent - computed) <= rateTolerance) return [];
  const cell = nameOf(sheet, { row, column: 'rate' });
  return [{ kind: 'rate', rule: 5, severity: 'warn', cell, printed: percent, computed }];
}

function completedBy(value: Value): number | undefined {
  const [completed, terminated] = [value('completed'), value('terminated')];
  return completed === undefined || terminated === undefined
    ? undefined
    : completed + terminated + (value('reduced') ?? 0);
}

/** Rule 3 where the sheet has no column for what is postponed or suspended: what is left over is that, and usually a little. */
function remainderOf(sheet: Understood, row: number, value: Value): readonly CheckFinding[] {
  const has = (column: FormColumn) => [...sheet.columns.values()].includes(column);
  if (has('postponedOther') || has('suspended')) return [];
  const [total, eligible, not] = [value('totalToEnforce'), value('eligible'), value('notYetEligible')];
  if (total === undefined || eligible === undefined || not === undefined) return [];
  const rest = total - eligible - not;
  if (rest === 0) return [];
  const cell = nameOf(sheet, { row, column: 'totalToEnforce' });
  return [{ kind: 'remainder', rule: 3, severity: rest > 0 ? 'warn' : 'block', cell, rest }];
}

/** Rule 9: nobody twice, nobody missing, nobody unknown. Officers are told apart by agency and name. */
function names({ rows, frame }: Understood, { units }: Beside): readonly CheckFinding[] {
  const cell = (row: number) => nameCellOf(frame, row);
  const first = new Map<string, number>();
  const twice = rows.flatMap((each): readonly CheckFinding[] => {
    if (each.kind !== 'agency' && each.kind !== 'officer') return [];
    const key =
      each.kind === 'agency' ? (each.unit ?? spelledOut(each.name)) : `${each.under} ${spelledOut(each.name)}`;
    const known = first.get(key);
    first.set(key, known ?? each.row);
    if (known === undefined) return [];
    return [{ kind: 'twice', rule: 9, severity: 'block', cell: cell(each.row), name: each.name, first: cell(known) }];
  });
  const agencies = rows.filter(({ kind }) => kind === 'agency');
  const named = new Set(agencies.flatMap(({ unit }) => unit ?? []));
  const missing = units.filter((code) => !named.has(code));
  return [
    ...twice,
    ...agencies.flatMap(({ unit, name, row }): readonly CheckFinding[] =>
      unit === null ? [{ kind: 'unknownUnit', rule: 9, severity: 'warn', cell: cell(row), name }] : [],
    ),
    ...(missing.length > 0
      ? [{ kind: 'missingUnits' as const, rule: 9 as const, severity: 'warn' as const, cell: null, units: missing }]
      : []),
  ];
}

/** Rules 7 and 8: beside what was reported before. */
function overTime(sheet: Understood, { periodBefore, yearBefore }: Beside): readonly CheckFinding[] {
  const isFirst = sheet.period?.months === 1;
  const agencies = sheet.rows.filter(({ kind, unit }) => kind === 'agency' && unit !== null);
  const opening = (earlier: Earlier, column: FormColumn, against: 'period' | 'year') =>
    agencies.flatMap(({ row, unit, numbers }): readonly CheckFinding[] => {
      const [actual, expected] = [numbers.carriedOver, earlier.get(unit ?? '')?.[column]];
      if (typeof actual !== 'number' || typeof expected !== 'number' || actual === expected) return [];
      // Cases moved to the separate book leave the stock between two years, and only make it smaller.
      if (against === 'year' && actual < expected) return [];
      const cell = nameOf(sheet, { row, column: 'carriedOver' });
      return [{ kind: 'openingBalance', rule: 7, severity: 'warn', cell, actual, expected, against }];
    });
  const fallen = (earlier: Earlier) =>
    agencies.flatMap(({ row, unit, numbers }) =>
      neverFalling.flatMap((column): readonly CheckFinding[] => {
        const [actual, before] = [numbers[column], earlier.get(unit ?? '')?.[column]];
        if (typeof actual !== 'number' || typeof before !== 'number' || actual >= before) return [];
        const cell = nameOf(sheet, { row, column });
        return [{ kind: 'fell', rule: 8, severity: 'warn', cell, column, actual, before }];
      }),
    );
  const couldNot = (rule: 7 | 8, needs: 'yearBefore' | 'periodBefore'): CheckFinding => ({
    kind: 'couldNotRun',
    rule,
    severity: 'info',
    cell: null,
    needs,
  });
  return [
    ...(yearBefore ? opening(yearBefore, 'carriedForward', 'year') : [couldNot(7, 'yearBefore')]),
    ...(periodBefore ? [...opening(periodBefore, 'carriedOver', 'period'), ...fallen(periodBefore)] : []),
    ...(!periodBefore && !isFirst ? [couldNot(8, 'periodBefore')] : []),
  ];
}

/** Rule 10: what a reader should know of how the numbers stand there. */
function said({ textNumbers, hiddenRows, hiddenColumns }: Understood): readonly CheckFinding[] {
  const [rows, columns] = [hiddenRows.length, hiddenColumns.length];
  return [
    ...(textNumbers > 0
      ? [{ kind: 'textNumbers' as const, rule: 10 as const, severity: 'info' as const, cell: null, count: textNumbers }]
      : []),
    ...(rows + columns > 0
      ? [{ kind: 'hidden' as const, rule: 10 as const, severity: 'info' as const, cell: null, rows, columns }]
      : []),
  ];
}
