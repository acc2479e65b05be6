import { parseCsv } from 'hucre/csv';
import type { Grid } from '../import/grid.ts';
import { mostCells, mostCharacters, mostRows } from './limits.ts';
import { Refused } from './refusal.ts';

/**
 * The grid of comma-separated values, or of cells copied from a spreadsheet: every cell as the text that stands there, since what
 * a number is depends on who wrote it. Throws `Refused` where it is more than a page can hold.
 */
export function gridOfText(text: string, name: string): Grid {
  if (text.length > mostCharacters) {
    throw new Refused({ why: 'tooLarge', bytes: text.length, most: mostCharacters });
  }
  const rows = parseCsv(text, { ...(isPasted(text) && { delimiter: '\t' }), typeInference: false }).map((row) =>
    row.map((value) => (value === null || value === '' ? null : String(value))),
  );
  if (rows.length > mostRows) throw new Refused({ why: 'tooManyRows', most: mostRows });
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > mostCells) throw new Refused({ why: 'tooManyCells', most: mostCells });
  return { name, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), isHidden: false };
}

/** Spreadsheets separate copied cells by tabs, whatever stands in them. */
function isPasted(text: string): boolean {
  return text.slice(0, 20_000).includes('\t');
}
