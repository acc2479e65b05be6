import { isFigure, numberOf, type Reading } from '../../domain/figure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Lines } from '../kit/plot/Lines.tsx';
import { centreWithin, textWidth, wrapped } from '../kit/plot/labels.ts';
import { linearScale } from '../kit/plot/Plot.tsx';
import { palette, textSize } from '../kit/plot/palette.ts';

/** Height of what is drawn here, pixels, from `y` on. */
const bar = 12;

export interface BarOf {
  readonly name: string;
  readonly reading: Reading<'days'>;
  readonly own: boolean;
}

interface BarsProps {
  readonly bars: readonly BarOf[];
  readonly width: number;
  /** Where the last row ends. */
  readonly bottom: number;
  readonly messages: Messages;
}

const lineHeight = 14;

/** Bars from zero on one scale, a row each, a long name on several lines; who has no number has no row. */
export function Bars({ bars, width, bottom, messages }: BarsProps) {
  const known = bars.filter(({ reading }) => isFigure(reading));
  const wide = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, textSize.small))) * 1.06;
  const left = Math.min(wide(known.map(({ name }) => name)) + 10, width * 0.4);
  const names = known.map(({ name }) => wrapped(name, (left - 8) / 1.06, textSize.small, 6));
  const heights = names.map(({ length }) => length * lineHeight + 6);
  const tops = heights.map((_, at) => bottom - heights.slice(at).reduce((sum, height) => sum + height, 0));
  const texts = known.map(({ reading }) => messages.reading(reading));
  const x = linearScale(
    [0, Math.max(1, ...known.map(({ reading }) => numberOf(reading) ?? 0))],
    [left, width - wide(texts) - 10],
  );
  return known.map(({ name, reading, own }, at) => {
    const lines = names[at] ?? [];
    const middle = (tops[at] ?? 0) + (heights[at] ?? 0) / 2;
    const end = x(numberOf(reading) ?? 0);
    return (
      <g key={name} fontSize={textSize.small} fontWeight={own ? 600 : 400}>
        <text y={middle + 4 - ((lines.length - 1) * lineHeight) / 2} fill={own ? palette.ink : palette.ink2}>
          <Lines lines={lines} x={0} step={lineHeight} />
        </text>
        <rect
          x={left}
          y={middle - bar / 2}
          width={Math.max(1, end - left)}
          height={bar}
          fill={own ? palette.series : palette.other}
        />
        <text x={end + 7} y={middle + 4} fill={own ? palette.ink : palette.ink2}>
          {texts[at]}
        </text>
      </g>
    );
  });
}

interface Tick {
  readonly value: number;
  readonly label: string;
}

interface BulletProps {
  readonly value: number;
  /** On the wrong side of its tick. */
  readonly missed: boolean;
  readonly domain: readonly [number, number];
  /** What the value is held against, with its name below. */
  readonly tick: Tick;
  /** Another one to compare with, named above. */
  readonly other: Tick | null;
  readonly width: number;
  readonly y: number;
}

/** A bar from zero on a track, with a tick where it should be. */
export function Bullet({ value, missed, domain, tick, other, width, y }: BulletProps) {
  const x = linearScale(domain, [0, width]);
  const top = y + 18;
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  const label = ({ label: text, value: at }: Tick) => centreWithin(x(at), textWidth(text, textSize.small), 0, width);
  return (
    <g fontSize={textSize.small} fill={palette.ink2}>
      <rect x={0} y={top} width={width} height={bar} fill={palette.track} />
      <rect
        x={from}
        y={top}
        width={Math.max(1, to - from)}
        height={bar}
        fill={missed ? palette.accent : palette.series}
      />
      <line
        x1={x(tick.value)}
        x2={x(tick.value)}
        y1={top - 4}
        y2={top + bar + 4}
        stroke={palette.ink}
        strokeWidth={2}
      />
      <text x={label(tick)} y={top + bar + 17} textAnchor="middle">
        {tick.label}
      </text>
      {other && (
        <>
          <line
            x1={x(other.value)}
            x2={x(other.value)}
            y1={top - 4}
            y2={top + bar}
            stroke={palette.ink3}
            strokeWidth={2}
          />
          <text x={label(other)} y={top - 7} textAnchor="middle">
            {other.label}
          </text>
        </>
      )}
    </g>
  );
}
