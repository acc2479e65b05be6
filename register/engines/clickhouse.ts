import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, RegisterRefused, type Snapshot } from '../rows.ts';
import { type Column, tableNames, tables } from '../schema/tables.ts';
import { countingIn, type Database, type Row } from '../sqlEngine.ts';
import { missingColumns } from '../views.ts';
import { refusalOf } from './refusals.ts';
import { findRegister, snapshotOf, type TableFiles } from './registerFiles.ts';
import { readSqlTexts } from './sqlTexts.ts';

/** What is used of chdb, which is installed only where it is asked for: its own types are not there to be named. */
interface Session {
  query(sql: string, format?: string): string;
  close(): void;
}

export interface ClickHouseOptions {
  /** Where ClickHouse keeps its tables; a folder of its own is made there, and taken away at the end. */
  readonly temporary?: string;
  readonly threads?: number;
  /** Most memory of one query, in bytes. */
  readonly memory?: number;
}

/**
 * A register counted by ClickHouse, inside this process: the second opinion of the tests, and the engine of a cluster on one
 * machine. Throws as the engine of DuckDB does. One at a time: ClickHouse allows a process one folder.
 */
export async function openRegister(dir: string, options: ClickHouseOptions = {}): Promise<Engine> {
  const files = findRegister(dir);
  const session = newSession(options.temporary ?? tmpdir());
  try {
    const database = databaseOf(session);
    for (const [name, value] of Object.entries(settings(options))) await database.run(`SET ${name} = ${value}`);
    for (const table of tableNames) await makeView(database, files[table]);
    let snapshot: Promise<Snapshot> | undefined;
    return {
      name: 'clickhouse',
      ...countingIn(database, readSqlTexts()),
      snapshot: () => {
        snapshot ??= snapshotOf(files);
        return snapshot;
      },
      close: async () => session.close(),
    };
  } catch (error) {
    session.close();
    throw error;
  }
}

function newSession(folder: string): Session {
  const path = mkdtempSync(join(folder, 'register-'));
  try {
    const require = createRequire(join(import.meta.dirname, '../clickhouse/package.json'));
    const { Session } = require('chdb') as { Session: new (path: string) => Session };
    const session = new Session(path);
    return {
      query: (sql, format) => session.query(sql, format),
      close: () => {
        session.close();
        rmSync(path, { recursive: true, force: true });
      },
    };
  } catch (cause) {
    rmSync(path, { recursive: true, force: true });
    throw new RegisterRefused({ kind: 'noEngine', engine: 'clickhouse' }, { cause });
  }
}

/** What makes ClickHouse read standard SQL as the standard means it. */
function settings({ threads, memory }: ClickHouseOptions): Readonly<Record<string, string | number>> {
  return {
    default_table_engine: "'Memory'",
    data_type_default_nullable: 1,
    join_use_nulls: 1,
    cast_keep_nullable: 1,
    prefer_column_name_to_alias: 1,
    session_timezone: "'UTC'",
    output_format_json_quote_64bit_integers: 0,
    max_threads: threads ?? 2,
    ...(memory !== undefined && { max_memory_usage: memory }),
  };
}

function databaseOf(session: Session): Database {
  const ask = (sql: string, format: string) => {
    try {
      return session.query(sql, format);
    } catch (error) {
      throw refusalOf(error, tmpdir());
    }
  };
  return {
    dialect: 'clickhouse',
    run: async (sql) => {
      ask(sql, 'TabSeparated');
    },
    rows: async (sql) => {
      const lines = ask(sql, 'JSONEachRow').split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
    },
  };
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What is read of each row: text as what it should be, and null where it is not. */
function expression({ name, type }: Column, stored: string): string {
  const cell = `\`${name}\``;
  const isText = /String/.test(stored);
  const text = isText ? cell : `toString(${cell})`;
  if (type === 'code' || type === 'text') return `nullIf(${isText ? cell : `CAST(${cell} AS VARCHAR)`}, '') AS ${cell}`;
  if (type === 'timestamp') return `${isText ? `parseDateTime64BestEffortOrNull(${cell}, 0)` : cell} AS ${cell}`;
  if (type === 'date') return `nullIf(${text}, '') AS ${cell}`;
  if (type === 'boolean') return `CAST(coalesce(${isText ? `${cell} = 'true'` : cell}, FALSE) AS Bool) AS ${cell}`;
  if (type === 'decimal') return `toFloat64OrNull(${text}) AS ${cell}`;
  if (name !== 'amount') return `${isText ? `toInt64OrNull(${cell})` : `CAST(${cell} AS BIGINT)`} AS ${cell}`;
  const isWhole = /U?Int\d/.test(stored);
  if (isWhole) return `coalesce(CAST(${cell} AS BIGINT), 0) AS amount, CAST(${cell} IS NULL AS Bool) AS with_fraction`;
  const value = `toDecimal128OrNull(${text}, 6)`;
  return `coalesce(CAST(trunc(${value}) AS BIGINT), 0) AS amount, CAST(coalesce(${value} <> trunc(${value}), TRUE) AS Bool) AS with_fraction`;
}

async function makeView(database: Database, { table, format, paths, names }: TableFiles) {
  const all = paths.length > 1 ? `{${paths.join(',')}}` : (paths[0] ?? '');
  const source = `file(${quoted(all)}, ${format === 'parquet' ? "'Parquet'" : "'CSVWithNames'"})`;
  const file = names[0] ?? table;
  const setting =
    format === 'parquet'
      ? ''
      : " SETTINGS input_format_csv_use_best_effort_in_schema_inference = 0, schema_inference_mode = 'default'";
  const stored = new Map<string, string>();
  try {
    for (const row of await database.rows(`DESCRIBE TABLE ${source}${setting}`))
      stored.set(String(row['name']), String(row['type']));
  } catch (cause) {
    if (cause instanceof RegisterRefused) throw cause;
    throw new RegisterRefused({ kind: 'unreadableFile', file, message: String(cause).split('\n')[0] ?? '' }, { cause });
  }
  const missing = missingColumns(table, stored);
  if (missing.length > 0) throw new RegisterRefused({ kind: 'missingColumn', file, columns: missing });
  // Of CSV every column is read as text.
  const read =
    format === 'parquet'
      ? source
      : `file(${quoted(all)}, 'CSVWithNames', ${quoted([...stored.keys()].map((name) => `\`${name}\` Nullable(String)`).join(', '))})`;
  const columns = tables[table].columns.map((column) =>
    expression(column, format === 'parquet' ? (stored.get(column.name) ?? '') : 'String'),
  );
  const select = `SELECT ${columns.join(', ')} FROM ${read}`;
  // CSV is read once: it is asked several times.
  await database.run(`DROP TABLE IF EXISTS ${table}_rows`);
  await database.run(`CREATE ${format === 'parquet' ? 'VIEW' : 'TABLE'} ${table}_rows AS ${select}`);
}
