import { textSize } from './palette.ts';

/** A rectangle in pixels, by its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot that wants its name beside it. */
export interface LabelledDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Width of its label, pixels. */
  readonly width: number;
}

/** Height of a line of label text, pixels. */
export const labelHeight = textSize.label + 3;

const gap = 3;

/** Where a label may stand around its dot, best first: beside, above or below, at a corner, then further away. */
function candidates({ x, y, radius, width }: LabelledDot): Box[] {
  const boxes: Box[] = [];
  for (const away of [gap, 14, 26]) {
    const reach = radius + away;
    const [left, right, centre] = [x - reach - width, x + reach, x - width / 2];
    const [above, below, middle] = [y - reach - labelHeight, y + reach, y - labelHeight / 2];
    const inset = reach * 0.6;
    for (const [at, top] of [
      [right, middle],
      [left, middle],
      [centre, above],
      [centre, below],
      [x + inset, above + radius * 0.5],
      [x - inset - width, above + radius * 0.5],
      [x + inset, below - radius * 0.5],
      [x - inset - width, below - radius * 0.5],
    ] as const) {
      boxes.push({ x: at, y: top, width, height: labelHeight });
    }
  }
  return boxes;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function around({ x, y, radius }: LabelledDot): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/**
 * Places the label of each dot where it touches neither another label, nor a dot, nor an obstacle, nor the bounds; and no
 * line either, if there is such a place. The dots come in order of importance; one for whose label there is no room gets
 * null, and keeps its name in the table.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  lines: readonly Box[] = [],
): readonly (Box | null)[] {
  const taken: Box[] = [...obstacles, ...dots.map(around)];
  return dots.map((dot) => {
    const free = candidates(dot).filter((box) => within(box, bounds) && !taken.some((other) => overlap(box, other)));
    const place = free.find((box) => !lines.some((line) => overlap(box, line))) ?? free[0];
    if (!place) return null;
    taken.push(place);
    return place;
  });
}
