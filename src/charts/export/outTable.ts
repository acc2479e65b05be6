import type { OutTable } from '../../files/outgoing.ts';
import type { ChartTable, Column } from '../kit/spec.ts';

/** A chart's columns and rows as files take them. */
export function outTableOf({ columns, rows }: ChartTable): OutTable {
  const typed = columns as readonly Column<unknown>[];
  return {
    columns: typed.map(({ key, header, kind, decimals, signed }) => ({
      key,
      header,
      kind,
      ...(decimals !== undefined && { decimals }),
      ...(signed !== undefined && { signed }),
    })),
    rows: rows.map((row) => typed.map(({ cell }) => cell(row))),
  };
}
