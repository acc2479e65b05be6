import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type RegisterFile, RegisterRefused, type Snapshot } from '../rows.ts';
import { type TableName, tableNames } from '../schema/tables.ts';

/** The files of one table. */
export interface TableFiles {
  readonly table: TableName;
  readonly format: 'parquet' | 'csv';
  /** Absolute paths, sorted by name. */
  readonly paths: readonly string[];
  /** Relative to the folder of the register, with `/`, in the same order. */
  readonly names: readonly string[];
}

export type RegisterFiles = Readonly<Record<TableName, TableFiles>>;

/**
 * The files of a register: each table as `NAME.parquet`, `NAME.csv` or a folder `NAME/` of Parquet files, looked for in this
 * order. Throws `RegisterRefused` where a table is not there, or a Parquet file does not end as one does.
 */
export function findRegister(dir: string): RegisterFiles {
  return Object.fromEntries(tableNames.map((table) => [table, findTable(dir, table)])) as Record<TableName, TableFiles>;
}

function findTable(dir: string, table: TableName): TableFiles {
  const found = (format: 'parquet' | 'csv', names: readonly string[]): TableFiles => {
    const paths = names.map((name) => join(dir, name));
    if (format === 'parquet') for (const [at, path] of paths.entries()) requireWhole(path, names[at] ?? path);
    return { table, format, paths, names };
  };
  if (existsSync(join(dir, `${table}.parquet`))) return found('parquet', [`${table}.parquet`]);
  if (existsSync(join(dir, `${table}.csv`))) return found('csv', [`${table}.csv`]);
  if (existsSync(join(dir, table))) {
    const names = readdirSync(join(dir, table)).filter((name) => name.endsWith('.parquet'));
    if (names.length > 0)
      return found(
        'parquet',
        names.sort().map((name) => `${table}/${name}`),
      );
  }
  throw new RegisterRefused({ kind: 'missingTable', table, folder: dir });
}

/** A Parquet file begins and ends with its mark, and before the last is how long its table of contents is. */
function requireWhole(path: string, name: string) {
  const { size } = statSync(path);
  const file = openSync(path, 'r');
  try {
    const begin = Buffer.alloc(4);
    const end = Buffer.alloc(8);
    readSync(file, begin, 0, 4, 0);
    if (size >= 12) readSync(file, end, 0, 8, size - 8);
    const isWhole =
      begin.toString('latin1') === 'PAR1' && end.toString('latin1', 4) === 'PAR1' && end.readUInt32LE(0) <= size - 12;
    if (!isWhole) throw new RegisterRefused({ kind: 'truncatedFile', file: name });
  } finally {
    closeSync(file);
  }
}

/** The hashes of all files, read once in pieces. */
export async function snapshotOf(files: RegisterFiles): Promise<Snapshot> {
  const all: RegisterFile[] = [];
  for (const { paths, names } of Object.values(files)) {
    for (const [at, path] of paths.entries()) {
      all.push({ name: names[at] ?? path, bytes: statSync(path).size, sha256: await sha256Of(path) });
    }
  }
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = all.map(({ name, bytes, sha256 }) => `${sha256}  ${bytes}  ${name}\n`).join('');
  return { files: all, sha256: createHash('sha256').update(list).digest('hex') };
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}
