import type { Basis } from '../domain/measures.ts';
import { type Frame, mergedCell } from './frame.ts';
import { type Cell, cellAt, cellName, type Grid, textOf, widthOf } from './grid.ts';
import { periodIn } from './periods.ts';
import { isAgencyName } from './rows.ts';
import { basisSaid } from './sheetLines.ts';
import { spelledOut, tidied } from './text.ts';
import { type Label, labelsIn } from './uprightLabels.ts';

/**
 * Tables that stand upright: a label, often a line code, and the numbers beside it, one column for each agency or one for the
 * agency that reports. They are turned, so that what reads a table need not know: what is a row of the sheet is a column of the
 * turned grid, and its frame says so for whoever names a cell.
 */

export interface Upright {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly basis: Basis | null;
  /** How many rows of the sheet stand above its first label. */
  readonly height: number;
  /** The texts that stand over the numbers or between them: they may say the unit of money. */
  readonly texts: readonly { readonly text: string; readonly cell: string }[];
}

/** So many labels have to be called by a name of the forms for a table of ours. */
const leastLabels = 4;
const mostHeadRows = 3;

/** The upright tables of a sheet, one for cases and one for money; none where a column of labels or of numbers is missing. */
export function uprightsOf(grid: Grid): readonly Upright[] {
  const labels = labelsIn(grid, leastLabels);
  if (!labels) return [];
  const values = valueColumns(grid, labels);
  return ([null, 'cases', 'amounts'] as const).flatMap((basis) => {
    const lines = labels.lines.filter((line) => line.path !== null && (line.basis === null || line.basis === basis));
    const all = values.filter((value) => value.basis === basis || (value.basis === null && has(lines, basis)));
    const columns = all.some(({ name }) => name !== null) ? named(all) : whole(all);
    const known = lines.filter(({ isKnown }) => isKnown);
    return known.length < leastLabels || columns.length === 0 ? [] : [turned(grid, labels, lines, columns, basis)];
  });
}

/** Whether labels themselves say that they are of cases, or of money; nothing said is a table of its own. */
function has(lines: readonly Label[], basis: Basis | null): boolean {
  return lines.some((line) => line.isKnown && line.basis === basis);
}

interface Value {
  readonly column: number;
  readonly basis: Basis | null;
  /** The agency in its head; null where the head says none. */
  readonly name: string | null;
  readonly heads: readonly { readonly text: string; readonly cell: string }[];
}

/** The columns of numbers beside the labels, without line codes and without what is of another period. */
function valueColumns(grid: Grid, { column: labelColumn, lines }: NonNullable<ReturnType<typeof labelsIn>>) {
  const known = lines.filter(({ isKnown }) => isKnown);
  const top = lines[0]?.row ?? 0;
  const values: Value[] = [];
  for (let column = labelColumn + 1; column < widthOf(grid); column += 1) {
    const cells = known.map(({ row }) => cellAt(grid, { row, column }));
    if (cells.filter(isNumeric).length * 2 < cells.length || isOfCodes(cells)) continue;
    const heads = headsOver(grid, top, column);
    const said = heads.map(({ text }) => spelledOut(text)).join(' ');
    if (ofAnother.test(said) || /^(ma|ma so|stt|tt|dong)$/.test(said)) continue;
    const name = heads.map(({ text }) => text).findLast((text) => isName(text)) ?? null;
    values.push({ column, basis: basisSaid(said), name, heads });
  }
  return values;
}

const ofAnother = /(ky|nam) truoc|cung ky|so sanh|so voi|ty le|tang|giam|chi tieu|ke hoach|ghi chu/;
const generic =
  /^(so lieu|gia tri|ket qua|so luong|tong so|tong cong|tong|thuc hien|ky nay|trong ky|so bao cao|luy ke|.{0,12}viec|.{0,12}tien.*|.*dong|don vi tinh.*|\d+)$/;

function isName(text: string): boolean {
  const said = spelledOut(text);
  return said !== '' && !generic.test(said) && periodIn(text) === null;
}

/** Columns of agencies, and the one of all of them together. */
function named(columns: readonly Value[]): readonly Value[] {
  return columns.flatMap((value) => {
    const total = value.heads.find(({ text }) => isTotalHead(text))?.text ?? null;
    return value.name !== null ? [value] : total !== null ? [{ ...value, name: total }] : [];
  });
}

function isTotalHead(text: string): boolean {
  return spelledOut(text).startsWith('tong');
}

/** Of columns without an agency in their heads only one can be of the agency that reports: the whole, if one says that it is. */
function whole(columns: readonly Value[]): readonly Value[] {
  if (columns.length < 2) return columns;
  const totals = columns.filter(({ heads }) => heads.some(({ text }) => isTotalHead(text)));
  return totals.length === 1 ? totals : [];
}

/** The texts over a column of numbers, from above. */
function headsOver(grid: Grid, top: number, column: number) {
  const heads: { text: string; cell: string }[] = [];
  for (let row = top - 1; row >= Math.max(0, top - mostHeadRows); row -= 1) {
    const filled = (grid.rows[row] ?? []).filter((cell) => tidied(textOf(cell) ?? '') !== '').length;
    const text = tidied(textOf(mergedCell(grid, row, column)) ?? '');
    if (text === '' && filled > 0 && filled < 2) break;
    if (filled === 1 && row < top - 1) break;
    if (text !== '' && text !== heads[0]?.text) heads.unshift({ text, cell: cellName({ row, column }) });
  }
  return heads;
}

/** A number, or what should be one: an error, a formula without a result. */
function isNumeric(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null && !('date' in cell);
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,\s-]+$/.test(cell) && /\d/.test(cell));
}

/** Line codes: one more each or a little more, small from the first on. */
function isOfCodes(cells: readonly Cell[]): boolean {
  const codes = cells.map((cell) => (cell === null ? Number.NaN : Number(String(cell).trim())));
  return codes.every((code, at) => {
    const before = codes[at - 1];
    return (
      Number.isInteger(code) && code <= 99 && (before === undefined ? code <= 30 : code > before && code - before <= 3)
    );
  });
}

function turned(
  grid: Grid,
  { column: labelColumn, lines: [first] }: NonNullable<ReturnType<typeof labelsIn>>,
  lines: readonly Label[],
  columns: readonly Value[],
  basis: Basis | null,
): Upright {
  const top = first?.row ?? 0;
  const nameAt = Math.max(0, top - 1);
  const reporting = columns.length === 1 && columns[0]?.name === null ? reportingAgency(grid, top) : null;
  const rows: Cell[][] = Array.from({ length: widthOf(grid) }, () => []);
  for (const { column, name } of columns) {
    const cells: Cell[] = lines.reduce((made, { row }) => {
      made[row] = cellAt(grid, { row, column });
      return made;
    }, Array<Cell>(grid.rows.length).fill(null));
    cells[nameAt] = name ?? reporting?.name ?? grid.name;
    rows[column] = cells;
  }
  const places = columns.map(({ column }) => column);
  return {
    basis,
    height: top,
    texts: [...columns.flatMap(({ heads }) => heads), ...lines.flatMap(({ over }) => over)],
    grid: {
      name: grid.name,
      rows,
      merges: [],
      hiddenRows: grid.hiddenColumns,
      hiddenColumns: grid.hiddenRows,
      isHidden: grid.isHidden,
    },
    frame: {
      headTop: labelColumn,
      headBottom: labelColumn,
      numberRow: null,
      dataTop: Math.min(...places),
      dataBottom: Math.max(...places),
      nameColumn: nameAt,
      runningColumn: null,
      heads: new Map(lines.flatMap(({ row, path }) => (path === null ? [] : [[row, path] as const]))),
      upright: { nameCell: reporting?.cell ?? null },
    },
  };
}

const reportedBy = /^(?:đơn vị|cơ quan)(?: (?:báo cáo|lập biểu|gửi))? ?: ?(?<name>.+)$/iu;

/** The agency that reports, by the lines above: the one that says so, else the last that is called like one. */
function reportingAgency(grid: Grid, before: number): { readonly name: string; readonly cell: string } | null {
  let last: { name: string; cell: string } | null = null;
  for (const [row, cells] of grid.rows.slice(0, before).entries()) {
    for (const [column, each] of cells.entries()) {
      const text = tidied(textOf(each) ?? '');
      const cell = cellName({ row, column });
      const name = reportedBy.exec(text)?.groups?.['name'];
      if (name && !/^(việc|tiền|đồng|1\.000)/iu.test(name)) return { name, cell };
      if (text.length < 80 && isAgencyName(text)) last = { name: text, cell };
    }
  }
  return last;
}
