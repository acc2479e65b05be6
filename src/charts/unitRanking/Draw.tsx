import { Bar, BarChart, CartesianGrid, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitsWords } from '../../i18n/unitsWords.ts';
import { percentAxis } from '../kit/axis.ts';
import { CategoryTick } from '../kit/CategoryTick.tsx';
import { textWidth } from '../kit/labels.ts';
import { fillOf, HatchPatterns } from '../kit/marks.tsx';
import { palette, textSize, tick } from '../kit/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { Funnel } from './Funnel.tsx';
import { drawnRows, isFunnel, type UnitRankingData, type UnitRankingRow, unitRanking } from './spec.ts';

/** A row a unit: its rate as a dot on the interval that chance leaves it, the count beside it, the common rate as a line. */
export function Draw(props: DrawProps<UnitRankingData>) {
  return isFunnel(props.data) ? <Funnel {...props} /> : <Intervals {...props} />;
}

function Intervals({ data, width, height, messages, idPrefix }: DrawProps<UnitRankingData>) {
  const drawn = drawnRows(data);
  const values = drawn.flatMap(({ rate, low, high }) => [rate, low, high].filter(isFigure).map(({ value }) => value));
  const narrow = width < narrowBelow;
  const axis = percentAxis(isFigure(data.common) ? [...values, data.common.value] : values, width < 380 ? 3 : 5);
  const { of } = unitsWords(messages).ranking;
  const count = ({ eligible }: UnitRankingRow) =>
    isFigure(eligible) ? of(messages.format.figure(eligible, { bare: data.basis === 'cases' })) : '';
  const rate = ({ rate: of }: UnitRankingRow) => (isFigure(of) ? messages.format.figure(of) : '');
  const counts = narrow ? 0 : Math.max(0, ...drawn.map((row) => textWidth(count(row), textSize.small))) + 6;
  const rates = Math.max(0, ...drawn.map((row) => textWidth(rate(row), textSize.label))) + 8;
  const names = Math.max(40, ...drawn.map(({ name }) => textWidth(name, textSize.label)));
  const namesWidth = Math.min(names + (narrow ? 8 : 14), width * 0.42);
  // The bar only gives each row its place; at the axis's start it neither shows nor stretches the axis.
  const rows = drawn.map((row) => ({ ...row, span: axis.domain[0] }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 0, right: rates + counts, bottom: 22, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={unitRanking.subtitle(data, messages)}
      desc={unitRanking.describe(data, messages)}
    >
      <HatchPatterns idPrefix={idPrefix} />
      <CartesianGrid horizontal={false} stroke={palette.rule} />
      <XAxis
        type="number"
        domain={axis.domain}
        ticks={axis.ticks}
        interval={0}
        orientation="top"
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
        tick={(tick) => CategoryTick(narrow ? { ...tick, y: Number(tick.y) - 7 } : tick)}
      />
      {isFigure(data.common) && <CommonLine data={data} height={height} messages={messages} />}
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={(bar: { y?: number | string; height?: number | string; index?: number }) => {
          const row = drawn[bar.index ?? 0];
          if (!row) return <g />;
          const y = Number(bar.y) + Number(bar.height) / 2;
          return (
            <g>
              <IntervalMark row={row} y={y} messages={messages} idPrefix={idPrefix} />
              <text
                x={width - counts}
                y={y + 4.5}
                textAnchor="end"
                fontSize={textSize.label}
                fontWeight={row.chance === 'above' || row.chance === 'below' ? 600 : 400}
                fill={row.chance === 'below' ? palette.accent : palette.ink}
              >
                {rate(row)}
              </text>
              <text
                x={narrow ? namesWidth - 8 : width}
                y={narrow ? y + 13 : y + 4.5}
                textAnchor="end"
                fontSize={textSize.small}
                fill={palette.ink2}
              >
                {count(row)}
              </text>
            </g>
          );
        }}
      />
    </BarChart>
  );
}

interface MarkProps {
  readonly row: UnitRankingRow;
  readonly y: number;
  readonly messages: Messages;
  readonly idPrefix: string;
}

function IntervalMark({ row: { rate, low, high, chance }, y, messages, idPrefix }: MarkProps) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  if (!scale) return null;
  if (!isFigure(rate)) {
    return (
      <text x={(plot?.x ?? 0) + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3}>
        {messages.reading(rate)}
      </text>
    );
  }
  const x = scale(rate.value) ?? 0;
  const colour = chance === 'below' ? 'accent' : 'series';
  const calledOut = chance === 'above' || chance === 'below';
  return (
    <g>
      {isFigure(low) && isFigure(high) && (
        <line
          x1={scale(low.value)}
          x2={scale(high.value)}
          y1={y}
          y2={y}
          stroke={palette[colour]}
          strokeWidth={calledOut ? 6 : 4}
          strokeOpacity={calledOut ? 0.55 : 0.3}
        />
      )}
      {chance === 'below' ? (
        <path
          d={`M${x - 7} ${y - 6}h14l-7 12z`}
          fill={fillOf(rate, colour, idPrefix)}
          stroke={palette[colour]}
          strokeWidth={1.5}
        />
      ) : (
        <circle cx={x} cy={y} r={6} fill={fillOf(rate, colour, idPrefix)} stroke={palette[colour]} strokeWidth={1.5} />
      )}
    </g>
  );
}

function CommonLine({ data, height, messages }: Pick<DrawProps<UnitRankingData>, 'data' | 'height' | 'messages'>) {
  const scale = useXAxisScale();
  if (!isFigure(data.common)) return null;
  const x = scale?.(data.common.value);
  if (x === undefined) return null;
  return (
    <g>
      <line x1={x} x2={x} y1={24} y2={height - 20} stroke={palette.ink} strokeWidth={1.5} strokeDasharray="4 3" />
      <text x={x} y={height - 6} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
        {unitsWords(messages).ranking.common(messages.reading(data.common))}
      </text>
    </g>
  );
}
