import { Line, LineChart, ReferenceLine, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Messages } from '../../i18n/messages.ts';
import { halo, palette, textSize, tick } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import type { PromptIndexData } from './spec.ts';
import { promptIndexWords } from './words.ts';

/** A slope between two editions of the survey. Dots, not bars: the axis does not start at zero. */
export function Draw({ data, width, height, messages }: DrawProps<PromptIndexData>) {
  const editions = promptIndexWords(messages).editions;
  const rows = data.rows.map(({ edition, value }) => ({ edition: editions[edition], value: value.value }));
  const values = rows.map(({ value }) => value);
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 18, right: 52, bottom: 0, left: 52 }}
      accessibilityLayer={false}
      role="img"
      title={promptIndexWords(messages).subtitle}
    >
      <XAxis
        dataKey="edition"
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={tick}
        height={26}
        padding={{ left: 24, right: 24 }}
      />
      <YAxis hide domain={[Math.min(...values) - 6, Math.max(...values) + 4]} />
      <ReferenceLine x={editions.before} stroke={palette.rule} />
      <ReferenceLine x={editions.after} stroke={palette.rule} />
      <Line
        dataKey="value"
        stroke={palette.series}
        strokeWidth={3}
        dot={{ r: 6, fill: palette.series, stroke: palette.series }}
        isAnimationActive={false}
      />
      <EndLabels data={data} messages={messages} />
    </LineChart>
  );
}

function EndLabels({ data, messages }: { readonly data: PromptIndexData; readonly messages: Messages }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const [before, after] = data.rows;
  const point = (row: typeof before | typeof after) => ({
    x: xScale?.(promptIndexWords(messages).editions[row.edition], { position: 'middle' }) ?? 0,
    y: yScale?.(row.value.value) ?? 0,
  });
  if (!xScale || !yScale) return null;
  const from = point(before);
  const to = point(after);
  return (
    <g>
      <text x={from.x - 14} y={from.y + 6} textAnchor="end" fontSize={18} fontWeight={600} fill={palette.ink}>
        {messages.format.figure(before.value)}
      </text>
      <text x={to.x + 14} y={to.y + 6} textAnchor="start" fontSize={18} fontWeight={600} fill={palette.ink}>
        {messages.format.figure(after.value)}
      </text>
      <text
        x={(from.x + to.x) / 2 + 10}
        // On the side that the line leaves free.
        y={(from.y + to.y) / 2 + (to.y > from.y ? -10 : 22)}
        textAnchor="start"
        fontSize={textSize.label}
        fill={palette.ink2}
        {...halo}
      >
        {messages.format.figure(data.change, { signed: true })}
      </text>
    </g>
  );
}
