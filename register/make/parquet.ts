import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type ColumnType, type TableName, tables } from '../schema/tables.ts';
import { appendAll } from './appendAll.ts';
import type { ChunkBytes } from './chunkBytes.ts';
import { headers, type LargeTable, largeTables } from './csv.ts';

/** So many parts of the cases, a million cases, go into one file of each table. */
const chunksPerFile = 100;

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  code: 'VARCHAR',
  text: 'VARCHAR',
  number: 'BIGINT',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  boolean: 'BOOLEAN',
  decimal: 'DECIMAL(5,2)',
};

/**
 * Writes the tables as Parquet: those that do not grow as `unit.parquet`, the large ones as folders such as `case/` with a file for
 * every million cases. Each file is first written as CSV, which DuckDB then rewrites, so the disk has to hold a million cases twice.
 * One thread, and the rows in their order: the files are the same bytes wherever this version of DuckDB writes them.
 */
export async function writeParquet(
  dir: string,
  small: Readonly<Record<Exclude<TableName, LargeTable>, string>>,
  chunks: AsyncIterable<ChunkBytes>,
): Promise<void> {
  const making = join(dir, '.making');
  mkdirSync(making);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '1GB' });
  const connection = await DuckDBConnection.create(instance);
  const rewrite = (table: TableName, from: string, to: string) => connection.run(copying(table, from, to));
  try {
    for (const table of ['unit', 'officer', 'target'] as const) {
      const csv = join(making, `${table}.csv`);
      writeFileSync(csv, small[table]);
      await rewrite(table, csv, join(dir, `${table}.parquet`));
    }
    for (const table of largeTables) mkdirSync(join(dir, table));
    let file = 1;
    for await (const million of inMillions(chunks, making)) {
      const name = `part-${String(file).padStart(3, '0')}.parquet`;
      for (const table of largeTables) await rewrite(table, million[table], join(dir, table, name));
      file += 1;
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(making, { recursive: true, force: true });
  }
}

/** CSV files of a million cases each, one after the other in the same place. */
async function* inMillions(
  chunks: AsyncIterable<ChunkBytes>,
  folder: string,
): AsyncGenerator<Record<LargeTable, string>> {
  const paths = ofTables((table) => join(folder, `${table}.csv`));
  const begin = () =>
    ofTables((table) => {
      const file = openSync(paths[table], 'w');
      writeSync(file, `${headers[table]}\n`);
      return file;
    });
  const end = (files: Record<LargeTable, number>) => {
    for (const table of largeTables) closeSync(files[table]);
  };
  let count = 0;
  let files = begin();
  for await (const bytes of chunks) {
    if (count === chunksPerFile) {
      end(files);
      yield paths;
      files = begin();
      count = 0;
    }
    appendAll(files, bytes);
    count += 1;
  }
  end(files);
  yield paths;
}

function ofTables<T>(make: (table: LargeTable) => T): Record<LargeTable, T> {
  return { case: make('case'), event: make('event'), payment: make('payment') };
}

function copying(table: TableName, from: string, to: string): string {
  const columns = tables[table].columns.map(({ name, type }) => `${text(name)}: ${text(sqlTypes[type])}`).join(', ');
  return `COPY (FROM read_csv(${text(from)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    nullstr = '', columns = {${columns}})) TO ${text(to)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
