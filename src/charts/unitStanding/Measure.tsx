import { type Figure, isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { centreWithin, textWidth, wrapped } from '../kit/plot/labels.ts';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { Column } from './Draw.tsx';
import { headWords } from './heads/words.ts';
import type { StandingBy, UnitStandingData } from './spec.ts';

/** What the line or the ticks of a measure are, on as many lines as the column has room for. */
export function headLines(
  { plot, value, gap }: Pick<Column, 'plot' | 'value' | 'gap'>,
  yardstick: UnitStandingData['yardstick'],
  reference: Figure<'percent'> | null,
  messages: Messages,
): readonly string[] {
  const words = headWords(messages);
  const label = reference
    ? words.reference(yardstick, messages.format.figure(reference))
    : words.ownReference(yardstick);
  return wrapped(label, (gap === null ? value : plot[1]) - plot[0], textSize.small, 3);
}

interface HeadProps {
  readonly column: Column;
  readonly lines: readonly string[];
  /** What all are held against; null where it is not one value for all. */
  readonly reference: Figure<'percent'> | null;
  /** Where the rows begin, and where the line of the reference ends. */
  readonly head: number;
  readonly foot: number;
  readonly messages: Messages;
}

/** The head of a measure: its name, what its line or ticks are, and what its two columns of numbers are. */
export function MeasureHead({ column, lines, reference, head, foot, messages }: HeadProps) {
  const { basis, plot, value, gap, scale } = column;
  const words = headWords(messages);
  const wide = Math.max(...lines.map((line) => textWidth(line, textSize.small)));
  const right = gap === null ? value : plot[1];
  const middle = centreWithin(reference ? scale(reference.value) : plot[0], wide, plot[0], right);
  const last = head - 15;
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      <text x={plot[0]} y={13} fontSize={textSize.label} fontWeight={600} fill={palette.ink}>
        {words.measure(basis)}
      </text>
      <text y={last - (lines.length - 1) * 15} textAnchor="middle">
        <Lines lines={lines} x={middle} step={15} />
      </text>
      <text x={value} y={gap === null ? 13 : last} textAnchor="end">
        %
      </text>
      {gap !== null && (
        <text x={gap} y={last} textAnchor="end">
          {words.gap}
        </text>
      )}
      {reference && gap !== null && (
        // Where names stand above the marks it would strike them: there each row has its tick.
        <line
          x1={scale(reference.value)}
          x2={scale(reference.value)}
          y1={head - 10}
          y2={foot}
          stroke={palette.ink}
          strokeWidth={1.5}
          strokeDasharray="2 3"
        />
      )}
    </g>
  );
}

interface MeasureProps {
  readonly column: Column;
  readonly standing: StandingBy;
  readonly strong: boolean;
  /** Whether what qualifies a number stands above it. */
  readonly isStacked: boolean;
  readonly y: number;
  readonly messages: Messages;
}

/** A rate, and above it what qualifies it. */
export function rateLines(rate: Figure<'percent'>, messages: Messages): readonly string[] {
  const { qualifier, number } = messages.format.parts(rate, { bare: true });
  return [qualifier, number].filter(Boolean);
}

/** Met is a filled dot, missed an open one in the colour of what is missed; whom nobody judges is grey. */
export function Measure({
  column: { plot, value, gap: gapEnd, scale },
  standing,
  strong,
  isStacked,
  y,
  messages,
}: MeasureProps) {
  const { rate, reference, gap, verdict } = standing;
  if (!isFigure(rate)) {
    return (
      <text x={plot[0]} y={y + 4.5} fontSize={textSize.small} fill={palette.ink2}>
        {messages.reading(rate)}
      </text>
    );
  }
  const missed = verdict === 'below';
  const colour = verdict === null ? palette.other : missed ? palette.accent : palette.series;
  const ink = missed ? palette.accent : palette.ink;
  const weight = strong || missed ? 600 : 400;
  const x = scale(rate.value);
  const said = isStacked ? rateLines(rate, messages) : [messages.format.figure(rate, { bare: true })];
  const from = isFigure(reference) ? scale(reference.value) : x;
  return (
    <g>
      <line x1={from} x2={x} y1={y} y2={y} stroke={colour} strokeWidth={2} />
      {isFigure(reference) && <line x1={from} x2={from} y1={y - 6} y2={y + 6} stroke={palette.ink} strokeWidth={1.5} />}
      <circle cx={x} cy={y} r={5} fill={missed ? palette.card : colour} stroke={colour} strokeWidth={2} />
      <text
        y={y + 4.5 - (said.length - 1) * 6.5}
        textAnchor="end"
        fontSize={textSize.label}
        fontWeight={weight}
        fill={ink}
      >
        <Lines lines={said} x={value} step={13} space="before" />
      </text>
      {gapEnd !== null && isFigure(gap) && (
        <text
          x={gapEnd}
          y={y + 4.5}
          textAnchor="end"
          fontSize={textSize.small}
          fontWeight={weight}
          fill={missed ? palette.accent : palette.ink2}
        >
          {messages.format.figure(gap, { bare: true, signed: true })}
        </text>
      )}
    </g>
  );
}
