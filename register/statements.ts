import { forms } from '../src/domain/forms.ts';
import { type FormVersion, formVersions } from '../src/domain/formVersion.ts';
import { endOf, startOf } from '../src/domain/period.ts';
import type { CountRequest, UnitRow } from './rows.ts';

/**
 * The SQL that counts a register, as statements in their order: the same for every engine, also for one in a browser, so the
 * texts of `sql/` are given in. An engine first makes the views `unit_rows`, `officer_rows`, `case_rows`, `event_rows` and
 * `payment_rows` over its files, with the columns of schema/README.md.
 */

/** The texts of `sql/` by their path there without the ending: `books`, `forms/05-2026`, `dialect/duckdb`. */
export type SqlTexts = Readonly<Record<string, string>>;

export type Dialect = 'duckdb' | 'clickhouse';

/** What every run needs. */
interface Run {
  readonly texts: SqlTexts;
  readonly dialect: Dialect;
  readonly request: CountRequest;
}

/** Statements that read the register: what may be in the books of the year, once for all that is counted of it. */
export function openingSql({ texts, dialect, request }: Run): string[] {
  const values = valuesOf(request);
  return [
    ...macrosSql(texts, dialect, request),
    ...dropped('state', 'book_id', 'book_event', 'book_payment', 'book_row', 'book_assigned'),
    ...statementsOf(texts, 'books', values),
  ];
}

/**
 * Statements that count each period, after those of `openingSql` for the same request. Then `counted` can be asked by
 * `formsSql`, and with `ages` the tables `stock_cell`, `median_cell` and `finished_cell` have their rows. `units` are those of
 * the register, for what they are a part of.
 */
export function countsSql(
  { texts, dialect, request }: Run,
  { units, ages }: { readonly units: readonly Pick<UnitRow, 'code' | 'parent'>[]; readonly ages: boolean },
): string[] {
  const values = valuesOf(request);
  return [
    ...macrosSql(texts, dialect, request),
    ...dropped(...seenTables, 'book', 'stock', 'counted', 'stock_cell', 'median_cell', 'finished_cell', 'form_cell'),
    ...dropped('reporting', 'above', 'period'),
    ...reportingSql(request),
    ...aboveSql(units),
    ...statementsOf(texts, 'closings', values),
    ...statementsOf(texts, 'book', values),
    ...dropped(...seenTables),
    ...(ages ? [...statementsOf(texts, 'ages', values), ...statementsOf(texts, 'finished', values)] : []),
    ...dropped('book', 'stock'),
    ...statementsOf(texts, 'cells', values),
  ];
}

/** Tables that are of no use once the books are made of them. */
const seenTables = [
  ...['seen_event', 'seen_payment', 'seen_assigned', 'seen_row', 'turn', 'row_of_several', 'said', 'known', 'worked'],
  'opening',
] as const;

/** Queries that give the rows of counts, one for each form that the year's periods are on. */
export function formsSql({ texts, request }: Run): string[] {
  return formVersions.flatMap((form) => {
    const periods = months(request.months).filter((month) => formAt(request.year, month) === form);
    if (periods.length === 0) return [];
    return statementsOf(texts, pathOf(form), { ...valuesOf(request), form_months: periods.join(', ') });
  });
}

/** Queries for the rows of what `countsSql` gathered with `ages`. */
export const agesSql = {
  stock: 'SELECT * FROM stock_cell',
  medians: 'SELECT * FROM median_cell',
  finished: 'SELECT * FROM finished_cell',
} as const;

/**
 * Statements that find what is wrong in the rows that are visible at a closing; the last is a query that gives `reason`,
 * `faults` (how many) and `place`, `example` for the first ten of each.
 */
export function faultsSql(texts: SqlTexts, dialect: Dialect, closing: string): string[] {
  const request = { year: 2000, closings: [closing, closing], months: 1, officers: false };
  return [
    ...macrosSql(texts, dialect, request),
    ...dropped('fault_case', 'fault_time', 'fault_payment', 'fault'),
    ...statementsOf(texts, 'checks', { closing: timestamp(closing), earliest: timestamp('1993-01-01T00:00:00') }),
  ];
}

/** The request for the periods before the last one, with the closing of the next one for each; undefined where there is none. */
export function correctionRequest(request: CountRequest): CountRequest | undefined {
  if (request.months < 2) return undefined;
  const [opening, , ...later] = request.closings;
  return { ...request, months: request.months - 1, closings: [opening ?? '', ...later] };
}

/** All that a form's numbers are made by, as one text: `forms/05-2026` with what it rests on, whatever the run. */
export function queryTextOf(texts: SqlTexts, form: string): string {
  const parts = ['books', 'closings', 'book', 'cells', form];
  return parts
    .map((path) => {
      const text = texts[path];
      if (text === undefined) throw new RangeError(`there is no sql/${path}.sql`);
      return text;
    })
    .join('\n');
}

/** The form that a period is on: that which is in force on its last day. */
export function formAt(year: number, month: number): FormVersion {
  const lastDay = endOf({ statYear: year, months: month });
  return formVersions.findLast((version) => (forms[version].from ?? '') <= lastDay) ?? '06/2019';
}

/** `05/2026` → `forms/05-2026`. */
export function pathOf(form: FormVersion): string {
  return `forms/${form.replace('/', '-')}`;
}

function months(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

function macrosSql(texts: SqlTexts, dialect: Dialect, request: Parameters<typeof valuesOf>[0]): string[] {
  return statementsOf(texts, `dialect/${dialect}`, valuesOf(request));
}

function dropped(...tables: readonly string[]): string[] {
  return tables.map((table) => `DROP TABLE IF EXISTS ${table}`);
}

/** What stands in braces, and for each period. */
type Values = Readonly<Record<string, string | number>>;

/** Throws a RangeError where the closings are fewer than the periods, no times, or not one after the other. */
function valuesOf({ year, closings, months: last, officers }: Omit<CountRequest, 'units'>): Values {
  const known = closings.slice(0, last + 1);
  if (known.length <= last) throw new RangeError(`${last} periods need ${last + 1} closings, not ${known.length}`);
  if (known.some((closing, at) => at > 0 && closing < (known[at - 1] ?? ''))) {
    throw new RangeError(`closings have to follow each other: ${known.join(', ')}`);
  }
  const ends = months(last).flatMap((month) => Object.entries(periodValues({ year, closings }, month, `_${month}`)));
  return {
    ...Object.fromEntries(ends),
    start: timestamp(`${startOf({ statYear: year, months: 1 })}T00:00:00`),
    closing_0: timestamp(known[0] ?? ''),
    closing_last: timestamp(known[last] ?? ''),
    end_last: timestamp(`${dayAfter(endOf({ statYear: year, months: last }))}T00:00:00`),
    last,
    after: last + 1,
    officers: officers ? 'TRUE' : 'FALSE',
  };
}

function periodValues(
  { year, closings }: Pick<CountRequest, 'year' | 'closings'>,
  month: number,
  ending = '_m',
): Values {
  const lastDay = endOf({ statYear: year, months: month });
  const end = dayAfter(lastDay);
  return {
    ...(ending === '_m' && { m: month }),
    [`end${ending}`]: timestamp(`${end}T00:00:00`),
    [`closing${ending}`]: timestamp(closings[month] ?? ''),
    [`last_day${ending}`]: daysSince1900(lastDay),
    [`year_before${ending}`]: daysSince1900(`${Number(end.slice(0, 4)) - 1}${end.slice(4)}`),
  };
}

/**
 * The statements of a text: comments left out, `{{…}}` written once for each period with its `{m}`, `{end_m}` and `{closing_m}`,
 * `{…}` filled in. Throws a RangeError on a text that is not there, and on braces that nothing fills.
 */
function statementsOf(texts: SqlTexts, path: string, values: Values): string[] {
  const text = texts[path];
  if (text === undefined) throw new RangeError(`there is no sql/${path}.sql`);
  const whole = text
    .replace(/--.*$/gm, '')
    // Three at the end: a brace of the last value, and the two that end what is repeated.
    .replace(/\{\{([\s\S]*?)(\}\}\}|\}\}(?!\}))/g, (_, body: string, end: string) =>
      months(Number(values['last']))
        .map((month) =>
          `${body}${end === '}}}' ? '}' : ''}`.replace(/\{m\}/g, `${month}`).replace(/_m\}/g, `_${month}}`),
        )
        .join(' '),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`sql/${path}.sql has {${name}}, which is not known`);
      return `${value}`;
    });
  return whole
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Rows of the same unit and whoever reports it as one, from a period up to the one before another. */
function reportingSql({ units }: Pick<CountRequest, 'units'>): string[] {
  const runs = new Map<string, { unit: string; reporting: string; since: number; until: number }>();
  const last = new Map<string, string>();
  for (const { unit, months: month, reporting } of units.toSorted((a, b) => a.months - b.months)) {
    const key = `${unit} ${reporting}`;
    const open = last.get(key);
    const run = open === undefined ? undefined : runs.get(open);
    if (run?.until === month) run.until = month + 1;
    else {
      runs.set(`${key} ${month}`, { unit, reporting, since: month, until: month + 1 });
      last.set(key, `${key} ${month}`);
    }
  }
  const rows = [...runs.values()].map(
    ({ unit, reporting, since, until }) => `(${quoted(unit)}, ${quoted(reporting)}, ${since}, ${until})`,
  );
  return tableOf('reporting', 'unit VARCHAR, reporting VARCHAR, since INTEGER, until INTEGER', rows);
}

/** Each unit with itself, all that it is a part of, and the nation. */
function aboveSql(units: readonly Pick<UnitRow, 'code' | 'parent'>[]): string[] {
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const rows = [...parents.keys()].flatMap((code) => {
    const above = new Set([code, 'viet-nam']);
    for (let at = parents.get(code); at && !above.has(at); at = parents.get(at)) above.add(at);
    return [...above].map((one) => `(${quoted(code)}, ${quoted(one)})`);
  });
  return tableOf('above', 'unit VARCHAR, above VARCHAR', rows);
}

function tableOf(name: string, columns: string, rows: readonly string[]): string[] {
  return [
    `CREATE TABLE ${name} (${columns})`,
    ...(rows.length === 0 ? [] : [`INSERT INTO ${name} VALUES ${rows.join(', ')}`]),
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Throws a RangeError on what is no local time to the second. */
function timestamp(time: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(time))
    throw new RangeError(`not a time such as 2026-10-02T17:00:00: "${time}"`);
  return `TIMESTAMP '${time.replace('T', ' ')}'`;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function daysSince1900(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1900, 0, 1)) / 86_400_000;
}
