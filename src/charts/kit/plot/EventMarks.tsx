import { type EventMark, numbersText, tagHeight } from '../events/eventMark.ts';
import { uprightLine } from './brokenLine.ts';
import type { Box } from './labelPlacement.ts';
import { textWidth } from './labels.ts';
import { palette, textSize } from './palette.ts';

const tagGap = 3;

export interface EventTag {
  /** Places of the lines that it names. */
  readonly lines: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly width: number;
}

/**
 * A tag with the numbers of each place, centred on it between two edges. Where tags would touch, one takes the numbers of both:
 * numbers rise along the axis, so it names all between its first and last.
 */
export function tagsOf(
  marks: readonly EventMark[],
  x: (at: number) => number,
  [left, right]: readonly [number, number],
): readonly EventTag[] {
  const tags: EventTag[] = [];
  const place = (lines: readonly number[], from: number, to: number): EventTag => {
    const width = textWidth(numbersText(from, to), textSize.small) + 8;
    const middle = ((lines[0] ?? 0) + (lines.at(-1) ?? 0)) / 2;
    return { lines, from, to, width, left: Math.max(left, Math.min(middle - width / 2, right - width)) };
  };
  for (const { at, from, to } of marks) {
    let tag = place([x(at)], from, to);
    for (let last = tags.at(-1); last && last.left + last.width + tagGap > tag.left; last = tags.at(-1)) {
      tags.pop();
      tag = place([...last.lines, ...tag.lines], last.from, tag.to);
    }
    tags.push(tag);
  }
  return tags;
}

/** Where tags stand that end at a height, for lines that keep clear of them. */
export function boxesOfTags(
  marks: readonly EventMark[] | undefined,
  x: (at: number) => number,
  edges: readonly [number, number],
  top: number,
): readonly Box[] {
  const y = top - tagHeight;
  return tagsOf(marks ?? [], x, edges).map(({ left, width }) => ({ x: left, y, width, height: tagHeight }));
}

interface Props {
  readonly marks: readonly EventMark[] | undefined;
  /** The middle of a month or a year. */
  readonly x: (at: number) => number;
  /** No tag stands further left or right. */
  readonly edges: readonly [number, number];
  /** Where the tags end and the lines begin. */
  readonly top: number;
  /** Where the lines end; left out where a drawing has no room for lines. */
  readonly bottom?: number;
  /** Labels that the lines do not run through. */
  readonly around?: readonly Box[];
}

/** The events of a chart over time: a dotted line at the place of each, under its number in the note. Nothing where there are none. */
export function EventMarks({ marks = [], x, edges, top, bottom, around = [] }: Props) {
  return tagsOf(marks, x, edges).map(({ lines, from, to, left, width }) => (
    <g key={from} data-events={numbersText(from, to)}>
      {bottom !== undefined &&
        lines.map((at) => (
          <path
            key={at}
            d={uprightLine(at, [top, bottom], around)}
            fill="none"
            stroke={palette.ink3}
            strokeDasharray="1 3"
          />
        ))}
      <rect
        x={left}
        y={top - tagHeight}
        width={width}
        height={tagHeight}
        rx={3}
        fill={palette.card}
        stroke={palette.ink3}
      />
      <text x={left + width / 2} y={top - 4.5} textAnchor="middle" fontSize={textSize.small} fill={palette.ink2}>
        {numbersText(from, to)}
      </text>
    </g>
  ));
}
