import { useState } from 'react';
import { isFigure, numberOf } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { ColumnTips } from '../kit/plot/ColumnTips.tsx';
import { type EndLabel, EndLabels, gutterOf } from '../kit/plot/EndLabels.tsx';
import { EventMarks } from '../kit/plot/EventMarks.tsx';
import { Lines } from '../kit/plot/Lines.tsx';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { MonthNames } from '../kit/plot/MonthNames.tsx';
import { linearScale, Plot, type Scale, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowTip } from '../kit/plot/RowTip.tsx';
import { tipStyle } from '../kit/plot/tipStyle.ts';
import type { DrawProps } from '../kit/spec.ts';
import { GapStrip, stripHeight } from './GapStrip.tsx';
import { legendWords } from './legend/words.ts';
import { bandOf, lineOf, surfaceOf } from './paths.ts';
import { hasPace, isBehind, type YearPathData, yearPath } from './spec.ts';

const dashes = { stroke: palette.ink, strokeWidth: 1.5, strokeDasharray: '4 3' } as const;
const headLine = 15;

/**
 * The year's path, the one of the year before and the way to the target, named at their ends; below them how far the year is
 * from its yardstick in each month, since lines alone hide a few points.
 */
export function Draw({ data, width, height, messages, still = false }: DrawProps<YearPathData>) {
  const [looked, look] = useState<number | null>(null);
  const { rows } = data;
  const words = legendWords(messages);
  const rated = rows.filter(({ rate }) => isFigure(rate));
  const pace = hasPace(rows);
  const band = data.yardstick === 'pace' && rows.some((row) => bandOf(row) !== null);
  const gaps = rows.some(({ gap }) => isFigure(gap));
  const highest = Math.max(
    numberOf(data.target) ?? 0,
    ...rows.flatMap((row) => [numberOf(row.rate) ?? 0, numberOf(row.yearBefore) ?? 0, bandOf(row)?.[1] ?? 0]),
  );
  const tick = highest > 56 ? 20 : 10;
  const top = Math.min(100, Math.ceil((highest + 2) / tick) * tick);
  const ticks = Array.from({ length: Math.floor(top / tick) + 1 }, (_, index) => index * tick);
  const write = (value: number) => `${value}%`;

  const ends = endsOf(data, messages);
  const left = Math.ceil(textWidth(write(top), textSize.small)) + 9;
  const right = gutterOf(ends, width);
  const bandHead = band ? wrapped(words.band, width - left - 34, textSize.small, 2) : [];
  const within = data.yardstick === 'pace' && rows.some(({ verdict }) => verdict === 'within');
  const stripHead = gaps ? wrapped(words.strip(data.yardstick, within), width - left - 4, textSize.small, 4) : [];
  const marks = data.events?.marks;
  const above = 10 + bandHead.length * headLine + (band ? 6 : 0) + headOfEvents(marks);
  const below = 26 + (gaps ? stripHead.length * headLine + 10 + stripHeight : 0);
  const plot = {
    x: left,
    y: above,
    width: Math.max(60, width - left - right),
    height: Math.max(60, height - above - below),
  };
  const step = plot.width / 12;
  const x = (months: number) => plot.x + (months - 0.5) * step;
  const y = linearScale([0, top], [plot.y + plot.height, plot.y]);
  const colour = isBehind(data.finding) ? palette.accent : palette.series;
  const bottom = plot.y + plot.height;
  const placed = ends.map((end) => ({ ...end, x: x(end.months), y: y(end.rate) }));
  const strip = { x: plot.x, y: bottom + 26 + stripHead.length * headLine + 4, width: plot.width, height: stripHeight };
  return (
    <>
      <Plot
        width={width}
        height={height}
        title={yearPath.subtitle(data, messages)}
        description={yearPath.describe(data, messages)}
        role={still ? 'img' : 'group'}
      >
        <YRules plot={plot} ticks={ticks} scale={y} write={write} />
        {band && (
          <g>
            <path d={surfaceOf(rows, bandOf, x, y)} fill={palette.ink3} fillOpacity={0.2} />
            <rect x={plot.x} y={5} width={22} height={10} fill={palette.ink3} fillOpacity={0.2} />
            <HeadText texts={bandHead} x={plot.x + 30} y={14} />
          </g>
        )}
        <EventMarks marks={marks} x={x} edges={[plot.x, plot.x + plot.width]} top={plot.y} bottom={bottom} />
        <path
          d={lineOf(rows, ({ yearBefore }) => yearBefore, x, y)}
          fill="none"
          stroke={palette.ink3}
          strokeWidth={1.5}
        />
        <path d={lineOf(rows, ({ expected, target }) => (pace ? expected : target), x, y)} fill="none" {...dashes} />
        <path d={lineOf(rows, ({ rate }) => rate, x, y)} fill="none" stroke={colour} strokeWidth={2.5} />
        <EndDot data={data} x={x} y={y} colour={colour} />
        <EndLabels labels={placed} x={plot.x + plot.width} width={width} within={[band ? plot.y - 6 : 0, bottom + 8]} />
        <PartYear {...{ data, messages, x, y, colour }} left={plot.x} ceiling={plot.y} />
        <MonthNames messages={messages} x={x} step={step} y={bottom + 17} />
        {gaps && (
          <>
            <HeadText texts={stripHead} x={plot.x} y={bottom + 38} />
            <GapStrip rows={rows} box={strip} x={x} step={step} messages={messages} />
          </>
        )}
        {!still && rated.length > 0 && (
          <ColumnTips
            plot={{ ...plot, height: (gaps ? strip.y + strip.height : bottom) - plot.y }}
            columns={rows.map(({ months }) => ({ middle: x(months), name: messages.monthName(months) }))}
            label={yearPath.subtitle(data, messages)}
            looked={looked}
            onLook={look}
          />
        )}
      </Plot>
      {looked !== null && (
        <RowTip
          table={yearPath.table(data, messages)}
          index={looked}
          messages={messages}
          style={tipStyle({ x: x(looked + 1), y: plot.y }, width, height)}
        />
      )}
    </>
  );
}

interface End extends Omit<EndLabel, 'x' | 'y'> {
  readonly months: number;
  readonly rate: number;
}

/** What is named in the gutter: the year's own line where it goes to the end of the year, the others always. */
function endsOf(data: YearPathData, messages: Messages): readonly End[] {
  const words = legendWords(messages);
  const { rows, target, statYear } = data;
  const whole = rows.at(-1);
  const ends: End[] = [];
  if (whole && isFigure(whole.rate)) {
    const fill = isBehind(data.finding) ? palette.accent : palette.series;
    const value = messages.format.figure(whole.rate);
    ends.push({
      key: 'rate',
      name: words.year(statYear),
      value,
      months: 12,
      rate: whole.rate.value,
      fill,
      strong: true,
    });
  }
  if (isFigure(target)) {
    const name = hasPace(rows) ? words.pace : words.target;
    const value = messages.reading(target);
    ends.push({ key: 'pace', name, value, months: 12, rate: target.value, fill: palette.ink });
  }
  const before = rows.findLast(({ yearBefore }) => isFigure(yearBefore));
  if (before && isFigure(before.yearBefore)) {
    const { yearBefore, months } = before;
    const value = messages.format.figure(yearBefore);
    const name = words.year(statYear - 1);
    ends.push({ key: 'before', name, value, months, rate: yearBefore.value, fill: palette.ink2 });
  }
  return ends;
}

interface HeadTextProps {
  readonly texts: readonly string[];
  readonly x: number;
  readonly y: number;
}

function HeadText({ texts, x, y }: HeadTextProps) {
  return (
    <text y={y} fontSize={textSize.small} fill={palette.ink2}>
      <Lines lines={texts} x={x} step={headLine} />
    </text>
  );
}

interface EndProps {
  readonly data: YearPathData;
  readonly x: (months: number) => number;
  readonly y: Scale;
  readonly colour: string;
}

/** Where the year has got to: a filled dot, an open one where it is behind. */
function EndDot({ data, x, y, colour }: EndProps) {
  const last = data.rows.findLast(({ rate }) => isFigure(rate));
  if (!last || !isFigure(last.rate)) return null;
  const fill = isBehind(data.finding) ? palette.card : colour;
  return <circle cx={x(last.months)} cy={y(last.rate.value)} r={5} fill={fill} stroke={colour} strokeWidth={2} />;
}

interface PartYearProps extends EndProps {
  readonly messages: Messages;
  readonly left: number;
  /** No label stands higher. */
  readonly ceiling: number;
}

/** During the year its name and value stand above all lines, led down to the dot. */
function PartYear({ data, messages, x, y, colour, left, ceiling }: PartYearProps) {
  const { rows, statYear } = data;
  const last = rows.findLast(({ rate }) => isFigure(rate));
  if (!last || !isFigure(last.rate) || last.months === 12) return null;
  const text = `${legendWords(messages).year(statYear)} ${messages.format.figure(last.rate)}`;
  const wide = textWidth(text, textSize.small) * 1.06;
  const end = x(last.months);
  const start = Math.max(left + 4, end - wide);
  const under = rows.filter(({ months }) => x(months) - 8 <= start + wide);
  const next = rows[under.length];
  const reach = [...under, ...(next ? [next] : [])].flatMap((row) => [
    numberOf(row.rate) ?? 0,
    numberOf(row.yearBefore) ?? 0,
    numberOf(row.expected) ?? 0,
    bandOf(row)?.[1] ?? 0,
  ]);
  const base = Math.max(ceiling + 12, Math.min(y(Math.max(0, ...reach)), y(last.rate.value)) - 12);
  return (
    <g>
      <path d={`M${end} ${base + 4}V${y(last.rate.value) - 7}`} stroke={palette.ink3} />
      <text x={start} y={base} fontSize={textSize.small} fontWeight={600} fill={colour} {...halo}>
        {text}
      </text>
    </g>
  );
}
