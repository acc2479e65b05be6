import { isFigure } from '../../domain/figure.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { EventMarks } from '../kit/plot/EventMarks.tsx';
import { textWidth } from '../kit/plot/labels.ts';
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
  stacksOf,
} from './spec.ts';
import { paceHeatmapWords } from './words.ts';

const monthsHeight = 26;
const footHeight = 20;
/** Of a colour at its fullest: more would leave no contrast for the number on it in either theme. */
const fullest = 62;

/**
 * A cell a month with its number; only what chance does not explain has a colour, and is set bold. On a phone the year
 * stands in two parts, one below the other, so that every cell has room for its number.
 */
export function Draw({ data, width, height, messages, still = false }: DrawProps<PaceHeatmapData>) {
  const narrow = width < narrowBelow;
  const rows = drawnRows(data);
  const marks = data.events?.marks;
  const tags = headOfEvents(marks);
  const headHeight = monthsHeight + tags;
  const longest = Math.max(40, ...rows.map(({ name }) => textWidth(name, textSize.label)));
  const numbers = rows.flatMap(({ months }) =>
    months.map((month) => textWidth(numberIn(month, messages), textSize.small)),
  );
  const leastCell = Math.max(31, ...numbers.map((number) => number + 4));
  const names = Math.min(longest + 10, Math.max(width * 0.36, narrow ? width - 3 * leastCell : 0), width * 0.46);
  const parts = narrow
    ? partsOf(data.period.months, Math.max(1, Math.floor((width - names) / leastCell)), stacksOf(data))
    : [monthsOfYear];
  const shown = parts.flat();
  const left = narrow ? monthsOfYear.slice(0, (shown[0] ?? 1) - 1) : [];
  const columns = Math.max(...parts.map((months) => months.length));
  const cellWidth = (width - names) / columns;
  const foot = left.length > 0 ? footHeight : 0;
  const cellHeight = (height - 4 - foot - parts.length * headHeight) / (Math.max(3, rows.length) * parts.length);
  const greatest = greatestGap(data);
  const lines = Math.max(1, Math.floor(cellHeight / 14));
  return (
    <Plot
      width={width}
      height={height}
      title={paceHeatmap.subtitle(data, messages)}
      description={paceHeatmap.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <UnitMarks table={() => paceHeatmap.table(data, messages)} messages={messages} width={width} height={height}>
        {parts.map((part, order) => {
          const top = order * (headHeight + rows.length * cellHeight);
          return (
            <g key={part[0]}>
              <EventMarks
                marks={marks?.filter(({ at }) => part.includes(at))}
                x={(months) => names + (part.indexOf(months) + 0.5) * cellWidth}
                edges={[names, width - 1]}
                top={top + tags}
              />
              {part.map((months, column) => (
                <text
                  key={months}
                  x={names + (column + 0.5) * cellWidth}
                  y={top + tags + 16}
                  textAnchor="middle"
                  fontSize={textSize.small}
                  fill={palette.ink2}
                >
                  {messages.monthShort(months)}
                </text>
              ))}
              {rows.map((row, at) => {
                const { unit, name, months: cells } = row;
                const y = top + headHeight + at * cellHeight;
                const drawn = (
                  <g key={unit}>
                    <RowName name={name} x={names - 8} y={y + cellHeight / 2} room={names - 8} most={lines} />
                    {part.map((months, column) => (
                      <Cell
                        key={months}
                        cell={cells[months - 1]}
                        x={names + column * cellWidth}
                        y={y}
                        width={cellWidth}
                        height={cellHeight}
                        greatest={greatest}
                        roomy={cellWidth >= 31}
                        messages={messages}
                      />
                    ))}
                  </g>
                );
                // One link a unit, in the part that ends with the month looked at.
                if (order < parts.length - 1) return drawn;
                return (
                  <UnitMark
                    key={unit}
                    unit={unit}
                    index={data.rows.indexOf(row)}
                    label={labelOf(row, data, messages)}
                    x={names + (part.length - 0.5) * cellWidth}
                    y={y + cellHeight / 2}
                    area={{ x: 0, y, width, height: cellHeight }}
                  >
                    {drawn}
                  </UnitMark>
                );
              })}
            </g>
          );
        })}
      </UnitMarks>
      {left.length > 0 && (
        <text x={0} y={height - 6} fontSize={textSize.small} fill={palette.ink2}>
          {paceHeatmapWords(messages).left(left[0] ?? 1, left.at(-1) ?? 1)}
        </text>
      )}
    </Plot>
  );
}

/** A unit's distance in the month looked at. */
function labelOf({ name, months }: PaceHeatmapRow, { period }: PaceHeatmapData, messages: Messages): string {
  const gap = months[period.months - 1]?.gap ?? 'notReported';
  return `${name} ${messages.reading(gap, { signed: true })}`;
}

/** The months up to this one in even parts, one below the other; where not all have room, the latest of them. */
function partsOf(months: number, fit: number, stacks: number): readonly (readonly number[])[] {
  const shown = monthsOfYear.slice(Math.max(0, months - fit * stacks), months);
  const columns = Math.ceil(shown.length / stacks);
  return Array.from({ length: Math.ceil(shown.length / columns) }, (_, at) =>
    shown.slice(at * columns, (at + 1) * columns),
  );
}

function numberIn({ gap }: PaceMonth, messages: Messages): string {
  return isFigure(gap) ? messages.format.figure(gap, { bare: true, signed: true, decimals: 1 }) : '';
}

interface CellProps {
  readonly cell: PaceMonth | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly greatest: number;
  readonly roomy: boolean;
  readonly messages: Messages;
}

function Cell({ cell, x, y, width, height, greatest, roomy, messages }: CellProps) {
  if (!cell) return null;
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
        {roomy ? numberIn(cell, messages) : sign}
      </text>
    </g>
  );
}
