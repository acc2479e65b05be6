import { Bar, BarChart, useXAxisScale, XAxis, YAxis } from 'recharts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { DirectedBar, HatchPatterns } from '../kit/plot/marks.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import type { CreditShareData, CreditShareRow } from './spec.ts';
import { creditShareWords } from './words.ts';

const barHeight = 22;

/** One bar a measure, from nothing to the whole, with the bank-credit part filled. */
export function Draw({ data, width, height, messages, idPrefix }: DrawProps<CreditShareData>) {
  const rows = data.rows.map((row) => ({ ...row, span: 100 }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      title={sharedWords(messages).columns.credit}
    >
      <HatchPatterns idPrefix={idPrefix} />
      <XAxis type="number" domain={[0, 100]} hide />
      <YAxis type="category" dataKey="basis" hide />
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={(bar: { y?: number | string; height?: number | string; index?: number }) => (
          <ShareBar
            row={rows[bar.index ?? 0]}
            y={Number(bar.y) + Number(bar.height) / 2 - barHeight / 2}
            messages={messages}
            idPrefix={idPrefix}
          />
        )}
      />
    </BarChart>
  );
}

interface ShareBarProps {
  readonly row: CreditShareRow | undefined;
  readonly y: number;
  readonly messages: Messages;
  readonly idPrefix: string;
}

function ShareBar({ row, y, messages, idPrefix }: ShareBarProps) {
  const scale = useXAxisScale();
  if (!row || !scale) return null;
  const { basis, part, whole, share } = row;
  const left = scale(0) ?? 0;
  const right = scale(100) ?? 0;
  const end = isFigure(share) ? (scale(Math.min(share.value, 100)) ?? left) : left;
  return (
    <g>
      <text x={left} y={y - 9} fontSize={textSize.label} fill={palette.ink}>
        {messages.countName(basis)}
        <tspan dx={8} fontWeight={600} fill={palette.accent}>
          {messages.reading(share)}
        </tspan>
      </text>
      <rect x={left} y={y} width={right - left} height={barHeight} fill={palette.track} />
      {isFigure(share) && share.value > 0 && (
        <DirectedBar
          x={left}
          y={y}
          width={Math.max(3, end - left)}
          height={barHeight}
          figure={share}
          colour="accent"
          idPrefix={idPrefix}
        />
      )}
      <text x={left} y={y + barHeight + 17} fontSize={textSize.small} fill={palette.ink2}>
        {creditShareWords(messages).of(messages.reading(part), messages.reading(whole))}
      </text>
    </g>
  );
}
