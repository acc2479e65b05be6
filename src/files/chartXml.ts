import { dataLabels, knownPlaces, labelledInBars, labelledInLines, linePosition } from './chartLabels.ts';
import { fill, solid, text, val } from './drawing.ts';
import type { NativePlan, NativeSeries } from './nativeChart.ts';
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

const axisIds = { category: 111_111_111, value: 222_222_222 } as const;
const axisIdTags = `${val('axId', axisIds.category)}${val('axId', axisIds.value)}`;

/** Series that are not targets, in their order; rust is kept for what falls short. */
const seriesColours = [inks.blue, inks.grey, inks.ink, inks.pale] as const;

type Shape = 'bar' | 'line';

interface Drawn {
  readonly series: NativeSeries;
  readonly index: number;
  readonly shape: Shape;
  readonly colour: string;
}

/** `tag` is the language of the words, `workbook` the relationship of the embedded workbook. */
export function chartXml(plan: NativePlan, tag: string, workbook = 'rId1'): string {
  const drawn = plan.series.map((series, index): Drawn => {
    const shape = plan.kind === 'line' || (plan.kind === 'column' && series.target) ? 'line' : 'bar';
    return { series, index, shape, colour: colourOf(series, index, plan) };
  });
  const bars = drawn.filter(({ shape }) => shape === 'bar');
  const lines = drawn.filter(({ shape }) => shape === 'line');
  const size = textSize(plan);
  return (
    `${xmlHead}<c:chartSpace ${namespaces}>${val('date1904', 0)}${val('lang', tag)}${val('roundedCorners', 0)}` +
    `<c:chart>${val('autoTitleDeleted', 1)}<c:plotArea><c:layout/>` +
    (bars.length > 0 ? barChart(bars, plan, size, tag) : '') +
    (lines.length > 0 ? lineChart(lines, plan, size, tag) : '') +
    categoryAxis(plan, size, tag) +
    valueAxis(plan, size, tag) +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    (drawn.length > 1 ? legend(tag) : '') +
    `${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(size, inks.ink, tag)}` +
    `<c:externalData r:id="${workbook}">${val('autoUpdate', 0)}</c:externalData></c:chartSpace>`
  );
}

function barChart(bars: readonly Drawn[], plan: NativePlan, size: number, tag: string): string {
  const series = bars.map((each) => {
    const { series: of, colour } = each;
    const fills = of.points.map((point) => (of.target ? inks.pale : point.below ? inks.rust : colour));
    const made = of.points.map(({ hatched }) => hatched && !of.target);
    const points = of.points.map(({ value }, at) =>
      value === null || (fills[at] === colour && !made[at])
        ? ''
        : `<c:dPt>${val('idx', at)}${val('invertIfNegative', 0)}${val('bubble3D', 0)}` +
          `<c:spPr>${fill(fills[at] ?? colour, made[at] ?? false)}</c:spPr></c:dPt>`,
    );
    const labels = dataLabels(of, labelledInBars(of), { position: 'outEnd', size, tag });
    return (
      `<c:ser>${head(each)}<c:spPr>${fill(colour, false)}</c:spPr>${val('invertIfNegative', 0)}` +
      `${points.join('')}${labels}${data(each, plan)}</c:ser>`
    );
  });
  return (
    `<c:barChart>${val('barDir', plan.kind === 'bar' ? 'bar' : 'col')}${val('grouping', 'clustered')}` +
    `${val('varyColors', 0)}${series.join('')}${val('gapWidth', plan.categories.length <= 3 ? 110 : 55)}` +
    `${val('overlap', 0)}${axisIdTags}</c:barChart>`
  );
}

function lineChart(lines: readonly Drawn[], plan: NativePlan, size: number, tag: string): string {
  const overColumns = plan.kind === 'column';
  const series = lines.map((each) => {
    const { series: of, colour } = each;
    const stroke = overColumns
      ? '<a:ln w="28575"><a:noFill/></a:ln>'
      : `<a:ln w="${of.target ? 19050 : 28575}" cap="rnd">${solid(colour)}` +
        `<a:prstDash val="${of.target ? 'dash' : 'solid'}"/><a:round/></a:ln>`;
    // A target with gaps has points that no line leads to.
    const lonely = knownPlaces(of.points).length < of.points.length;
    const symbol = !of.target ? 'circle' : overColumns || lonely ? 'dash' : 'none';
    const marker =
      symbol === 'none'
        ? `<c:marker>${val('symbol', 'none')}</c:marker>`
        : `<c:marker>${val('symbol', symbol)}${val('size', overColumns ? 22 : of.target ? 10 : 6)}` +
          `<c:spPr>${solid(colour)}<a:ln w="9525">${solid(of.target ? colour : inks.white)}</a:ln></c:spPr></c:marker>`;
    const labels = dataLabels(of, labelledInLines(of, plan), {
      position: linePosition(of, plan),
      size,
      tag,
      overMarks: overColumns,
    });
    return `<c:ser>${head(each)}<c:spPr>${stroke}</c:spPr>${marker}${labels}${data(each, plan)}${val('smooth', 0)}</c:ser>`;
  });
  return (
    `<c:lineChart>${val('grouping', 'standard')}${val('varyColors', 0)}${series.join('')}` +
    `${val('marker', 1)}${axisIdTags}</c:lineChart>`
  );
}

function head({ series, index }: Drawn): string {
  const name = `<c:strCache>${val('ptCount', 1)}${point(0, series.name)}</c:strCache>`;
  return (
    `${val('idx', index)}${val('order', index)}` +
    `<c:tx><c:strRef><c:f>Sheet1!$${columnLetter(index + 1)}$1</c:f>${name}</c:strRef></c:tx>`
  );
}

function data({ series, index }: Drawn, { categories }: NativePlan): string {
  const last = categories.length + 1;
  const column = columnLetter(index + 1);
  const names = categories.map((name, at) => point(at, name));
  // A missing value has no point: an empty one is a fault, and zero would be a lie.
  const values = series.points.map(({ value }, at) => (value === null ? '' : point(at, String(value))));
  return (
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${val('ptCount', categories.length)}` +
    `${names.join('')}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache>` +
    `<c:formatCode>${xmlText(series.cellCode)}</c:formatCode>${val('ptCount', categories.length)}` +
    `${values.join('')}</c:numCache></c:numRef></c:val>`
  );
}

function point(at: number, value: string): string {
  return `<c:pt idx="${at}"><c:v>${xmlText(value)}</c:v></c:pt>`;
}

function categoryAxis({ kind }: NativePlan, size: number, tag: string): string {
  // Bars are read from the top; the first row of the table is the first one there.
  const orientation = kind === 'bar' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx>${val('axId', axisIds.category)}<c:scaling>${val('orientation', orientation)}</c:scaling>${val('delete', 0)}` +
    `${val('axPos', kind === 'bar' ? 'l' : 'b')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'low')}` +
    `<c:spPr><a:ln w="9525">${solid(inks.grey)}</a:ln></c:spPr>${text(size, inks.ink, tag)}` +
    `${val('crossAx', axisIds.value)}${val('crosses', 'autoZero')}${val('auto', 0)}${val('lblAlgn', 'ctr')}` +
    `${val('lblOffset', 100)}${kind === 'bar' ? val('tickLblSkip', 1) : ''}${val('noMultiLvlLbl', 1)}</c:catAx>`
  );
}

function valueAxis({ kind, axisCode, least, most }: NativePlan, size: number, tag: string): string {
  const lined = kind === 'line';
  const ends = (most === undefined ? '' : val('max', most)) + (least === undefined ? '' : val('min', least));
  return (
    `<c:valAx>${val('axId', axisIds.value)}<c:scaling>${val('orientation', 'minMax')}${ends}</c:scaling>` +
    // Bars carry their numbers themselves.
    `${val('delete', lined ? 0 : 1)}${val('axPos', kind === 'bar' ? 'b' : 'l')}` +
    (lined ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(inks.rule)}</a:ln></c:spPr></c:majorGridlines>` : '') +
    `<c:numFmt formatCode="${xmlText(axisCode)}" sourceLinked="0"/>${val('majorTickMark', 'none')}` +
    `${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${text(size, inks.grey, tag)}${val('crossAx', axisIds.category)}${val('crosses', 'autoZero')}` +
    `${val('crossBetween', 'between')}</c:valAx>`
  );
}

function legend(tag: string): string {
  return `<c:legend>${val('legendPos', 't')}${val('overlay', 0)}${text(12, inks.ink, tag)}</c:legend>`;
}

function textSize({ kind, categories }: NativePlan): number {
  if (kind !== 'bar') return categories.length <= 14 ? 12 : 10;
  return categories.length <= 12 ? 12 : categories.length <= 16 ? 10 : 9;
}

/** A target is grey, so as not to be one more result; where there are several, each line has the colour of what it is for. */
function colourOf({ target }: NativeSeries, index: number, { kind, series }: NativePlan): string {
  const before = series.slice(0, index).filter((each) => !each.target).length;
  const resultColour = (order: number) => seriesColours[order % seriesColours.length] ?? inks.blue;
  if (!target) return resultColour(before);
  if (kind !== 'line') return kind === 'bar' ? inks.pale : inks.ink;
  const several = series.filter((each) => each.target).length > 1;
  return several && before > 0 ? resultColour(before - 1) : inks.grey;
}

/** 0 is A. A chart has fewer series than the alphabet letters, but a table may not. */
export function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetter(Math.floor(at / 26) - 1) + letter;
}
