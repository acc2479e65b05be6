import { isFigure } from '../../domain/figure.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { drawnRows, greatestGap, isOutside, type PaceHeatmapData, type PaceMonth, paceHeatmap } from './spec.ts';

const headHeight = 26;
/** Of a colour at its fullest: more would leave no contrast for the number on it in either theme. */
const fullest = 62;

/** A cell a month with its number; only what chance does not explain has a colour, and is set bold. */
export function Draw({ data, width, height, messages }: DrawProps<PaceHeatmapData>) {
  const narrow = width < narrowBelow;
  const rows = drawnRows(data);
  const longest = Math.max(40, ...rows.map(({ name }) => textWidth(name, textSize.label)));
  const names = Math.min(longest + 10, width * 0.36);
  const cellWidth = (width - names) / 12;
  const cellHeight = (height - headHeight - 4) / Math.max(3, rows.length);
  const greatest = greatestGap(data);
  // A number needs about 30 pixels; where there are fewer every cell still has its colour and sign.
  const roomy = cellWidth >= 31;
  return (
    <Plot
      width={width}
      height={height}
      title={paceHeatmap.subtitle(data, messages)}
      description={paceHeatmap.describe(data, messages)}
      role="img"
    >
      {monthsOfYear.map((months) => (
        <text
          key={months}
          x={names + (months - 0.5) * cellWidth}
          y={16}
          textAnchor="middle"
          fontSize={textSize.small}
          fill={palette.ink2}
        >
          {narrow && months % 3 !== 1 ? '' : messages.monthShort(months)}
        </text>
      ))}
      {rows.map(({ unit, name, months: cells }, at) => {
        const y = headHeight + at * cellHeight;
        return (
          <g key={unit}>
            <RowName name={name} x={names - 8} y={y + cellHeight / 2} room={names - 10} />
            {cells.map((cell, index) => (
              <Cell
                // Months stand in their order.
                key={monthsOfYear[index]}
                cell={cell}
                x={names + index * cellWidth}
                y={y}
                width={cellWidth}
                height={cellHeight}
                greatest={greatest}
                roomy={roomy}
                messages={messages}
              />
            ))}
          </g>
        );
      })}
    </Plot>
  );
}

interface CellProps {
  readonly cell: PaceMonth;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly greatest: number;
  readonly roomy: boolean;
  readonly messages: Messages;
}

function Cell({ cell, x, y, width, height, greatest, roomy, messages }: CellProps) {
  const { gap } = cell;
  const box = { x: x + 1, y: y + 1, width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
  const middle = { x: x + width / 2, y: y + height / 2 + 4.5, textAnchor: 'middle' } as const;
  if (!isFigure(gap)) {
    // Not reported is an outline, a month that nothing can be said of is nothing: neither is a zero.
    return gap === 'notReported' ? <rect {...box} fill="none" stroke={palette.rule} strokeDasharray="3 3" /> : null;
  }
  const outside = isOutside(cell);
  const share = Math.min(1, Math.abs(gap.value) / greatest);
  const colour = gap.value < 0 ? palette.accent : palette.series;
  const fill = `color-mix(in oklab, ${colour} ${Math.round(18 + share * (fullest - 18))}%, ${palette.card})`;
  const sign = cell.verdict === 'met' ? '0' : gap.value < 0 ? '−' : '+';
  return (
    <g>
      <rect {...box} fill={outside ? fill : palette.track} fillOpacity={outside ? 1 : 0.55} />
      <text
        {...middle}
        fontSize={textSize.small}
        fontWeight={outside ? 600 : 400}
        fill={outside ? palette.ink : palette.ink2}
      >
        {roomy ? messages.format.figure(gap, { bare: true, signed: true, decimals: 1 }) : sign}
      </text>
    </g>
  );
}
