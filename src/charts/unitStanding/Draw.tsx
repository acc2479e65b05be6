import { Bar, BarChart, CartesianGrid, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { categoryTick } from '../kit/plot/CategoryTick.tsx';
import { textWidth } from '../kit/plot/labels.ts';
import { fillOf, HatchPatterns } from '../kit/plot/marks.tsx';
import { palette, textSize, tick } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { commonReference, drawnRows, type UnitStandingData, type UnitStandingRow, unitStanding } from './spec.ts';

/** One row a unit: its rate as a dot, what it is held against as a tick, the gap between them as a line. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<UnitStandingData>) {
  const drawn = drawnRows(data);
  const values = drawn.flatMap(({ rate, reference }) => [rate, reference].filter(isFigure).map(({ value }) => value));
  const anyLeft = drawn.some(isLeft);
  const common = commonReference(data);
  const names = Math.max(...drawn.map(({ name }) => textWidth(name, textSize.label)), 40);
  const namesWidth = Math.min(names + 14, width * 0.46);
  const numbers = drawn.flatMap(({ rate }) => (isFigure(rate) ? [messages.format.figure(rate, { bare: true })] : []));
  // Beside a mark: to its left where it stands below its reference.
  const labelRoom = Math.ceil(Math.max(0, ...numbers.map((number) => textWidth(number, textSize.label)))) + 16;
  const axis = percentAxis(values, Math.max(2, Math.min(5, Math.floor((width - namesWidth - 2 * labelRoom) / 44))));
  // The bar only gives each row its place; at the axis's start it neither shows nor stretches the axis.
  const rows = drawn.map((row) => ({ ...row, span: axis.domain[0] }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: labelRoom, bottom: common ? 22 : 4, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={unitStanding.subtitle(data, messages)}
    >
      <HatchPatterns idPrefix={idPrefix} />
      <CartesianGrid horizontal={false} stroke={palette.rule} />
      <XAxis
        type="number"
        domain={axis.domain}
        ticks={axis.ticks}
        interval={0}
        orientation="top"
        padding={{ left: anyLeft ? labelRoom : 0, right: 0 }}
        axisLine={false}
        tickLine={false}
        tick={tick}
        height={24}
        tickFormatter={(value: number) => `${messages.format.number(value)}%`}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={namesWidth}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={categoryTick(namesWidth)}
      />
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={(bar: { y?: number | string; height?: number | string; index?: number }) => (
          <Lollipop
            row={rows[bar.index ?? 0]}
            y={Number(bar.y) + Number(bar.height) / 2}
            messages={messages}
            idPrefix={idPrefix}
          />
        )}
      />
      {common && <CommonReference data={data} value={common.value} height={height} messages={messages} />}
    </BarChart>
  );
}

/** Whether a mark stands to the left of its reference, and its number there too, out of the line's way. */
function isLeft({ rate, reference }: UnitStandingRow): boolean {
  return isFigure(rate) && isFigure(reference) && rate.value < reference.value;
}

interface LollipopProps {
  readonly row: UnitStandingRow | undefined;
  readonly y: number;
  readonly messages: Messages;
  readonly idPrefix: string;
}

function Lollipop({ row, y, messages, idPrefix }: LollipopProps) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  if (!row || !scale) return null;
  const { rate, reference } = row;
  if (!isFigure(rate)) {
    return (
      <text x={(plot?.x ?? 0) + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3}>
        {messages.reading(rate)}
      </text>
    );
  }
  const x = scale(rate.value) ?? 0;
  const from = isFigure(reference) ? (scale(reference.value) ?? x) : x;
  const below = row.verdict === 'below';
  const left = isLeft(row);
  const colour = below ? 'accent' : 'series';
  return (
    <g>
      <line x1={from} x2={x} y1={y} y2={y} stroke={palette[colour]} strokeWidth={3} strokeOpacity={0.4} />
      {isFigure(reference) && <line x1={from} x2={from} y1={y - 8} y2={y + 8} stroke={palette.ink} strokeWidth={1.5} />}
      {below ? (
        <path
          d={`M${x - 7} ${y - 6}h14l-7 12z`}
          fill={fillOf(rate, colour, idPrefix)}
          stroke={palette[colour]}
          strokeWidth={1.5}
        />
      ) : (
        <circle cx={x} cy={y} r={6} fill={fillOf(rate, colour, idPrefix)} stroke={palette[colour]} strokeWidth={1.5} />
      )}
      <text
        x={left ? x - 13 : x + 13}
        y={y + 4.5}
        textAnchor={left ? 'end' : 'start'}
        fontSize={textSize.label}
        fontWeight={below ? 600 : 400}
        fill={below ? palette.accent : palette.ink}
      >
        {messages.format.figure(rate, { bare: true })}
      </text>
    </g>
  );
}

interface CommonReferenceProps {
  readonly data: UnitStandingData;
  readonly value: number;
  readonly height: number;
  readonly messages: Messages;
}

/** A single line through all rows where every unit is held against the same value. */
function CommonReference({ data, value, height, messages }: CommonReferenceProps) {
  const scale = useXAxisScale();
  const x = scale?.(value);
  const reference = data.rows.find((row) => isFigure(row.reference))?.reference;
  if (x === undefined || reference === undefined) return null;
  const label = `${sharedWords(messages).yardsticks[data.yardstick]} ${messages.reading(reference)}`;
  return (
    <g>
      <line x1={x} x2={x} y1={24} y2={height - 20} stroke={palette.ink} strokeWidth={1.5} strokeDasharray="4 3" />
      <text x={x} y={height - 6} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
        {label}
      </text>
    </g>
  );
}
