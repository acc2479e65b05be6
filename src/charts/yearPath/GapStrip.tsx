import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { linearScale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { YearPathRow } from './spec.ts';

/** Height of the strip, pixels. */
export const stripHeight = 72;
/** Above and below the line of zero there is room for the number of the last bar. */
const air = 15;

interface Props {
  readonly rows: readonly YearPathRow[];
  readonly box: Box;
  readonly x: (months: number) => number;
  readonly step: number;
  readonly messages: Messages;
}

/** How far each month is from its yardstick: a bar up where it is ahead, down where it is behind, the last one with its number. */
export function GapStrip({ rows, box, x, step, messages }: Props) {
  const known = rows.flatMap(({ months, gap, verdict }) => (isFigure(gap) ? [{ months, gap, verdict }] : []));
  const values = known.map(({ gap }) => gap.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // A few hundredths of a point are no mountain.
  const span = Math.max(high - low, 1);
  const y = linearScale([low, low + span], [box.y + box.height - (low < 0 ? air : 2), box.y + air]);
  const wide = Math.min(26, step * 0.64);
  const last = known.at(-1);
  return (
    <g>
      {known.map(({ months, gap, verdict }) => {
        const end = y(gap.value);
        const colour = gap.value < 0 ? palette.accent : palette.series;
        return (
          <rect
            key={months}
            x={x(months) - wide / 2 + 0.75}
            y={Math.min(end, y(0))}
            width={wide - 1.5}
            height={Math.max(0.5, Math.abs(end - y(0)))}
            fill={verdict === 'within' ? palette.card : colour}
            stroke={colour}
            strokeWidth={1.5}
          />
        );
      })}
      <line x1={box.x} x2={box.x + box.width} y1={y(0)} y2={y(0)} stroke={palette.ink3} />
      <text x={box.x - 7} y={y(0) + 4} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
        0
      </text>
      {last && <LastGap last={last} x={x(last.months) + wide / 2 + 6} y={y} messages={messages} />}
    </g>
  );
}

interface LastGapProps {
  readonly last: Pick<YearPathRow, 'gap'>;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly messages: Messages;
}

/** The number of the last bar to its right, at its end; on its side of the line of zero, never across it. */
function LastGap({ last: { gap }, x, y, messages }: LastGapProps) {
  if (!isFigure(gap)) return null;
  const behind = gap.value < 0;
  return (
    <text
      x={x}
      y={behind ? Math.max(y(gap.value), y(0) + 14) : Math.min(y(gap.value) + 10, y(0) - 5)}
      fontSize={textSize.small}
      fontWeight={600}
      fill={behind ? palette.accent : palette.series}
    >
      {messages.format.figure(gap, { signed: true, bare: true })}
    </text>
  );
}
