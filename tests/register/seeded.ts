import { join } from 'node:path';
import { csvRows } from '../../register/count/csvRows.ts';
import { makeRegister } from '../../register/make/makeRegister.ts';
import { type TableName, tables } from '../../register/schema/tables.ts';
import { emptyFolder } from './folders.ts';

/** The folder of a seeded register as CSV. */
export async function made(cases: number, { seed = 1, faults = true } = {}): Promise<string> {
  const dir = emptyFolder();
  await makeRegister({ cases, seed, faults, dir, format: 'csv' });
  return dir;
}

/** A line of a table by the names of its columns; '' is no value. */
export type Row = Record<string, string>;

export function rowsOf(dir: string, table: TableName): Row[] {
  const names = tables[table].columns.map(({ name }) => name);
  return [...csvRows(join(dir, `${table}.csv`), names)].map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
  );
}
