import type { Cell, ColumnDef, SheetChart, TableDefinition, WriteSheet } from 'hucre/xlsx';
import type { Attribution } from './outgoing.ts';
import { type Cells, font, heightOf, type SheetCell } from './xlsxCells.ts';
import { xmlCharacters } from './xml.ts';

/** Sheets as they are laid out, before they are bytes. */

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Cells[];
  readonly widths: readonly number[];
  /** Rows that one cell runs across all columns of. */
  readonly across?: readonly number[];
  /** Heights of rows that cannot be told from their cells, points, by row. */
  readonly heights?: ReadonlyMap<number, number>;
  /** The row of heads, from 0: what is above it and the first column stay in sight, and come again on every page. */
  readonly head?: number;
  readonly table?: TableDefinition;
  readonly chart?: SheetChart;
}

interface Book {
  readonly title: string;
  readonly attribution: Attribution;
  readonly sheets: readonly Sheet[];
}

/** Wider sheets, in characters, are printed on a page across. */
const widestUpright = 96;

/** The bytes of a workbook. */
export async function workbook({ title, attribution, sheets }: Book): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const date = new Date(`${attribution.exportedOn.slice(0, 10)}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: font,
    // Named here and not by the page setup, which writes a name of several words without its quotes.
    namedRanges: sheets.flatMap(({ name, head }) =>
      head === undefined
        ? []
        : [
            {
              name: '_xlnm.Print_Titles',
              range: `${quoted(name)}!$A:$A,${quoted(name)}!$${head + 1}:$${head + 1}`,
              scope: name,
            },
          ],
    ),
    properties: {
      title: xmlCharacters(title),
      subject: xmlCharacters(`${attribution.period} · ${attribution.provenanceWords}`),
      creator: xmlCharacters(attribution.organisation),
      lastModifiedBy: xmlCharacters(attribution.organisation),
      company: xmlCharacters(attribution.organisation),
      description: xmlCharacters([attribution.units, attribution.dataVersion, attribution.link].join(' · ')),
      created: date,
      modified: date,
    },
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** A sheet's name as formulas have it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function sheetOf({ name, rows, widths, across = [], heights, head, table, chart }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { readonly height: number }>();
  const wide = new Set(across);
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell) cells.set(`${at},${column}`, cellOf(cell));
    });
    const height = heights?.get(at) ?? (wide.has(at) ? undefined : heightOf(row, widths));
    if (height !== undefined) rowDefs.set(at, { height });
  });
  const columns = widths.map((width): ColumnDef => ({ width }));
  return {
    name,
    cells,
    columns,
    rowDefs,
    merges: across.map((at) => ({ startRow: at, endRow: at, startCol: 0, endCol: Math.max(0, widths.length - 1) })),
    ...(head !== undefined && { freezePane: { rows: head + 1, columns: 1 } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: chart || widths.reduce((sum, width) => sum + width, 0) > widestUpright ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
    ...(table && { tables: [table] }),
    ...(chart && { charts: [chart] }),
  };
}

function cellOf({ value, style, place, address }: SheetCell): Partial<Cell> {
  const type = typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string';
  return {
    value: typeof value === 'string' ? xmlCharacters(value) : value,
    type,
    style,
    ...(place !== undefined && { hyperlink: { target: '', location: place } }),
    ...(address !== undefined && { hyperlink: { target: address } }),
  };
}
