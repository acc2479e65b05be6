import { type ByLimit, chanceLimits, funnelAt } from '../../domain/chance.ts';
import { isFigure } from '../../domain/figure.ts';
import { mostDrawn } from '../../domain/readable.ts';
import { countAxis, percentAxis } from '../kit/plot/axis.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { around, type Box, labelHeight, leaderOf } from '../kit/plot/labelPlacement.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { Dot } from '../kit/plot/marks.tsx';
import { placeNames } from '../kit/plot/namePlacement.ts';
import { dotsPath, linearScale, type Scale, XRules, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import type { UnitRankingData, UnitRankingRow } from './spec.ts';
import { unitRankingWords } from './words.ts';

interface Point {
  readonly row: UnitRankingRow;
  readonly index: number;
  /** Eligible cases. */
  readonly n: number;
  /** Percent. */
  readonly rate: number;
}

interface Props extends Pick<DrawProps<UnitRankingData>, 'data' | 'messages'> {
  readonly box: Box;
}

/** Rate over number of cases, and the funnel of both limits in which chance alone would keep the units. */
export function Funnel({ data, box, messages }: Props) {
  const points = data.rows.flatMap((row, index): Point[] =>
    isFigure(row.rate) && isFigure(row.eligible) && row.eligible.value > 0
      ? [{ row, index, n: row.eligible.value, rate: row.rate.value }]
      : [],
  );
  const fewest = Math.min(...points.map(({ n }) => n));
  const ends = isFigure(data.common) && points.length <= mostDrawn ? limitsAt(data, data.common, fewest).outer : null;
  const yAxis = percentAxis([...points.map(({ rate }) => rate), ...(ends ? [ends.low, ends.high] : [])], 5);
  const xAxis = countAxis(Math.max(1, ...points.map(({ n }) => n)), box.width < narrowBelow ? 3 : 6);
  const plot = { x: box.x + 48, y: box.y + 26, width: box.width - 48 - 20, height: box.height - 26 - 42 };
  const x = linearScale(xAxis.domain, [plot.x, plot.x + plot.width]);
  const y = linearScale(yAxis.domain, [plot.y + plot.height, plot.y]);
  const ranking = unitRankingWords(messages);
  const right = plot.x + plot.width;
  return (
    <g>
      <Limits data={data} points={points} plot={plot} x={x} y={y} />
      <XRules plot={plot} ticks={xAxis.ticks} scale={x} write={(value) => messages.format.number(value)} />
      <YRules plot={plot} ticks={yAxis.ticks} scale={y} write={(value) => `${messages.format.number(value)}%`} />
      <Points data={data} points={points} plot={plot} x={x} y={y} messages={messages} />
      <text x={box.x + 4} y={box.y + 13} fontSize={textSize.small} fill={palette.ink2}>
        ↑ {ranking.rateAxis}
      </text>
      <Key limits={ranking.limits} right={right} y={box.y + 13} />
      <text x={right} y={box.y + box.height - 4} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
        {ranking.eligibleAxis} →
      </text>
    </g>
  );
}

type Common = Extract<UnitRankingData['common'], object>;

/** Both limits for a unit with so many eligible cases. */
function limitsAt({ family }: UnitRankingData, common: Common, n: number): ByLimit<ReturnType<typeof funnelAt>> {
  const spread = family?.spread;
  return {
    inner: funnelAt(common, n, chanceLimits.inner, spread),
    outer: funnelAt(common, n, chanceLimits.outer, spread),
  };
}

/** How the two limits are filled: one upon the other, so that the inner one is the darker. */
const shade = { fill: palette.ink3, outer: 0.14, inner: 0.24 } as const;

interface KeyProps {
  readonly limits: ByLimit<string>;
  readonly right: number;
  readonly y: number;
}

/** Which shade is which limit, at the right above the plot. */
function Key({ limits, right, y }: KeyProps) {
  const second = right - textWidth(limits.outer, textSize.small);
  const first = second - 30 - textWidth(limits.inner, textSize.small);
  const swatch = (at: number) => ({ x: at - 18, y: y - 10, width: 14, height: 11, fill: shade.fill });
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      <rect {...swatch(first)} fillOpacity={shade.outer} />
      <rect {...swatch(first)} fillOpacity={shade.inner} stroke={shade.fill} strokeWidth={0.75} />
      <text x={first} y={y}>
        {limits.inner}
      </text>
      <rect {...swatch(second)} fillOpacity={shade.outer} stroke={shade.fill} strokeWidth={0.75} />
      <text x={second} y={y}>
        {limits.outer}
      </text>
    </g>
  );
}

interface LimitsProps {
  readonly data: UnitRankingData;
  readonly points: readonly Point[];
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
}

/** The two funnels, one in the other, around the line of the common rate. */
function Limits({ data, points, plot, x, y }: LimitsProps) {
  const { common } = data;
  if (!isFigure(common)) return null;
  const outline = (limit: keyof ByLimit<string>) => funnelPath(data, common, limit, { points, plot, x, y });
  return (
    <g>
      {(['outer', 'inner'] as const).map((limit) => (
        <path
          key={limit}
          d={outline(limit)}
          fill={shade.fill}
          fillOpacity={shade[limit]}
          stroke={shade.fill}
          strokeWidth={0.75}
        />
      ))}
      <line
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={y(common.value)}
        y2={y(common.value)}
        stroke={palette.ink}
        strokeWidth={1.5}
        strokeDasharray="5 4"
      />
    </g>
  );
}

/** The outline of a limit from the fewest cases to the most, cut off at the plot's edges. */
function funnelPath(
  data: UnitRankingData,
  common: Common,
  limit: keyof ByLimit<string>,
  { points, plot, x, y }: Omit<LimitsProps, 'data'>,
): string {
  const most = Math.max(1, ...points.map(({ n }) => n));
  // Narrowing like 1 ÷ √n: many steps where it bends, few where it runs straight.
  const counts = Array.from({ length: 60 }, (_, step) => Math.max(1, most * ((step + 1) / 60) ** 3));
  const inside = (value: number) => Math.max(plot.y, Math.min(plot.y + plot.height, value));
  const ends = counts.map((n) => ({ at: x(n), ...limitsAt(data, common, n)[limit] }));
  // Tenths of a pixel: no eye can tell, and a page that holds the drawing as text is shorter.
  const point = (at: number, end: number) => `${at.toFixed(1)} ${inside(y(end)).toFixed(1)}`;
  const upper = ends.map(({ at, high }) => point(at, high));
  const lower = ends.map(({ at, low }) => point(at, low)).toReversed();
  return `M${[...upper, ...lower].join('L')}Z`;
}

/** The line of the common rate and the edges of the funnels, as boxes that no name should stand on. */
function funnelLines(
  data: UnitRankingData,
  common: Common,
  { points, plot, x, y }: Omit<LimitsProps, 'data'>,
): readonly Box[] {
  const edges = (['inner', 'outer'] as const).flatMap((limit) =>
    [...funnelPath(data, common, limit, { points, plot, x, y }).matchAll(/([\d.]+) ([\d.]+)/g)].map(([, at, level]) => [
      Number(at),
      Number(level),
    ]),
  );
  return [
    { x: plot.x, y: y(common.value) - 2, width: plot.width, height: 4 },
    ...edges.flatMap(([at = 0, level = 0], index) => {
      const [next = at, nextLevel = level] = edges[index + 1] ?? [];
      // From one limit to the next there is no edge.
      if (Math.abs(next - at) > plot.width / 8) return [];
      const top = Math.min(level, nextLevel);
      return [
        {
          x: Math.min(at, next) - 1,
          y: top - 1,
          width: Math.abs(next - at) + 2,
          height: Math.abs(nextLevel - level) + 2,
        },
      ];
    }),
  ];
}

/** Of very many names at most this many of the units outside the funnel at each side, the furthest out first. */
const named = 4;

function Points({ data, points, plot, x: xScale, y: yScale, messages }: LimitsProps & Pick<Props, 'messages'>) {
  const place = ({ n, rate }: Point) => ({ x: xScale(n), y: yScale(rate) });
  const { common } = data;
  const few = points.length <= mostDrawn;
  const distance = ({ rate, n }: Point) => (isFigure(common) ? Math.abs(rate - common.value) * Math.sqrt(n) : 0);
  const outermost = points.toSorted((a, b) => distance(b) - distance(a));
  const outside = (verdict: 'above' | 'below') => outermost.filter(({ row }) => row.chance === verdict).slice(0, named);
  const marked = few ? outermost : [...outside('above'), ...outside('below')];
  const radius = few ? 6 : 4;
  const lines = [
    ...(isFigure(common) ? funnelLines(data, common, { points, plot, x: xScale, y: yScale }) : []),
    ...(few
      ? []
      : points.filter((point) => !marked.includes(point)).map((point) => around({ ...place(point), radius: 3 }))),
  ];
  // A long name is broken: on one line it would find no place beside the edges of the funnel.
  const { names } = placeNames(
    marked.map((point) => ({ ...place(point), radius, name: point.row.name })),
    { bounds: plot, obstacles: [], lines, size: textSize.small, rooms: [100, 150, 64, plot.width] },
  );
  const ranking = unitRankingWords(messages);
  const chanceVerdicts = unitChartWords(messages).chanceVerdicts;
  return (
    <g>
      {!few && <Cloud points={points} place={place} />}
      {marked.map((point, at) => {
        const { x, y } = place(point);
        const { row, index } = point;
        const { box, lines: texts } = names[at] ?? { box: null, lines: [] };
        const leader = box ? leaderOf({ x, y, radius }, box) : null;
        const below = row.chance === 'below';
        const label = ranking.describeRow(
          row.name,
          messages.reading(row.rate),
          messages.reading(row.eligible),
          chanceVerdicts[row.chance],
        );
        return (
          <UnitMark key={row.unit} unit={row.unit} index={index} label={label} x={x} y={y}>
            <g>
              <Dot x={x} y={y} radius={few ? 5 : 4.5} colour={below ? 'accent' : 'series'} open={below} />
              {leader && <line {...leader} stroke={palette.other} strokeWidth={0.75} />}
              {box && (
                <text
                  y={box.y + 12}
                  fontSize={textSize.small}
                  fill={below ? palette.accent : few ? palette.ink : palette.series}
                  {...halo}
                >
                  <Lines lines={texts} x={box.x} step={labelHeight} space="before" />
                </text>
              )}
            </g>
          </UnitMark>
        );
      })}
    </g>
  );
}

interface CloudProps {
  readonly points: readonly Point[];
  readonly place: (point: Point) => { readonly x: number; readonly y: number };
}

/** Very many units as dots: those within the outer limit grey, those beyond it in the colour of their side. */
function Cloud({ points, place }: CloudProps) {
  const dots = (radius: number, of: (verdict: UnitRankingRow['chance']) => boolean) =>
    dotsPath(points.filter(({ row }) => of(row.chance)).map((point) => ({ ...place(point), radius })));
  return (
    <g>
      <path
        d={dots(2.5, (verdict) => verdict !== 'above' && verdict !== 'below')}
        fill={palette.ink2}
        fillOpacity={0.6}
      />
      <path d={dots(3, (verdict) => verdict === 'above')} fill={palette.series} fillOpacity={0.7} />
      <path d={dots(3, (verdict) => verdict === 'below')} fill={palette.accent} fillOpacity={0.7} />
    </g>
  );
}
