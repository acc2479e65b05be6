import { subtract } from '../domain/algebra.ts';
import type { Figure, Rate } from '../domain/figure.ts';
import { type Hatching, kindTraits } from '../domain/provenance.ts';
import { readableRows } from '../domain/readable.ts';
import { roundAs } from '../domain/rounding.ts';
import { type Column, isName, nameOf, writingOf } from '../domain/table.ts';
import { verdict } from '../domain/targets.ts';
import { documentWords } from '../i18n/documents/words.ts';
import type { DocumentMessages } from './documentText.ts';
import { flatten } from './flatTable.ts';
import type { NativeChart, NativeForm, OutChart } from './outgoing.ts';
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
  /** Intervals around the values of the first series, the innermost first. */
  readonly intervals: readonly NativeInterval[];
  /** What the colour of points that are called out says; undefined where none is. */
  readonly calledOut: string | undefined;
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
  /** What the chart is about; what stands beside it in grey; a mark at it; or a limit around it. */
  readonly look: 'result' | 'beside' | 'mark' | 'limit';
  /** Number format of the cells in the workbook, without words. */
  readonly cellCode: string;
  readonly points: readonly NativePoint[];
}

export interface NativePoint {
  readonly value: number | null;
  /** Number format of the label. */
  readonly code: string;
  /** Its kind has to be seen. */
  readonly hatched: Hatching | null;
  /** In the colour of what is to be noticed, or in grey, whatever its series. */
  readonly tone: 'calledOut' | 'beside' | undefined;
}

/** From where to where a value may lie, with the heads of the two columns. */
export interface NativeInterval {
  readonly low: { readonly name: string; readonly values: readonly (number | null)[] };
  readonly high: { readonly name: string; readonly values: readonly (number | null)[] };
}

/** The plan, or undefined where the chart has no native form or nothing that could be drawn. */
export function nativePlan({ native, table: whole }: OutChart, messages: DocumentMessages): NativePlan | undefined {
  if (!native) return undefined;
  const form: NativeForm = typeof native === 'string' ? { kind: native } : native;
  // As on screen: of very many rows those at both ends.
  const places = whole.rows.map((_, at) => at);
  const shown = form.kind === 'line' ? places : readableRows(places);
  const table = { columns: whole.columns, rows: shown.flatMap((at) => [whole.rows[at] ?? []]) };
  const flat = flatten(table, tableWords(messages));
  const columns = flat.columns.map(({ kind, header, column }, at) => ({
    header,
    column,
    isNumber: kind !== 'direction' && kind !== 'text',
    figures: flat.rows.map((row) => row[at]?.figure),
    values: flat.rows.map((row) => numberIn(row[at]?.value)),
  }));
  const drawn = columns.filter(({ column, isNumber }) => column.series && isNumber);
  const known = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return undefined;
  const target = drawn.find(({ column }) => column.role === 'target');
  const misses = shown.filter((_, row) => isBelow(drawn[0]?.figures[row], target?.figures[row]));
  const calledOut = form.calledOut?.rows ?? misses;
  const toneOf = (row: number, place: number): NativePoint['tone'] => {
    const at = shown[row] ?? row;
    if (place === 0 && calledOut.includes(at)) return 'calledOut';
    return form.beside?.includes(at) ? 'beside' : undefined;
  };
  const series = drawn.map(
    ({ header, column, figures, values }, place): NativeSeries => ({
      name: header,
      heading: column.header,
      look: lookOf(column, form.kind),
      cellCode: cellCode(figures, column, messages),
      points: values.map((value, row) => ({
        value,
        code: figures[row] ? labelCode(figures[row], column, messages) : '',
        hatched: hatched(figures[row]),
        tone: value === null ? undefined : toneOf(row, place),
      })),
    }),
  );
  const first = drawn[0]?.column;
  const all = [
    ...series,
    ...(form.reference && first ? [referenceSeries(form.reference, first, shown.length, messages)] : []),
  ];
  const intervals = form.kind === 'line' ? [] : intervalsOf(columns.filter(({ isNumber }) => isNumber));
  const ends = [...known, ...intervals.flatMap(({ high }) => high.values.filter((value) => value !== null))];
  const percent = drawn.every(({ column }) => column.kind === 'percent');
  const notable = all.some(({ points }) => points.some(({ tone }) => tone === 'calledOut'));
  const { below, calledOut: named } = documentWords(messages);
  const words = form.calledOut?.words;
  const said = words === undefined ? target && below(target.column.header) : named(words);
  return {
    kind: form.kind,
    category: table.columns.find(isName)?.header ?? '',
    categories: table.rows.map((row) => nameOf(table, row)),
    series: all,
    intervals,
    calledOut: notable ? said : undefined,
    axisCode: axisCode(drawn.map(({ column }) => column.kind)),
    ...(form.kind !== 'line' && Math.min(...known) >= 0 && { least: 0 }),
    ...(form.kind !== 'line' && percent && percentEnd(Math.max(...ends))),
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Short of its target, as far as the two figures tell: not where one of them is a bound that leaves it open. */
function isBelow(figure: Figure | undefined, target: Figure | undefined): boolean {
  if (figure?.quantity !== 'percent' || target?.quantity !== 'percent') return false;
  const gap = subtract('gapToTarget', figure as Rate, target as Rate);
  return verdict(gap) === 'below';
}

function lookOf({ role, series }: Column, kind: NativeChart): NativeSeries['look'] {
  if (role === 'target' || series === 'tick') return 'mark';
  if (kind === 'line' && (role === 'low' || role === 'high')) return 'limit';
  return series === 'beside' ? 'beside' : 'result';
}

function referenceSeries(
  { words, figure }: NonNullable<NativeForm['reference']>,
  like: Column,
  count: number,
  messages: DocumentMessages,
): NativeSeries {
  const unit = tableWords(messages).unitOf(figure.quantity);
  const value = messages.format.rounded(figure, {});
  const point = { value, code: labelCode(figure, like, messages), hatched: null, tone: undefined };
  return {
    name: unit === '' ? words : `${words} (${unit})`,
    heading: `${words} ${messages.format.figure(figure)}`,
    look: 'mark',
    cellCode: cellCode([figure], like, messages),
    points: Array.from({ length: count }, () => point),
  };
}

interface NumberColumn {
  readonly header: string;
  readonly column: Column;
  readonly values: readonly (number | null)[];
}

/** Lower and upper ends by pairs, in the order of their columns. */
function intervalsOf(columns: readonly NumberColumn[]): readonly NativeInterval[] {
  const of = (role: Column['role']) => columns.filter(({ column }) => column.role === role && !column.series);
  const highs = of('high');
  return of('low').flatMap((low, at) => {
    const high = highs[at];
    if (!high || low.values.every((value) => value === null)) return [];
    return [{ low: { name: low.header, values: low.values }, high: { name: high.header, values: high.values } }];
  });
}

function hatched(figure: Figure | undefined): Hatching | null {
  return figure === undefined ? null : kindTraits[figure.provenance.kind].hatched;
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
