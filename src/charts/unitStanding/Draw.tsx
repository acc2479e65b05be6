import { isFigure } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { percentAxis } from '../kit/plot/axis.ts';
import { textWidth } from '../kit/plot/labels.ts';
import { Dot } from '../kit/plot/marks.tsx';
import { linearScale, Plot, type Scale, XRules } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { RowName } from '../kit/plot/RowName.tsx';
import type { DrawProps } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { commonReference, drawnRows, type UnitStandingData, type UnitStandingRow, unitStanding } from './spec.ts';

const head = 24;

/** One row a unit: its rate as a dot, what it is held against as a tick, the gap between them as a line. */
export function Draw({ data, width, height, messages }: DrawProps<UnitStandingData>) {
  const drawn = drawnRows(data);
  const values = drawn.flatMap(({ rate, reference }) => [rate, reference].filter(isFigure).map(({ value }) => value));
  const anyLeft = drawn.some(isLeft);
  const common = commonReference(data);
  const names = Math.max(...drawn.map(({ name }) => textWidth(name, textSize.label)), 40);
  const namesWidth = Math.min(names + 14, width * 0.46);
  const numbers = drawn.flatMap(({ rate }) => (isFigure(rate) ? [messages.format.figure(rate, { bare: true })] : []));
  // Beside a mark: to its left where it stands below its reference.
  const labelRoom = Math.ceil(Math.max(0, ...numbers.map((number) => textWidth(number, textSize.label)))) + 16;
  const axis = percentAxis(values, Math.max(2, Math.min(5, Math.floor((width - namesWidth - 2 * labelRoom) / 44))));
  const bottom = common ? 22 : 4;
  const plot = {
    x: namesWidth,
    y: head,
    width: Math.max(1, width - namesWidth - labelRoom),
    height: height - head - bottom,
  };
  const x = linearScale(axis.domain, [plot.x + (anyLeft ? labelRoom : 0), plot.x + plot.width]);
  const step = plot.height / Math.max(1, drawn.length);
  return (
    <Plot
      width={width}
      height={height}
      title={unitStanding.subtitle(data, messages)}
      description={unitStanding.describe(data, messages)}
      role="img"
    >
      <XRules plot={plot} ticks={axis.ticks} scale={x} write={(value) => `${messages.format.number(value)}%`} above />
      {drawn.map((row, at) => {
        const y = plot.y + (at + 0.5) * step;
        return (
          <g key={row.unit}>
            <RowName name={row.name} x={namesWidth - 8} y={y} room={namesWidth - 8} />
            <Lollipop row={row} scale={x} start={plot.x} y={y} messages={messages} />
          </g>
        );
      })}
      {common && <CommonReference data={data} x={x(common.value)} height={height} messages={messages} />}
    </Plot>
  );
}

/** Whether a mark stands to the left of its reference, and its number there too, out of the line's way. */
function isLeft({ rate, reference }: UnitStandingRow): boolean {
  return isFigure(rate) && isFigure(reference) && rate.value < reference.value;
}

interface LollipopProps {
  readonly row: UnitStandingRow;
  readonly scale: Scale;
  /** Left edge of the plot. */
  readonly start: number;
  readonly y: number;
  readonly messages: Messages;
}

function Lollipop({ row, scale, start, y, messages }: LollipopProps) {
  const { rate, reference } = row;
  if (!isFigure(rate)) {
    return (
      <text x={start + 6} y={y + 4} fontSize={textSize.small} fill={palette.ink3}>
        {messages.reading(rate)}
      </text>
    );
  }
  const x = scale(rate.value);
  const from = isFigure(reference) ? scale(reference.value) : x;
  const below = row.verdict === 'below';
  const left = isLeft(row);
  const colour = below ? 'accent' : 'series';
  return (
    <g>
      <line x1={from} x2={x} y1={y} y2={y} stroke={palette[colour]} strokeWidth={3} strokeOpacity={0.4} />
      {isFigure(reference) && <line x1={from} x2={from} y1={y - 8} y2={y + 8} stroke={palette.ink} strokeWidth={1.5} />}
      <Dot x={x} y={y} radius={6} colour={colour} open={below} />
      <text
        x={left ? x - 13 : x + 13}
        y={y + 4.5}
        textAnchor={left ? 'end' : 'start'}
        fontSize={textSize.label}
        fontWeight={below ? 600 : 400}
        fill={below ? palette.accent : palette.ink}
      >
        {messages.format.figure(rate, { bare: true })}
      </text>
    </g>
  );
}

interface CommonReferenceProps {
  readonly data: UnitStandingData;
  readonly x: number;
  readonly height: number;
  readonly messages: Messages;
}

/** A single line through all rows where every unit is held against the same value. */
function CommonReference({ data, x, height, messages }: CommonReferenceProps) {
  const reference = data.rows.find((row) => isFigure(row.reference))?.reference;
  if (reference === undefined) return null;
  const label = `${sharedWords(messages).yardsticks[data.yardstick]} ${messages.reading(reference)}`;
  return (
    <g>
      <line x1={x} x2={x} y1={24} y2={height - 20} stroke={palette.ink} strokeWidth={1.5} strokeDasharray="4 3" />
      <text x={x} y={height - 6} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
        {label}
      </text>
    </g>
  );
}
