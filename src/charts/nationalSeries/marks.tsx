import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { uprightLine } from '../kit/plot/brokenLine.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import type { Scale } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { emptyYears, lineHeight, type Point } from './layout.ts';
import { legendWords } from './legend/words.ts';
import type { NationalSeriesData } from './spec.ts';

interface BreakLabel {
  readonly year: number;
  readonly x: number;
  readonly text: string;
  readonly y: number;
  /** Where its text begins, and how wide it is. */
  readonly start: number;
  readonly wide: number;
}

export interface BreakRows {
  readonly labels: readonly BreakLabel[];
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly words: Readonly<Record<2020 | 2024, string>>;
}

/** Changes of forms, each with its name on a row of its own above the plot: to the right of its line, or to its left. */
export function breakRows(years: readonly (2020 | 2024)[], x: (year: number) => number, room: Room): BreakRows {
  const labels = years.map((year, at): BreakLabel => {
    const text = room.words[year];
    const wide = textWidth(text, textSize.small);
    const start = x(year) + 5 + wide <= room.width ? x(year) + 5 : Math.max(0, x(year) - 5 - wide);
    return { year, x: x(year), text, y: 12 + at * lineHeight, start, wide };
  });
  return { labels, height: labels.length * lineHeight };
}

interface BreaksProps {
  readonly breaks: BreakRows;
  readonly bottom: number;
  /** Labels that the lines do not run through. */
  readonly around: readonly Box[];
}

/** Each line stops where a label is, its own or another's. */
export function Breaks({ breaks, bottom, around }: BreaksProps) {
  const own = breaks.labels.map(({ start, y, wide }) => ({ x: start, y: y - 11, width: wide, height: lineHeight }));
  return breaks.labels.map(({ year, x, text, y, start }) => (
    <g key={year}>
      <path
        d={uprightLine(x, [y - 10, bottom], [...own, ...around])}
        fill="none"
        stroke={palette.ink2}
        strokeDasharray="3 3"
      />
      <text x={start} y={y} fontSize={textSize.small} fill={palette.ink2} {...halo}>
        {text}
      </text>
    </g>
  ));
}

export interface Empty {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  /** Of its words. */
  readonly box: Box;
}

/** The years without figures as grounds, with their words at the foot, or at the head where a target lies there. */
export function emptyBoxes(
  data: NationalSeriesData,
  plot: Box,
  step: number,
  x: (statYear: number) => number,
  y: Scale,
  words: string,
): readonly Empty[] {
  return emptyYears(data.rows).map(([first, last]) => {
    const [from, to] = [x(first) - step / 2, x(last) + step / 2];
    const room = to - from - 6;
    const years = first === last ? [String(first)] : [`${first}–${last}`];
    // Where not even a word has room the key says what the ground is.
    const least = Math.max(...words.split(' ').map((word) => textWidth(word, textSize.small)));
    if (room + 6 < Math.max(least, textWidth('2000–', textSize.small)))
      return { from, to, lines: [], box: { x: from, y: plot.y, width: 0, height: 0 } };
    const whole = years.every((text) => textWidth(text, textSize.small) <= room);
    const lines = [
      ...(whole || first === last ? years : [`${first}–`, String(last)]),
      ...wrapped(words, Math.max(room, least), textSize.small, 4),
    ];
    const height = lines.length * lineHeight;
    const foot = plot.y + plot.height - height - 6;
    const struck = data.rows.some(
      ({ statYear, nationTarget, provinceTarget }) =>
        statYear >= first &&
        statYear <= last &&
        [nationTarget, provinceTarget].some((target) => isFigure(target) && y(target.value) > foot - 6),
    );
    return { from, to, lines, box: { x: from, y: struck ? plot.y + 6 : foot, width: to - from, height } };
  });
}

/** The grounds: rules of the grid run over them. */
export function EmptyYears({ empty, plot }: { readonly empty: readonly Empty[]; readonly plot: Box }) {
  return empty.map(({ from, to }) => (
    <rect
      key={from}
      x={from}
      y={plot.y}
      width={to - from}
      height={plot.height}
      fill={palette.track}
      fillOpacity={groundShare / 100}
    />
  ));
}

/** How much of the colour of the ground is in it, percent. */
const groundShare = 60;
const groundHalo = { ...halo, stroke: `color-mix(in oklab, ${palette.track} ${groundShare}%, ${palette.card})` };

/** Their words, over the rules. */
export function EmptyWords({ empty }: { readonly empty: readonly Empty[] }) {
  return empty.map(({ from, to, lines, box }) => (
    <text key={from} y={box.y + 11.5} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2} {...groundHalo}>
      <Lines lines={lines} x={(from + to) / 2} step={lineHeight} />
    </text>
  ));
}

interface TargetProps {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly colour: string;
}

export function Target({ x, y, half, colour }: TargetProps) {
  return <line x1={x - half} x2={x + half} y1={y} y2={y} stroke={colour} strokeWidth={2} strokeDasharray="4 2" />;
}

/** A point of the province: a triangle where it is more than the number says, open where it misses its target. */
export function ProvinceMark({
  point: { x, y, rate },
  target,
}: {
  readonly point: Point;
  readonly target: number | null;
}) {
  const missed = target !== null && rate.value < target;
  const colour = missed ? palette.accent : palette.series;
  const paint = { fill: missed ? palette.card : colour, stroke: colour, strokeWidth: 2 };
  if (rate.direction === 'moreThan') return <path d={`M${x - 5.5} ${y + 4.5}h11l-5.5 -10z`} {...paint} />;
  return <circle cx={x} cy={y} r={5} {...paint} />;
}

interface KeyRow {
  readonly lines: readonly string[];
  /** Of its dash; without one it is the ground of years without figures. */
  readonly colour: string | null;
}

/** Height of a row of the key with so many lines, pixels. */
export const keyHeight = ({ lines }: KeyRow) => lines.length * lineHeight + 4;

/** What dashes and grounds are, one below the other: only those that are drawn and not named where they are. */
export function keyRows(
  data: NationalSeriesData,
  empty: readonly Empty[],
  room: number,
  messages: Messages,
): readonly KeyRow[] {
  const words = legendWords(messages);
  const any = (key: 'nationTarget' | 'provinceTarget') => data.rows.some((row) => isFigure(row[key]));
  const fitting = (text: string) => wrapped(text, room - 38, textSize.small, 3);
  return [
    ...(any('provinceTarget') && data.provinceName !== null
      ? [{ lines: fitting(words.provinceTarget(data.provinceName)), colour: palette.series }]
      : []),
    ...(any('nationTarget') ? [{ lines: [words.nationTarget], colour: palette.ink2 }] : []),
    ...(empty.some(({ lines }) => lines.length === 0) ? [{ lines: [words.noFigures], colour: null }] : []),
  ];
}

export function Key({ lines, colour, x, y }: KeyRow & { readonly x: number; readonly y: number }) {
  return (
    <g>
      {colour === null ? (
        <rect x={x} y={y - 10} width={28} height={12} fill={palette.track} />
      ) : (
        <Target x={x + 14} y={y - 4} half={14} colour={colour} />
      )}
      <text y={y} fontSize={textSize.small} fill={palette.ink2}>
        <Lines lines={lines} x={x + 36} step={lineHeight} />
      </text>
    </g>
  );
}

interface YearsProps {
  readonly years: readonly number[];
  readonly x: (statYear: number) => number;
  readonly step: number;
  readonly y: number;
}

/** All years, or every second from the last on where not all have room. */
export function Years({ years, x, step, y }: YearsProps) {
  const wide = textWidth('2000', textSize.small) + 6;
  const every = Math.max(1, Math.ceil(wide / step));
  const last = years.at(-1) ?? 0;
  return years.map(
    (year) =>
      (last - year) % every === 0 && (
        <text key={year} x={x(year)} y={y} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
          {year}
        </text>
      ),
  );
}
