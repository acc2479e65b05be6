import { solid, text, val } from './drawing.ts';
import type { NativePlan, NativePoint, NativeSeries } from './nativeChart.ts';
import { inks, xmlText } from './xml.ts';

/** Which points of a native chart have labels, where, and how they are written. */

/** A target that is the same in every row is labelled once. */
export function labelledInBars({ look, points }: Pick<NativeSeries, 'look' | 'points'>): ReadonlySet<number> {
  const known = knownPlaces(points);
  const same = new Set(known.map((at) => points[at]?.value)).size === 1;
  return new Set(look === 'mark' && same ? known.slice(0, 1) : known);
}

/** Every point where there are few; else one end: targets begin where the others have not got to yet. */
export function labelledInLines(series: NativeSeries, { kind, series: all }: NativePlan): ReadonlySet<number> {
  const known = knownPlaces(series.points);
  // Numbers at many ticks would cover the columns.
  if (kind === 'column')
    return series.look === 'mark' && known.length > 3 && !isSame(series) ? new Set() : labelledInBars(series);
  if (series.look === 'mark') {
    // A path to a target is read by where it leads; marks of single years by their numbers.
    return isSame(series) || known.length <= 3 || isLonely(series) ? labelledInBars(series) : new Set();
  }
  const results = all.filter(({ look }) => look !== 'mark');
  const marks = results.reduce((sum, { points }) => sum + knownPlaces(points).length, 0);
  return new Set(marks <= 14 || known.length <= 3 ? known : known.slice(-1));
}

/** Labels keep out of each other's way: those of the line that ends lowest are below it, those of a second target beside it. */
export function linePosition(series: NativeSeries, { kind, series: all }: NativePlan): LabelLook['position'] {
  if (kind === 'column') return 'r';
  const results = all.filter(({ look }) => look !== 'mark');
  if (series.look === 'mark') {
    if (all.some((each) => each.look === 'mark' && all.indexOf(each) < all.indexOf(series))) return 'r';
    const at = knownPlaces(series.points)[0] ?? 0;
    const beside = results.flatMap(({ points }) => points[at]?.value ?? []);
    return Math.max(...beside) > (series.points[at]?.value ?? 0) ? 'b' : 't';
  }
  const endOf = ({ points }: NativeSeries) => points.findLast(({ value }) => value !== null)?.value ?? 0;
  return results.length > 1 && endOf(series) === Math.min(...results.map(endOf)) ? 'b' : 't';
}

function isSame({ points }: Pick<NativeSeries, 'points'>): boolean {
  return new Set(knownPlaces(points).map((at) => points[at]?.value)).size === 1;
}

/** Whether there are gaps between its points, as in a target that only some years have. */
export function isLonely({ points }: Pick<NativeSeries, 'points'>): boolean {
  return knownPlaces(points).length < points.length;
}

export function knownPlaces(points: readonly NativePoint[]): readonly number[] {
  return points.flatMap(({ value }, at) => (value === null ? [] : [at]));
}

interface LabelLook {
  readonly position: 'outEnd' | 'inBase' | 't' | 'b' | 'r';
  readonly size: number;
  readonly tag: string;
  /** On a ground of its own, so that it can be read before a bar. */
  readonly overMarks?: boolean;
}

/** Labels of a series: the format that most points have for all, another one where a point needs it. */
export function dataLabels(
  { points, look: of }: NativeSeries,
  labelled: ReadonlySet<number>,
  { position, size, tag, overMarks = false }: LabelLook,
): string {
  const codes = [...labelled].map((at) => points[at]?.code ?? 'General');
  const common = mostFrequent(codes) ?? 'General';
  const look = text(size, of === 'mark' ? inks.quiet : inks.ink, tag);
  const ground = overMarks ? solid(inks.white) : '<a:noFill/>';
  const shown = (code: string, show: boolean) =>
    `<c:numFmt formatCode="${xmlText(code)}" sourceLinked="0"/><c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${look}` +
    `${val('dLblPos', position)}${val('showLegendKey', 0)}${val('showVal', show ? 1 : 0)}${val('showCatName', 0)}` +
    `${val('showSerName', 0)}${val('showPercent', 0)}${val('showBubbleSize', 0)}`;
  const known = knownPlaces(points);
  const all = known.every((at) => labelled.has(at));
  const single = known.map((at) => {
    const code = points[at]?.code ?? common;
    if (!labelled.has(at)) return '';
    return all && code === common ? '' : `<c:dLbl>${val('idx', at)}${shown(code, true)}</c:dLbl>`;
  });
  return `<c:dLbls>${single.join('')}${shown(common, all)}</c:dLbls>`;
}

function mostFrequent(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
