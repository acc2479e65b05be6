import { type ChainBar, type ChainPart, chainParts } from '../../domain/chain.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
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
/** What names need to stand on two lines, pixels. */
const leastNames = 116;

/** A bar a step: totals from zero, what is taken off or added hanging where the step before ends. */
export function Draw({ data, width, height, messages }: DrawProps<UnitChainData>) {
  const bars = barsOf(data) ?? [];
  const parts = chainParts(bars);
  const { heads } = unitChainWords(messages);
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize.label)));
  const names = signs + wide(bars.map((bar) => stepName(bar, messages))) * boldness + 10;
  const narrow = width < narrowBelow;
  const numberSize = narrow ? textSize.small : textSize.label;
  const widest = (of: (bar: ChainBar) => readonly string[]) =>
    Math.max(0, ...bars.flatMap(of).map((text) => textWidth(text, numberSize))) * boldness + 10;
  // Where names would have no room beside numbers with a long unit, the unit stands below its number.
  const isSplit = width - widest((bar) => [valueText(bar, messages)]) - leastPlot < Math.min(names, leastNames);
  const valuesOf = (bar: ChainBar) => (isSplit ? valueLines(bar, messages) : [valueText(bar, messages)]);
  const right = widest(valuesOf);
  const left = Math.min(names, width * (narrow ? 0.52 : 0.46), width - right - leastPlot);
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const x = linearScale([0, most], [left, width - right]);
  const headOf = new Map(
    [...new Set(parts)].map((part) => [part, wrapped(heads[part](data.completed), width, textSize.small, 2)] as const),
  );
  const headHeight = (part: ChainPart) => rowHeights.head + ((headOf.get(part)?.length ?? 1) - 1) * lineHeight;
  const headsAbove = (at: number) =>
    [...new Set(parts.slice(0, at + 1))].reduce((sum, part) => sum + headHeight(part), 0);
  const row = (height - 4 - headsAbove(bars.length - 1)) / Math.max(1, bars.length);
  const middle = (at: number) => (at + 0.5) * row + headsAbove(at);
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
        const head = part === parts[at - 1] ? undefined : headOf.get(part);
        return (
          <g key={middle(at)}>
            {head !== undefined && <Head lines={head} y={middle(at) - row / 2 - 7} width={width} />}
            <Step
              bar={bar}
              x={x}
              y={middle(at)}
              row={row}
              left={left}
              width={width}
              numberSize={numberSize}
              values={valuesOf(bar)}
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

/** The number, and its unit below it. */
function valueLines({ reading }: ChainBar, messages: Messages): readonly string[] {
  if (!isFigure(reading)) return [];
  const { qualifier, number, unit } = messages.format.parts(reading);
  return [`${qualifier} ${number}`.trim(), unit].filter(Boolean);
}

/** What the steps below are about, with a rule that runs on from it. */
function Head({ lines, y, width }: { readonly lines: readonly string[]; readonly y: number; readonly width: number }) {
  const end = textWidth(lines.at(-1) ?? '', textSize.small) + 8;
  return (
    <g>
      <text y={y - (lines.length - 1) * lineHeight} fontSize={textSize.small} fill={palette.ink2}>
        <Lines lines={lines} x={0} step={lineHeight} />
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
  /** The number on its lines. */
  readonly values: readonly string[];
  readonly messages: Messages;
}

function Step({ bar, x, y, row, left, width, numberSize, values, messages }: StepProps) {
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
        <Lines lines={lines} x={signs} step={lineHeight} space="before" />
      </text>
      <rect
        x={start}
        y={y - thickness / 2}
        width={size}
        height={thickness}
        fill={isTotal ? palette.series : palette.other}
      />
      <text y={y + 4.5 - ((values.length - 1) * lineHeight) / 2} textAnchor="end" fontSize={numberSize}>
        <Lines lines={values} x={width} step={lineHeight} space="before" />
      </text>
    </g>
  );
}
