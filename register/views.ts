import { type Column, type TableName, tables } from './schema/tables.ts';

/** The columns of a table that a source does not have. */
export function missingColumns(table: TableName, stored: ReadonlyMap<string, string>): string[] {
  return tables[table].columns.filter(({ name }) => !stored.has(name)).map(({ name }) => name);
}

/**
 * The query that gives the rows of a table as the statements of counting want them, in DuckDB's words, from any source with its
 * columns: a table, a view, or a function that reads a file. `stored` has the columns of the source with their types as DESCRIBE
 * tells them; text is read as what it should be, and what cannot be read is null.
 */
export function rowsSql(table: TableName, source: string, stored: ReadonlyMap<string, string>): string {
  const columns = tables[table].columns.map((column) => expression(column, stored.get(column.name) ?? ''));
  return `SELECT ${columns.join(', ')} FROM ${source}`;
}

/** What is read of each row, by the type of the column and that which the file has. */
function expression({ name, type }: Column, stored: string): string {
  const cell = `"${name}"`;
  if (type === 'code' || type === 'text') return `NULLIF(CAST(${cell} AS VARCHAR), '') AS ${cell}`;
  if (type === 'timestamp') return `${stored === 'TIMESTAMP' ? cell : `TRY_CAST(${cell} AS TIMESTAMP)`} AS ${cell}`;
  // As text: a date is told, not computed with.
  if (type === 'date') return `strftime(TRY_CAST(${cell} AS DATE), '%Y-%m-%d') AS ${cell}`;
  if (type === 'boolean') return `coalesce(TRY_CAST(${cell} AS BOOLEAN), FALSE) AS ${cell}`;
  if (type === 'decimal') return `TRY_CAST(${cell} AS DOUBLE) AS ${cell}`;
  const isWhole = ['BIGINT', 'INTEGER', 'SMALLINT', 'TINYINT', 'UINTEGER', 'USMALLINT', 'UTINYINT'].includes(stored);
  if (name !== 'amount') return `${isWhole ? `CAST(${cell} AS BIGINT)` : `TRY_CAST(${cell} AS BIGINT)`} AS ${cell}`;
  // Of money with a fraction the whole part counts, and it is told.
  if (isWhole) return `coalesce(CAST(${cell} AS BIGINT), 0) AS amount, ${cell} IS NULL AS with_fraction`;
  const value = `TRY_CAST(${cell} AS DECIMAL(28, 6))`;
  return `coalesce(TRY_CAST(trunc(${value}) AS BIGINT), 0) AS amount, coalesce(${value} <> trunc(${value}), TRUE) AS with_fraction`;
}
