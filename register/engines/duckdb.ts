import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Engine, RegisterRefused, type Snapshot } from '../rows.ts';
import { type TableName, tableNames } from '../schema/tables.ts';
import { countingIn, type Database, type Row } from '../sqlEngine.ts';
import { missingColumns, rowsSql } from '../views.ts';
import { refusalOf } from './refusals.ts';
import { findRegister, snapshotOf, type TableFiles } from './registerFiles.ts';
import { readSqlTexts } from './sqlTexts.ts';

export interface DuckDbOptions {
  /** How much memory tables may take before they go to the disk, as DuckDB writes it. */
  readonly memory?: string;
  readonly threads?: number;
  /** Where what does not fit goes; a folder of its own is made there, and taken away at the end. */
  readonly temporary?: string;
  /** How much may go there, as DuckDB writes it; all that the disk has by default. */
  readonly spill?: string;
}

/**
 * A register counted by DuckDB, inside this process. Throws `RegisterRefused` on a register that lacks a table or a column, or
 * has a file that cannot be read, and where DuckDB is not installed.
 */
export async function openRegister(dir: string, options: DuckDbOptions = {}): Promise<Engine> {
  const files = findRegister(dir);
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((cause: unknown) => {
    throw new RegisterRefused({ kind: 'noEngine', engine: 'duckdb' }, { cause });
  });
  const temporary = mkdtempSync(join(options.temporary ?? tmpdir(), 'register-'));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: options.memory ?? '800MB',
      threads: `${options.threads ?? 2}`,
      temp_directory: join(temporary, 'spill'),
      preserve_insertion_order: 'false',
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    // Not heeded among the settings above.
    if (options.spill !== undefined) await connection.run(`SET max_temp_directory_size = '${options.spill}'`);
    const database = databaseOf(connection, temporary);
    for (const table of tableNames) await makeView(database, files[table], temporary);
    let snapshot: Promise<Snapshot> | undefined;
    return {
      name: 'duckdb',
      ...countingIn(database, readSqlTexts()),
      snapshot: () => {
        snapshot ??= snapshotOf(files);
        return snapshot;
      },
      close: async () => {
        connection.closeSync();
        instance.closeSync();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function databaseOf(connection: DuckDBConnection, temporary: string): Database {
  const refused = (error: unknown): never => {
    throw refusalOf(error, temporary);
  };
  return {
    dialect: 'duckdb',
    run: async (sql) => {
      await connection.run(sql).catch(refused);
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql).catch(refused);
      return reader.getRowObjectsJS() as Row[];
    },
  };
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Makes the view of a table. CSV is read once and kept as Parquet in the temporary folder: it is asked several times. */
async function makeView(database: Database, { table, format, paths, names }: TableFiles, temporary: string) {
  const list = `[${paths.map(quoted).join(', ')}]`;
  const source =
    format === 'parquet'
      ? `read_parquet(${list}, union_by_name = ${paths.length > 1})`
      : `read_csv(${list}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true)`;
  const file = names[0] ?? table;
  const stored = new Map<string, string>();
  try {
    for (const row of await database.rows(`DESCRIBE SELECT * FROM ${source}`)) {
      stored.set(String(row['column_name']), String(row['column_type']));
    }
  } catch (cause) {
    if (cause instanceof RegisterRefused) throw cause;
    throw new RegisterRefused({ kind: 'unreadableFile', file, message: firstLine(cause) }, { cause });
  }
  const missing = missingColumns(table, stored);
  if (missing.length > 0) throw new RegisterRefused({ kind: 'missingColumn', file, columns: missing });
  const select = rowsSql(table, source, stored);
  const large: readonly TableName[] = ['case', 'event', 'payment'];
  if (format === 'parquet' || !large.includes(table)) {
    await database.run(`CREATE VIEW ${table}_rows AS ${select}`);
    return;
  }
  const copy = join(temporary, `${table}.parquet`);
  try {
    await database.run(`COPY (${select}) TO ${quoted(copy)} (FORMAT parquet)`);
  } catch (cause) {
    if (cause instanceof RegisterRefused) throw cause;
    throw new RegisterRefused({ kind: 'unreadableFile', file, message: firstLine(cause) }, { cause });
  }
  await database.run(`CREATE VIEW ${table}_rows AS SELECT * FROM read_parquet(${quoted(copy)})`);
}

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
