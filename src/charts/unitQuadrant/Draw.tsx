import { numberOf } from '../../domain/figure.ts';
import { mostDrawn } from '../../domain/readable.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis, roundAxis } from '../kit/plot/axis.ts';
import { levelLine, uprightLine } from '../kit/plot/brokenLine.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { around, type Box, labelHeight, leaderOf, overlap } from '../kit/plot/labelPlacement.ts';
import { lineKey } from '../kit/plot/labels.ts';
import { Dot } from '../kit/plot/marks.tsx';
import { placeNames } from '../kit/plot/namePlacement.ts';
import { dotsPath, linearScale, Plot, type Scale, XRules, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { cornersOf, lineNames } from './planeNames.ts';
import { positionOf, type UnitQuadrantData, type UnitQuadrantRow, unitQuadrant } from './spec.ts';
import { unitQuadrantWords } from './words.ts';

/** Between the edges of the plot and the ends of its axes, pixels. */
const inset = 8;

/** A dot a unit by both rates; lines at what they are held against cut the plane into four corners, named in words. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<UnitQuadrantData>) {
  const narrow = width < narrowBelow;
  const positions = data.rows.flatMap((row) => positionOf(row, data) ?? []);
  const lines = linesOf(data);
  const axisOf = data.references ? percentAxis : roundAxis;
  const xAxis = axisOf([...positions.map(({ x }) => x), lines.x], narrow ? 3 : 6);
  const yAxis = axisOf([...positions.map(({ y }) => y), lines.y], 5);
  const plot = { x: 48, y: 28, width: width - 48 - 16, height: height - 28 - 44 };
  // A dot at the end of an axis keeps clear of its numbers.
  const x = linearScale(xAxis.domain, [plot.x + inset, plot.x + plot.width - inset]);
  const y = linearScale(yAxis.domain, [plot.y + plot.height - inset, plot.y + inset]);
  const write = (value: number) =>
    data.references ? `${messages.format.number(value)}%` : messages.format.signed(value);
  const { axes } = unitQuadrantWords(messages);
  return (
    <Plot
      width={width}
      height={height}
      title={unitQuadrant.subtitle(data, messages)}
      description={unitQuadrant.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <XRules plot={plot} ticks={xAxis.ticks} scale={x} write={write} />
      <YRules plot={plot} ticks={yAxis.ticks} scale={y} write={write} />
      <UnitMarks table={() => unitQuadrant.table(data, messages)} messages={messages} width={width} height={height}>
        <Dots data={data} plot={plot} x={x} y={y} messages={messages} narrow={narrow} />
      </UnitMarks>
      <text x={4} y={12} fontSize={textSize.small} fill={palette.ink2}>
        ↑ {axes.amounts}
      </text>
      <text x={width - 16} y={height - 4} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
        {axes.cases} →
      </text>
    </Plot>
  );
}

/** Where the two lines stand. */
function linesOf({ references }: UnitQuadrantData): { readonly x: number; readonly y: number } {
  return references ? { x: references.cases.value, y: references.amounts.value } : { x: 0, y: 0 };
}

interface DotsProps {
  readonly data: UnitQuadrantData;
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly messages: Messages;
  readonly narrow: boolean;
}

interface Placed {
  readonly row: UnitQuadrantRow;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly behind: boolean;
}

function Dots({ data, plot, x: xScale, y: yScale, messages, narrow }: DotsProps) {
  const lines = linesOf(data);
  const most = Math.max(1, ...data.rows.map(({ eligible }) => numberOf(eligible) ?? 0));
  const largest = narrow ? 9 : 13;
  const many = data.rows.length > mostDrawn;
  const dots = data.rows.flatMap((row, index): Placed[] => {
    const position = positionOf(row, data);
    if (!position) return [];
    // The area, not the radius, is in proportion to the cases.
    const share = Math.sqrt((numberOf(row.eligible) ?? 0) / most);
    return [
      {
        row,
        index,
        x: xScale(position.x),
        y: yScale(position.y),
        radius: many ? Math.max(2, share * largest * 0.7) : Math.max(4, share * largest),
        behind: row.verdicts.cases === 'below' || row.verdicts.amounts === 'below',
      },
    ];
  });
  const at = { x: xScale(lines.x), y: yScale(lines.y) };
  // Of very many only the furthest out keep their names; the rest is a cloud that shows where units gather.
  const marked = many ? outermost(dots, narrow ? 2 : 3) : dots;
  const corners = cornersOf(plot, at, data, messages);
  const named = lineNames(plot, at, data, messages, marked.map(around));
  const order = marked.toSorted((a, b) => Number(b.behind) - Number(a.behind) || b.radius - a.radius);
  const upright = { x: at.x - 2, y: plot.y, width: 4, height: plot.height };
  const level = { x: plot.x, y: at.y - 2, width: plot.width, height: 4 };
  // Units keep their names: those of the corners go before them, and names are broken where that finds them a place.
  const free = corners.filter(({ box }) => !dots.some((dot) => overlap(box, around(dot))));
  const placedWith = (shown: typeof corners) =>
    placeNames(
      order.map(({ row, x, y, radius }) => ({ x, y, radius: radius + 1, name: row.name })),
      {
        bounds: plot,
        obstacles: [...shown, ...named].map(({ box }) => box),
        lines: [upright, level],
        size: textSize.label,
        rooms: [Math.max(110, plot.width * 0.4), 60, 84, 140],
      },
    );
  const withCorners = placedWith(free);
  const without = withCorners.faults > 0 ? placedWith([]) : withCorners;
  const [shown, { names }] = without.faults < withCorners.faults ? [[], without] : [free, withCorners];
  const labels = new Map(order.map(({ row }, index) => [row.unit, names[index]]));
  const written = names.flatMap(({ box }) => box ?? []);
  const quadrant = unitQuadrantWords(messages);
  return (
    <g>
      <g fill="none" stroke={palette.ink} strokeWidth={1.5} strokeDasharray="5 4">
        <path d={uprightLine(at.x, [plot.y, plot.y + plot.height], written)} />
        <path d={levelLine(at.y, [plot.x, plot.x + plot.width], written)} />
      </g>
      {shown.map(({ corner, lines, x, y, anchor }) => (
        <text key={corner} x={x} y={y} textAnchor={anchor} fontSize={textSize.small} fill={palette.ink2} {...halo}>
          {lines.map((line, index) => (
            <tspan key={lineKey(lines, index)} x={x} dy={index === 0 ? 0 : textSize.small + 4}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {named.map(({ name, x, y, anchor }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor} fontSize={textSize.small} fill={palette.ink2} {...halo}>
          {name}
        </text>
      ))}
      {many && <path d={dotsPath(dots)} fill={palette.series} fillOpacity={0.35} />}
      {marked.map(({ row, index, x, y, radius, behind }) => {
        const label = labels.get(row.unit);
        const says = quadrant.describeRow(
          row.name,
          messages.reading(row.rates.cases),
          messages.reading(row.rates.amounts),
        );
        return (
          <UnitMark key={row.unit} unit={row.unit} index={index} label={says} x={x} y={y}>
            <g>
              <Dot x={x} y={y} radius={radius} colour={behind ? 'accent' : 'series'} open={behind} />
              {label?.box && <Label box={label.box} x={x} y={y} radius={radius} lines={label.lines} behind={behind} />}
            </g>
          </UnitMark>
        );
      })}
    </g>
  );
}

interface LabelProps {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly behind: boolean;
}

/** The name of a dot; a hairline leads to it where it had to move away. */
function Label({ box, x, y, radius, lines, behind }: LabelProps) {
  const anchor = box.x >= x ? 'start' : box.x + box.width <= x ? 'end' : 'middle';
  const textX = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  const leader = leaderOf({ x, y, radius }, box);
  return (
    <>
      {leader && <line {...leader} stroke={palette.other} />}
      <text
        y={box.y + 12.5}
        textAnchor={anchor}
        fontSize={textSize.label}
        fontWeight={behind ? 600 : 400}
        fill={behind ? palette.accent : palette.ink}
        {...halo}
      >
        <Lines lines={lines} x={textX} step={labelHeight} space="before" />
      </text>
    </>
  );
}

/** The dots at the edges of the cloud, so many at each. */
function outermost(dots: readonly Placed[], most: number): readonly Placed[] {
  const by = (value: (dot: Placed) => number) => dots.toSorted((a, b) => value(a) - value(b)).slice(0, most);
  const found = new Set([...by(({ x }) => x), ...by(({ x }) => -x), ...by(({ y }) => y), ...by(({ y }) => -y)]);
  return dots.filter((dot) => found.has(dot));
}
