import type { WrittenColumn, WrittenTable } from './documentText.ts';
import { brokenLines, lettersWidth, lineHeight } from './letters.ts';

/**
 * A table cut into slides by what is measured: names first on every one, columns that do not fit beside each other on slides
 * of their own, rows until the slide is full, and the totals at the end. No number is broken. Pure.
 */

/** A part of a table that one slide holds. */
export interface TablePart {
  /** Points. */
  readonly size: number;
  /** Inches, as `columns`. */
  readonly widths: readonly number[];
  readonly columns: readonly WrittenColumn[];
  /** Heads that several columns have in common, with how many; none where no column has one. */
  readonly over: readonly { readonly text: string; readonly span: number }[] | undefined;
  readonly rows: readonly (readonly string[])[];
  readonly totals: readonly string[] | undefined;
  /** Inches: of the heads, one or two, then of the rows, then of the totals. */
  readonly heights: readonly number[];
}

/** Inches around what stands in a cell. */
export const cellMargin = { x: 0.06, y: 0.035 } as const;

/** Sizes from the most readable on, points; the last is the least that a slide may have. */
const sizes = [18, 16, 14, 12, 11] as const;
const leastSize = 10;
/** Texts wider than this are broken, inches. */
const widestText = 3.2;
/** Lines of a head that are wanted at most. */
const headLines = 3;

interface Room {
  /** Inches. */
  readonly width: number;
  readonly height: number;
}

/** The parts in their order; one without rows where the table has none. */
export function tableParts(table: WrittenTable, room: Room): readonly TablePart[] {
  const tries = sizes
    .flatMap((size) => partsAt(table, room, size) ?? [])
    .toSorted((a, b) => a.parts.length - b.parts.length);
  // Of those that need as many slides the largest letters: the sorting keeps the order of the sizes.
  return (tries[0] ?? partsAt(table, room, leastSize, true))?.parts ?? [];
}

/** Undefined where the names and a single column are wider than the slide. */
function partsAt(
  table: WrittenTable,
  room: Room,
  size: number,
  atAnyRate = false,
): { readonly parts: readonly TablePart[] } | undefined {
  const widths = table.columns.map((_, at) => widthOf(table, at, size));
  const names = table.columns.flatMap(({ name }, at) => (name ? [at] : []));
  const named = sum(names.map((at) => widths[at] ?? 0));
  const blocks = blocksOf(table.columns, widths, room.width - named);
  if (!blocks && !atAnyRate) return undefined;
  const rest = table.columns.flatMap(({ name }, at) => (name ? [] : [at]));
  return {
    parts: (blocks ?? rest.map((at) => [at])).flatMap((block) => {
      const places = [...names, ...block];
      return rowsCut(
        table,
        places,
        spread(
          places.map((at) => widths[at] ?? 0),
          places.map((at) => table.columns[at]?.numeric ?? false),
          room.width,
        ),
        room.height,
        size,
      );
    }),
  };
}

function widthOf({ columns, rows, totals }: WrittenTable, at: number, size: number): number {
  const column = columns[at];
  if (!column) return 0;
  const texts = [...rows, ...(totals ? [totals] : [])].map((row) => row[at] ?? '');
  const widest = Math.max(0, ...texts.map((text) => inches(text, size, totals !== undefined)));
  const words = column.under.split(' ');
  const longestWord = Math.max(...words.map((word) => inches(word, size, true)));
  const head = Math.max(longestWord, headWidth(column.under, size));
  const content = column.numeric ? Math.max(widest, head) : Math.max(Math.min(widest, widestText), head);
  return content + 2 * cellMargin.x + 0.02;
}

/** The least width in which a head takes no more lines than wanted. */
function headWidth(text: string, size: number): number {
  const whole = inches(text, size, true);
  for (let width = whole / headLines; width < whole; width += 0.05) {
    if (brokenLines(text, size, width, true).length <= headLines) return width;
  }
  return whole;
}

function inches(text: string, size: number, bold: boolean): number {
  return lettersWidth(text, size, bold) / 72;
}

/**
 * Columns that stand beside each other: all of them, else those with a head in common together, else as many as fit. Undefined
 * where one alone is too wide.
 */
function blocksOf(
  columns: readonly WrittenColumn[],
  widths: readonly number[],
  room: number,
): readonly (readonly number[])[] | undefined {
  const places = columns.flatMap(({ name }, at) => (name ? [] : [at]));
  const wide = (block: readonly number[]) => sum(block.map((at) => widths[at] ?? 0));
  if (places.some((at) => (widths[at] ?? 0) > room)) return undefined;
  if (wide(places) <= room) return [places];
  const groups: number[][] = [];
  for (const at of places) {
    const last = groups.at(-1);
    if (last && columns[last.at(-1) ?? at]?.over === columns[at]?.over) last.push(at);
    else groups.push([at]);
  }
  return groups.flatMap((group) => {
    // Parts of about the same width, as few as hold it.
    for (let count = Math.ceil(wide(group) / room); ; count += 1) {
      const share = Math.max(wide(group) / count, ...group.map((at) => widths[at] ?? 0));
      const blocks: number[][] = [[]];
      for (const at of group) {
        const block = blocks.at(-1) ?? [];
        if (block.length > 0 && (wide([...block, at]) > room || (wide(block) >= share && blocks.length < count)))
          blocks.push([at]);
        else block.push(at);
      }
      if (blocks.length <= count || count >= group.length) return blocks;
    }
  });
}

/** What is left of the width goes to the columns, to those of texts before those of numbers. */
function spread(widths: readonly number[], numeric: readonly boolean[], room: number): readonly number[] {
  const left = room - sum(widths);
  if (left <= 0) return widths.map((width) => (width * room) / sum(widths));
  const weights = widths.map((width, at) => width * (numeric[at] ? 1 : 1.6));
  return widths.map((width, at) => width + (left * (weights[at] ?? 0)) / sum(weights));
}

function rowsCut(
  { columns, rows, totals }: WrittenTable,
  places: readonly number[],
  widths: readonly number[],
  room: number,
  size: number,
): readonly TablePart[] {
  const shown = places.flatMap((at) => columns[at] ?? []);
  const over = oversOf(shown);
  const of = (row: readonly string[]) => places.map((at) => row[at] ?? '');
  const height = (texts: readonly string[], bold: boolean) =>
    Math.max(...texts.map((text, at) => brokenLines(text, size, (widths[at] ?? 1) - 2 * cellMargin.x, bold).length)) *
      lineHeight(size) +
    2 * cellMargin.y;
  const heads = [
    ...(over ? [lineHeight(size) + 2 * cellMargin.y] : []),
    height(
      shown.map(({ under }) => under),
      true,
    ),
  ];
  const all = [
    ...rows.map((row) => ({ row: of(row), total: false })),
    ...(totals ? [{ row: of(totals), total: true }] : []),
  ];
  const measured = all.map(({ row, total }) => ({ row, total, height: height(row, total) }));
  const pages: (typeof measured)[] = [[]];
  let free = room - sum(heads);
  for (const [at, line] of measured.entries()) {
    const page = pages.at(-1) ?? [];
    // The totals never stand alone: the last row goes with them.
    const next = measured[at + 1];
    const needed = line.height + (next?.total ? next.height : 0);
    if (page.length > 0 && needed > free && !line.total) {
      pages.push([line]);
      free = room - sum(heads) - line.height;
      continue;
    }
    page.push(line);
    free -= line.height;
  }
  return pages.map((page) => ({
    size,
    widths,
    columns: shown,
    over,
    rows: page.filter(({ total }) => !total).map(({ row }) => row),
    totals: page.find(({ total }) => total)?.row,
    heights: [...heads, ...page.map((line) => line.height)],
  }));
}

function oversOf(columns: readonly WrittenColumn[]): TablePart['over'] {
  if (columns.every(({ over }) => over === undefined)) return undefined;
  const found: { text: string; span: number }[] = [];
  columns.forEach(({ over = '' }, at) => {
    const last = found.at(-1);
    if (last && over !== '' && columns[at - 1]?.over === over) last.span += 1;
    else found.push({ text: over, span: 1 });
  });
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
