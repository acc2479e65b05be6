import type {
  AgeBand,
  CountBasis,
  CountedMeasure,
  CountRequest,
  CountRow,
  DayBand,
  Engine,
  FaultReason,
  FaultRow,
  FinishedRow,
  MedianRow,
  OfficerRow,
  SizeBand,
  StockRow,
  TargetRow,
  UnitRow,
} from './rows.ts';
import { countedMeasures } from './rows.ts';
import {
  agesSql,
  correctionRequest,
  countsSql,
  type Dialect,
  faultsSql,
  formsSql,
  openingSql,
  queryTextOf,
  type SqlTexts,
} from './statements.ts';

/** A value as an engine gives it; whole numbers may come as BigInt or text. */
type Cell = string | number | bigint | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** The least that a database has to do: it holds the views over the files of a register (see statements.ts). */
export interface Database {
  readonly dialect: Dialect;
  /** Runs one statement. */
  run(sql: string): Promise<void>;
  /** The rows of one query. */
  rows(sql: string): Promise<readonly Row[]>;
}

/** What an engine can tell by queries alone: all but the files, and its own end. */
export type Counting = Omit<Engine, 'name' | 'snapshot' | 'close'>;

/**
 * Counts the register of a database. What was counted last is remembered: the methods of one request share one run, in which the
 * books of the year are read once. Calls wait for each other, since they share tables.
 */
export function countingIn(database: Database, texts: SqlTexts): Counting {
  const { dialect } = database;
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other; one that fails does not stop the next. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work);
    turn = done.catch(() => undefined);
    return done;
  };
  const runAll = async (statements: readonly string[]) => {
    for (const statement of statements) await database.run(statement);
  };
  let units: Promise<UnitRow[]> | undefined;
  const readUnits = () => {
    units ??= database.rows('SELECT * FROM unit_rows').then((rows) => sorted(rows.map(unitRow), ['code']));
    return units;
  };

  let opened = '';
  const open = async (request: CountRequest) => {
    const key = JSON.stringify([request.year, request.closings, request.months, request.officers]);
    if (key === opened) return;
    opened = '';
    await runAll(openingSql({ texts, dialect, request }));
    opened = key;
  };

  const countRows = async (request: CountRequest) => {
    const rows: CountRow[] = [];
    for (const query of formsSql({ texts, dialect, request })) rows.push(...(await database.rows(query)).map(countRow));
    return sorted(rows, ['unit', 'months', 'officer', 'basis']);
  };

  let counted: { readonly key: string; readonly all: Promise<All> } | undefined;
  /** All rows of a request but corrections. */
  const count = (request: CountRequest): Promise<All> => {
    const key = JSON.stringify(request);
    if (counted?.key === key) return counted.all;
    const all = inTurn(async () => {
      await open(request);
      await runAll(countsSql({ texts, dialect, request }, { units: await readUnits(), ages: true }));
      return {
        counts: await countRows(request),
        stock: sorted((await database.rows(agesSql.stock)).map(stockRow), stockKeys),
        medians: sorted((await database.rows(agesSql.medians)).map(medianRow), ['unit', 'months']),
        finished: sorted((await database.rows(agesSql.finished)).map(finishedRow), finishedKeys),
      };
    });
    counted = { key, all };
    // What failed is tried again when it is asked for again.
    all.catch(() => {
      if (counted?.all === all) counted = undefined;
    });
    return all;
  };

  return {
    counts: async (request) => (await count(request)).counts,
    stock: async (request) => (await count(request)).stock,
    medians: async (request) => (await count(request)).medians,
    finished: async (request) => (await count(request)).finished,
    corrections: (request) =>
      inTurn(async () => {
        const again = correctionRequest(request);
        if (!again) return [];
        await open(request);
        await runAll(countsSql({ texts, dialect, request: again }, { units: await readUnits(), ages: false }));
        return countRows(again);
      }),
    faults: (closing) =>
      inTurn(async () => {
        const statements = faultsSql(texts, dialect, closing);
        await runAll(statements.slice(0, -1));
        return faultRows(await database.rows(statements.at(-1) ?? ''));
      }),
    units: () => inTurn(readUnits),
    officers: () =>
      inTurn(async () => sorted((await database.rows('SELECT * FROM officer_rows')).map(officerRow), ['code'])),
    targets: () =>
      inTurn(async () =>
        sorted((await database.rows('SELECT * FROM target_rows')).map(targetRow), ['unit', 'statYear', 'measure']),
      ),
    queryText: (form) => queryTextOf(texts, form),
  };
}

interface All {
  readonly counts: CountRow[];
  readonly stock: StockRow[];
  readonly medians: MedianRow[];
  readonly finished: FinishedRow[];
}

const stockKeys = ['unit', 'months', 'type', 'size', 'credit', 'age'] as const;
const finishedKeys = ['unit', 'months', 'type', 'size', 'credit', 'days'] as const;

function countRow(row: Row): CountRow {
  return {
    unit: text(row, 'unit'),
    officer: textOrNull(row, 'officer'),
    months: whole(row, 'months'),
    basis: text(row, 'basis') as CountBasis,
    ...(Object.fromEntries(countedMeasures.map((measure) => [measure, whole(row, measure)])) as Record<
      CountedMeasure,
      number
    >),
  };
}

function stockRow(row: Row): StockRow {
  return {
    unit: text(row, 'unit'),
    months: whole(row, 'months'),
    type: text(row, 'type'),
    size: text(row, 'size') as SizeBand,
    credit: isTrue(row, 'credit'),
    age: text(row, 'age') as AgeBand,
    cases: whole(row, 'cases'),
    amount: whole(row, 'amount'),
    standstillCases: whole(row, 'standstill_cases'),
    standstillAmount: whole(row, 'standstill_amount'),
  };
}

function medianRow(row: Row): MedianRow {
  return { unit: text(row, 'unit'), months: whole(row, 'months'), medianDays: whole(row, 'median_days') };
}

function finishedRow(row: Row): FinishedRow {
  return {
    unit: text(row, 'unit'),
    months: whole(row, 'months'),
    type: text(row, 'type'),
    size: text(row, 'size') as SizeBand,
    credit: isTrue(row, 'credit'),
    days: text(row, 'days') as DayBand,
    cases: whole(row, 'cases'),
  };
}

function faultRows(rows: readonly Row[]): FaultRow[] {
  const reasons = [...new Set(rows.map((row) => text(row, 'reason')))].sort();
  return reasons.map((reason) => {
    const examples = rows
      .filter((row) => row['reason'] === reason)
      .toSorted((a, b) => whole(a, 'place') - whole(b, 'place'));
    return {
      reason: reason as FaultReason,
      count: examples[0] ? whole(examples[0], 'faults') : 0,
      examples: examples.map((row) => text(row, 'example')),
    };
  });
}

function unitRow(row: Row): UnitRow {
  return {
    code: text(row, 'code'),
    kind: text(row, 'kind') as UnitRow['kind'],
    parent: textOrNull(row, 'parent'),
    nameVi: text(row, 'name_vi'),
    nameEn: text(row, 'name_en'),
    shortNameVi: text(row, 'short_name_vi'),
    shortNameEn: text(row, 'short_name_en'),
    validFrom: textOrNull(row, 'valid_from'),
    validTo: textOrNull(row, 'valid_to'),
    successors: (textOrNull(row, 'successors') ?? '').split(';').filter((code) => code !== ''),
  };
}

function officerRow(row: Row): OfficerRow {
  return {
    code: text(row, 'code'),
    unit: text(row, 'unit'),
    name: text(row, 'name'),
    validFrom: textOrNull(row, 'valid_from'),
    validTo: textOrNull(row, 'valid_to'),
  };
}

function targetRow(row: Row): TargetRow {
  return {
    unit: text(row, 'unit'),
    statYear: whole(row, 'stat_year'),
    measure: text(row, 'measure') as TargetRow['measure'],
    value: Number(row['value']),
    direction: text(row, 'direction') as TargetRow['direction'],
    decision: text(row, 'decision'),
    decidedOn: text(row, 'decided_on'),
  };
}

function text(row: Row, column: string): string {
  return textOrNull(row, column) ?? '';
}

function textOrNull(row: Row, column: string): string | null {
  const cell = row[column] ?? null;
  return cell === null ? null : String(cell);
}

/** Throws a RangeError on what is no safe integer: a sum that is wrong by one is no sum. */
function whole(row: Row, column: string): number {
  const value = Number(row[column]);
  if (row[column] === null || !Number.isSafeInteger(value))
    throw new RangeError(`${column} is no whole number: ${row[column]}`);
  return value;
}

function isTrue(row: Row, column: string): boolean {
  return row[column] === true || row[column] === 'true' || row[column] === 1;
}

/** Rows in the order of these keys: null first, numbers by size, texts by code point, false before true. */
function sorted<R extends object>(rows: R[], keys: readonly (keyof R)[]): R[] {
  return rows.sort((a, b) => {
    for (const key of keys) {
      const [x, y] = [a[key] as Cell, b[key] as Cell];
      if (x === y) continue;
      if (x === null) return -1;
      if (y === null) return 1;
      return x < y ? -1 : 1;
    }
    return 0;
  });
}
