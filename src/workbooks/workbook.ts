import { strFromU8, unzipSync } from 'fflate';
import { type Cell as Read, read, type Sheet, type Workbook } from 'hucre';
import type { Cell, Grid } from '../import/grid.ts';
import { hiddenInBinary } from './binarySheets.ts';
import { mostCells, mostRows, mostSheets } from './limits.ts';
import { Refused } from './refusal.ts';

/** The one place that knows the reader of workbooks: Excel's of today and of before 2007, binary ones, LibreOffice's. */

/** Names of the reader's errors; its classes would have to be the very same copy. */
const reasons: Readonly<Record<string, 'encrypted'>> = { EncryptedFileError: 'encrypted' };

/** The sheets of a workbook that has passed the gate; how many there are is told as soon as it is known. Throws `Refused` where it cannot be read after all. */
export async function gridsOf(bytes: Uint8Array, onSheets?: (count: number) => void): Promise<readonly Grid[]> {
  let counted = 0;
  let workbook: Workbook;
  try {
    // Errors and formulas are told without styles too; with them every cell is an object.
    workbook = await read(bytes, {
      readStyles: hasIndents(bytes),
      // Asked about each before any is read.
      sheets: () => {
        counted += 1;
        onSheets?.(counted);
        return true;
      },
    });
  } catch (error) {
    throw refusalOf(error);
  }
  const { sheets } = workbook;
  if (sheets.length > mostSheets) {
    throw new Refused({ why: 'tooManySheets', sheets: sheets.length, most: mostSheets });
  }
  const hidden = hiddenInBinary(bytes);
  return sheets.map((sheet) => ({ ...gridOf(sheet), ...(hidden.has(sheet.name) && { isHidden: true }) }));
}

const styles = 'xl/styles.xml';

/** Whether any cell of a workbook is set in, as officers are below their agencies. */
function hasIndents(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50) return false;
  try {
    const file = unzipSync(bytes, { filter: ({ name }) => name === styles })[styles];
    return file !== undefined && /indent="[1-9]/.test(strFromU8(file));
  } catch {
    // The reader will say what is wrong.
    return false;
  }
}

function refusalOf(error: unknown): Refused {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  const why = reasons[name] ?? (/password|encrypt/i.test(message) ? 'encrypted' : undefined);
  if (why) return new Refused({ why });
  return /cells|exceed|limit|too (many|large)/i.test(message)
    ? new Refused({ why: 'tooManyCells', most: mostCells })
    : new Refused({ why: 'damaged' });
}

function gridOf(sheet: Sheet): Grid {
  const { rows, cells, columns, rowDefs, merges } = sheet;
  const size = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > mostRows) throw new Refused({ why: 'tooManyRows', most: mostRows });
  if (size > mostCells) throw new Refused({ why: 'tooManyCells', most: mostCells });
  const grid: Cell[][] = rows.map((row) => row.map(plain));
  for (const [key, cell] of cells ?? []) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    const line = grid[row];
    const typed = typedCell(cell, line?.[column] ?? null);
    if (line && typed !== undefined) line[column] = typed;
  }
  const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
  const hiddenColumns = (columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []));
  return {
    name: sheet.name,
    rows: grid,
    merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    isHidden: Boolean(sheet.hidden || sheet.veryHidden),
  };
}

/** What stands in a row as the reader gives it. */
function plain(value: Sheet['rows'][number][number]): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: value.toISOString().slice(0, 10) };
  return value === '' ? null : value;
}

/** What only the typed cell tells: an error, a formula without a result, how far a name is set in. Undefined where it tells nothing. */
function typedCell({ type, value, formula, formulaResult, style }: Read, known: Cell): Cell | undefined {
  if (type === 'error') return { error: String(value ?? '#N/A') };
  if (formula !== undefined && formulaResult === undefined && (value === null || value === undefined || value === '')) {
    return { formula };
  }
  const indent = style?.alignment?.indent ?? 0;
  // Names are tidied before they are read; spaces in front are how a text says the same.
  return indent > 0 && typeof known === 'string' ? '  '.repeat(indent) + known : undefined;
}
