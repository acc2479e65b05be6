import { isLonely } from './chartLabels.ts';
import { type Drawn, intervalBars, seriesData, seriesHead } from './chartSeries.ts';
import { solid, val } from './drawing.ts';
import type { NativePlan } from './nativeChart.ts';
import { inks } from './xml.ts';

/** Marks of native charts: what results are held against, which no line joins, and the outer intervals of bars. */

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

/**
 * Invisible bars among the visible ones: their error bars are the intervals, or so short that only their ends are seen, which
 * are ticks. (Thick short lines would be ticks of any height, but LibreOffice draws ends at all error bars.)
 */
export function markSeries(drawn: readonly OverBars[], plan: NativePlan, labels: (each: Drawn) => string): string {
  const series = drawn.map((each, at) => {
    const repeated = each.interval !== undefined;
    const bars = each.interval === undefined ? tick(each, plan) : intervalBars(plan, each.interval);
    return (
      `<c:ser>${seriesHead(each, repeated ? plan.series.length + at : each.index)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
      `${val('invertIfNegative', 0)}${repeated ? '' : labels(each)}${bars}${seriesData(each, plan)}</c:ser>`
    );
  });
  return series.join('');
}

function tick({ colour }: Drawn, { least = 0, most }: NativePlan): string {
  const reach = (((most ?? 100) - least) * 0.0005).toFixed(4);
  return (
    `<c:errBars>${val('errBarType', 'both')}${val('errValType', 'fixedVal')}${val('noEndCap', 0)}${val('val', reach)}` +
    `<c:spPr><a:ln w="38100" cap="flat">${solid(colour)}<a:round/></a:ln></c:spPr></c:errBars>`
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
