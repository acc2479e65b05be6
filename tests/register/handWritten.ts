import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountRequest, CountRow, Engine } from '../../register/rows.ts';
import { type ColumnType, type TableName, tableNames, tables } from '../../register/schema/tables.ts';
import { reportingRows } from '../../register/units.ts';

/** Cells by column; what is left out is a plain value. */
type Cells = Readonly<Record<string, string | number | boolean | null>>;
export type Tables = Partial<Readonly<Record<TableName, readonly Cells[]>>>;

/** One office below one department, as they are since 01/07/2025. */
export const plainUnits: readonly Cells[] = [
  { code: 'dep', kind: 'department', parent: null },
  { code: 'kv1', kind: 'regionalOffice', parent: 'dep' },
];

const plain: Readonly<Record<TableName, Cells>> = {
  unit: { name_vi: 'Đơn vị', name_en: 'Unit', short_name_vi: 'ĐV', short_name_en: 'U' },
  officer: { unit: 'kv1', name: 'Chấp hành viên' },
  case: {
    unit: 'kv1',
    type: 'civil',
    initiative: 'onRequest',
    credit: false,
    entrusted_in: false,
    amount: 1000,
  },
  event: {},
  payment: { kind: 'collected', amount: 100 },
  target: {},
};

/** Writes tables as CSV files to a new folder, columns of README.md in their order; `recorded_at` is the time of the row itself. */
export function writeRegister(written: Tables): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'register-test-'));
  for (const table of tableNames) {
    const names = tables[table].columns.map(({ name }) => name);
    const rows = (written[table] ?? (table === 'unit' ? plainUnits : [])).map((cells, at) => {
      const moment = cells['happened_at'] ?? cells['accepted_at'] ?? null;
      const whole: Cells = { id: at + 1, ...plain[table], recorded_at: moment, ...cells };
      return names.map((name) => whole[name] ?? '').join(',');
    });
    writeFileSync(join(dir, `${table}.csv`), `${[names.join(','), ...rows].join('\n')}\n`);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The books of 2026 are closed at 17:00 on the second day after each period; those of 2025 on 02/10/2025. */
export const closings2026: readonly string[] = Array.from({ length: 13 }, (_, m) => {
  const day = new Date(Date.UTC(2025, 9 + m, 2)).toISOString().slice(0, 10);
  return `${day}T17:00:00`;
});

export async function request2026(
  engine: Engine,
  { months = 12, officers = false }: { readonly months?: number; readonly officers?: boolean } = {},
): Promise<CountRequest> {
  const units = reportingRows(await engine.units(), 2026, months);
  return { year: 2026, closings: closings2026, months, officers, units };
}

/** What is not zero in the row of a unit, without its keys; undefined where there is no such row. */
export function notZero(
  rows: readonly CountRow[],
  of: Partial<Pick<CountRow, 'unit' | 'months' | 'basis' | 'officer'>> = {},
): Partial<CountRow> | undefined {
  const wanted = { unit: 'kv1', months: 12, basis: 'cases', officer: null, ...of };
  const row = rows.find((one) => Object.entries(wanted).every(([key, value]) => one[key as keyof CountRow] === value));
  if (!row) return undefined;
  const { unit: _, months: __, basis: ___, officer: ____, ...counts } = row;
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== 0));
}

const parquetTypes: Readonly<Record<ColumnType, string>> = {
  code: 'VARCHAR',
  text: 'VARCHAR',
  number: 'BIGINT',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  boolean: 'BOOLEAN',
  decimal: 'DECIMAL(5, 2)',
};

/** Writes the CSV files of a folder anew as Parquet, with the types of README.md. */
export async function toParquet(dir: string): Promise<void> {
  const require = createRequire(join(import.meta.dirname, '../../register/package.json'));
  const { DuckDBInstance } = require('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of tableNames) {
    const columns = tables[table].columns.map(
      ({ name, type }) => `CAST("${name}" AS ${parquetTypes[type]}) AS "${name}"`,
    );
    const path = join(dir, table);
    await connection.run(
      `COPY (SELECT ${columns.join(', ')} FROM read_csv('${path}.csv', header = true, all_varchar = true, nullstr = ''))
       TO '${path}.parquet' (FORMAT parquet)`,
    );
    rmSync(`${path}.csv`);
  }
  connection.closeSync();
  instance.closeSync();
}
