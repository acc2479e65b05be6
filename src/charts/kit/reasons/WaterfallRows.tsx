import { isFigure, type Reading } from '../../../domain/figure.ts';
import type { Table } from '../../../domain/table.ts';
import { useUnitNames } from '../../../evidence/UnitText.tsx';
import type { Messages } from '../../../i18n/messages.ts';
import { textWidth } from '../plot/labels.ts';
import { Dot } from '../plot/marks.tsx';
import { linearScale, Plot, XRules } from '../plot/Plot.tsx';
import { palette, textSize } from '../plot/palette.ts';
import { RowName } from '../plot/RowName.tsx';
import { UnitMark, UnitMarks } from '../plot/UnitMarks.tsx';
import { closeAxis } from './closeAxis.ts';
import { type EndNames, headHeight, reasonName, stepsOf, type Waterfall } from './steps.ts';

/** What names leave to the bars where both are long, pixels. */
const leastPlot = 60;

/** A line of the drawing: a rate at one of the ends, or a step between them. */
interface Line {
  readonly key: string;
  readonly name: string;
  readonly reading: Reading;
  /** Ends of the bar, percent; of a rate both the same. */
  readonly from: number;
  readonly to: number;
  readonly end: boolean;
}

interface Props {
  readonly data: Waterfall;
  readonly ends: EndNames;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly messages: Messages;
  readonly still?: boolean | undefined;
  /** Where the two ends are units that lead to their pages: the table, the rates in its last row. */
  readonly unitTable?: () => Table;
}

/**
 * From one rate down to the other, a line a step. The axis does not start at zero, where a step of a point could not be seen: so
 * the two rates are dots and no bars.
 */
export function WaterfallRows({
  data,
  ends,
  width,
  height,
  title,
  description,
  messages,
  still = false,
  unitTable,
}: Props) {
  const unitsIn = useUnitNames(messages.language);
  const lines = linesOf(data, ends, messages);
  const text = ({ reading, end }: Line) =>
    isFigure(reading) ? messages.format.figure(reading, { bare: !end, signed: !end }) : messages.reading(reading);
  const names = Math.max(60, ...lines.map(({ name }) => textWidth(name, textSize.label)));
  const right = Math.max(0, ...lines.map((line) => textWidth(text(line), textSize.label))) + 14;
  const left = Math.min(names + 14, width * 0.52, Math.max(70, width - right - leastPlot));
  const plot = { x: left, y: headHeight, width: width - left - right, height: height - headHeight };
  const levels = lines.flatMap(({ from, to }) => [from, to]);
  const axis = closeAxis(levels, Math.max(2, Math.min(6, Math.floor(plot.width / 52))));
  const x = linearScale(axis.domain, [plot.x + 6, plot.x + plot.width - 6]);
  const step = plot.height / Math.max(1, lines.length);
  const lineCount = Math.max(2, Math.floor(step / 14));
  const middle = (index: number) => plot.y + step * (index + 0.5);
  const drawn = (line: Line, index: number) => (
    <g key={line.key}>
      <RowName name={line.name} x={left - 8} y={middle(index)} room={left - 8} most={lineCount} strong={line.end} />
      <Mark line={line} x={x} y={middle(index)} thickness={Math.min(18, step * 0.56)} />
      <text
        x={width}
        y={middle(index) + 4.5}
        textAnchor="end"
        fontSize={textSize.label}
        fontWeight={line.end ? 600 : 400}
        fill={palette.ink}
      >
        {text(line)}
      </text>
    </g>
  );
  return (
    <Plot
      width={width}
      height={height}
      title={title}
      description={description}
      role={unitTable && !still ? 'group' : 'img'}
    >
      <XRules
        plot={plot}
        ticks={axis.ticks}
        scale={x}
        write={(value) => `${messages.format.number(value, axis.decimals)}%`}
        above
      />
      {lines.slice(0, -1).map(({ key, to }, index) => (
        <line
          key={key}
          x1={x(to)}
          x2={x(to)}
          y1={middle(index)}
          y2={middle(index + 1)}
          stroke={palette.ink3}
          strokeDasharray="2 2"
        />
      ))}
      {unitTable ? (
        <UnitMarks table={unitTable} messages={messages} width={width} height={height}>
          {lines.map((line, index) => {
            const [named] = line.end ? unitsIn(line.name) : [];
            const row = drawn(line, index);
            if (typeof named !== 'object') return row;
            return (
              <UnitMark
                key={line.key}
                unit={named.unit}
                index={lines.length - 2}
                label={`${line.name} ${text(line)}`}
                x={x(line.to)}
                y={middle(index)}
                area={{ x: 0, y: middle(index) - step / 2, width, height: step }}
              >
                {row}
              </UnitMark>
            );
          })}
        </UnitMarks>
      ) : (
        lines.map(drawn)
      )}
    </Plot>
  );
}

function linesOf(data: Waterfall, ends: EndNames, messages: Messages): readonly Line[] {
  const { before, after } = data;
  const end = (key: string, name: string, reading: Reading<'percent'>): Line => {
    const at = isFigure(reading) ? reading.value : 0;
    return { key, name, reading, from: at, to: at, end: true };
  };
  return [
    end('before', ends.before, before),
    ...stepsOf(data).map(
      ({ reason, from, to }): Line => ({
        key: reason.effect,
        name: reasonName(reason, data, messages),
        reading: reason.part,
        from,
        to,
        end: false,
      }),
    ),
    end('after', ends.after, after),
  ];
}

interface MarkProps {
  readonly line: Line;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly thickness: number;
}

function Mark({ line: { from, to, end }, x, y, thickness }: MarkProps) {
  if (end) return <Dot x={x(to)} y={y} radius={6} colour="series" />;
  const colour = to < from ? 'accent' : 'series';
  // Whatever is there is at least a hairline wide.
  const wide = Math.max(Math.abs(x(to) - x(from)), 1.5);
  return (
    <rect x={Math.min(x(from), x(to))} y={y - thickness / 2} width={wide} height={thickness} fill={palette[colour]} />
  );
}
