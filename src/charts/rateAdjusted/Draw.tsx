import type { AdjustedRate } from '../../domain/adjusted.ts';
import { isFigure } from '../../domain/figure.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { linearScale, Plot, XRules } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { axisHeight, headHeight, type RateAdjustedData, rateAdjusted } from './spec.ts';
import { rateAdjustedWords } from './words.ts';

/** What names leave to the bars where both are long, pixels. */
const leastPlot = 84;

/** A bar a way of computing, a tick where it was a year earlier, with the change below the rate beside it. */
export function Draw({ data, width, height, messages }: DrawProps<RateAdjustedData>) {
  const { marks, readings } = rateAdjustedWords(messages);
  const { format } = messages;
  const change = ({ change: value }: AdjustedRate) =>
    isFigure(value) ? format.figure(value, { signed: true, bare: true }) : '';
  const numbers = data.rows.map(({ rate }) => textWidth(messages.reading(rate), textSize.label));
  const right = Math.max(...numbers, 0) + 12;
  const names = Math.max(60, ...data.rows.map(({ reading }) => textWidth(readings[reading], textSize.label)));
  const left = Math.min(names + 14, width * 0.48, Math.max(84, width - right - leastPlot));
  const plot = { x: left, y: headHeight, width: width - left - right, height: height - headHeight - axisHeight };
  const values = data.rows.flatMap(({ rate: now, before }) => [now, before]).filter(isFigure);
  const x = linearScale([0, Math.max(100, ...values.map(({ value }) => value))], [plot.x, plot.x + plot.width]);
  const step = plot.height / Math.max(1, data.rows.length);
  const ticks = plot.width < 100 ? [0, 100] : plot.width < 200 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  const head = { y: 14, fontSize: textSize.small, fill: palette.ink2 };
  return (
    <Plot
      width={width}
      height={height}
      title={rateAdjusted.subtitle(data, messages)}
      description={rateAdjusted.describe(data, messages)}
      role="img"
    >
      <line x1={3} x2={3} y1={4} y2={17} stroke={palette.ink} strokeWidth={2} />
      <text {...head} x={10}>
        {marks.yearBefore}
      </text>
      <text {...head} x={width} textAnchor="end">
        {marks.numbers}
      </text>
      <XRules plot={plot} ticks={ticks} scale={x} write={(value) => `${value}%`} />
      {data.rows.map((row, index) => {
        const middle = plot.y + step * (index + 0.5);
        const printed = row.reading === 'printed';
        return (
          <g key={row.reading} fontWeight={printed ? 600 : 400}>
            <RowName name={readings[row.reading]} x={left - 8} y={middle} room={left - 8} most={4} strong={printed} />
            {isFigure(row.rate) && (
              <rect
                x={plot.x}
                y={middle - 8}
                width={Math.max(0, x(row.rate.value) - plot.x)}
                height={16}
                fill={printed ? palette.series : palette.other}
              />
            )}
            {isFigure(row.before) && (
              <line
                x1={x(row.before.value)}
                x2={x(row.before.value)}
                y1={middle - 13}
                y2={middle + 13}
                stroke={palette.ink}
                strokeWidth={2}
              />
            )}
            <text
              x={width}
              y={change(row) === '' ? middle + 4.5 : middle - 3}
              textAnchor="end"
              fontSize={textSize.label}
              fill={palette.ink}
            >
              {messages.reading(row.rate)}
            </text>
            <text x={width} y={middle + 13} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
              {change(row)}
            </text>
          </g>
        );
      })}
    </Plot>
  );
}
