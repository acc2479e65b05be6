import { Bar, BarChart, CartesianGrid, useXAxisScale, XAxis, YAxis } from 'recharts';
import { isFigure } from '../../domain/figure.ts';
import { categoryTick } from '../kit/plot/CategoryTick.tsx';
import { centreWithin, textWidth } from '../kit/plot/labels.ts';
import { fillOf, HatchPatterns } from '../kit/plot/marks.tsx';
import { palette, textSize, tick } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { nationalSeriesWords } from '../nationalSeries/words.ts';
import type { NationComparisonData, NationComparisonRow } from './spec.ts';

const margin = { top: 0, right: 20, bottom: 4, left: 0 };

/** Two dots a row, nation and own, joined by the distance between them. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<NationComparisonData>) {
  const rows = data.rows.map((row) => ({ ...row, label: messages.basisName(row.basis), span: 100 }));
  const left = Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, textSize.label)), 40)) + 12;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={margin}
      accessibilityLayer={false}
      role="img"
      title={nationTitle(data, messages)}
    >
      <HatchPatterns idPrefix={idPrefix} />
      <CartesianGrid horizontal={false} stroke={palette.rule} />
      <XAxis
        type="number"
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        interval={0}
        orientation="top"
        axisLine={false}
        tickLine={false}
        tick={tick}
        height={24}
        tickFormatter={(value: number) => `${value}%`}
      />
      <YAxis
        type="category"
        dataKey="label"
        width={left}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={categoryTick(left)}
      />
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={(bar: { y?: number | string; height?: number | string; index?: number }) => (
          <Dumbbell
            row={rows[bar.index ?? 0]}
            y={Number(bar.y) + Number(bar.height) / 2}
            ownName={data.ownName}
            messages={messages}
            idPrefix={idPrefix}
            left={left}
            right={width - 4}
          />
        )}
      />
    </BarChart>
  );
}

const nationTitle = ({ ownName }: NationComparisonData, messages: DrawProps<never>['messages']) =>
  `${ownName}, ${nationalSeriesWords(messages).nation}`;

interface DumbbellProps {
  readonly row: NationComparisonRow | undefined;
  readonly y: number;
  readonly ownName: string;
  readonly messages: DrawProps<never>['messages'];
  readonly idPrefix: string;
  readonly left: number;
  readonly right: number;
}

function Dumbbell({ row, y, ownName, messages, idPrefix, left, right }: DumbbellProps) {
  const scale = useXAxisScale();
  if (!row || !scale) return null;
  const { own, nation } = row;
  const ownX = isFigure(own) ? scale(own.value) : undefined;
  const nationX = isFigure(nation) ? scale(nation.value) : undefined;
  const ownLabel = `${ownName} ${messages.reading(own)}`;
  const nationLabel = `${nationalSeriesWords(messages).nation} ${messages.reading(nation)}`;
  const at = (x: number, label: string) => centreWithin(x, textWidth(label, textSize.small), left, right);
  return (
    <g>
      {ownX !== undefined && nationX !== undefined && (
        <line x1={nationX} x2={ownX} y1={y} y2={y} stroke={palette.series} strokeWidth={4} strokeOpacity={0.35} />
      )}
      {nationX !== undefined && (
        <>
          <circle cx={nationX} cy={y} r={6} fill={palette.card} stroke={palette.ink2} strokeWidth={2} />
          <text
            x={at(nationX, nationLabel)}
            y={y + 24}
            textAnchor="middle"
            fontSize={textSize.small}
            fill={palette.ink2}
          >
            {nationLabel}
          </text>
        </>
      )}
      {ownX !== undefined && (
        <>
          <circle
            cx={ownX}
            cy={y}
            r={7}
            fill={fillOf(own, 'series', idPrefix)}
            stroke={palette.series}
            strokeWidth={1.5}
          />
          <text
            x={at(ownX, ownLabel)}
            y={y - 15}
            textAnchor="middle"
            fontSize={textSize.label}
            fontWeight={600}
            fill={palette.ink}
          >
            {ownLabel}
          </text>
        </>
      )}
    </g>
  );
}
