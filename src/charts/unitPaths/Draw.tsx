import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { isHatched } from '../kit/plot/marks.tsx';
import { Plot, type Scale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { drawnRows, panelGrid, type UnitPathsData, type UnitPathsRow, unitPaths } from './spec.ts';

/** A panel a unit: the year's path, the year before as a thin line, the target as a dashed one. */
export function Draw({ data, width, height, messages, idPrefix, still = false }: DrawProps<UnitPathsData>) {
  const rows = drawnRows(data);
  const { columns, rows: lines } = panelGrid(width, rows.length);
  const size = { width: width / columns, height: height / lines };
  const values = rows.flatMap(({ path, pathBefore, target }) =>
    [...path, ...pathBefore, target].map((value) => numberOf(value) ?? 0),
  );
  const scaleEnd = Math.min(100, Math.ceil(Math.max(20, ...values) / 20) * 20);
  return (
    <Plot
      width={width}
      height={height}
      title={unitPaths.subtitle(data, messages)}
      description={unitPaths.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <defs>
        <pattern
          id={`${idPrefix}-hatch`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1" height="4" fill={palette.series} />
        </pattern>
      </defs>
      <UnitMarks table={() => unitPaths.table(data, messages)} messages={messages} width={width} height={height}>
        {rows.map((row, at) => {
          const left = (at % columns) * size.width;
          const top = Math.floor(at / columns) * size.height;
          return (
            <UnitMark
              key={row.unit}
              unit={row.unit}
              index={indexOf(row, data)}
              label={`${row.name} ${messages.reading(row.path[data.period.months - 1] ?? 'notReported')}`}
              x={left + size.width / 2}
              y={top + size.height / 2}
              transform={`translate(${left} ${top})`}
              area={{ x: 0, y: 0, ...size }}
            >
              <Panel
                row={row}
                months={data.period.months}
                width={size.width}
                height={size.height}
                top={scaleEnd}
                hatch={`url(#${idPrefix}-hatch)`}
                messages={messages}
              />
            </UnitMark>
          );
        })}
      </UnitMarks>
    </Plot>
  );
}

/** Of the row of the month looked at, in a table of all months of each unit. */
function indexOf(row: UnitPathsRow, { rows, period }: UnitPathsData): number {
  return rows.indexOf(row) * monthsOfYear.length + period.months - 1;
}

interface PanelProps {
  readonly row: UnitPathsRow;
  readonly months: number;
  readonly width: number;
  readonly height: number;
  /** Upper end of the scale that all panels share, percent. */
  readonly top: number;
  readonly hatch: string;
  readonly messages: Messages;
}

const edge = { left: 30, right: 14, top: 24, bottom: 20 } as const;

function Panel({ row, months, width, height, top, hatch, messages }: PanelProps) {
  const { path, pathBefore, target, name, behind } = row;
  const x = (month: number) => edge.left + ((month - 1) / 11) * (width - edge.left - edge.right);
  const y = (value: number) => edge.top + (1 - value / top) * (height - edge.top - edge.bottom);
  const rate = path[months - 1] ?? 'notReported';
  const colour = behind ? palette.accent : palette.series;
  const right = width - edge.right;
  // A long name and its rate take the whole width of the panel.
  const rateWidth = textWidth(messages.reading(rate), textSize.label);
  const tight = textWidth(name, textSize.label) + rateWidth > right - edge.left;
  const [shown] = wrapped(name, width - 8 - rateWidth - 6, textSize.label, 1);
  return (
    <g fontSize={textSize.small}>
      {[0, top / 2, top].map((value) => (
        <g key={value}>
          <line x1={edge.left} x2={right} y1={y(value)} y2={y(value)} stroke={palette.rule} />
          <text x={edge.left - 5} y={y(value) + 4} textAnchor="end" fill={palette.ink2}>
            {value}
          </text>
        </g>
      ))}
      <text x={tight ? 4 : edge.left} y={13} fontSize={textSize.label} fill={palette.ink}>
        {shown !== name && <title>{name}</title>}
        {shown}
      </text>
      <text
        x={tight ? width - 4 : right}
        y={13}
        textAnchor="end"
        fontSize={textSize.label}
        fontWeight={600}
        fill={behind ? palette.accent : palette.ink}
      >
        {isFigure(rate) ? messages.format.figure(rate) : messages.reading(rate)}
      </text>
      {isFigure(target) && (
        <line
          x1={edge.left}
          x2={right}
          y1={y(target.value)}
          y2={y(target.value)}
          stroke={palette.ink}
          strokeDasharray="4 3"
        />
      )}
      {path.some(isHatched) && <path d={areaOf(path, x, y)} fill={hatch} fillOpacity={0.22} />}
      <path d={lineOf(pathBefore, x, y)} fill="none" stroke={palette.ink3} strokeWidth={1.5} />
      <path d={lineOf(path, x, y)} fill="none" stroke={colour} strokeWidth={2.5} />
      {isFigure(rate) && <circle cx={x(months)} cy={y(rate.value)} r={3.5} fill={colour} />}
      {[1, 6, 12].map((month) => (
        <text
          key={month}
          x={x(month)}
          y={height - 6}
          textAnchor={month === 12 ? 'end' : month === 1 ? 'start' : 'middle'}
          fill={palette.ink2}
        >
          {messages.monthShort(month)}
        </text>
      ))}
    </g>
  );
}

/** A line through what is known; a month without a report is a gap. */
function lineOf(path: readonly Reading[], x: Scale, y: Scale): string {
  let open = false;
  return path
    .map((reading, at) => {
      if (!isFigure(reading)) {
        open = false;
        return '';
      }
      const step = `${open ? 'L' : 'M'}${x(at + 1).toFixed(1)} ${y(reading.value).toFixed(1)}`;
      open = true;
      return step;
    })
    .join('');
}

/** The area below each unbroken stretch of a line. */
function areaOf(path: readonly Reading[], x: Scale, y: Scale): string {
  const stretches: number[][] = [];
  path.forEach((reading, at) => {
    if (!isFigure(reading)) return;
    const last = stretches.at(-1);
    if (last && last.at(-1) === at - 1) last.push(at);
    else stretches.push([at]);
  });
  return stretches
    .map((stretch) => {
      const [first = 0] = stretch;
      const end = stretch.at(-1) ?? first;
      const line = stretch.map((at) => `${x(at + 1).toFixed(1)} ${y(numberOf(path[at]) ?? 0).toFixed(1)}`).join('L');
      return `M${x(first + 1).toFixed(1)} ${y(0)}L${line}L${x(end + 1).toFixed(1)} ${y(0)}Z`;
    })
    .join('');
}
