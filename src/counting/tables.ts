import { type TableName, tables } from '../../register/schema/tables.ts';
import type { Database, Row } from '../../register/sqlEngine.ts';
import { missingColumns, rowsSql } from '../../register/views.ts';
import { mostCaseRows, mostCases, mostMemory } from './limits.ts';
import { messageOf, openParquet } from './parquetFile.ts';
import { CountingRefused } from './refusal.ts';
import { type GivenFile, nameInRegister, type RegisterFiles, type TableFiles } from './registerFiles.ts';

/** What is used of a DuckDB in this thread, whatever runs it. */
export interface Connection {
  readonly query: (sql: string) => {
    readonly numRows: number;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
    readonly getChildAt: (at: number) => { readonly get: (row: number) => unknown } | null;
  };
}

export interface Duck {
  readonly connection: Connection;
  /** Makes a file known to it by a name. */
  readonly know: (name: string, content: Blob, read: (bytes: number) => void) => void | Promise<void>;
  readonly knowBytes: (name: string, bytes: Uint8Array) => void;
  readonly forget: (name: string) => void;
}

/** Of what was set once nothing can be loaded from anywhere, also not by a statement. */
const settings = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  "SET custom_extension_repository = ''",
  'SET preserve_insertion_order = false',
  `SET memory_limit = '${mostMemory}'`,
  'SET lock_configuration = true',
];

/** The database that the statements of counting run in. Throws `CountingRefused` where memory ends. */
export function databaseOf({ connection }: Pick<Duck, 'connection'>): Database {
  const query = (sql: string) => {
    try {
      return connection.query(sql);
    } catch (error) {
      throw /out of memory|could not allocate|memory access out of bounds|allocation failed/i.test(messageOf(error))
        ? new CountingRefused({ why: 'noMemory' }, { cause: error })
        : error;
    }
  };
  return {
    dialect: 'duckdb',
    run: async (sql) => {
      query(sql);
    },
    rows: async (sql) => {
      const found = query(sql);
      const columns = found.schema.fields.map(({ name }, at) => ({ name, of: found.getChildAt(at) }));
      return Array.from({ length: found.numRows }, (_, row) =>
        Object.fromEntries(columns.map(({ name, of }) => [name, (of?.get(row) as Row[string] | undefined) ?? null])),
      );
    },
  };
}

/**
 * Reads the files of a register into the tables that counting begins with. Tells of the bytes that are read. Throws
 * `CountingRefused` on a file that lacks columns, cannot be read or is cut off, and on more cases than a browser counts.
 */
export async function readTables(duck: Duck, files: RegisterFiles, read: (bytes: number) => void): Promise<void> {
  const database = databaseOf(duck);
  for (const setting of settings) await database.run(setting);
  for (const of of files.tables) {
    if (of.format === 'csv') await readCsv(duck, database, of, read);
    else await readParquet(duck, database, of, read);
    if (of.table === 'case') await requireFewCases(database);
  }
}

async function requireFewCases(database: Database): Promise<void> {
  const [row] = await database.rows('SELECT count(DISTINCT id) AS cases FROM case_rows');
  const cases = Number(row?.['cases']);
  if (cases > mostCases) throw new CountingRefused({ why: 'tooManyCases', cases, most: mostCases });
}

async function readCsv(duck: Duck, database: Database, of: TableFiles, read: (bytes: number) => void) {
  const [file] = of.files;
  if (!file) return;
  const name = nameInRegister(of, file);
  const source = `read_csv('${name}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', all_varchar = true)`;
  await duck.know(name, file.content, read);
  await understood(name, async () => {
    const described = await database.rows(`DESCRIBE SELECT * FROM ${source}`);
    const stored = new Map(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
    requireColumns(of.table, name, stored);
    await database.run(`CREATE TABLE ${of.table}_rows AS ${rowsSql(of.table, source, stored)}`);
  });
  duck.forget(name);
}

async function readParquet(duck: Duck, database: Database, of: TableFiles, read: (bytes: number) => void) {
  const { table } = of;
  const columns = tables[table].columns.map(({ name }) => name);
  const stored = new Map(columns.map((column) => [column, 'VARCHAR']));
  const listed = columns.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  const source = `read_csv('lines.csv', auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${listed}})`;
  const select = rowsSql(table, source, stored);
  const opened = await Promise.all(of.files.map((file) => openPart(of, file, read)));
  const rows = opened.reduce((sum, { parquet }) => sum + parquet.rows, 0);
  if (table === 'case' && rows > mostCaseRows) {
    throw new CountingRefused({ why: 'tooManyCases', cases: undefined, most: mostCases });
  }
  let isMade = false;
  const insert = async (name: string, lines: string) => {
    duck.knowBytes('lines.csv', new TextEncoder().encode(lines));
    await understood(name, () =>
      database.run(isMade ? `INSERT INTO ${table}_rows ${select}` : `CREATE TABLE ${table}_rows AS ${select}`),
    );
    isMade = true;
    duck.forget('lines.csv');
  };
  for (const { name, parquet } of opened) {
    for await (const lines of parquet.lines(columns)) await insert(name, lines);
  }
  if (!isMade) {
    // Of a table without rows there is a row that is left out.
    duck.knowBytes('lines.csv', new TextEncoder().encode(`${columns.map(() => '').join(',')}\n`));
    await database.run(`CREATE TABLE ${table}_rows AS SELECT * FROM (${select}) WHERE FALSE`);
    duck.forget('lines.csv');
  }
}

async function openPart(of: TableFiles, file: GivenFile, read: (bytes: number) => void) {
  const name = nameInRegister(of, file);
  const parquet = await openParquet(name, file.content, read);
  requireColumns(of.table, name, new Map(parquet.columns.map((column) => [column, ''])));
  return { name, parquet };
}

function requireColumns(table: TableName, file: string, stored: ReadonlyMap<string, string>) {
  const columns = missingColumns(table, stored);
  if (columns.length > 0) throw new CountingRefused({ why: 'missingColumns', file, columns });
}

/** What the database says of a file that it cannot read, with the file's name. */
async function understood(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof CountingRefused) throw cause;
    throw new CountingRefused({ why: 'unreadable', file, message: messageOf(cause) }, { cause });
  }
}
