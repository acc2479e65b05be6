import { isFigure, numberOf } from '../../domain/figure.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { fillOf, HatchPatterns } from '../kit/plot/marks.tsx';
import { linearScale, Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type StockFlowData, stockFlow, stockSteps } from './spec.ts';
import { stockFlowWords } from './words.ts';

const foot = 30;

/** A bar a step on one scale: what came in beside what was completed, what lay there beside what is left. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<StockFlowData>) {
  const { counts, stock } = data;
  const words = stockFlowWords(messages);
  const numbers = stockSteps.map((step) => messages.reading(counts[step]));
  const right = Math.max(...numbers.map((text) => textWidth(text, textSize.label))) + 10;
  const names = Math.max(...stockSteps.map((step) => textWidth(words.steps[step], textSize.label))) + 12;
  const left = Math.min(names, width * 0.46);
  const most = Math.max(1, ...stockSteps.map((step) => numberOf(counts[step]) ?? 0));
  const x = linearScale([0, most], [left, width - right]);
  const step = (height - foot) / stockSteps.length;
  const bar = Math.min(22, step * 0.6);
  return (
    <Plot
      width={width}
      height={height}
      title={stockFlow.subtitle(data, messages)}
      description={stockFlow.describe(data, messages)}
      role="img"
    >
      <HatchPatterns idPrefix={idPrefix} />
      <line x1={left} x2={left} y1={0} y2={height - foot} stroke={palette.rule} />
      {stockSteps.map((name, at) => {
        const count = counts[name];
        const y = (at + 0.5) * step;
        const isStock = name === 'carriedOver' || name === 'carriedForward';
        return (
          <g key={name} fontSize={textSize.label}>
            <RowName name={words.steps[name]} x={left - 8} y={y} room={left - 8} strong={name === 'carriedForward'} />
            {isFigure(count) && (
              <rect
                x={left}
                y={y - bar / 2}
                width={Math.max(0, x(count.value) - left)}
                height={bar}
                fill={fillOf(count, isStock ? 'series' : 'muted', idPrefix)}
                stroke={isStock ? palette.series : palette.ink3}
              />
            )}
            <text
              x={(isFigure(count) ? x(count.value) : left) + 7}
              y={y + 4.5}
              fontWeight={name === 'carriedForward' ? 600 : 400}
              fill={palette.ink}
            >
              {messages.reading(count)}
            </text>
          </g>
        );
      })}
      <text x={0} y={height - 6} fontSize={textSize.label} fontWeight={600} fill={palette.ink}>
        {words.time(messages.reading(stock.dispositionTime))}
      </text>
    </Plot>
  );
}
