import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { textWidth, wrapped } from '../kit/plot/labels.ts';
import { Plot } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';
import { type DrawProps, narrowBelow } from '../kit/spec.ts';
import { Bars, Bullet } from './Bullet.tsx';
import { legendWords } from './legend/words.ts';
import { blockHeights, type StockTimeData, stockTime, timeBeside } from './spec.ts';
import { stockTimeWords } from './words.ts';

const numberSize = 22;
const line = 15;

/** Three facts, each with its number and a bullet: the time as bars, what is cleared against 100 %, the stock against zero. */
export function Draw({ data, width, height, messages }: DrawProps<StockTimeData>) {
  const words = legendWords(messages);
  const { time, clearance, outflow, change, beside } = data;
  // The bars of the first may have long names.
  const block = blockHeights(data)[width < narrowBelow ? 'narrow' : 'wide'];
  const first = height - 2 * block;
  const topOf = (at: number) => (at === 0 ? 0 : first + (at - 1) * block);
  const ago = beside === 'yearBefore';
  const written = (reading: Reading, signed = false) =>
    isFigure(reading) ? messages.format.figure(reading, { signed }) : messages.reading(reading);
  const facts = [
    { name: words.time, small: words.timeOf, reading: time.now, signed: false },
    { name: words.clearance, small: words.outflow(written(outflow.now)), reading: clearance.now, signed: false },
    { name: words.change, small: words.changeOf, reading: change.now, signed: true },
  ];
  const bullet = (at: number) => ({ width, y: topOf(at) + block - 58, messages });
  const agoOf = (reading: Reading, signed: boolean) =>
    ago && isFigure(reading) ? { value: reading.value, label: words.ago(written(reading, signed)) } : null;
  return (
    <Plot
      width={width}
      height={height}
      title={stockTime.subtitle(data, messages)}
      description={stockTime.describe(data, messages)}
      role="img"
    >
      {facts.map((fact, at) => (
        <Fact key={fact.name} {...fact} y={topOf(at)} width={width} messages={messages} />
      ))}
      <Bars
        width={width}
        bottom={first - 18}
        messages={messages}
        bars={[
          { name: data.name, reading: time.now, own: true },
          { name: stockTimeWords(messages).beside[beside], reading: timeBeside(data), own: false },
        ]}
      />
      {isFigure(clearance.now) && (
        <Bullet
          {...bullet(1)}
          value={clearance.now.value}
          missed={clearance.now.value < 100}
          domain={[0, Math.max(120, clearance.now.value * 1.1)]}
          tick={{ value: 100, label: words.accepted }}
          other={agoOf(clearance.yearBefore, false)}
        />
      )}
      {isFigure(change.now) && (
        <Bullet
          {...bullet(2)}
          value={change.now.value}
          missed={change.now.value > 0}
          domain={aroundZero([change.now, ...(ago ? [change.yearBefore] : [])])}
          tick={{ value: 0, label: words.unchanged }}
          other={agoOf(change.yearBefore, true)}
        />
      )}
    </Plot>
  );
}

/** A scale with zero in its middle, never so fine that a tenth of a percent fills it. */
function aroundZero(readings: readonly Reading[]): readonly [number, number] {
  const most = Math.max(10, ...readings.map((reading) => (isFigure(reading) ? Math.abs(reading.value) * 1.15 : 0)));
  return [-most, most];
}

interface FactProps {
  readonly name: string;
  /** What it is computed of. */
  readonly small: string;
  readonly reading: Reading;
  readonly signed: boolean;
  readonly y: number;
  readonly width: number;
  readonly messages: Messages;
}

/** The name of a fact on the left, with what it is of below; its number on the right. */
function Fact({ name, small, reading, signed, y, width, messages }: FactProps) {
  const parts = isFigure(reading) ? messages.format.parts(reading, { signed }) : null;
  const beforeIt = parts?.qualifier ? `${parts.qualifier} ` : '';
  const afterIt = parts ? (parts.unit === '%' ? '%' : ` ${parts.unit}`) : '';
  const wide = parts
    ? textWidth(parts.number, numberSize) * 1.06 + textWidth(beforeIt + afterIt, textSize.label)
    : textWidth(messages.reading(reading), textSize.small);
  const room = width - wide - 14;
  const names = wrapped(name, room, textSize.label, 3);
  const smalls = wrapped(small, width, textSize.small, 3);
  const below = y + 19 + Math.max(26, names.length * line);
  return (
    <g>
      {y > 0 && <line x1={0} x2={width} y1={y} y2={y} stroke={palette.rule} />}
      <text y={y + 19} fontSize={textSize.label} fontWeight={600} fill={palette.ink}>
        <Lines lines={names} x={0} step={line} />
      </text>
      <text y={below} fontSize={textSize.small} fill={palette.ink2}>
        <Lines lines={smalls} x={0} step={14} />
      </text>
      <text x={width} y={y + 27} textAnchor="end" fontSize={textSize.label} fill={palette.ink2}>
        {parts ? (
          <>
            {beforeIt}
            <tspan fontSize={numberSize} fontWeight={600} fill={palette.ink}>
              {parts.number}
            </tspan>
            {afterIt}
          </>
        ) : (
          messages.reading(reading)
        )}
      </text>
    </g>
  );
}
