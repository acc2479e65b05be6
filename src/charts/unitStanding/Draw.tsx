import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { linearScale, Plot, type Scale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { headWords } from './heads/words.ts';
import { headLines, Measure, MeasureHead, rateLines } from './Measure.tsx';
import {
  type BothStandings,
  commonReference,
  drawnRows,
  isQualified,
  otherBasis,
  type StandingBy,
  type UnitStandingData,
  unitStanding,
} from './spec.ts';

const air = 12;
/** With plots narrower than this the names stand above them. */
const leastPlot = 70;

/** Where one measure stands in the drawing. */
export interface Column {
  readonly basis: Basis;
  readonly of: (row: BothStandings) => StandingBy;
  /** Edges of the marks, and the right edges of the two columns of numbers; no gaps where there is no room for them. */
  readonly plot: readonly [number, number];
  readonly value: number;
  readonly gap: number | null;
  readonly scale: Scale;
}

/** One row a unit, by both measures: a dot on its stem from what it is held against, and the numbers in columns. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<UnitStandingData>) {
  const drawn = drawnRows(data);
  const all: readonly BothStandings[] = [...drawn, ...(data.together ? [data.together] : [])];
  const { columns, names, narrow } = layoutOf(data, all, width, messages);
  const heads = columns.map((column) => {
    const reference = commonReference(data.rows.map(column.of));
    return { column, reference, lines: headLines(column, data.yardstick, reference, messages) };
  });
  const head = 31 + 15 * Math.max(1, ...heads.map(({ lines }) => lines.length));
  const step = (height - head - 6) / Math.max(1, all.length);
  const isStacked = narrow && isQualified(data);
  // On a phone the marks stand at the foot of their row, below the name.
  const nameRows = Math.max(1, ...drawn.map(({ name }) => nameOf(name, { names, narrow, width }).lines.length));
  // What names that need one line leave of a row that has room for more.
  const slack = narrow ? Math.max(0, step - 42 - (nameRows - 1) * 13 - (isStacked ? 8 : 0)) / 2 : 0;
  const foot = slack + (isStacked ? 17 : Math.max(5, Math.min(12, step - 24)));
  const middle = (at: number) => (narrow ? head + (at + 1) * step - foot : head + (at + 0.5) * step);
  const rowOf = (row: BothStandings, at: number, strong = false) => (
    <g key={row.name}>
      <Name name={strong ? capital(row.name) : row.name} {...{ names, narrow, strong, width }} y={middle(at)} />
      {columns.map((column) => (
        <Measure
          key={column.basis}
          {...{ column, messages, strong, isStacked }}
          standing={column.of(row)}
          y={middle(at)}
        />
      ))}
    </g>
  );
  return (
    <Plot
      width={width}
      height={height}
      title={unitStanding.subtitle(data, messages)}
      description={unitStanding.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      {heads.map((each) => (
        <MeasureHead key={each.column.basis} {...each} head={head} foot={height - 4} messages={messages} />
      ))}
      {all.map(({ name }, at) => (
        <line
          key={name}
          x1={0}
          x2={width}
          y1={head + at * step}
          y2={head + at * step}
          stroke={data.together && at === all.length - 1 ? palette.ink3 : palette.rule}
        />
      ))}
      <UnitMarks table={() => unitStanding.table(data, messages)} messages={messages} width={width} height={height}>
        {drawn.map((row, at) => (
          <UnitMark
            key={row.unit}
            unit={row.unit}
            index={data.rows.indexOf(row)}
            label={[row.name, ...columns.flatMap(({ of }) => texted(of(row), messages))].join(' ')}
            x={columns[0]?.plot[0] ?? 0}
            y={middle(at)}
            area={{ x: 0, y: head + at * step, width, height: step }}
          >
            {rowOf(row, at)}
          </UnitMark>
        ))}
      </UnitMarks>
      {data.together && rowOf(data.together, all.length - 1, true)}
    </Plot>
  );
}

/** What a row says of one measure. */
function texted({ rate, gap }: StandingBy, { reading, format }: Messages): readonly string[] {
  if (!isFigure(rate)) return [reading(rate)];
  return [
    format.figure(rate, { bare: true }),
    ...(isFigure(gap) ? [format.figure(gap, { bare: true, signed: true })] : []),
  ];
}

function layoutOf(data: UnitStandingData, all: readonly BothStandings[], width: number, messages: Messages) {
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, textSize.label))) * 1.06;
  const written = (of: (row: BothStandings) => Reading, signed: boolean) =>
    all.flatMap((row) => {
      const reading = of(row);
      return isFigure(reading) ? [messages.format.figure(reading, { bare: true, signed })] : [];
    });
  const measures = [
    { basis: data.basis, of: (row: BothStandings): StandingBy => row },
    { basis: otherBasis(data), of: (row: BothStandings): StandingBy => row.other },
    // Cases on the left whatever is chosen: what changes is the order of the rows.
  ].sort((a, b) => (a.basis === 'cases' ? 0 : 1) - (b.basis === 'cases' ? 0 : 1));
  const numbers = measures.map(({ of }) => ({
    value: Math.max(20, widest(written((row) => of(row).rate, false))) + 8,
    // Words before it above it.
    stacked:
      Math.max(
        20,
        widest(
          all.flatMap((row) => {
            const { rate } = of(row);
            return isFigure(rate) ? rateLines(rate, messages) : [];
          }),
        ),
      ) + 8,
    gap: Math.max(widest([headWords(messages).gap]), widest(written((row) => of(row).gap, true))) + 10,
  }));
  const names = Math.min(widest(all.map(({ name }) => capital(name))) + 17, Math.max(110, width * 0.24));
  const taken = numbers.reduce((sum, { value, gap }) => sum + value + gap, 0);
  const between = 22;
  const wide = (width - names - taken - between) / 2;
  const narrow = wide < leastPlot;
  let from = narrow ? 0 : names;
  const columns = measures.map(({ basis, of }, at): Column => {
    const { value: beside, stacked, gap } = numbers[at] ?? { value: 0, stacked: 0, gap: 0 };
    const value = narrow ? stacked : beside;
    const plot = narrow ? (width - between) / 2 - value : wide;
    const known = all.flatMap((row) => [of(row).rate, of(row).reference].filter(isFigure).map((each) => each.value));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const end = from + plot;
    const column: Column = {
      basis,
      of,
      plot: [from, end],
      value: end + value,
      gap: narrow ? null : end + value + gap,
      // Where nothing differs there is no scale to be had: all in the middle.
      scale: high > low ? linearScale([low, high], [from + air, end - air]) : () => (from + end) / 2,
    };
    from = (column.gap ?? column.value) + between;
    return column;
  });
  return { columns, names, narrow };
}

const capital = (name: string) => name.charAt(0).toLocaleUpperCase() + name.slice(1);

interface NameProps {
  readonly name: string;
  readonly names: number;
  readonly narrow: boolean;
  readonly strong: boolean;
  /** Of the whole drawing. */
  readonly width: number;
  readonly y: number;
}

/** A name on as many lines as it needs, smaller if these are several. */
function nameOf(name: string, { names, narrow, width }: Pick<NameProps, 'names' | 'narrow' | 'width'>) {
  const room = narrow ? width : names - 10;
  if (textWidth(name, textSize.label) * 1.06 <= room) return { lines: [name], size: textSize.label };
  return { lines: wrapped(name, room, textSize.small, narrow ? 3 : 4), size: textSize.small };
}

/** Above the marks where the drawing is narrow, else to their left, on several lines if it is long. */
function Name({ name, names, narrow, strong, width, y }: NameProps) {
  const { lines, size } = nameOf(name, { names, narrow, width });
  return (
    <text
      y={narrow ? y - 14 - (lines.length - 1) * 13 : y + 4.5 - (lines.length - 1) * 6.5}
      fontSize={size}
      fontWeight={strong ? 600 : 400}
      fill={palette.ink}
    >
      <Lines lines={lines} x={0} step={13} />
    </text>
  );
}
