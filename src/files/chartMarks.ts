import { isLonely } from './chartLabels.ts';
import { axisTags, type Drawn, intervalBars, seriesData, seriesHead } from './chartSeries.ts';
import { solid, val } from './drawing.ts';
import type { NativePlan } from './nativeChart.ts';
import { inks } from './xml.ts';

/** Marks of native charts: what results are held against, which no line joins, and the outer intervals of bars. */

/** A second pair of axes, so that marks lie over the bars instead of taking room among them. */
const ids = { category: 333_333_333, value: 444_444_444 } as const;

/** Height of the plot of a slide, points, about. */
const plotHeight = 290;

/** What is drawn over bars: outer intervals around the first series, then the ticks. */
export function overBars({ series, intervals }: NativePlan, marks: readonly Drawn[]): readonly OverBars[] {
  const first = series[0];
  const outer = first
    ? intervals.slice(1).map((_, at): OverBars => ({ series: first, index: 0, colour: inks.ink, interval: at + 1 }))
    : [];
  return [...outer, ...marks];
}

export interface OverBars extends Drawn {
  /** Which interval it is there for; else it is a tick. */
  readonly interval?: number;
}

/** Invisible bars over the visible ones: their error bars are the intervals, or so short and thick that they are ticks. */
export function markSeries(drawn: readonly OverBars[], plan: NativePlan): string {
  const series = drawn.map((each, at) => {
    const place = plan.series.length + at;
    const bars = each.interval === undefined ? tick(each, plan) : intervalBars(plan, each.interval);
    return (
      `<c:ser>${seriesHead(each, each.interval === undefined ? each.index : place)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
      `${val('invertIfNegative', 0)}${bars}${seriesData(each, plan)}</c:ser>`
    );
  });
  return (
    `<c:barChart>${val('barDir', 'bar')}${val('grouping', 'clustered')}${val('varyColors', 0)}${series.join('')}` +
    `${val('gapWidth', 55)}${val('overlap', 100)}${axisTags(ids)}</c:barChart>`
  );
}

function tick({ colour }: Drawn, { categories, least = 0, most }: NativePlan): string {
  const reach = (((most ?? 100) - least) * 0.0012).toFixed(4);
  const height = Math.min(60, (plotHeight / Math.max(1, categories.length)) * 0.8);
  return (
    `<c:errBars>${val('errBarType', 'both')}${val('errValType', 'fixedVal')}${val('noEndCap', 1)}${val('val', reach)}` +
    `<c:spPr><a:ln w="${Math.round(height * 12_700)}" cap="flat">${solid(colour)}<a:round/></a:ln></c:spPr></c:errBars>`
  );
}

/** The axes of the marks: as those of the bars, and not shown. */
export function marksAxes({ least, most }: NativePlan): string {
  const ends = (most === undefined ? '' : val('max', most)) + (least === undefined ? '' : val('min', least));
  const rest = `<c:numFmt formatCode="General" sourceLinked="0"/>${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'none')}`;
  return (
    `<c:catAx>${val('axId', ids.category)}<c:scaling>${val('orientation', 'maxMin')}</c:scaling>${val('delete', 1)}` +
    `${val('axPos', 'l')}${rest}${val('crossAx', ids.value)}${val('crosses', 'autoZero')}${val('auto', 0)}` +
    `${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}${val('noMultiLvlLbl', 1)}</c:catAx>` +
    `<c:valAx>${val('axId', ids.value)}<c:scaling>${val('orientation', 'minMax')}${ends}</c:scaling>${val('delete', 1)}` +
    `${val('axPos', 't')}${rest}${val('crossAx', ids.category)}${val('crosses', 'max')}${val('crossBetween', 'between')}</c:valAx>`
  );
}

/** Line and markers of a series of a line chart; a mark has no line, a path to a target is dots, other marks are dashes. */
export function lineMarks({ series, colour }: Drawn, { kind }: NativePlan): string {
  const overColumns = kind === 'column';
  const mark = series.look === 'mark';
  const limit = series.look === 'limit';
  const stroke = mark
    ? '<a:ln w="28575"><a:noFill/></a:ln>'
    : `<a:ln w="${series.look === 'result' ? 34_925 : 19_050}" cap="rnd">${solid(colour)}<a:prstDash val="${limit ? 'dash' : 'solid'}"/><a:round/></a:ln>`;
  const values = new Set(series.points.flatMap(({ value }) => value ?? []));
  const dots = mark && !overColumns && !isLonely(series) && values.size > 1;
  const symbol = limit ? 'none' : mark && !dots ? 'dash' : 'circle';
  const size = overColumns ? 22 : dots ? 4 : mark ? 12 : 6;
  const marker =
    symbol === 'none'
      ? `<c:marker>${val('symbol', 'none')}</c:marker>`
      : `<c:marker>${val('symbol', symbol)}${val('size', size)}<c:spPr>${solid(colour)}` +
        `<a:ln w="9525">${solid(mark ? colour : inks.white)}</a:ln></c:spPr></c:marker>`;
  return `<c:spPr>${stroke}</c:spPr>${marker}`;
}
