import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { isFigure, numberOf } from '../../domain/figure.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { countAxis } from '../kit/plot/axis.ts';
import { ChartTooltip } from '../kit/plot/ChartTooltip.tsx';
import { countScale } from '../kit/plot/countScale.ts';
import { EventMarks } from '../kit/plot/EventMarks.tsx';
import { textWidth } from '../kit/plot/labels.ts';
import { palette, textSize, tick } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { type MonthlyFlowData, monthlyFlow } from './spec.ts';
import { monthlyFlowWords } from './words.ts';

/** A bar a month, the same month of the year before as a tick across it; a correction hangs as a mark, not as a bar. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<MonthlyFlowData>) {
  const narrow = width < narrowBelow;
  const most = Math.max(
    ...data.rows.flatMap(({ added, addedBefore }) => [numberOf(added) ?? 0, numberOf(addedBefore) ?? 0]),
  );
  const { divisor, least, unit, write } = countScale(data.basis, most, messages);
  const axis = countAxis(most / divisor, 4, least);
  const axisWidth = Math.max(40, ...axis.ticks.map((value) => textWidth(write(value), textSize.small) + 10));
  const { correction } = monthlyFlowWords(messages);
  const keyWidth = textWidth(correction, textSize.small);
  const rows = data.rows.map((row) => ({
    label: messages.monthShort(row.months),
    added: divided(numberOf(row.added), divisor),
    row,
  }));
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 30 + headOfEvents(data.events?.marks), right: 4, bottom: 0, left: 0 }}
      accessibilityLayer={!still}
      {...(still && { role: 'img' })}
      title={monthlyFlow.subtitle(data, messages)}
      desc={monthlyFlow.describe(data, messages)}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} />
      <XAxis
        dataKey="label"
        axisLine={false}
        tickLine={false}
        tick={tick}
        interval={narrow ? 2 : 0}
        height={26}
        scale="band"
      />
      <YAxis
        domain={axis.domain}
        ticks={axis.ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={tick}
        width={axisWidth}
        tickFormatter={write}
      />
      <Events data={data} />
      <Bar
        dataKey="added"
        isAnimationActive={false}
        shape={(bar: {
          x?: number | string;
          y?: number | string;
          width?: number | string;
          height?: number | string;
          index?: number;
        }) => {
          const row = data.rows[bar.index ?? 0];
          if (!row || !isFigure(row.added)) return <g />;
          const inset = Number(bar.width) * 0.14;
          return (
            <rect
              x={Number(bar.x) + inset}
              y={Number(bar.y)}
              width={Math.max(0, Number(bar.width) - 2 * inset)}
              height={Math.max(0, Number(bar.height))}
              fill={palette.series}
            />
          );
        }}
      />
      <Marks data={data} divisor={divisor} />
      <text x={4} y={12} fontSize={textSize.small} fill={palette.ink2}>
        {unit}
      </text>
      {data.rows.some((row) => isFigure(row.correction)) && (
        <g>
          <path d={diamond(width - keyWidth - 12, 8)} fill={palette.card} stroke={palette.accent} strokeWidth={2} />
          <text x={width} y={12} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
            {correction}
          </text>
        </g>
      )}
      {!still && (
        <Tooltip
          isAnimationActive={false}
          content={<ChartTooltip spec={monthlyFlow} data={data} messages={messages} />}
          cursor={{ fill: palette.track, fillOpacity: 0.5 }}
        />
      )}
    </ComposedChart>
  );
}

/** The mark of a correction, around its middle. */
function diamond(x: number, y: number): string {
  return `M${x} ${y - 6}l6 6-6 6-6-6z`;
}

function divided(value: number | null, divisor: number): number | null {
  return value === null ? null : value / divisor;
}

/** The tags stand above whatever hangs over the highest bar. */
function Events({ data: { events } }: { readonly data: MonthlyFlowData }) {
  const plot = usePlotArea();
  if (!plot || !events) return null;
  const { x, y, width, height } = plot;
  const middle = (months: number) => x + ((months - 0.5) / 12) * width;
  return <EventMarks marks={events.marks} x={middle} edges={[x, x + width]} top={y - 13} bottom={y + height} />;
}

interface MarksProps {
  readonly data: MonthlyFlowData;
  readonly divisor: number;
}

function Marks({ data, divisor }: MarksProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  const band = plot.width / 12;
  return (
    <g>
      {data.rows.map((row, at) => {
        const left = plot.x + at * band;
        const before = divided(numberOf(row.addedBefore), divisor);
        const top = yScale(divided(numberOf(row.added), divisor) ?? 0) ?? 0;
        return (
          <g key={row.months}>
            {before !== null && (
              <line
                x1={left + band * 0.06}
                x2={left + band * 0.94}
                y1={yScale(before)}
                y2={yScale(before)}
                stroke={palette.ink}
                strokeWidth={2}
              />
            )}
            {isFigure(row.correction) && (
              <path
                d={diamond(left + band / 2, top - 11)}
                fill={palette.card}
                stroke={palette.accent}
                strokeWidth={2}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
