import { columnLetters } from '../domain/sheetCells.ts';
import { solid, val } from './drawing.ts';
import type { NativePlan, NativeSeries } from './nativeChart.ts';
import { inks, xmlText } from './xml.ts';

/** What all series of a native chart are made of: names, numbers and intervals, by the cells of the workbook behind it. */

export interface Drawn {
  readonly series: NativeSeries;
  /** Place among the series of the plan, and so in the workbook. */
  readonly index: number;
  readonly colour: string;
}

export function axisTags({ category, value }: { readonly category: number; readonly value: number }): string {
  return `${val('axId', category)}${val('axId', value)}`;
}

/** Number, order and name; `place` where it is drawn once more and has to have another number than in the workbook. */
export function seriesHead({ series, index }: Drawn, place = index): string {
  const name = `<c:strCache>${val('ptCount', 1)}${point(0, series.name)}</c:strCache>`;
  return (
    `${val('idx', place)}${val('order', place)}` +
    `<c:tx><c:strRef><c:f>Sheet1!$${columnLetters(index + 1)}$1</c:f>${name}</c:strRef></c:tx>`
  );
}

export function seriesData({ series, index }: Drawn, { categories }: NativePlan): string {
  const names = categories.map((name, at) => point(at, name));
  return (
    `<c:cat><c:strRef><c:f>${cells(0, categories.length)}</c:f><c:strCache>${val('ptCount', categories.length)}` +
    `${names.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val>${numbers(
      index + 1,
      series.points.map(({ value }) => value),
      series.cellCode,
    )}</c:val>`
  );
}

/** Columns of the workbook that an interval takes: its two ends, then how far they are from the value. */
export const intervalColumns = 4;

/** How far the ends of an interval lie from the value, for each row; null where there is none. */
export function reachesOf(
  { series, intervals }: NativePlan,
  nth: number,
): readonly (readonly [down: number | null, up: number | null])[] {
  const interval = intervals[nth];
  return (series[0]?.points ?? []).map(({ value }, at) => {
    const low = interval?.low.values[at] ?? null;
    const high = interval?.high.values[at] ?? null;
    return value === null || low === null || high === null
      ? [null, null]
      : [distance(value, low), distance(high, value)];
  });
}

/** Without what binary numbers add. */
function distance(a: number, b: number): number {
  return Math.max(0, Math.round((a - b) * 1e6) / 1e6);
}

/** An interval as error bars of the first series: the inner one thick, the outer ones thin with an end. */
export function intervalBars(plan: NativePlan, nth: number): string {
  const reaches = reachesOf(plan, nth);
  const first = plan.series.length + 1 + nth * intervalColumns;
  const stroke = nth === 0 && plan.intervals.length > 1 ? 38_100 : 12_700;
  return (
    `<c:errBars>${val('errBarType', 'both')}${val('errValType', 'cust')}${val('noEndCap', nth === 0 && plan.intervals.length > 1 ? 1 : 0)}` +
    `<c:plus>${numbers(
      first + 3,
      reaches.map(([, up]) => up),
      'General',
    )}</c:plus>` +
    `<c:minus>${numbers(
      first + 2,
      reaches.map(([down]) => down),
      'General',
    )}</c:minus>` +
    `<c:spPr><a:ln w="${stroke}" cap="flat">${solid(inks.ink)}<a:round/></a:ln></c:spPr></c:errBars>`
  );
}

function numbers(column: number, values: readonly (number | null)[], code: string): string {
  // A missing value has no point: an empty one is a fault, and zero would be a lie.
  const points = values.map((value, at) => (value === null ? '' : point(at, String(value))));
  return (
    `<c:numRef><c:f>${cells(column, values.length)}</c:f><c:numCache><c:formatCode>${xmlText(code)}</c:formatCode>` +
    `${val('ptCount', values.length)}${points.join('')}</c:numCache></c:numRef>`
  );
}

function cells(column: number, count: number): string {
  const letter = columnLetters(column);
  return `Sheet1!$${letter}$2:$${letter}$${count + 1}`;
}

function point(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`;
}
