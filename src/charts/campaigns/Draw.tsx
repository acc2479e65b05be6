import { endOf, startOf } from '../../domain/period.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { centreWithin, textWidth, wrapped } from '../kit/plot/labels.ts';
import { linearScale, Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { above, barHeight, below, layouts, lineHeight, rowHeight, whenHeight } from './layout.ts';
import { type CampaignsData, campaignsSpec, type EventRow } from './spec.ts';
import { campaignsWords } from './words.ts';

/** No name takes more lines. */
const mostLines = 8;
const dayLength = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / dayLength;

/** What did not belong to the emulation of the place: it changed around it. */
const around: readonly EventRow['kind'][] = ['form', 'law', 'merger'];

/** An event a row, its name in words and its time as a bar or a dot: names to the left, on a narrow card above. */
export function Draw({ data, width, height, messages }: DrawProps<CampaignsData>) {
  const { rows, statYear } = data;
  const gutter = width >= layouts.wide.width ? layouts.wide.gutter : null;
  const left = gutter === null ? 6 : width * gutter;
  const room = gutter === null ? width - 4 : left - 16;
  const placed = rows.map((row) => ({ row, lines: wrapped(row.name, room, textSize.label, mostLines) }));
  const needed = placed.reduce((sum, { lines }) => sum + rowHeight(lines.length, gutter), above + below);
  const more = Math.max(0, height - needed) / Math.max(1, rows.length);
  const year = { statYear, months: 12 };
  const first = Math.min(...rows.map(({ from }) => dayOf(from)), dayOf(startOf(year)));
  const last = Math.max(...rows.map(({ to }) => dayOf(to)), dayOf(endOf(year)));
  const x = linearScale([first, last + 1], [left, width - 8]);
  const bottom = height - below;
  let y = above;
  return (
    <Plot
      width={width}
      height={height}
      title={campaignsSpec.subtitle(data, messages)}
      description={campaignsSpec.describe(data, messages)}
      role="img"
    >
      <YearLookedAt
        name={campaignsWords(messages).yearLookedAt(statYear)}
        from={x(dayOf(startOf(year)))}
        to={x(dayOf(endOf(year)) + 1)}
        edges={[left, width]}
        bottom={bottom}
      />
      <Years first={first} last={last} x={x} bottom={bottom} width={width} behind={gutter !== null} />
      {placed.map(({ row, lines }) => {
        const top = y;
        const tall = rowHeight(lines.length, gutter);
        y += tall + more;
        const text = top + 13;
        const bar =
          gutter === null
            ? top + lines.length * lineHeight + whenHeight + 3
            : top + (lines.length * lineHeight + whenHeight - barHeight) / 2;
        return (
          <g key={row.id}>
            <text y={text} fontSize={textSize.label} fill={palette.ink}>
              <Lines lines={lines} x={0} step={lineHeight} />
            </text>
            <text x={0} y={text + lines.length * lineHeight - 1} fontSize={textSize.small} fill={palette.ink2}>
              {row.when}
            </text>
            <Time row={row} from={x(dayOf(row.from))} to={x(dayOf(row.to) + 1)} y={bar} />
          </g>
        );
      })}
    </Plot>
  );
}

interface TimeProps {
  readonly row: EventRow;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A dot on a day, a bar over what lasted, an open one where only the year is known. */
function Time({ row: { kind, isVague }, from, to, y }: TimeProps) {
  const fill = around.includes(kind) ? palette.other : palette.series;
  if (to - from < barHeight) return <circle cx={(from + to) / 2} cy={y + barHeight / 2} r={5} fill={fill} />;
  return (
    <rect
      x={from}
      y={y}
      width={to - from}
      height={barHeight}
      fill={isVague ? palette.card : fill}
      stroke={fill}
      strokeWidth={isVague ? 1.5 : 0}
    />
  );
}

interface YearProps {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly edges: readonly [number, number];
  readonly bottom: number;
}

/** The year looked at, as a shade behind all rows with its name above them. */
function YearLookedAt({ name, from, to, edges: [left, right], bottom }: YearProps) {
  const wide = textWidth(name, textSize.small);
  return (
    <g>
      <rect
        x={from}
        y={above - 4}
        width={to - from}
        height={bottom - above + 4}
        fill={palette.track}
        fillOpacity={0.6}
      />
      <text
        x={centreWithin((from + to) / 2, wide, left, right)}
        y={12}
        textAnchor="middle"
        fontSize={textSize.small}
        fill={palette.ink2}
      >
        {name}
      </text>
    </g>
  );
}

interface YearsProps {
  readonly first: number;
  readonly last: number;
  readonly x: (day: number) => number;
  readonly bottom: number;
  /** Of the whole drawing. */
  readonly width: number;
  /** Whether rules go up behind the bars: not where names stand above them. */
  readonly behind: boolean;
}

/** The first of January of each year, as many of them named as have room. */
function Years({ first, last, x, bottom, width, behind }: YearsProps) {
  const yearOf = (day: number) => new Date(day * dayLength).getUTCFullYear();
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, at) => yearOf(first) + at + 1);
  const step = years.length > 1 ? x(dayOf(`${years[1]}-01-01`)) - x(dayOf(`${years[0]}-01-01`)) : 100;
  // The first and the last may be moved inwards by half of their width.
  const every = Math.max(1, Math.ceil((1.5 * textWidth('01/2021', textSize.small) + 4) / step));
  return years.map((year, at) => {
    const place = x(dayOf(`${year}-01-01`));
    return (
      <g key={year}>
        <line x1={place} x2={place} y1={behind ? above - 4 : bottom - 5} y2={bottom} stroke={palette.rule} />
        {at % every === 0 && (
          <text
            x={centreWithin(place, textWidth(`01/${year}`, textSize.small), 0, width)}
            y={bottom + 16}
            textAnchor="middle"
            fontSize={textSize.small}
            fill={palette.ink2}
          >
            {`01/${year}`}
          </text>
        )}
      </g>
    );
  });
}
