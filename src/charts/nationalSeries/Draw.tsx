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
import { isFigure, numberOf, type Rate, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { ChartTooltip } from '../kit/plot/ChartTooltip.tsx';
import { textWidth } from '../kit/plot/labels.ts';
import { palette, textSize, tick } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { breaksWithin, type NationalSeriesData, type NationalSeriesRow, nationalSeries } from './spec.ts';
import { nationalSeriesWords } from './words.ts';

/** The nation as a line, the province as labelled dots, targets as short bars. Years without a figure stay empty. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<NationalSeriesData>) {
  const narrow = width < narrowBelow;
  const rows = data.rows.map((row) => ({
    statYear: row.statYear,
    nation: numberOf(row.nation),
    province: numberOf(row.province),
  }));
  const values = data.rows.flatMap((row) =>
    [row.nation, row.nationTarget, row.province, row.provinceTarget].filter(isFigure).map(({ value }) => value),
  );
  const axis = percentAxis(values, 5);
  const years = data.rows.map(({ statYear }) => statYear);
  const from = (years[0] ?? 0) - 0.4;
  const to = (years.at(-1) ?? 0) + 0.4;
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 20, right: 16, bottom: 0, left: 0 }}
      accessibilityLayer={!still}
      {...(still && { role: 'img' })}
      title={nationalSeries.subtitle(data, messages)}
      desc={nationalSeries.describe(data, messages)}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} />
      <XAxis
        dataKey="statYear"
        type="number"
        domain={[from, to]}
        ticks={narrow ? years.filter((year) => year % 2 === 1) : years}
        interval={0}
        allowDecimals={false}
        axisLine={false}
        tickLine={false}
        tick={tick}
        height={28}
        tickFormatter={String}
      />
      <YAxis
        domain={axis.domain}
        ticks={axis.ticks}
        interval={0}
        width={40}
        axisLine={false}
        tickLine={false}
        tick={tick}
        tickFormatter={(value: number) => `${value}%`}
      />
      {breaksWithin(data.rows).map((year, at) => (
        <ReferenceLine
          key={year}
          x={year - 0.5}
          stroke={palette.ink3}
          strokeDasharray="2 4"
          {...(at === 0 && {
            label: {
              value: nationalSeriesWords(messages).formsChanged,
              position: 'insideBottomLeft',
              fontSize: textSize.small,
              fill: palette.ink2,
            } as const,
          })}
        />
      ))}
      <Line
        dataKey="nation"
        stroke={palette.ink2}
        strokeWidth={2}
        dot={{ r: 4, fill: palette.card, stroke: palette.ink2, strokeWidth: 2 }}
        connectNulls={false}
        isAnimationActive={false}
      />
      <Line dataKey="province" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <SeriesMarks data={data} messages={messages} narrow={narrow} />
      {!still && (
        <Tooltip
          isAnimationActive={false}
          content={<ChartTooltip spec={nationalSeries} data={data} messages={messages} />}
          cursor={{ stroke: palette.ink3 }}
        />
      )}
    </LineChart>
  );
}

interface SeriesMarksProps {
  readonly data: NationalSeriesData;
  readonly messages: Messages;
  readonly narrow: boolean;
}

function SeriesMarks({ data, messages, narrow }: SeriesMarksProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const plot = usePlotArea();
  if (!xScale || !yScale || !plot) return null;
  const floor = plot.y + plot.height - 4;
  const at = (statYear: number, rate: Rate) => ({ x: xScale(statYear) ?? 0, y: yScale(rate.value) ?? 0 });
  const known = <K extends 'nation' | 'nationTarget' | 'province' | 'provinceTarget'>(key: K) =>
    data.rows.flatMap((row: NationalSeriesRow) => {
      const rate: Reading<'percent'> = row[key];
      return isFigure(rate) ? [{ statYear: row.statYear, rate, ...at(row.statYear, rate) }] : [];
    });
  const nation = known('nation');
  const province = known('province');
  const half = narrow ? 9 : 14;
  const targets = [
    ...known('nationTarget').map((target) => ({ ...target, of: 'nation', colour: palette.ink2 })),
    ...known('provinceTarget').map((target) => ({ ...target, of: 'province', colour: palette.series })),
  ];
  const words = nationalSeriesWords(messages);
  return (
    <g fontSize={textSize.small}>
      {targets.map(({ statYear, x, y, of, colour }) => (
        <line
          key={`${of} ${statYear}`}
          x1={x - half}
          x2={x + half}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray="4 2"
        />
      ))}
      {nation.map(({ statYear, rate, x, y }, index) => {
        // In a valley of the line the label stands below it, elsewhere above.
        const valley = [nation[index - 1], nation[index + 1]].every(
          (neighbour) => !neighbour || neighbour.rate.value > rate.value,
        );
        const last = index === nation.length - 1;
        const own = province.find((other) => other.statYear === statYear);
        const strikes = (baseline: number) => own !== undefined && Math.abs(own.y - 12 - baseline) < 15;
        // Not under the axis; where the province has its number there, below or one line higher.
        const below = y + 20 < floor && (valley || strikes(y - 11));
        const number = below ? y + 20 : strikes(y - 11) ? y - 27 : y - 11;
        const name = !below ? number - 15 : strikes(y - 26) ? y + 35 : y - 26;
        // On a phone only the turns are labelled; the table has all.
        if (narrow && !valley && !last && index > 0) return null;
        return (
          <g key={statYear} textAnchor={last ? 'end' : 'middle'} fill={palette.ink2}>
            <text x={last ? x + 14 : x} y={number}>
              {messages.format.figure(rate, { bare: true })}
            </text>
            {last && (
              <text x={x + 14} y={name} fontWeight={600}>
                {words.nation}
              </text>
            )}
          </g>
        );
      })}
      {province.map(({ statYear, rate, x, y }) => (
        <g key={statYear}>
          <circle cx={x} cy={y} r={6} fill={palette.series} />
          <text x={x} y={y - 12} textAnchor="middle" fontSize={textSize.label} fontWeight={600} fill={palette.ink}>
            {messages.format.figure(rate, { bare: true })}
          </text>
        </g>
      ))}
      {province[0] && (
        <text x={province[0].x + 12} y={province[0].y + 5} fill={palette.ink} fontWeight={600}>
          {data.provinceName}
        </text>
      )}
      {targets.length > 0 && <TargetKey label={words.target} />}
    </g>
  );
}

/** What the short dashes are, said once in a corner. */
function TargetKey({ label }: { readonly label: string }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const right = plot.x + plot.width;
  const start = right - textWidth(label, textSize.small) - 24;
  const y = plot.y + plot.height - 10;
  return (
    <g>
      <line
        x1={start}
        x2={start + 18}
        y1={y - 4}
        y2={y - 4}
        stroke={palette.ink2}
        strokeWidth={2}
        strokeDasharray="4 2"
      />
      <text x={start + 24} y={y} fill={palette.ink2}>
        {label}
      </text>
    </g>
  );
}
