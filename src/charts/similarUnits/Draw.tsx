import { type EvenDecimals, evenDecimals } from '../../domain/evenDecimals.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import type { Box } from '../kit/plot/labelPlacement.ts';
import { lineKey, textWidth, wrapped } from '../kit/plot/labels.ts';
import { Dot } from '../kit/plot/marks.tsx';
import { linearScale, Plot, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import { UnitMark, UnitMarks } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { type SimilarUnitsData, type SimilarUnitsRow, similarUnits } from './spec.ts';
import { similarUnitsWords } from './words.ts';

/** A row a unit, the unit itself first; a dot on the interval that chance leaves its rate. Names lead to the units. */
export function Draw({ data, width, height, messages, still = false }: DrawProps<SimilarUnitsData>) {
  const narrow = width < narrowBelow;
  const values = data.rows.flatMap(({ rate, low, high }) =>
    [rate, low, high].filter(isFigure).map(({ value }) => value),
  );
  const axis = percentAxis(values, width < 380 ? 3 : 5);
  const most = (texts: readonly string[], size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const even = evenDecimals(data.rows.map(({ rate }) => rate));
  const rates = most(
    data.rows.map(({ rate }) => rateText(rate, even, messages)),
    textSize.label,
  );
  const aparts = most(
    data.rows.map((row) => apartText(row, messages)),
    textSize.small,
  );
  // The name of the unit itself is half-bold, which is a little wider.
  const names = Math.max(
    40,
    1.06 *
      most(
        data.rows.map(({ name }) => name),
        textSize.label,
      ),
  );
  // On a phone the name and the distance stand above the marks, which then have the whole width.
  const left = narrow ? 12 : Math.min(names + 14, width * 0.42);
  const apart = narrow ? 0 : aparts + 10;
  const plot = { x: left, y: 24, width: width - left - rates - 8 - apart, height: height - 24 - 8 };
  const x = linearScale(axis.domain, [plot.x, plot.x + plot.width]);
  const step = plot.height / Math.max(1, data.rows.length);
  const layout = { width, plot, apart, narrow };
  const rows = data.rows.map((row, index) => {
    const y = plot.y + (index + 0.5) * step + (narrow ? 14 : 0);
    const shape = <UnitRow key={row.unit} {...{ row, own: index === 0, x, y, layout, even, messages }} />;
    return { row, index, y, shape };
  });
  const [own, ...others] = rows;
  // Where words stand in a mark's place, nothing runs behind them.
  const spans = rows
    .filter(({ row }) => isFigure(row.rate))
    .map(({ y }) => (narrow ? { from: y - 11, to: y + 11 } : { from: y - step / 2, to: y + step / 2 }));
  return (
    <Plot
      width={width}
      height={height}
      title={similarUnits.subtitle(data, messages)}
      description={similarUnits.describe(data, messages)}
      role={still ? 'img' : 'group'}
    >
      <OwnBand row={own?.row} spans={spans} x={x} />
      <XRules plot={plot} ticks={axis.ticks} scale={x} write={(value) => `${messages.format.number(value)}%`} above />
      <OwnLine row={own?.row} spans={spans} x={x} />
      {own?.shape}
      <UnitMarks table={() => similarUnits.table(data, messages)} messages={messages} width={width} height={height}>
        {others.map(({ row, index, y, shape }) => (
          <UnitMark
            key={row.unit}
            unit={row.unit}
            index={index}
            // What is called by voice is what is read: the very texts of the row, in their order.
            label={(narrow
              ? [nameAbove(row, false, messages), rateText(row.rate, even, messages)]
              : [row.name, rateText(row.rate, even, messages), apartText(row, messages)]
            ).join(' ')}
            x={isFigure(row.rate) ? x(row.rate.value) : plot.x}
            y={y}
            area={{ x: 0, y: plot.y + index * step, width, height: step }}
          >
            {shape}
          </UnitMark>
        ))}
      </UnitMarks>
    </Plot>
  );
}

function rateText(rate: SimilarUnitsRow['rate'], even: EvenDecimals, messages: Messages): string {
  return isFigure(rate) ? messages.format.figure(rate, even(rate)) : '';
}

function distanceText({ distance }: SimilarUnitsRow, messages: Messages): string {
  return messages.reading(distance, { decimals: 0 });
}

function apartText(row: SimilarUnitsRow, messages: Messages): string {
  if (!isFigure(row.distance)) return '';
  // In one piece where lines are broken.
  return similarUnitsWords(messages).apart(distanceText(row, messages)).replaceAll(' ', '\u00a0');
}

/** On a phone, what stands above a unit's marks. */
function nameAbove(row: SimilarUnitsRow, own: boolean, messages: Messages): string {
  return own ? row.name : [row.name, apartText(row, messages)].filter(Boolean).join(' · ');
}

interface OwnProps {
  readonly row: SimilarUnitsRow | undefined;
  /** From where to where it is drawn, downward: all through, or on a phone beside the marks and not behind the names. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly x: Scale;
}

/** The unit's own interval beside all others, so that it is seen which of them touch it. */
function OwnBand({ row, spans, x }: OwnProps) {
  if (!row || !isFigure(row.low) || !isFigure(row.high)) return null;
  const [left, right] = [x(row.low.value), x(row.high.value)];
  const d = spans.map(({ from, to }) => `M${left} ${from}H${right}V${to}H${left}z`).join('');
  return <path d={d} fill={palette.track} fillOpacity={0.7} />;
}

function OwnLine({ row, spans, x }: OwnProps) {
  if (!row || !isFigure(row.rate)) return null;
  const at = x(row.rate.value);
  const d = spans.map(({ from, to }) => `M${at} ${from}V${to}`).join('');
  return <path d={d} stroke={palette.ink} strokeWidth={1.5} strokeDasharray="4 3" />;
}

interface RowProps {
  readonly row: SimilarUnitsRow;
  /** The unit whose page this is. */
  readonly own: boolean;
  readonly x: Scale;
  readonly y: number;
  readonly layout: {
    readonly width: number;
    readonly plot: Box;
    /** Room to the right for how far apart a unit is; none where that stands above the marks. */
    readonly apart: number;
    readonly narrow: boolean;
  };
  /** Of the column of rates. */
  readonly even: EvenDecimals;
  readonly messages: Messages;
}

function UnitRow({ row, own, x: scale, y, layout, even, messages }: RowProps) {
  const { width, plot, apart, narrow } = layout;
  const { rate, low, high, name } = row;
  const colour = own ? 'series' : 'other';
  const stroke = palette[colour];
  return (
    <g>
      {narrow ? (
        <NameAbove text={nameAbove(row, own, messages)} y={y - 15} room={width} strong={own} />
      ) : (
        <RowName name={name} x={plot.x - 8} y={y} room={plot.x - 8} strong={own} />
      )}
      {isFigure(low) && isFigure(high) && (
        <line x1={scale(low.value)} x2={scale(high.value)} y1={y} y2={y} stroke={stroke} strokeWidth={3} />
      )}
      {isFigure(rate) ? (
        <Dot x={scale(rate.value)} y={y} radius={6} colour={colour} />
      ) : (
        <text x={plot.x + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3} {...halo}>
          {messages.reading(rate)}
        </text>
      )}
      <text
        x={width - apart}
        y={y + 4.5}
        textAnchor="end"
        fontSize={textSize.label}
        fontWeight={own ? 600 : 400}
        fill={palette.ink}
      >
        {` ${rateText(rate, even, messages)}`}
      </text>
      {!narrow && (
        <text x={width} y={y + 4.5} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
          {` ${apartText(row, messages)}`}
        </text>
      )}
    </g>
  );
}

interface NameAboveProps {
  readonly text: string;
  /** Base of its last line. */
  readonly y: number;
  readonly room: number;
  readonly strong: boolean;
}

/** A name from the left edge, with how far apart its unit is, on as many lines as it needs, at most two. */
function NameAbove({ text, y, room, strong }: NameAboveProps) {
  const lines = wrapped(text, room, textSize.label, 2);
  return (
    <text fontSize={textSize.label} fontWeight={strong ? 600 : 400} fill={palette.ink} {...halo}>
      {lines.map((line, at) => (
        <tspan key={lineKey(lines, at)} x={0} y={y - (lines.length - 1 - at) * 14}>
          {at === 0 ? line : ` ${line}`}
        </tspan>
      ))}
    </text>
  );
}
