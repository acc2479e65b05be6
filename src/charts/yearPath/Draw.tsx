import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { ChartTooltip } from '../kit/plot/ChartTooltip.tsx';
import { spread, textWidth } from '../kit/plot/labels.ts';
import { halo, palette, textSize, tick } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { legendWords } from './legend/words.ts';
import { type YearPathData, type YearPathRow, yearPath } from './spec.ts';
import { yearPathWords } from './words.ts';

const paceStroke = { stroke: palette.ink, strokeWidth: 1.5, strokeDasharray: '1 4', strokeLinecap: 'round' } as const;
const bandOpacity = 0.22;

/**
 * The year's path, the year before as a thin line, the target as a dashed one, labelled at their ends; the required pace as
 * dots, with the band that chance may take the rate to.
 */
export function Draw({ data, width, height, messages, still = false }: DrawProps<YearPathData>) {
  const narrow = width < narrowBelow;
  const rows = data.rows.map((row) => ({
    label: messages.monthShort(row.months),
    rate: numberOf(row.rate),
    yearBefore: numberOf(row.yearBefore),
    expected: hasPace(data.rows) ? numberOf(row.expected) : null,
    row,
  }));
  const highest = Math.max(
    numberOf(data.target) ?? 0,
    ...rows.flatMap(({ rate, yearBefore, row }) => [rate ?? 0, yearBefore ?? 0, bandOf(row)?.[1] ?? 0]),
  );
  const step = highest > 56 ? 20 : 10;
  const top = Math.min(100, Math.ceil((highest + 2) / step) * step);
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 12, right: labelRoom(data, messages, narrow), bottom: 0, left: 0 }}
      accessibilityLayer={!still}
      {...(still && { role: 'img' })}
      title={yearPath.subtitle(data, messages)}
      desc={yearPath.describe(data, messages)}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} />
      <XAxis
        dataKey="label"
        axisLine={false}
        tickLine={false}
        tick={tick}
        interval={narrow ? 2 : 0}
        height={28}
        padding={{ left: 8, right: 0 }}
      />
      <YAxis
        domain={[0, top]}
        ticks={ticks}
        interval={0}
        width={40}
        axisLine={false}
        tickLine={false}
        tick={tick}
        tickFormatter={(value: number) => `${value}%`}
      />
      {isFigure(data.target) && (
        <ReferenceLine y={data.target.value} stroke={palette.ink} strokeWidth={1.5} strokeDasharray="5 4" />
      )}
      <Surfaces data={data} messages={messages} />
      <Line
        dataKey="yearBefore"
        stroke={palette.ink3}
        strokeWidth={1.5}
        dot={false}
        activeDot={!still}
        isAnimationActive={false}
      />
      <Line dataKey="expected" {...paceStroke} dot={false} activeDot={false} isAnimationActive={false} />
      <Line
        dataKey="rate"
        stroke={palette.series}
        strokeWidth={3}
        dot={false}
        activeDot={!still}
        isAnimationActive={false}
      />
      <PathLabels data={data} messages={messages} narrow={narrow} />
      {!still && (
        <Tooltip
          isAnimationActive={false}
          content={<ChartTooltip spec={yearPath} data={data} messages={messages} />}
          cursor={{ stroke: palette.ink3 }}
        />
      )}
    </LineChart>
  );
}

interface SurfacesProps {
  readonly data: YearPathData;
  readonly messages: Messages;
}

/** The band around the pace and the surface below the year's line: plain shapes, below all lines. */
function Surfaces({ data, messages }: SurfacesProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  const point = (months: number, value: number) =>
    `${xScale(messages.monthShort(months), { position: 'middle' }) ?? 0},${yScale(value) ?? 0}`;
  const surface = (ends: (row: YearPathRow) => readonly [number, number] | null) => {
    // A month that nothing is known of leaves a gap, as it does in the lines.
    const runs: { upper: string[]; lower: string[] }[] = [];
    let open = false;
    for (const row of data.rows) {
      const found = ends(row);
      if (found && !open) runs.push({ upper: [], lower: [] });
      open = found !== null;
      const run = runs.at(-1);
      if (!found || !run) continue;
      run.upper.push(point(row.months, found[1]));
      run.lower.unshift(point(row.months, found[0]));
    }
    return runs.map(({ upper, lower }) => `M${[...upper, ...lower].join('L')}Z`).join('');
  };
  return (
    <g>
      <path d={surface(bandOf)} fill={palette.ink3} fillOpacity={bandOpacity} />
    </g>
  );
}

/** From where to where chance may take the rate around its pace, percent; null where there is no telling. */
function bandOf({ expected, leeway }: YearPathRow): readonly [number, number] | null {
  if (!isFigure(expected) || typeof leeway !== 'number' || !Number.isFinite(leeway)) return null;
  return [Math.max(0, expected.value - leeway), Math.min(100, expected.value + leeway)];
}

/** Whether the way to the target is known: at its end it is the target itself. */
function hasPace(rows: readonly YearPathRow[]): boolean {
  return rows.some(({ months, expected }) => months < 12 && isFigure(expected));
}

/** Room to the right of the lines for the labels at their ends, pixels. */
function labelRoom(data: YearPathData, messages: Messages, narrow: boolean): number {
  const [rate, before] = endLabels(data, messages, narrow);
  return Math.max(textWidth(rate ?? '', textSize.label), textWidth(before ?? '', textSize.label)) + 14;
}

/** What is written at the ends of the year's line and of the line of the year before; shorter where room is scarce. */
function endLabels({ rows, statYear }: YearPathData, messages: Messages, narrow: boolean) {
  const words = yearPathWords(messages);
  const rate = rows.findLast((row) => isFigure(row.rate))?.rate;
  const before = rows.at(-1)?.yearBefore;
  const label = (reading: Reading | undefined, words: (text: string) => string) => {
    if (!isFigure(reading)) return undefined;
    const text = messages.format.figure(reading);
    return narrow ? text : words(text);
  };
  return [label(rate, (text) => words.end(text, statYear)), label(before, words.before)] as const;
}

interface PaceLegendProps {
  readonly data: YearPathData;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly messages: Messages;
  readonly narrow: boolean;
}

/** Names the dots and the band below the line of the target, where the lines of a year have not come yet. */
function PaceLegend({ data, x, y, messages, narrow }: PaceLegendProps) {
  const words = legendWords(messages);
  const band = data.rows.some((row) => bandOf(row) !== null);
  return (
    <g>
      {band && <rect x={x} y={y - 6} width={22} height={12} fill={palette.ink3} fillOpacity={bandOpacity} />}
      <line x1={x + 1} x2={x + 21} y1={y} y2={y} {...paceStroke} />
      <text x={x + 28} y={y + 4} fontSize={textSize.small} fill={palette.ink2}>
        {band && !narrow ? words.band : words.pace}
      </text>
    </g>
  );
}

interface PathLabelsProps {
  readonly data: YearPathData;
  readonly messages: Messages;
  readonly narrow: boolean;
}

function PathLabels({ data, messages, narrow }: PathLabelsProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  const words = yearPathWords(messages);
  const last = data.rows.findLast(({ rate }) => isFigure(rate));
  const whole = data.rows.at(-1);
  const rate = last && isFigure(last.rate) ? last.rate : undefined;
  const before = whole && isFigure(whole.yearBefore) ? whole.yearBefore : undefined;
  const x = (months: number) => xScale(messages.monthShort(months), { position: 'middle' }) ?? 0;
  const atEnd = last?.months === 12;
  const ys = [rate ? (yScale(rate.value) ?? 0) : 0, before ? (yScale(before.value) ?? 0) : 0];
  // Not so low that the months below the axis strike them.
  const lowest = plot.y + plot.height - 9;
  const [rateY = 0, beforeY = 0] = (atEnd ? spread(ys, 17) : ys).map((y, at, all) =>
    Math.min(y, lowest - (atEnd && (all[1 - at] ?? 0) > y ? 17 : 0)),
  );
  // During the year the label goes to the side where the line of the year before is not.
  const behind = rate !== undefined && last !== undefined && (numberOf(last.yearBefore) ?? 0) > rate.value;
  const [rateLabel, beforeLabel] = endLabels(data, messages, narrow);
  // In the first months there is no room on the left: then it stands above the point, from the axis on.
  const end = last ? x(last.months) - 8 : 0;
  const fits = end - plot.x > textWidth(rateLabel ?? '', textSize.label) * 1.1;
  const side = atEnd ? x(12) + 10 : behind ? end + 16 : fits ? end : plot.x + 6;
  return (
    <g fontSize={textSize.label}>
      {isFigure(data.target) && (
        <text x={plot.x + 6} y={(yScale(data.target.value) ?? 0) - 7} fontSize={textSize.small} fill={palette.ink2}>
          {words.target(messages.reading(data.target))}
        </text>
      )}
      {isFigure(data.target) && hasPace(data.rows) && (
        <PaceLegend
          data={data}
          x={plot.x + 6}
          y={(yScale(data.target.value) ?? 0) + 16}
          messages={messages}
          narrow={narrow}
        />
      )}
      {before && (
        <text x={x(12) + 10} y={beforeY + 5} fill={palette.ink2}>
          {beforeLabel}
        </text>
      )}
      {rate && last && (
        <>
          <circle cx={x(last.months)} cy={ys[0]} r={5.5} fill={palette.series} />
          <text
            x={side}
            y={atEnd ? rateY + 5 : rateY + (behind ? 18 : -10)}
            textAnchor={atEnd || behind || !fits ? 'start' : 'end'}
            fontWeight={600}
            fill={palette.ink}
            {...halo}
          >
            {rateLabel}
          </text>
        </>
      )}
    </g>
  );
}
