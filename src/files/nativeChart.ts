import type { Figure } from '../domain/figure.ts';
import { kindTraits } from '../domain/provenance.ts';
import { roundAs } from '../domain/rounding.ts';
import { type Column, isName, nameOf, writingOf } from '../domain/table.ts';
import { documentWords } from '../i18n/documents/words.ts';
import type { DocumentMessages } from './documentText.ts';
import { flatten } from './flatTable.ts';
import type { NativeChart, OutChart } from './outgoing.ts';
import { tableWords } from './tableWords.ts';

/**
 * A chart as Office has it: categories, and series of numbers with the format in which each is shown. The numbers are those of
 * the flat rows; the formats write them as the screen does, with "hơn" and "gần" before those that are bounds.
 */
export interface NativePlan {
  readonly kind: NativeChart;
  /** Head of the column of categories. */
  readonly category: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Number format of the axis of values. */
  readonly axisCode: string;
  /** Ends of the axis of values, where they are fixed. */
  readonly least?: number;
  readonly most?: number;
}

export interface NativeSeries {
  readonly name: string;
  /** Head of its column, without the unit. */
  readonly heading: string;
  /** What the others are held against: drawn as a mark, not as one more result. */
  readonly target: boolean;
  /** Number format of the cells in the workbook, without words. */
  readonly cellCode: string;
  readonly points: readonly NativePoint[];
}

export interface NativePoint {
  readonly value: number | null;
  /** Number format of the label. */
  readonly code: string;
  /** Its kind has to be seen. */
  readonly hatched: boolean;
  /** Short of the target in the same row. */
  readonly below: boolean;
}

/** The plan, or undefined where the chart has no native form or nothing that could be drawn. */
export function nativePlan({ native, table }: OutChart, messages: DocumentMessages): NativePlan | undefined {
  if (!native) return undefined;
  const flat = flatten(table, tableWords(messages));
  const drawn = flat.columns.flatMap(({ kind, header, column }, at) => {
    if (!column.series || kind === 'direction' || kind === 'text') return [];
    const cells = flat.rows.map((row) => row[at]);
    const figures = cells.map((cell) => cell?.figure);
    const values = cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : null));
    return [{ name: header, column, figures, values, target: column.role === 'target' }];
  });
  const known = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return undefined;
  const target = drawn.find((each) => each.target);
  const series = drawn.map(({ name, column, figures, values, target: held }, place): NativeSeries => {
    const codes = figures.map((figure) => (figure ? labelCode(figure, column, messages) : ''));
    return {
      name,
      heading: column.header,
      target: held,
      cellCode: cellCode(figures, column, messages),
      points: values.map((value, at) => {
        const reference = target?.values[at];
        return {
          value,
          code: codes[at] ?? '',
          hatched: hatched(figures[at]),
          below: place === 0 && !held && value !== null && typeof reference === 'number' && value < reference,
        };
      }),
    };
  });
  const percent = drawn.every(({ column }) => column.kind === 'percent');
  return {
    kind: native,
    category: table.columns.find(isName)?.header ?? '',
    categories: table.rows.map((row) => nameOf(table, row)),
    series,
    axisCode: axisCode(drawn.map(({ column }) => column.kind)),
    ...(native !== 'line' && Math.min(...known) >= 0 && { least: 0 }),
    ...(native !== 'line' && percent && percentEnd(Math.max(...known))),
  };
}

function hatched(figure: Figure | undefined): boolean {
  return figure !== undefined && kindTraits[figure.provenance.kind].hatched;
}

/** An axis of percent ends at a hundred, or beyond where a label needs the room. */
function percentEnd(largest: number): { most?: number } {
  if (largest <= 40) return {};
  return { most: largest <= 88 ? 100 : Math.ceil((largest * 1.15) / 5) * 5 };
}

function axisCode(kinds: readonly Column['kind'][]): string {
  if (kinds.every((kind) => kind === 'percent')) return '0"%"';
  return '#,##0';
}

/** Number format of a label: what the screen writes, words included. */
function labelCode(figure: Figure, column: Column, messages: DocumentMessages): string {
  const { qualifier } = messages.format.parts(figure, unsigned(column));
  const prefix = qualifier === '' ? '' : quoted(`${qualifier} `);
  const body = figure.quantity === 'thousandDong' ? moneyCode(figure, messages) : bodyCode(figure, column, messages);
  const signed = column.signed && figure.quantity !== 'rank';
  return signed ? `${prefix}+${body};${prefix}-${body};${prefix}${body}` : prefix + body;
}

function bodyCode(figure: Figure, column: Column, messages: DocumentMessages): string {
  if (figure.quantity === 'case') return '#,##0';
  if (figure.quantity === 'rank') return '0';
  const digits = zeros(decimalsShown(figure, column, messages));
  return figure.quantity === 'percent' ? `${digits}"%"` : digits;
}

/** Money in tỷ or triệu by the commas that divide by a thousand each; as many decimals as keep a bound true. */
function moneyCode(figure: Figure, messages: DocumentMessages): string {
  const { money } = documentWords(messages);
  const size = Math.abs(figure.value);
  const [divisor, commas, unit] =
    size >= 1e6 ? [1e6, ',,', money.billion] : size >= 1e3 ? [1e3, ',', money.million] : [1, '', money.thousand];
  const scaled = figure.value / divisor;
  const least = Math.abs(scaled) >= 100 || Number.isInteger(scaled) ? 0 : 1;
  const sound = [0, 1, 2, 3].find((decimals) => {
    const rounded = roundAs('exact', scaled, decimals);
    return decimals >= least && rounded === roundAs(figure.direction, scaled, decimals);
  });
  return `#,##${zeros(sound ?? 6)}${commas}${quoted(` ${unit}`)}`;
}

/** Number format of a column of the workbook. Where figures have different decimals, as many as each has. */
function cellCode(figures: readonly (Figure | undefined)[], column: Column, messages: DocumentMessages): string {
  const { kind } = column;
  if (kind === 'thousandDong' || kind === 'case') return '#,##0';
  if (kind === 'rank') return '0';
  const decimals = new Set(figures.flatMap((each) => (each ? [decimalsShown(each, column, messages)] : [])));
  const [only] = decimals;
  const digits = decimals.size === 1 && only !== undefined ? zeros(only) : 'General';
  return kind === 'percent' ? `${digits}"%"` : digits;
}

/** Decimals with which the screen writes a rate or a difference; such numbers have no separator of thousands. */
function decimalsShown(figure: Figure, column: Column, messages: DocumentMessages): number {
  const { number } = messages.format.parts(figure, unsigned(column));
  return /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
}

/** How a column writes its figures, without the plus that number formats write themselves. */
function unsigned(column: Column): { readonly decimals?: number } {
  const { signed: _, ...rest } = writingOf(column);
  return rest;
}

function zeros(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}
