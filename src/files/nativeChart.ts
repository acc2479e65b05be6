import type { Figure } from '../domain/figure.ts';
import { roundAs } from '../domain/rounding.ts';
import { documentWords } from '../i18n/documents/words.ts';
import { type DocumentMessages, rowNames } from './documentText.ts';
import { flatten, type NativeChart, type OutChart, type OutColumn, oneUnitAColumn } from './outgoing.ts';
import { tableWords } from './tableWords.ts';

/**
 * A chart as Office has it: categories, and series of numbers with the format in which each is shown. The numbers are those of
 * the flat rows; the formats write them as the screen does, with "hơn" and "gần" before those that are bounds.
 */
export interface NativePlan {
  readonly kind: NativeChart['kind'];
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
  readonly key: string;
  readonly name: string;
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
  readonly illustrative: boolean;
  /** Short of the target in the same row. */
  readonly below: boolean;
}

/** The plan, or undefined where the chart has no native form or nothing that could be drawn. */
export function nativePlan({ native, table: given }: OutChart, messages: DocumentMessages): NativePlan | undefined {
  if (!native) return undefined;
  const table = oneUnitAColumn(given);
  const flat = flatten(table, tableWords(messages));
  const drawn = native.series.flatMap((key) => {
    const at = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[at];
    const flatAt = flat.columns.findIndex((each) => each.key === key);
    const name = flat.columns[flatAt]?.header;
    if (!column || column.kind === 'text' || name === undefined) return [];
    const figures = table.rows.map((row) => {
      const cell = row[at];
      return typeof cell === 'object' ? cell : undefined;
    });
    const values = flat.rows.map((row) => {
      const value = row[flatAt];
      return typeof value === 'number' ? value : null;
    });
    return [{ key, name, column, figures, values, target: isTarget(key) }];
  });
  const known = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return undefined;
  const target = drawn.find((each) => each.target);
  const series = drawn.map(({ key, name, column, figures, values, target: held }, place): NativeSeries => {
    const codes = figures.map((figure) => (figure ? labelCode(figure, column, messages) : ''));
    return {
      key,
      name,
      target: held,
      cellCode: cellCode(figures, column, messages),
      points: values.map((value, at) => {
        const reference = target?.values[at];
        return {
          value,
          code: codes[at] ?? '',
          illustrative: figures[at]?.provenance.kind === 'illustrative',
          below: place === 0 && !held && value !== null && typeof reference === 'number' && value < reference,
        };
      }),
    };
  });
  const percent = drawn.every(({ column }) => column.kind === 'percent');
  return {
    kind: native.kind,
    category: table.columns.find(({ kind }) => kind === 'text')?.header ?? '',
    categories: rowNames(table),
    series,
    axisCode: axisCode(drawn.map(({ column }) => column.kind)),
    ...(native.kind !== 'line' && Math.min(...known) >= 0 && { least: 0 }),
    ...(native.kind !== 'line' && percent && percentEnd(Math.max(...known))),
  };
}

/** Whether a column is what others are held against, by the codes that charts give such columns. */
function isTarget(key: string): boolean {
  return /target|reference/i.test(key);
}

/** An axis of percent ends at a hundred, or beyond where a label needs the room. */
function percentEnd(largest: number): { most?: number } {
  if (largest <= 40) return {};
  return { most: largest <= 88 ? 100 : Math.ceil((largest * 1.15) / 5) * 5 };
}

function axisCode(kinds: readonly OutColumn['kind'][]): string {
  if (kinds.every((kind) => kind === 'percent')) return '0"%"';
  return '#,##0';
}

/** Number format of a label: what the screen writes, words included. */
function labelCode(figure: Figure, column: OutColumn, messages: DocumentMessages): string {
  const { qualifier } = messages.format.parts(figure, optionsOf(column));
  const prefix = qualifier === '' ? '' : quoted(`${qualifier} `);
  const body = figure.quantity === 'thousandDong' ? moneyCode(figure, messages) : bodyCode(figure, column, messages);
  const signed = column.signed && figure.quantity !== 'rank';
  return signed ? `${prefix}+${body};${prefix}-${body};${prefix}${body}` : prefix + body;
}

function bodyCode(figure: Figure, column: OutColumn, messages: DocumentMessages): string {
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
function cellCode(figures: readonly (Figure | undefined)[], column: OutColumn, messages: DocumentMessages): string {
  const { kind } = column;
  if (kind === 'thousandDong' || kind === 'case') return '#,##0';
  if (kind === 'rank') return '0';
  const decimals = new Set(figures.flatMap((each) => (each ? [decimalsShown(each, column, messages)] : [])));
  const [only] = decimals;
  const digits = decimals.size === 1 && only !== undefined ? zeros(only) : 'General';
  return kind === 'percent' ? `${digits}"%"` : digits;
}

/** Decimals with which the screen writes a rate or a difference; such numbers have no separator of thousands. */
function decimalsShown(figure: Figure, column: OutColumn, messages: DocumentMessages): number {
  const { number } = messages.format.parts(figure, optionsOf(column));
  return /[.,](\d+)$/.exec(number)?.[1]?.length ?? 0;
}

function optionsOf({ decimals }: OutColumn): { decimals?: number } {
  return decimals === undefined ? {} : { decimals };
}

function zeros(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}
