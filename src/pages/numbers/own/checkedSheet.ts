import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Messages } from '../../../i18n/messages.ts';
import type { Severity } from '../../../import/checks.ts';
import { type Cell, cellName } from '../../../import/grid.ts';
import { ownWords } from './words.ts';

interface Told {
  readonly cell: string | null;
  readonly severity: Severity;
  readonly text: string;
}

const colours: Readonly<Record<Severity, string>> = { block: '#f4b183', warn: '#ffe699', info: '#deebf7' };

/** A workbook of a sheet with the cells coloured that something was found in, and a sheet of what was found. */
export function checkedSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  told: readonly Told[],
  messages: Messages,
): Promise<Blob> {
  const words = ownWords(messages).findings;
  const found = new Map(told.flatMap(({ cell, severity }) => (cell ? [[cell, severity] as const] : [])));
  const data = rows.map((cells, row) =>
    cells.map((cell, column): CellObject | null => {
      const severity = found.get(cellName({ row, column }));
      const written = writtenCell(cell);
      if (!severity) return written;
      return { ...(written ?? { value: '', type: String }), backgroundColor: colours[severity] };
    }),
  );
  const list = told.map(({ severity, text }): CellObject[] => [
    { value: words.severities[severity], type: String, backgroundColor: colours[severity] },
    { value: text, type: String, wrap: true },
  ]);
  return writeXlsxFile([
    { sheet: safe(words.title), data: list, columns: [{ width: 14 }, { width: 100 }] },
    { sheet: safe(name), data },
  ]).toBlob();
}

function writtenCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'object') {
    const text = 'error' in cell ? cell.error : 'date' in cell ? cell.date : `=${cell.formula}`;
    return { value: text, type: String };
  }
  return { value: String(cell), type: String };
}

/** Names of sheets have 31 letters and none of these. */
function safe(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet';
}
