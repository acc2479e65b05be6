import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChainBar } from '../../domain/chain.ts';
import { isFigure } from '../../domain/figure.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { barsOf, stepName, type UnitChainData, unitChain } from './spec.ts';

/** A bar a step: totals from zero, what is taken off or added hanging where the step before ends. */
export function Draw({ data, width, height, messages }: DrawProps<UnitChainData>) {
  const bars = barsOf(data) ?? [];
  const label = ({ reading }: ChainBar) => (isFigure(reading) ? messages.format.figure(reading) : '');
  const names = Math.max(40, ...bars.map((bar) => textWidth(stepName(bar, messages), textSize.label)));
  const namesWidth = Math.min(names + 14, width * 0.54);
  const numbers = Math.max(0, ...bars.map((bar) => textWidth(label(bar), textSize.small))) + 12;
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const rows = bars.map((bar, index) => ({
    // Two steps of a chain may share a name, and a category axis wants each once.
    key: index,
    range: [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)],
  }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 2, right: numbers, bottom: 2, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
      role="img"
      title={unitChain.subtitle(data, messages)}
      desc={unitChain.describe(data, messages)}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis
        type="category"
        dataKey="key"
        width={namesWidth}
        axisLine={{ stroke: palette.rule }}
        tickLine={false}
        interval={0}
        tick={({ x, y, payload }) => {
          const bar = bars[Number(payload.value)];
          return (
            <RowName name={bar ? stepName(bar, messages) : ''} x={Number(x)} y={Number(y)} room={namesWidth - 8} />
          );
        }}
      />
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={(at: {
          x?: number | string;
          y?: number | string;
          width?: number | string;
          height?: number | string;
          index?: number;
        }) => {
          const bar = bars[at.index ?? 0];
          if (!bar) return <g />;
          const box = { x: Number(at.x), y: Number(at.y), width: Number(at.width), height: Number(at.height) };
          return <Step bar={bar} {...box} text={label(bar)} />;
        }}
      />
    </BarChart>
  );
}

interface StepProps {
  readonly bar: ChainBar;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

function Step({ bar, x, y, width, height, text }: StepProps) {
  const isTotal = bar.kind === 'total';
  const completed = bar.measure === 'completedTotal';
  const colour = isTotal || completed ? 'series' : 'other';
  // Whatever is there is at least a hairline wide.
  const wide = Math.max(width, isFigure(bar.reading) && bar.reading.value > 0 ? 1.5 : 0);
  return (
    <g>
      <rect
        x={x}
        y={isTotal ? y : y + height * 0.16}
        width={wide}
        height={isTotal ? height : height * 0.68}
        fill={palette[colour]}
      />
      <text
        x={x + wide + 7}
        y={y + height / 2 + 4}
        fontSize={textSize.small}
        fontWeight={isTotal || completed ? 600 : 400}
        fill={palette.ink}
      >
        {text}
      </text>
    </g>
  );
}
