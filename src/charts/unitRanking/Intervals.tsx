import { evenDecimals } from '../../domain/evenDecimals.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { centreWithin, lineKey, textWidth, wrapped } from '../kit/plot/labels.ts';
import { Dot, type MarkColour } from '../kit/plot/marks.tsx';
import { linearScale, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { halo, palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import { UnitMark } from '../kit/plot/UnitMarks.tsx';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { type Bounds, drawnRows, type UnitRankingData, type UnitRankingRow } from './spec.ts';
import { unitRankingWords } from './words.ts';

type Props = Pick<DrawProps<UnitRankingData>, 'data' | 'width' | 'height' | 'messages'>;

/** A row a unit: its rate as a dot on the intervals that chance leaves it, the count beside it, the common rate as a line. */
export function Intervals({ data, width, height, messages }: Props) {
  const drawn = drawnRows(data);
  const values = drawn.flatMap(({ rate, outer }) =>
    [rate, outer.low, outer.high].filter(isFigure).map(({ value }) => value),
  );
  const narrow = width < narrowBelow;
  const axis = percentAxis(isFigure(data.common) ? [...values, data.common.value] : values, width < 380 ? 3 : 5);
  const { of } = unitRankingWords(messages);
  const count = ({ eligible }: UnitRankingRow) =>
    isFigure(eligible) ? of(messages.format.figure(eligible, { bare: data.basis === 'cases' })) : '';
  const even = evenDecimals(drawn.map((row) => row.rate));
  const rate = ({ rate: of }: UnitRankingRow) => (isFigure(of) ? messages.format.figure(of, even(of)) : '');
  const counts = narrow ? 0 : Math.max(0, ...drawn.map((row) => textWidth(count(row), textSize.small))) + 6;
  const rates = Math.max(0, ...drawn.map((row) => textWidth(rate(row), textSize.label))) + 8;
  const names = Math.max(40, ...drawn.map(({ name }) => textWidth(name, textSize.label)));
  // On a phone the name and the count stand above the marks, which then have the whole width.
  const left = narrow ? 12 : Math.min(names + 14, width * 0.42);
  const plot = { x: left, y: 24, width: width - left - rates - counts, height: height - 24 - 22 };
  const x = linearScale(axis.domain, [plot.x, plot.x + plot.width]);
  const step = plot.height / Math.max(1, drawn.length);
  const middle = (index: number) => plot.y + (narrow ? (index + 1) * step - 12 : (index + 0.5) * step);
  const spans = narrow
    ? drawn.map((_, index) => ({ from: middle(index) - 9, to: middle(index) + 9 }))
    : [{ from: plot.y, to: height - 22 }];
  return (
    <g>
      <XRules plot={plot} ticks={axis.ticks} scale={x} write={(value) => `${messages.format.number(value)}%`} above />
      <Foot data={data} x={x} spans={spans} width={width} height={height} messages={messages} />
      {drawn.map((row, index) => {
        const y = middle(index);
        const calledOut = row.chance === 'above' || row.chance === 'below';
        return (
          <UnitMark
            key={row.unit}
            unit={row.unit}
            index={data.rows.indexOf(row)}
            label={[row.name, rate(row), count(row)].filter(Boolean).join(' ')}
            x={isFigure(row.rate) ? x(row.rate.value) : plot.x}
            y={y}
            area={{ x: 0, y: y - step / 2, width, height: step }}
          >
            {narrow ? (
              <NameAbove name={row.name} count={count(row)} y={y - 14} room={width} />
            ) : (
              <RowName name={row.name} x={plot.x - 8} y={y} room={plot.x - 8} />
            )}
            <IntervalMark row={row} x={x} left={plot.x} y={y} messages={messages} />
            <text
              x={width - counts}
              y={y + 4.5}
              textAnchor="end"
              fontSize={textSize.label}
              fontWeight={calledOut ? 600 : 400}
              fill={row.chance === 'below' ? palette.accent : palette.ink}
            >
              {rate(row)}
            </text>
            {!narrow && (
              <text x={width} y={y + 4.5} textAnchor="end" fontSize={textSize.small} fill={palette.ink2}>
                {count(row)}
              </text>
            )}
          </UnitMark>
        );
      })}
    </g>
  );
}

interface NameAboveProps {
  readonly name: string;
  readonly count: string;
  /** Base of its last line. */
  readonly y: number;
  readonly room: number;
}

/** On a phone, a unit and how many it has above its marks: on one line, or on as many as a long name needs. */
function NameAbove({ name, count, y, room }: NameAboveProps) {
  const lines = wrapped(`${name} ${count.replaceAll(' ', '\u00a0')}`, room, textSize.label, 2);
  return (
    <text fontSize={textSize.label} fill={palette.ink} {...halo}>
      {lines.map((line, at) => (
        <tspan key={lineKey(lines, at)} x={0} y={y - (lines.length - 1 - at) * 14}>
          {at === 0 ? line : ` ${line}`}
        </tspan>
      ))}
    </text>
  );
}

interface FootProps extends Pick<DrawProps<UnitRankingData>, 'data' | 'width' | 'height' | 'messages'> {
  readonly x: Scale;
  /** From where to where its line is drawn, downward. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** The line of the common rate with its name below it, and beside that name what the thickness of the bars says. */
function Foot({ data, x: scale, spans, width, height, messages }: FootProps) {
  const { commonLine, limits, levels } = unitRankingWords(messages);
  const y = height - 6;
  const wide = (text: string) => textWidth(text, textSize.small);
  const known = drawnRows(data).some(({ outer }) => isFigure(outer.low));
  const { common } = data;
  const label = isFigure(common) ? commonLine(messages.reading(common)) : '';
  const after = (words: typeof limits, swatch: number) => {
    const first = swatch + 4 + wide(words.inner) + 10;
    return { first, both: first + swatch + 4 + wide(words.outer) + 10 };
  };
  // On a phone the bare levels stand beside the name of the line, with shorter marks where they must.
  const isRoomFor = (words: typeof limits, swatch: number) => after(words, swatch).both + wide(label) <= width;
  const words = isRoomFor(limits, 20) ? limits : levels;
  const swatch = isRoomFor(words, 20) ? 20 : 8;
  const { first: second, both } = after(words, swatch);
  const key = known ? both : 0;
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      {isFigure(common) && (
        <>
          <path
            d={spans.map(({ from, to }) => `M${scale(common.value)} ${from}V${to}`).join('')}
            stroke={palette.ink}
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <text x={centreWithin(scale(common.value), wide(label), key, width)} y={y} textAnchor="middle">
            {label}
          </text>
        </>
      )}
      {known && (
        <>
          <Bar from={0} to={swatch} y={y - 4} width={thickness.inner} colour="other" />
          <text x={swatch + 4} y={y}>
            {words.inner}
          </text>
          <Bar from={second} to={second + swatch} y={y - 4} width={thickness.outer} colour="other" />
          <text x={second + swatch + 4} y={y}>
            {words.outer}
          </text>
        </>
      )}
    </g>
  );
}

/** Pixels: the whole bar is a line, and the part of the inner limit stands out from it. */
const thickness = { inner: 5, outer: 1.5 } as const;

interface MarkProps {
  readonly row: UnitRankingRow;
  readonly x: Scale;
  /** Left edge of the plot. */
  readonly left: number;
  readonly y: number;
  readonly messages: Messages;
}

function IntervalMark({ row: { rate, inner, outer, chance }, x: scale, left, y, messages }: MarkProps) {
  if (!isFigure(rate)) {
    return (
      <text x={left + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3} {...halo}>
        {messages.reading(rate)}
      </text>
    );
  }
  const x = scale(rate.value);
  const colour = chance === 'below' ? 'accent' : 'series';
  const calledOut = chance === 'above' || chance === 'below';
  const bar = ({ low, high }: Bounds, width: number) =>
    isFigure(low) &&
    isFigure(high) && (
      <Bar from={scale(low.value)} to={scale(high.value)} y={y} width={width} colour={calledOut ? colour : 'other'} />
    );
  return (
    <g>
      {bar(outer, thickness.outer)}
      {bar(inner, thickness.inner)}
      <Dot x={x} y={y} radius={6} colour={colour} open={chance === 'below'} />
    </g>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly width: number;
  readonly colour: MarkColour;
}

function Bar({ from, to, y, width, colour }: BarProps) {
  return <line x1={from} x2={to} y1={y} y2={y} stroke={palette[colour]} strokeWidth={width} />;
}
