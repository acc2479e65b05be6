import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { centreWithin, textWidth } from '../kit/plot/labels.ts';
import { Dot, type MarkColour } from '../kit/plot/marks.tsx';
import { linearScale, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
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
  const rate = ({ rate: of }: UnitRankingRow) => (isFigure(of) ? messages.format.figure(of) : '');
  const counts = narrow ? 0 : Math.max(0, ...drawn.map((row) => textWidth(count(row), textSize.small))) + 6;
  const rates = Math.max(0, ...drawn.map((row) => textWidth(rate(row), textSize.label))) + 8;
  const names = Math.max(40, ...drawn.map(({ name }) => textWidth(name, textSize.label)));
  const namesWidth = Math.min(names + (narrow ? 8 : 14), width * 0.42);
  const plot = { x: namesWidth, y: 24, width: width - namesWidth - rates - counts, height: height - 24 - 22 };
  const x = linearScale(axis.domain, [plot.x, plot.x + plot.width]);
  const step = plot.height / Math.max(1, drawn.length);
  return (
    <g>
      <XRules plot={plot} ticks={axis.ticks} scale={x} write={(value) => `${messages.format.number(value)}%`} above />
      <Foot data={data} x={x} top={plot.y} width={width} height={height} messages={messages} />
      {drawn.map((row, index) => {
        const y = plot.y + (index + 0.5) * step;
        const calledOut = row.chance === 'above' || row.chance === 'below';
        return (
          <g key={row.unit}>
            <RowName
              name={row.name}
              x={namesWidth - 8}
              y={narrow ? y - 6.5 : y}
              room={namesWidth - 8}
              most={narrow ? 1 : 2}
            />
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
            <text
              x={narrow ? namesWidth - 8 : width}
              y={narrow ? y + 13 : y + 4.5}
              textAnchor="end"
              fontSize={textSize.small}
              fill={palette.ink2}
            >
              {count(row)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface FootProps extends Pick<DrawProps<UnitRankingData>, 'data' | 'width' | 'height' | 'messages'> {
  readonly x: Scale;
  /** Upper end of the common rate's line. */
  readonly top: number;
}

/** The line of the common rate with its name below it, and beside that name what the thickness of the bars says. */
function Foot({ data, x: scale, top, width, height, messages }: FootProps) {
  const { commonLine, limits, levels } = unitRankingWords(messages);
  const y = height - 6;
  const wide = (text: string) => textWidth(text, textSize.small);
  const known = drawnRows(data).some(({ outer }) => isFigure(outer.low));
  const { common } = data;
  const label = isFigure(common) ? commonLine(messages.reading(common)) : '';
  const after = (words: typeof limits) => ({
    first: 24 + wide(words.inner) + 10,
    both: 24 + wide(words.inner) + 10 + 24 + wide(words.outer) + 10,
  });
  // On a phone the bare levels stand beside the name of the line.
  const words = after(limits).both + wide(label) <= width ? limits : levels;
  const { first: second, both } = after(words);
  const key = known ? both : 0;
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      {isFigure(common) && (
        <>
          <line
            x1={scale(common.value)}
            x2={scale(common.value)}
            y1={top}
            y2={height - 22}
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
          <Bar from={0} to={20} y={y - 4} width={thickness.inner} colour="other" />
          <text x={24} y={y}>
            {words.inner}
          </text>
          <Bar from={second} to={second + 20} y={y - 4} width={thickness.outer} colour="other" />
          <text x={second + 24} y={y}>
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
      <text x={left + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3}>
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
