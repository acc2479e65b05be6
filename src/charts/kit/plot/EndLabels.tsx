import { Lines } from './Lines.tsx';
import { spread, textWidth, wrapped } from './labels.ts';
import { palette, textSize } from './palette.ts';

/**
 * Labels at the ends of lines, in a gutter as wide as the widest of them: a name and a value, moved apart where their lines
 * end close to each other, each led to its end. Neither is ever dropped: where one line has no room they stand on several.
 */

export interface EndLabel {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Where its line ends, pixels. */
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly strong?: boolean;
}

/** What is written, and what of it has to be known before the end of a line is placed. */
type Written = Pick<EndLabel, 'name' | 'value' | 'strong'>;

const lineHeight = 15;
/** From the end of a line to its label, and from there to the edge. */
const lead = 16;
const edge = 3;
/** A label on one line takes no more of the width than this, one on several lines no more than that. */
const mostOnOne = 0.3;
const mostOnSeveral = 0.24;

const widthOf = (text: string, strong = false) => textWidth(text, textSize.small) * (strong ? 1.06 : 1);

/** The lines of each label on a drawing of this width: one for name and value, or the value below its name. */
function linesOf(labels: readonly Written[], width: number): readonly (readonly string[])[] {
  const whole = labels.map(({ name, value }) => `${name} ${value}`.trim());
  if (whole.every((text, at) => widthOf(text, labels[at]?.strong) <= width * mostOnOne))
    return whole.map((text) => [text]);
  return labels.map(({ name, value }) => {
    const words = `${name} ${value}`.split(' ');
    const room = Math.max(width * mostOnSeveral, ...words.map((word) => widthOf(word, true)));
    return [...balanced(name, room, 4), ...balanced(value, room, 3)].filter(Boolean);
  });
}

/** As few lines as there is room for, as even as they get. */
function balanced(text: string, room: number, most: number): readonly string[] {
  const lines = wrapped(text, room, textSize.small, most);
  let even = lines;
  for (let narrower = room - 4; narrower > room / 2 && even.length === lines.length; narrower -= 4) {
    const tried = wrapped(text, narrower, textSize.small, most);
    if (tried.length > lines.length || tried.some((line) => line.endsWith('…'))) break;
    even = tried;
  }
  return even;
}

/** Width of the gutter that labels take to the right of a plot, pixels. */
export function gutterOf(labels: readonly Written[], width: number): number {
  if (labels.length === 0) return 12;
  const lines = linesOf(labels, width);
  const widest = Math.max(...lines.flatMap((texts, at) => texts.map((text) => widthOf(text, labels[at]?.strong))));
  return Math.ceil(widest) + lead + edge;
}

/** Middles of boxes of these heights, in order, as near to where they are wanted as they have room between two edges. */
function stacked(wanted: readonly number[], heights: readonly number[], [top, bottom]: readonly [number, number]) {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const middles = spread(wanted, Math.max(0, ...heights));
  let limit = bottom;
  for (const at of [...order].reverse()) {
    const half = (heights[at] ?? 0) / 2;
    middles[at] = Math.min(middles[at] ?? 0, limit - half);
    limit = (middles[at] ?? 0) - half;
  }
  limit = top;
  for (const at of order) {
    const half = (heights[at] ?? 0) / 2;
    middles[at] = Math.max(middles[at] ?? 0, limit + half);
    limit = (middles[at] ?? 0) + half;
  }
  return middles;
}

interface Props {
  readonly labels: readonly EndLabel[];
  /** Left edge of the gutter, and the width of the whole drawing. */
  readonly x: number;
  readonly width: number;
  /** From where to where labels may stand, pixels from above. */
  readonly within: readonly [number, number];
}

export function EndLabels({ labels, x, width, within }: Props) {
  const lines = linesOf(labels, width);
  const heights = lines.map(({ length }) => length * lineHeight + 4);
  const middles = stacked(
    labels.map(({ y }) => y),
    heights,
    within,
  );
  return labels.map(({ key, x: end, y, fill, strong = false }, at) => {
    const middle = middles[at] ?? y;
    const texts = lines[at] ?? [];
    const first = middle + 4 - ((texts.length - 1) * lineHeight) / 2;
    return (
      <g key={key}>
        <path
          d={`M${end + 7} ${y}L${Math.max(end + 8, x + 4)} ${y}L${x + lead - 3} ${middle}`}
          fill="none"
          stroke={palette.ink3}
        />
        <text y={first} fontSize={textSize.small} fontWeight={strong ? 600 : 400} fill={fill}>
          <Lines lines={texts} x={x + lead} step={lineHeight} />
        </text>
      </g>
    );
  });
}
