import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import type { MonthChange } from '../../domain/monthChange.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { changeAxis } from '../kit/plot/axis.ts';
import { countScale } from '../kit/plot/countScale.ts';
import { EventMarks } from '../kit/plot/EventMarks.tsx';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { spread, textWidth } from '../kit/plot/labels.ts';
import { Dot } from '../kit/plot/marks.tsx';
import { linearScale, Plot, type Scale, YRules } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { type MonthlySignalsData, monthlySignals, signalsAt } from './spec.ts';
import { monthlySignalsWords } from './words.ts';

/** Each month's change as a point, the mean as a line, the usual limits as a band; a signal is a triangle. */
export function Draw({ data, width, height, messages }: DrawProps<MonthlySignalsData>) {
  const { chart, months } = data;
  const words = monthlySignalsWords(messages);
  const values = [...months.map(({ change }) => change), chart.mean, chart.low, chart.high].filter(isFigure);
  const most = Math.max(0, ...values.map(({ value }) => Math.abs(value)));
  const { divisor, least, unit, write } = countScale(data.basis, most, messages);
  const axis = changeAxis(
    values.map(({ value }) => value / divisor),
    5,
    least,
  );
  const signed = (value: number) => (value > 0 ? `+${write(value)}` : write(value));
  const lines = linesOf(data, messages, { narrow: width < narrowBelow, divisor, signed });
  const left = Math.max(24, ...axis.ticks.map((tick) => textWidth(signed(tick), textSize.small))) + 10;
  const right = Math.max(8, ...lines.map(({ label }) => textWidth(label, textSize.small) + 10));
  const corrected = months.some(({ correction }) => isFigure(correction));
  const marks = data.events?.marks;
  const above = 28 + headOfEvents(marks);
  const plot = { x: left, y: above, width: width - left - right, height: height - above - (corrected ? 40 : 26) };
  const y = linearScale(axis.domain, [plot.y + plot.height, plot.y]);
  const scale = (reading: Reading) => (isFigure(reading) ? y(reading.value / divisor) : undefined);
  return (
    <Plot
      width={width}
      height={height}
      title={monthlySignals.subtitle(data, messages)}
      description={monthlySignals.describe(data, messages)}
      role="img"
    >
      <Band plot={plot} low={scale(chart.low)} high={scale(chart.high)} />
      <YRules plot={plot} ticks={axis.ticks} scale={y} write={signed} />
      <line x1={plot.x} x2={plot.x + plot.width} y1={y(0)} y2={y(0)} stroke={palette.ink3} />
      <EventMarks
        marks={marks}
        x={(month) => middleOf(plot, month - 1)}
        edges={[plot.x, plot.x + plot.width]}
        top={plot.y - 8}
        bottom={plot.y + plot.height}
      />
      <Lines lines={lines} plot={plot} y={y} />
      <Points data={data} plot={plot} scale={scale} />
      <Months data={data} plot={plot} messages={messages} />
      <text x={4} y={12} fontSize={textSize.small} fill={palette.ink2}>
        {unit}
      </text>
      {corrected && (
        <g>
          <Correction x={width - textWidth(words.correction, textSize.small) - 10} y={8} />
          <text
            x={width - textWidth(words.correction, textSize.small)}
            y={12}
            fontSize={textSize.small}
            fill={palette.ink2}
          >
            {words.correction}
          </text>
        </g>
      )}
    </Plot>
  );
}

interface Line {
  readonly key: 'mean' | 'low' | 'high';
  /** In the unit of the axis. */
  readonly value: number;
  readonly label: string;
}

interface Writing {
  readonly narrow: boolean;
  readonly divisor: number;
  readonly signed: (value: number) => string;
}

/** The mean and the limits, with what is written at their ends. */
function linesOf(
  { basis, chart }: MonthlySignalsData,
  messages: Messages,
  { narrow, divisor, signed }: Writing,
): readonly Line[] {
  const words = monthlySignalsWords(messages).lines;
  return (['high', 'mean', 'low'] as const).flatMap((key) => {
    const value = numberOf(chart[key]);
    // Where nothing moves the limits lie on the mean.
    if (value === null || (key !== 'mean' && value === numberOf(chart.mean))) return [];
    const shown = basis === 'cases' ? Math.round(value) : Math.round((value / divisor) * 10) / 10;
    const text = signed(shown === 0 ? 0 : shown);
    return [{ key, value: value / divisor, label: narrow ? text : words[key](text) }];
  });
}

interface BandProps {
  readonly plot: Box;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

function Band({ plot, low, high }: BandProps) {
  if (low === undefined || high === undefined) return null;
  return (
    <rect
      x={plot.x}
      y={high}
      width={plot.width}
      height={Math.max(0, low - high)}
      fill={palette.track}
      fillOpacity={0.6}
    />
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly plot: Box;
  readonly y: Scale;
}

function Lines({ lines, plot, y }: LinesProps) {
  const labels = spread(
    lines.map(({ value }) => y(value)),
    textSize.small + 3,
  );
  const end = plot.x + plot.width;
  return lines.map(({ key, value, label }, at) => (
    <g key={key}>
      <line
        x1={plot.x}
        x2={end}
        y1={y(value)}
        y2={y(value)}
        stroke={key === 'mean' ? palette.ink : palette.ink2}
        strokeWidth={1.5}
        {...(key !== 'mean' && { strokeDasharray: '4 3' })}
      />
      <text x={end + 6} y={(labels[at] ?? 0) + 4} fontSize={textSize.small} fill={palette.ink2}>
        {label}
      </text>
    </g>
  ));
}

interface PointsProps {
  readonly data: MonthlySignalsData;
  readonly plot: Box;
  readonly scale: (reading: Reading) => number | undefined;
}

function Points({ data, plot, scale }: PointsProps) {
  const points = data.months.map((month, at) => ({ month, x: middleOf(plot, at), y: scale(month.change) }));
  return (
    <g>
      <path
        d={points
          // A gap where a month is missing: the line goes on from the next one that is there.
          .map(({ x, y }, at) => (y === undefined ? '' : `${points[at - 1]?.y === undefined ? 'M' : 'L'}${x} ${y}`))
          .join('')}
        fill="none"
        stroke={palette.series}
        strokeWidth={1.5}
        strokeOpacity={0.5}
      />
      {points.map(({ month, x, y }) => y !== undefined && <Point key={month.months} {...{ data, month, x, y }} />)}
    </g>
  );
}

interface PointProps {
  readonly data: MonthlySignalsData;
  readonly month: MonthChange;
  readonly x: number;
  readonly y: number;
}

function Point({ data, month: { months }, x, y }: PointProps) {
  const [signal] = signalsAt(data, months);
  if (!signal) return <Dot x={x} y={y} radius={4.5} colour="series" />;
  // Upward for what lies above, or rises.
  const d = signal.side === 'above' ? `M${x - 7.5} ${y + 6}h15l-7.5 -13z` : `M${x - 7.5} ${y - 6}h15l-7.5 13z`;
  return <path d={d} fill={palette.accent} />;
}

interface MonthsProps {
  readonly data: MonthlySignalsData;
  readonly plot: Box;
  readonly messages: Messages;
}

/** The names of months, of those with a signal first where not all have room, and the marks of corrections below. */
function Months({ data, plot, messages }: MonthsProps) {
  const band = plot.width / data.months.length;
  const marked = data.months.map(({ months }) => signalsAt(data, months).length > 0);
  const name = (at: number) => messages.monthShort(data.months[at]?.months ?? 1);
  const written = placed(
    data.months.map((_, at) => ({ width: textWidth(name(at), textSize.small) + 6, wanted: marked[at] === true })),
    band,
  );
  const y = plot.y + plot.height;
  return data.months.map(({ months, correction }, at) => (
    <g key={months}>
      {written.has(at) && (
        <text
          x={middleOf(plot, at)}
          y={y + 19}
          textAnchor="middle"
          fontSize={textSize.small}
          fontWeight={marked[at] ? 600 : 400}
          fill={marked[at] ? palette.accent : palette.ink2}
        >
          {name(at)}
        </text>
      )}
      {isFigure(correction) && <Correction x={middleOf(plot, at)} y={y + 31} />}
    </g>
  ));
}

/** Which labels are written: all that have room, those that are wanted first, then every third, then the rest. */
function placed(
  labels: readonly { readonly width: number; readonly wanted: boolean }[],
  band: number,
): ReadonlySet<number> {
  const all = labels.map((_, at) => at);
  const order = [...all.filter((at) => labels[at]?.wanted), ...all.filter((at) => at % 3 === 0), ...all];
  const written = new Set<number>();
  const width = (at: number) => labels[at]?.width ?? 0;
  for (const at of order)
    if ([...written].every((other) => Math.abs(other - at) * band >= (width(other) + width(at)) / 2)) written.add(at);
  return written;
}

/** The middle of a month's place. */
function middleOf(plot: Box, at: number): number {
  return plot.x + ((at + 0.5) / 12) * plot.width;
}

/** The mark of a month in which earlier reports were corrected down. */
function Correction({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} fill={palette.card} stroke={palette.accent} strokeWidth={1.5} />;
}
