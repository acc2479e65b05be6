import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { Plot, type Scale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import type { DrawProps } from '../kit/spec.ts';
import { drawnRows, panelGrid, type UnitPathsData, type UnitPathsRow, unitPaths } from './spec.ts';

/** A panel a unit: the year's path, the year before as a thin line, the target as a dashed one. */
export function Draw({ data, width, height, messages }: DrawProps<UnitPathsData>) {
  const rows = drawnRows(data);
  const { columns, rows: lines } = panelGrid(width, rows.length);
  const size = { width: width / columns, height: height / lines };
  const values = rows.flatMap(({ path, pathBefore, target }) =>
    [...path, ...pathBefore, target].map((value) => numberOf(value) ?? 0),
  );
  const heads = rows.map((row) => headOf(row, data.period.months, size.width, messages));
  const head = 9 + Math.max(1, ...heads.map(({ lines, alone }) => lines.length + (alone ? 1 : 0))) * headLine;
  const top = Math.min(100, Math.ceil(Math.max(20, ...values) / 20) * 20);
  return (
    <Plot
      width={width}
      height={height}
      title={unitPaths.subtitle(data, messages)}
      description={unitPaths.describe(data, messages)}
      role="img"
    >
      {rows.map((row, at) => (
        <g
          key={row.unit}
          transform={`translate(${(at % columns) * size.width} ${Math.floor(at / columns) * size.height})`}
        >
          <Panel
            row={row}
            months={data.period.months}
            width={size.width}
            height={size.height}
            top={top}
            head={head}
            messages={messages}
          />
        </g>
      ))}
    </Plot>
  );
}

interface PanelProps {
  readonly row: UnitPathsRow;
  readonly months: number;
  readonly width: number;
  readonly height: number;
  /** Upper end of the scale that all panels share, percent. */
  readonly top: number;
  /** Height of the names of all panels. */
  readonly head: number;
  readonly messages: Messages;
}

const edge = { left: 30, right: 14, bottom: 20 } as const;
const headLine = 15;

interface Head {
  readonly lines: readonly string[];
  /** Whether the rate stands below the name, which leaves it no room. */
  readonly alone: boolean;
}

/** The name of a panel, on as many lines as it needs beside its rate. */
function headOf({ path, name }: UnitPathsRow, months: number, width: number, messages: Messages): Head {
  const rate = textWidth(messages.reading(path[months - 1] ?? 'notReported'), textSize.label) * 1.06;
  const room = width - 8;
  if (textWidth(name, textSize.label) + rate + 8 <= room) return { lines: [name], alone: false };
  const lines = wrapped(name, room, textSize.label, 4);
  return { lines, alone: textWidth(lines.at(-1) ?? '', textSize.label) + rate + 8 > room };
}

function Panel({ row, months, width, height, top, head, messages }: PanelProps) {
  const { path, pathBefore, target, name, behind } = row;
  const x = (month: number) => edge.left + ((month - 1) / 11) * (width - edge.left - edge.right);
  const y = (value: number) => head + (1 - value / top) * (height - head - edge.bottom);
  const rate = path[months - 1] ?? 'notReported';
  const colour = behind ? palette.accent : palette.series;
  const right = width - edge.right;
  const { lines, alone } = headOf(row, months, width, messages);
  // A long name and its rate take the whole width of the panel.
  const rateWidth = textWidth(messages.reading(rate), textSize.label) * 1.06;
  const tight = lines.length > 1 || alone || textWidth(name, textSize.label) + rateWidth + 8 > right - edge.left;
  const last = 13 + (lines.length - 1 + (alone ? 1 : 0)) * headLine;
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
      <text fontSize={textSize.label} fill={palette.ink}>
        {lines.map((line, at) => (
          <tspan key={line} x={tight ? 4 : edge.left} y={13 + at * headLine}>
            {at === 0 ? line : ` ${line}`}
          </tspan>
        ))}
      </text>
      <text
        x={tight ? width - 4 : right}
        y={last}
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
      <path d={lineOf(pathBefore, x, y)} fill="none" stroke={palette.other} strokeWidth={1.5} />
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
