import { type ChainBar, chainParts } from '../../domain/chain.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { linearScale, Plot, type Scale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { barsOf, rowHeights, stepName, type UnitChainData, unitChain } from './spec.ts';
import { unitChainWords } from './words.ts';

/** Room for the sign of what a step does, pixels. */
const signs = 15;
const lineHeight = 14;
/** What names and numbers leave to the bars where both are long, pixels. */
const leastPlot = 24;

/** A bar a step: totals from zero, what is taken off or added hanging where the step before ends. */
export function Draw({ data, width, height, messages }: DrawProps<UnitChainData>) {
  const bars = barsOf(data) ?? [];
  const parts = chainParts(bars);
  const { heads } = unitChainWords(messages);
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize.label)));
  const names = signs + wide(bars.map((bar) => stepName(bar, messages))) * boldness + 10;
  const narrow = width < narrowBelow;
  const numberSize = narrow ? textSize.small : textSize.label;
  const numbers = bars.map((bar) => textWidth(valueText(bar, messages), numberSize));
  const right = Math.max(0, ...numbers) * boldness + 10;
  const left = Math.min(names, width * (narrow ? 0.52 : 0.46), width - right - leastPlot);
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const x = linearScale([0, most], [left, width - right]);
  const count = new Set(parts).size;
  const row = (height - 4 - count * rowHeights.head) / Math.max(1, bars.length);
  const headsAbove = (at: number) => new Set(parts.slice(0, at + 1)).size;
  const middle = (at: number) => (at + 0.5) * row + headsAbove(at) * rowHeights.head;
  return (
    <Plot
      width={width}
      height={height}
      title={unitChain.subtitle(data, messages)}
      description={unitChain.describe(data, messages)}
      role="img"
    >
      {bars.slice(0, -1).map(({ to }, at) => (
        <path
          key={middle(at)}
          d={levelBetween(x(to), middle(at), middle(at + 1), parts[at] === parts[at + 1] ? 0 : row / 2)}
          stroke={palette.other}
          fill="none"
        />
      ))}
      {bars.map((bar, at) => {
        const part = parts[at] ?? 'flow';
        const head = part === parts[at - 1] ? undefined : heads[part](data.completed);
        return (
          <g key={middle(at)}>
            {head !== undefined && <Head text={head} y={middle(at) - row / 2 - 7} width={width} />}
            <Step
              bar={bar}
              x={x}
              y={middle(at)}
              row={row}
              left={left}
              width={width}
              numberSize={numberSize}
              messages={messages}
            />
          </g>
        );
      })}
    </Plot>
  );
}

/** Half-bold letters are a little wider. */
const boldness = 1.06;

/** From the end of one bar to the start of the next; with a gap where a head stands between them. */
function levelBetween(x: number, from: number, to: number, beside: number): string {
  return beside === 0 ? `M${x} ${from}V${to}` : `M${x} ${from}v${beside}M${x} ${to}v${-beside}`;
}

function valueText({ reading }: ChainBar, messages: Messages): string {
  return isFigure(reading) ? messages.format.figure(reading) : '';
}

/** What the steps below are about, with a rule that runs on from it. */
function Head({ text, y, width }: { readonly text: string; readonly y: number; readonly width: number }) {
  const end = textWidth(text, textSize.small) + 8;
  return (
    <g>
      <text x={0} y={y} fontSize={textSize.small} fill={palette.ink2}>
        {text}
      </text>
      {end < width && <line x1={end} x2={width} y1={y - 4} y2={y - 4} stroke={palette.rule} />}
    </g>
  );
}

interface StepProps {
  readonly bar: ChainBar;
  readonly x: Scale;
  readonly y: number;
  /** Height of the row. */
  readonly row: number;
  /** Where the bars begin. */
  readonly left: number;
  readonly width: number;
  readonly numberSize: number;
  readonly messages: Messages;
}

function Step({ bar, x, y, row, left, width, numberSize, messages }: StepProps) {
  const { kind, from, to, reading } = bar;
  const isTotal = kind === 'total';
  const lines = wrapped(stepName(bar, messages), (left - signs - 6) / (isTotal ? boldness : 1), textSize.label, 2);
  const first = y + 4.5 - ((lines.length - 1) * lineHeight) / 2;
  const start = Math.min(x(from), x(to));
  // Whatever is there is at least a hairline wide.
  const size = Math.max(Math.abs(x(to) - x(from)), isFigure(reading) && reading.value > 0 ? 1.5 : 0);
  const thickness = Math.min(row, rowHeights.wide) * 0.6;
  return (
    <g fontSize={textSize.label} fontWeight={isTotal ? 600 : 400} fill={palette.ink}>
      {!isTotal && (
        <text x={2} y={y + 4.5}>
          {unitChainWords(messages).signs[kind].trim()}
        </text>
      )}
      <text x={signs} y={first}>
        {lines.map((line, at) => (
          <tspan key={line} x={signs} dy={at === 0 ? 0 : lineHeight}>
            {at === 0 ? line : ` ${line}`}
          </tspan>
        ))}
      </text>
      <rect
        x={start}
        y={y - thickness / 2}
        width={size}
        height={thickness}
        fill={isTotal ? palette.series : palette.other}
      />
      <text x={width} y={y + 4.5} textAnchor="end" fontSize={numberSize}>
        {valueText(bar, messages)}
      </text>
    </g>
  );
}
