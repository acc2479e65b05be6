import { type TableName, tableNames } from '../../register/schema/tables.ts';
import { mostBytes } from './limits.ts';
import { CountingRefused } from './refusal.ts';

/** A file as it was given. */
export interface GivenFile {
  /** Its name, with the folders it stands in where the browser tells them: `so-thu/case/part-001.parquet`. */
  readonly path: string;
  readonly content: Blob;
}

/** The files of one table. */
export interface TableFiles {
  readonly table: TableName;
  readonly format: 'parquet' | 'csv';
  /** Sorted by name. */
  readonly files: readonly GivenFile[];
}

export interface RegisterFiles {
  readonly tables: readonly TableFiles[];
  /** What a register that was made up says of itself. */
  readonly madeUp: Blob | undefined;
  readonly bytes: number;
}

/** What a made-up register has beside its tables. */
const madeUpName = 'MADE-UP.txt';

/**
 * Which file is which table: `case.parquet`, `case.csv` or Parquet files in a folder `case`, in this order, whatever folder
 * these stand in; other files are left alone. Throws `CountingRefused` where a table is not there, or all is too large.
 */
export function registerFiles(given: readonly GivenFile[]): RegisterFiles {
  const found = tableNames.map((table) => filesOf(table, given));
  const missing = tableNames.filter((_, at) => found[at] === undefined);
  if (missing.length > 0) throw new CountingRefused({ why: 'missingTables', tables: missing });
  const tables = found.filter((each) => each !== undefined);
  const bytes = tables.flatMap(({ files }) => files).reduce((sum, { content }) => sum + content.size, 0);
  if (bytes > mostBytes) throw new CountingRefused({ why: 'tooLarge', bytes, most: mostBytes });
  return { tables, madeUp: given.find(({ path }) => nameOf(path) === madeUpName)?.content, bytes };
}

/** The name of a file of a register below the folder of that. */
export function nameInRegister({ table }: Pick<TableFiles, 'table'>, { path }: Pick<GivenFile, 'path'>): string {
  const name = nameOf(path);
  return /^[^/]*\.(parquet|csv)$/.test(name) && name.startsWith(`${table}.`) ? name : `${table}/${name}`;
}

function filesOf(table: TableName, given: readonly GivenFile[]): TableFiles | undefined {
  for (const format of ['parquet', 'csv'] as const) {
    const one = given.find(({ path }) => nameOf(path) === `${table}.${format}`);
    if (one) return { table, format, files: [one] };
  }
  const parts = given.filter(({ path }) => new RegExp(`(^|/)${table}/[^/]+\\.parquet$`).test(path));
  if (parts.length === 0) return undefined;
  return { table, format: 'parquet', files: parts.toSorted((a, b) => (nameOf(a.path) < nameOf(b.path) ? -1 : 1)) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
