import { isFigure } from '../../domain/figure.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { isHatched } from '../kit/plot/marks.tsx';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import {
  drawnRows,
  greatestGap,
  isOutside,
  type PaceHeatmapData,
  type PaceHeatmapRow,
  type PaceMonth,
  paceHeatmap,
} from './spec.ts';

const headHeight = 26;
/** Of a colour at its fullest: more would leave no contrast for the number on it in either theme. */
const fullest = 62;

/** A cell a month with its number; only what chance does not explain has a colour, and is set bold. */
export function Draw({ data, width, height, messages, idPrefix, still = false }: DrawProps<PaceHeatmapData>) {
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
      role={still ? 'img' : 'group'}
    >
      <defs>
        <pattern
          id={`${idPrefix}-weave`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1" height="5" fill={palette.card} fillOpacity="0.55" />
        </pattern>
      </defs>
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
      <UnitMarks table={() => paceHeatmap.table(data, messages)} messages={messages} width={width} height={height}>
        {rows.map((row, at) => {
          const { unit, name, months: cells } = row;
          const y = headHeight + at * cellHeight;
          return (
            <UnitMark
              key={unit}
              unit={unit}
              index={data.rows.indexOf(row)}
              label={labelOf(row, data, messages)}
              x={names + (data.period.months - 0.5) * cellWidth}
              y={y + cellHeight / 2}
              area={{ x: 0, y, width, height: cellHeight }}
            >
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
                  weave={`url(#${idPrefix}-weave)`}
                  messages={messages}
                />
              ))}
            </UnitMark>
          );
        })}
      </UnitMarks>
    </Plot>
  );
}

/** A unit's distance in the month looked at. */
function labelOf({ name, months }: PaceHeatmapRow, { period }: PaceHeatmapData, messages: Messages): string {
  const gap = months[period.months - 1]?.gap ?? 'notReported';
  return `${name} ${messages.reading(gap, { signed: true })}`;
}

interface CellProps {
  readonly cell: PaceMonth;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly greatest: number;
  readonly roomy: boolean;
  readonly weave: string;
  readonly messages: Messages;
}

function Cell({ cell, x, y, width, height, greatest, roomy, weave, messages }: CellProps) {
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
      {isHatched(gap) && <rect {...box} fill={weave} />}
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
