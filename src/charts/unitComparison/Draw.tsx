import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { centreWithin, textWidth } from '../kit/plot/labels.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { type UnitComparisonData, type UnitComparisonRow, unitComparison } from './spec.ts';
import { unitComparisonWords } from './words.ts';

const headHeight = 24;
/** What names leave to the bars where both are long, pixels. */
const leastPlot = 46;

const references = ['province', 'nation', 'yearBefore'] as const;

interface Line {
  readonly key: string;
  readonly name: string;
  readonly reading: Reading<'percent'>;
  readonly own: boolean;
}

/** A bar a line for each measure: the unit's rate, and thinner below it what it stands beside; the target cuts across. */
export function Draw({ data, width, height, messages }: DrawProps<UnitComparisonData>) {
  const { marks } = unitComparisonWords(messages);
  const called = { ...marks, province: messages.wholes[data.whole].name };
  const linesOf = (row: UnitComparisonRow): readonly Line[] => [
    { key: 'own', name: data.name, reading: row.rate, own: true },
    // What does not apply to the period has no line at all.
    ...references
      .filter((key) => row[key] !== 'notApplicable')
      .map((key) => ({ key, name: called[key], reading: row[key], own: false })),
  ];
  const groups = data.rows.map((row) => ({ row, lines: linesOf(row) }));
  const names = Math.max(
    60,
    ...groups.flatMap(({ lines }) => lines.map(({ name }) => textWidth(name, textSize.label))),
  );
  // The numbers stand in a column of their own, clear of the target's line.
  const numbers = groups.flatMap(({ lines }) => lines.map(({ reading }) => messages.reading(reading)));
  const right = Math.max(...numbers.map((number) => textWidth(number, textSize.label)), 0) + 12;
  const left = Math.min(names + 14, width * 0.5, Math.max(70, width - right - leastPlot));
  const x = (value: number) => left + (value / 100) * (width - left - right);
  const count = groups.reduce((sum, { lines }) => sum + lines.length + 1, 0);
  const step = (height - headHeight) / Math.max(1, count);
  const ticks =
    width - left - right < 110 ? [0, 100] : width - left - right < 200 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  let at = 0;
  return (
    <Plot
      width={width}
      height={height}
      title={unitComparison.subtitle(data, messages)}
      description={unitComparison.describe(data, messages)}
      role="img"
    >
      {ticks.map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={headHeight} y2={height} stroke={palette.rule} />
          <text x={x(value)} y={14} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
            {value}%
          </text>
        </g>
      ))}
      {groups.map(({ row, lines }) => {
        const top = headHeight + at * step;
        at += lines.length + 1;
        return (
          <g key={row.basis} transform={`translate(0 ${top})`}>
            <Group
              row={row}
              lines={lines}
              step={step}
              x={x}
              left={left}
              width={width}
              target={marks.target}
              messages={messages}
            />
          </g>
        );
      })}
    </Plot>
  );
}

interface GroupProps {
  readonly row: UnitComparisonRow;
  readonly lines: readonly Line[];
  /** Height of a line, pixels. */
  readonly step: number;
  readonly x: (value: number) => number;
  readonly left: number;
  /** Of the drawing. */
  readonly width: number;
  readonly target: string;
  readonly messages: Messages;
}

function Group({ row, lines, step, x, left, width, target, messages }: GroupProps) {
  const targetLabel = isFigure(row.target) ? `${target} ${messages.format.figure(row.target)}` : '';
  const targetWidth = textWidth(targetLabel, textSize.small);
  return (
    <g>
      <text x={0} y={step * 0.72} fontSize={textSize.label} fontWeight={600} fill={palette.ink2}>
        {messages.basisName(row.basis)}
      </text>
      {lines.map(({ key, name, reading, own }, index) => {
        const middle = step * (index + 1.5);
        const thickness = Math.min(step * 0.72, own ? 16 : 7);
        const end = isFigure(reading) ? x(reading.value) : left;
        return (
          <g key={key} fontSize={textSize.label}>
            <RowName
              name={name}
              x={left - 8}
              y={middle}
              room={left - 8}
              most={Math.max(3, Math.floor(step / 13))}
              strong={own}
              fill={own ? palette.ink : palette.ink2}
            />
            {isFigure(reading) && (
              <rect
                x={left}
                y={middle - thickness / 2}
                width={Math.max(0, end - left)}
                height={thickness}
                fill={own ? palette.series : palette.other}
              />
            )}
          </g>
        );
      })}
      {isFigure(row.target) && (
        <g>
          <line
            x1={x(row.target.value)}
            x2={x(row.target.value)}
            y1={step * 0.95}
            y2={step * (lines.length + 0.95)}
            stroke={palette.ink}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <text
            x={centreWithin(x(row.target.value), targetWidth, Math.min(left, width - targetWidth), width)}
            y={step * 0.72}
            textAnchor="middle"
            fontSize={textSize.small}
            fill={palette.ink2}
            {...halo}
          >
            {targetLabel}
          </text>
        </g>
      )}
      {lines.map(({ key, reading, own }, index) => (
        <text
          key={key}
          x={width}
          y={step * (index + 1.5) + 4.5}
          textAnchor="end"
          fontSize={textSize.label}
          fontWeight={own ? 600 : 400}
          fill={own ? palette.ink : palette.ink2}
        >
          {messages.reading(reading)}
        </text>
      ))}
    </g>
  );
}
