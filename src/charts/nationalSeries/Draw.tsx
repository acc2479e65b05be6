import { useState } from 'react';
import { isFigure, numberOf } from '../../domain/figure.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { ColumnTips } from '../kit/plot/ColumnTips.tsx';
import { EndLabels, gutterOf } from '../kit/plot/EndLabels.tsx';
import { boxesOfTags, EventMarks } from '../kit/plot/EventMarks.tsx';
import { Lines } from '../kit/plot/Lines.tsx';
import { textWidth } from '../kit/plot/labels.ts';
import { linearScale, Plot, YRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowTip } from '../kit/plot/RowTip.tsx';
import { tipStyle } from '../kit/plot/tipStyle.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { axisOf } from './axis.ts';
import { type Label, labelsOf, leadLine, lineHeight, pointsOf } from './layout.ts';
import { legendWords } from './legend/words.ts';
import {
  Breaks,
  breakRows,
  EmptyWords,
  EmptyYears,
  emptyBoxes,
  Key,
  keyHeight,
  keyRows,
  ProvinceMark,
  Target,
  Years,
} from './marks.tsx';
import { breaksWithin, type NationalSeriesData, nationalSeries } from './spec.ts';
import { nationalSeriesWords } from './words.ts';

/**
 * The nation as a line, the province as its known points with the distance between them, targets as short dashes. Years of
 * which nothing is known are shaded, changes of forms named at their line.
 */
export function Draw({ data, width, height, messages, still = false }: DrawProps<NationalSeriesData>) {
  const [looked, look] = useState<number | null>(null);
  const words = legendWords(messages);
  const { rows, beside } = data;
  const axis = axisOf(rows);
  const write = (value: number) => `${messages.format.number(value)}%`;
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => textWidth(write(tick), textSize.small)))) + 9;
  const lastOfNation = rows.findLast(({ nation }) => isFigure(nation));
  const end =
    lastOfNation && isFigure(lastOfNation.nation)
      ? {
          key: 'nation',
          name: nationalSeriesWords(messages).nation,
          value: messages.format.figure(lastOfNation.nation),
          fill: palette.ink2,
        }
      : null;
  const right = gutterOf(end ? [end] : [], width);
  const first = rows[0]?.statYear ?? 0;
  const half = width < narrowBelow ? 8 : 14;
  const step = Math.max(1, width - left - right) / Math.max(1, rows.length);
  const x = (statYear: number) => left + (statYear - first + 0.5) * step;
  const breaks = breakRows(breaksWithin(rows), (year) => x(year) - step / 2, { width, words: words.breaks });
  const marks = data.events?.marks;
  const head = headOfEvents(marks);
  const top = Math.max(12, breaks.height + 14) + head;
  const box = { x: left, y: top, width: Math.max(1, width - left - right) };
  // Whether years have room for their words is a matter of width alone; where these stand, of the height that keys leave.
  const flat = linearScale([axis.from, axis.to], [1, 0]);
  const keys = keyRows(
    data,
    emptyBoxes(data, { ...box, height: 1 }, step, x, flat, words.noFigures),
    width - left,
    messages,
  );
  const keysHeight = keys.reduce((sum, key) => sum + keyHeight(key), 0);
  const plot = { ...box, height: Math.max(60, height - top - 26 - keysHeight) };
  const y = linearScale([axis.from, axis.to], [plot.y + plot.height, plot.y]);
  const points = (key: 'nation' | 'nationTarget' | 'province' | 'provinceTarget') => pointsOf(rows, key, x, y);
  const nation = points('nation');
  const empty = emptyBoxes(data, plot, step, x, y, words.noFigures);
  const lead = beside ? nationalSeriesWords(messages).lead(beside.lead) : null;
  const labels = labelsOf({
    data,
    plot,
    width,
    x,
    y,
    messages,
    half,
    uprights: [...breaks.labels.map((label) => label.x), ...(marks ?? []).map(({ at }) => x(at))],
    shaded: empty.map(({ box }) => box),
    lead,
  });
  const last = nation.at(-1);
  const edges = [plot.x, plot.x + plot.width] as const;
  const labelBoxes = [...labels.values()].map(({ box }) => box);
  const tagBoxes = boxesOfTags(marks, x, edges, plot.y - 6);
  const inLine = [...labelBoxes, ...empty.filter(({ lines }) => lines.length > 0).map((ground) => ground.box)];
  return (
    <>
      <Plot
        width={width}
        height={height}
        title={nationalSeries.subtitle(data, messages)}
        description={nationalSeries.describe(data, messages)}
        role={still ? 'img' : 'group'}
      >
        <EmptyYears empty={empty} plot={plot} />
        <YRules plot={plot} ticks={axis.ticks} scale={y} write={write} />
        <EmptyWords empty={empty} />
        <Breaks breaks={breaks} bottom={plot.y + plot.height} around={[...labelBoxes, ...tagBoxes]} />
        <EventMarks marks={marks} {...{ x, edges }} top={plot.y - 6} bottom={plot.y + plot.height} around={inLine} />
        <path
          d={nation
            .map((point, at) => `${nation[at - 1]?.statYear === point.statYear - 1 ? 'L' : 'M'}${point.x} ${point.y}`)
            .join('')}
          fill="none"
          stroke={palette.other}
          strokeWidth={2}
        />
        {beside && (
          <path
            d={`M${x(beside.statYear)} ${y(beside.nation.value)}V${y(beside.province.value)}`}
            stroke={palette.series}
            strokeWidth={1.5}
          />
        )}
        {points('nationTarget').map((point) => (
          <Target key={point.statYear} {...point} half={half} colour={palette.ink2} />
        ))}
        {points('provinceTarget').map((point) => (
          <Target key={point.statYear} {...point} half={half} colour={palette.series} />
        ))}
        {nation.map((point) => (
          <circle
            key={point.statYear}
            cx={point.x}
            cy={point.y}
            r={4.5}
            fill={palette.card}
            stroke={palette.other}
            strokeWidth={2}
          />
        ))}
        {points('province').map((point) => (
          <ProvinceMark
            key={point.statYear}
            point={point}
            target={numberOf(rows.find(({ statYear }) => statYear === point.statYear)?.provinceTarget ?? 'notReported')}
          />
        ))}
        {beside && <Leader label={labels.get('lead')} x={x(beside.statYear)} />}
        {[...labels.values()].map((label) => (
          <Placed key={label.key} label={label} stem={beside ? x(beside.statYear) : null} />
        ))}
        {end && last && (
          <EndLabels
            labels={[{ ...end, x: last.x, y: last.y, strong: true }]}
            x={Math.max(last.x + 8, plot.x + plot.width)}
            width={width}
            within={[top - 6, plot.y + plot.height + 8]}
          />
        )}
        <Years years={rows.map(({ statYear }) => statYear)} x={x} step={step} y={plot.y + plot.height + 17} />
        {keys.map((key, at) => (
          <Key
            key={key.lines.join(' ')}
            {...key}
            x={left}
            y={plot.y + plot.height + 38 + keys.slice(0, at).reduce((sum, above) => sum + keyHeight(above), 0)}
          />
        ))}
        {!still && nation.length > 0 && (
          <ColumnTips
            plot={plot}
            columns={rows.map(({ statYear }) => ({ middle: x(statYear), name: String(statYear) }))}
            label={nationalSeries.subtitle(data, messages)}
            looked={looked}
            onLook={look}
          />
        )}
      </Plot>
      {looked !== null && (
        <RowTip
          table={nationalSeries.table(data, messages)}
          index={looked}
          messages={messages}
          style={tipStyle({ x: x(first + looked), y: plot.y }, width, height)}
        />
      )}
    </>
  );
}

/** From the stem of the lead to its words, where they do not stand beside it. */
function Leader({ label, x }: { readonly label: Label | undefined; readonly x: number }) {
  const line = label ? leadLine(label.box, x) : null;
  return line && <line x1={line.x1} x2={line.x2} y1={line.y} y2={line.y} stroke={palette.series} />;
}

/** A label where it has found its place: what is the province's in its colour. */
function Placed({
  label: { key, lines, box },
  stem,
}: {
  readonly label: Label;
  /** Where the stem of the lead is. */
  readonly stem: number | null;
}) {
  const own = key !== 'lead' && key.startsWith('province');
  const fill = own || key === 'lead' ? palette.series : palette.ink2;
  // The lead keeps to the edge beside its stem; what belongs to a dot is centred on it.
  const anchor = key !== 'lead' ? 'middle' : stem !== null && box.x < stem ? 'end' : 'start';
  const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor];
  return (
    <text
      y={box.y + 11.5}
      fontSize={textSize.small}
      fontWeight={own ? 600 : 400}
      fill={fill}
      textAnchor={anchor}
      {...halo}
    >
      <Lines lines={lines} x={x} step={lineHeight} />
    </text>
  );
}
