import { useState } from 'react';
import { funnelAt } from '../../domain/chance.ts';
import { isFigure } from '../../domain/figure.ts';
import { countAxis, percentAxis } from '../kit/plot/axis.ts';
import { type Box, placeLabels } from '../kit/plot/labelPlacement.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { HatchPatterns } from '../kit/plot/marks.tsx';
import { dotsPath, linearScale, Plot, type Scale, XRules, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowTip } from '../kit/plot/RowTip.tsx';
import { tipStyle, type UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { criticalOf, type UnitRankingData, type UnitRankingRow, unitRanking } from './spec.ts';
import { unitRankingWords } from './words.ts';

interface Point {
  readonly row: UnitRankingRow;
  readonly index: number;
  /** Eligible cases. */
  readonly n: number;
  /** Percent. */
  readonly rate: number;
}

/** Names at most this many of the units outside the funnel at each side, the furthest out first. */
const named = 4;

/** Very many units: rate over number of cases, and the funnel in which chance alone would keep them. */
export function Funnel({ data, width, height, messages, idPrefix, still = false }: DrawProps<UnitRankingData>) {
  const [looked, look] = useState<UnitMark | null>(null);
  const points = data.rows.flatMap((row, index): Point[] =>
    isFigure(row.rate) && isFigure(row.eligible) && row.eligible.value > 0
      ? [{ row, index, n: row.eligible.value, rate: row.rate.value }]
      : [],
  );
  const yAxis = percentAxis(
    points.map(({ rate }) => rate),
    5,
  );
  const xAxis = countAxis(Math.max(1, ...points.map(({ n }) => n)), width < narrowBelow ? 3 : 6);
  const plot = { x: 48, y: 12, width: width - 48 - 16, height: height - 12 - 42 };
  const x = linearScale(xAxis.domain, [plot.x, plot.x + plot.width]);
  const y = linearScale(yAxis.domain, [plot.y + plot.height, plot.y]);
  return (
    <>
      <Plot
        width={width}
        height={height}
        title={unitRanking.subtitle(data, messages)}
        description={unitRanking.describe(data, messages)}
        role={still ? 'img' : 'group'}
      >
        <HatchPatterns idPrefix={idPrefix} />
        <XRules plot={plot} ticks={xAxis.ticks} scale={x} write={(value) => messages.format.number(value)} />
        <YRules plot={plot} ticks={yAxis.ticks} scale={y} write={(value) => `${messages.format.number(value)}%`} />
        <Points data={data} points={points} plot={plot} x={x} y={y} messages={messages} onLook={look} />
        <text x={width - 16} y={height - 4} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
          {unitRankingWords(messages).eligibleAxis} →
        </text>
      </Plot>
      {looked && (
        <RowTip
          table={unitRanking.table(data, messages)}
          index={looked.index}
          messages={messages}
          style={tipStyle(looked, width, height)}
        />
      )}
    </>
  );
}

interface PointsProps extends Pick<DrawProps<UnitRankingData>, 'data' | 'messages'> {
  readonly points: readonly Point[];
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly onLook: (mark: UnitMark | null) => void;
}

function Points({ data, points, plot, x: xScale, y: yScale, messages, onLook }: PointsProps) {
  const place = ({ n, rate }: Point) => ({ x: xScale(n), y: yScale(rate) });
  const { common } = data;
  const outside = points.filter(({ row }) => row.chance === 'above' || row.chance === 'below');
  const distance = ({ rate, n }: Point) => (isFigure(common) ? Math.abs(rate - common.value) * Math.sqrt(n) : 0);
  const furthest = (verdict: 'above' | 'below') =>
    outside
      .filter(({ row }) => row.chance === verdict)
      .toSorted((a, b) => distance(b) - distance(a))
      .slice(0, named);
  const callouts = [...furthest('above'), ...furthest('below')];
  const labels = placeLabels(
    callouts.map((point) => ({ ...place(point), radius: 4, width: textWidth(point.row.name, textSize.small) })),
    plot,
  );
  const ranking = unitRankingWords(messages);
  const chanceVerdicts = unitChartWords(messages).chanceVerdicts;
  const marks = callouts.map((point, at): UnitMark => {
    const { x, y } = place(point);
    const { row, index } = point;
    const box = labels[at];
    const colour = row.chance === 'below' ? palette.accent : palette.series;
    return {
      unit: row.unit,
      index,
      x,
      y,
      label: ranking.describeRow(
        row.name,
        messages.reading(row.rate),
        messages.reading(row.eligible),
        chanceVerdicts[row.chance],
      ),
      shape: (
        <g>
          <circle cx={x} cy={y} r={4.5} fill={palette.card} stroke={colour} strokeWidth={2} />
          {box && (
            <text x={box.x} y={box.y + 12} fontSize={textSize.small} fill={colour} {...halo}>
              {row.name}
            </text>
          )}
        </g>
      ),
    };
  });
  const dots = (wanted: readonly Point[], radius: number) =>
    dotsPath(wanted.map((point) => ({ ...place(point), radius })));
  const of = (...verdicts: readonly UnitRankingRow['chance'][]) =>
    points.filter(({ row }) => verdicts.includes(row.chance));
  return (
    <g>
      {isFigure(common) && (
        <>
          <path d={funnelPath(data, points, xScale, yScale, plot)} fill={palette.track} fillOpacity={0.7} />
          <line
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={yScale(common.value)}
            y2={yScale(common.value)}
            stroke={palette.ink}
            strokeWidth={1.5}
            strokeDasharray="5 4"
          />
        </>
      )}
      <path d={dots(of('within', 'unknown'), 2.5)} fill={palette.ink3} fillOpacity={0.55} />
      <path d={dots(of('above'), 3)} fill={palette.series} fillOpacity={0.7} />
      <path d={dots(of('below'), 3)} fill={palette.accent} fillOpacity={0.7} />
      <UnitMarks marks={marks} onLook={onLook} />
    </g>
  );
}

/** The outline of the funnel from the fewest cases to the most, cut off at the plot's edges. */
function funnelPath(data: UnitRankingData, points: readonly Point[], x: Scale, y: Scale, plot: Box): string {
  const { common } = data;
  if (!isFigure(common)) return '';
  const z = criticalOf(data);
  const most = Math.max(1, ...points.map(({ n }) => n));
  // Narrowing like 1 ÷ √n: many steps where it bends, few where it runs straight.
  const counts = Array.from({ length: 60 }, (_, step) => Math.max(1, most * ((step + 1) / 60) ** 3));
  const inside = (value: number) => Math.max(plot.y, Math.min(plot.y + plot.height, value));
  const upper = counts.map((n) => `${x(n)} ${inside(y(funnelAt(common, n, z).high))}`);
  const lower = counts.map((n) => `${x(n)} ${inside(y(funnelAt(common, n, z).low))}`).toReversed();
  return `M${[...upper, ...lower].join('L')}Z`;
}
