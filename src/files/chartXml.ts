import { seriesColour } from './chartColours.ts';
import { dataLabels, labelledInBars, labelledInLines, linePosition } from './chartLabels.ts';
import { lineMarks, markSeries, type OverBars, overBars } from './chartMarks.ts';
import { axisTags, type Drawn, intervalBars, seriesData, seriesHead } from './chartSeries.ts';
import { fill, solid, text, val } from './drawing.ts';
import type { NativePlan } from './nativeChart.ts';
import { inks, xmlHead, xmlText } from './xml.ts';

/**
 * The part of a presentation that draws a chart (DrawingML, ECMA-376 part 1, 21.2). Written here and not by pptxgenjs, whose
 * charts name an axis that is not there, write missing values as empty ones, forget the grouping of lines, and put children
 * in an order that the specification does not allow.
 */

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const ids = { category: 111_111_111, value: 222_222_222 } as const;

/** `tag` is the language of the words, `workbook` the relationship of the embedded workbook. */
export function chartXml(plan: NativePlan, tag: string, workbook = 'rId1'): string {
  const drawn = plan.series.map((series, index): Drawn => ({ series, index, colour: seriesColour(plan, index) }));
  const isMark = ({ series }: Drawn) => series.look === 'mark';
  const bars = plan.kind === 'line' ? [] : drawn.filter((each) => !isMark(each));
  // Over columns a mark is a dash of a line without a line; over bars, which lines cannot cross, a tick of its own.
  const ticks = plan.kind === 'bar' ? overBars(plan, drawn.filter(isMark)) : [];
  const lines = plan.kind === 'line' ? drawn : plan.kind === 'column' ? drawn.filter(isMark) : [];
  const size = textSize(plan);
  return (
    `${xmlHead}<c:chartSpace ${namespaces}>${val('date1904', 0)}${val('lang', tag)}${val('roundedCorners', 0)}` +
    `<c:chart>${val('autoTitleDeleted', 1)}<c:plotArea><c:layout/>` +
    (bars.length > 0 ? barChart(bars, ticks, plan, size, tag) : '') +
    (lines.length > 0 ? lineChart(lines, plan, size, tag) : '') +
    categoryAxis(plan, size, tag) +
    valueAxis(plan, size, tag) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    (bars.length + lines.length > 1 ? legend(bars.length, ticks.length, tag) : '') +
    `${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(size, inks.ink, tag)}` +
    `<c:externalData r:id="${workbook}">${val('autoUpdate', 0)}</c:externalData></c:chartSpace>`
  );
}

function barChart(
  bars: readonly Drawn[],
  ticks: readonly OverBars[],
  plan: NativePlan,
  size: number,
  tag: string,
): string {
  const series = bars.map((each, nth) => {
    const { series: of, colour } = each;
    const tones = { calledOut: inks.rust, beside: inks.grey } as const;
    const points = of.points.map(({ value, tone, hatched }, at) =>
      value === null || (!tone && !hatched)
        ? ''
        : `<c:dPt>${val('idx', at)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}` +
          `<c:spPr>${fill(tone ? tones[tone] : colour, hatched)}</c:spPr></c:dPt>`,
    );
    // A number at the end of its bar would stand on the interval.
    const position = nth === 0 && plan.intervals.length > 0 ? 'inBase' : 'outEnd';
    const labels = dataLabels(of, labelledInBars(of), { position, size, tag, overMarks: position === 'inBase' });
    const inner = nth === 0 && plan.intervals[0] ? intervalBars(plan, 0) : '';
    return (
      `<c:ser>${seriesHead(each)}<c:spPr>${fill(colour, null)}</c:spPr>${val('invertIfNegative', 0)}` +
      `${points.join('')}${labels}${inner}${seriesData(each, plan)}</c:ser>`
    );
  });
  // Ticks lie over a single bar, and have a row of their own, with their number, beside several.
  const over = bars.length === 1;
  const marks = markSeries(ticks, plan, ({ series: of }) =>
    over ? '' : dataLabels(of, labelledInBars(of), { position: 'outEnd', size, tag }),
  );
  return (
    `<c:barChart>${val('barDir', plan.kind === 'bar' ? 'bar' : 'col')}${val('grouping', 'clustered')}` +
    `${val('varyColors', 0)}${series.join('')}${marks}${val('gapWidth', plan.categories.length <= 3 ? 110 : 55)}` +
    `${val('overlap', over ? 100 : 0)}${axisTags(ids)}</c:barChart>`
  );
}

function lineChart(lines: readonly Drawn[], plan: NativePlan, size: number, tag: string): string {
  const series = lines.map((each) => {
    const labels = dataLabels(each.series, labelledInLines(each.series, plan), {
      position: linePosition(each.series, plan),
      size,
      tag,
      overMarks: plan.kind === 'column',
    });
    return `<c:ser>${seriesHead(each)}${lineMarks(each, plan)}${labels}${seriesData(each, plan)}${val('smooth', 0)}</c:ser>`;
  });
  return (
    `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}${series.join('')}` +
    `${val('marker', 1)}${axisTags(ids)}</c:lineChart>`
  );
}

function categoryAxis({ kind }: NativePlan, size: number, tag: string): string {
  // Bars are read from the top; the first row of the table is the first one there.
  const orientation = kind === 'bar' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx>${val('axId', ids.category)}<c:scaling>${val('orientation', orientation)}</c:scaling>${val('delete', 0)}` +
    `${val('axPos', kind === 'bar' ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}` +
    `<c:spPr><a:ln w="9525">${solid(inks.grey)}</a:ln></c:spPr>${text(size, inks.ink, tag)}` +
    `${val('crossAx', ids.value)}${val('crosses', 'autoZero')}${val('auto', 0)}${val('lblAlgn', 'ctr')}` +
    `${val('lblOffset', 100)}${kind === 'bar' ? val('tickLblSkip', 1) : ''}${val('noMultiLvlLbl', 1)}</c:catAx>`
  );
}

function valueAxis({ kind, axisCode, least, most }: NativePlan, size: number, tag: string): string {
  const lined = kind === 'line';
  const ends = (most === undefined ? '' : val('max', most)) + (least === undefined ? '' : val('min', least));
  return (
    `<c:valAx>${val('axId', ids.value)}<c:scaling>${val('orientation', 'minMax')}${ends}</c:scaling>` +
    // Bars carry their numbers themselves.
    `${val('delete', lined ? 0 : 1)}${val('axPos', kind === 'bar' ? 'b' : 'l')}` +
    (lined ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(inks.rule)}</a:ln></c:spPr></c:majorGridlines>` : '') +
    `<c:numFmt formatCode="${xmlText(axisCode)}" sourceLinked="0"/>${val('majorTickMark', 'none')}` +
    `${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${text(size, inks.quiet, tag)}${val('crossAx', ids.category)}${val('crosses', 'autoZero')}` +
    `${val('crossBetween', 'between')}</c:valAx>`
  );
}

/** Ticks over bars have no key here, which could only show their bar: the foot of the slide says what they are. */
function legend(shown: number, hidden: number, tag: string): string {
  const without = Array.from(
    { length: hidden },
    (_, at) => `<c:legendEntry>${val('idx', shown + at)}${val('delete', 1)}</c:legendEntry>`,
  );
  return `<c:legend>${val('legendPos', 't')}${without.join('')}${val('overlay', 0)}${text(12, inks.ink, tag)}</c:legend>`;
}

function textSize({ kind, categories }: NativePlan): number {
  if (kind !== 'bar') return categories.length <= 14 ? 12 : 10;
  return categories.length <= 12 ? 12 : 10;
}
