import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { wrapped } from '../kit/plot/labels.ts';
import { DirectedBar } from '../kit/plot/marks.tsx';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { type CreditShareData, type CreditShareRow, creditShare } from './spec.ts';
import { creditShareWords } from './words.ts';

const barHeight = 22;
/** Above the first of the rows; below the last may stand a second line. */
const top = 8;
const foot = 8;

/** One bar a measure, from nothing to the whole, with the bank-credit part filled. */
export function Draw({ data, width, height, messages }: DrawProps<CreditShareData>) {
  const step = (height - top - foot) / data.rows.length;
  return (
    <Plot
      width={width}
      height={height}
      title={sharedWords(messages).columns.credit}
      description={creditShare.describe(data, messages)}
      role="img"
    >
      {data.rows.map((row, at) => (
        <ShareBar
          key={row.basis}
          row={row}
          y={top + (at + 0.5) * step - barHeight / 2}
          width={width}
          messages={messages}
        />
      ))}
    </Plot>
  );
}

interface ShareBarProps {
  readonly row: CreditShareRow;
  readonly y: number;
  /** Of the whole. */
  readonly width: number;
  readonly messages: Messages;
}

function ShareBar({ row, y, width, messages }: ShareBarProps) {
  const { basis, part, whole, share } = row;
  const end = isFigure(share) ? (Math.min(share.value, 100) / 100) * width : 0;
  const said = creditShareWords(messages).of(messages.reading(part), messages.reading(whole));
  const lines = wrapped(said, width, textSize.small, 2);
  return (
    <g>
      <text x={0} y={y - 9} fontSize={textSize.label} fill={palette.ink}>
        {messages.countName(basis)}
        <tspan dx={8} fontWeight={600} fill={palette.accent}>
          {messages.reading(share)}
        </tspan>
      </text>
      <rect x={0} y={y} width={width} height={barHeight} fill={palette.track} />
      {isFigure(share) && share.value > 0 && (
        <DirectedBar x={0} y={y} width={Math.max(3, end)} height={barHeight} figure={share} colour="accent" />
      )}
      <text x={0} y={y + barHeight + 17} fontSize={textSize.small} fill={palette.ink2}>
        <Lines lines={lines} x={0} step={14} space="before" />
      </text>
    </g>
  );
}
