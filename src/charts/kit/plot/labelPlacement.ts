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
  /** How many lines its label has, one unless told. */
  readonly lines?: number;
}

/** Height of a line of label text, pixels. */
export const labelHeight = textSize.label + 3;

const gap = 3;

/** From the dot: beside, above or below, at a corner; then all round it, further and further away. */
function candidates({ x, y, radius, width, lines = 1 }: LabelledDot): Box[] {
  const height = lines * labelHeight;
  const boxes: Box[] = [];
  for (const away of [gap, 14, 26]) {
    const reach = radius + away;
    const [left, right, centre] = [x - reach - width, x + reach, x - width / 2];
    const [above, below, middle] = [y - reach - height, y + reach, y - height / 2];
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
      boxes.push({ x: at, y: top, width, height });
    }
  }
  for (const away of [40, 58, 78, 100, 130])
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      // The near edge of the label stands on the circle around the dot.
      const middle = {
        x: x + across * (radius + away + width / 2),
        y: y + down * (radius + away + (height - labelHeight) / 2),
      };
      boxes.push({ x: middle.x - width / 2, y: middle.y - height / 2, width, height });
    }
  return boxes;
}

/** Directions in which a place far from the dot is looked for. */
const turns = 20;

/** From so far on, pixels, a hairline ties a label to its dot. */
const tiedFrom = 9;

/** A straight line. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The hairline from the edge of a dot to its label, or null where the label stands beside it. */
export function leaderOf({ x, y, radius }: Omit<LabelledDot, 'width'>, box: Box): Leader | null {
  const [x2, y2] = [Math.max(box.x, Math.min(box.x + box.width, x)), Math.max(box.y, Math.min(box.y + box.height, y))];
  const length = Math.hypot(x2 - x, y2 - y);
  if (length - radius <= tiedFrom) return null;
  const share = radius / length;
  return { x1: x + (x2 - x) * share, y1: y + (y2 - y) * share, x2, y2 };
}

/** Whether a part of the line lies in the box; ends that only touch it do not. */
export function crosses({ x1, y1, x2, y2 }: Leader, { x, y, width, height }: Box): boolean {
  // In steps of less than the height of a line of text.
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  for (let at = 1; at < steps; at += 1) {
    const atX = x1 + ((x2 - x1) * at) / steps;
    const atY = y1 + ((y2 - y1) * at) / steps;
    if (atX > x && atX < x + width && atY > y && atY < y + height) return true;
  }
  return false;
}

/** Whether two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
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

/** The box of a dot. */
export function around({ x, y, radius }: Omit<LabelledDot, 'width'>): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Of all places of a size in the bounds, in small steps, the one whose middle is nearest to a spot and that is right. */
export function nearestPlace(
  { width, height }: Pick<Box, 'width' | 'height'>,
  spot: Pick<Box, 'x' | 'y'>,
  bounds: Box,
  isRight: (box: Box) => boolean,
  step: Pick<Box, 'x' | 'y'> = { x: 8, y: 6 },
): Box | undefined {
  const places: { readonly box: Box; readonly away: number }[] = [];
  for (let y = bounds.y; y + height <= bounds.y + bounds.height; y += step.y)
    for (let x = bounds.x; x + width <= bounds.x + bounds.width; x += step.x)
      places.push({
        box: { x, y, width, height },
        away: Math.hypot(x + width / 2 - spot.x, y + height / 2 - spot.y),
      });
  return places.sort((a, b) => a.away - b.away).find(({ box }) => isRight(box))?.box;
}

/**
 * Places the label of each dot where it touches neither another label, nor a dot, nor an obstacle, nor the bounds, nor a
 * hairline of another; and on no line and with a hairline that runs through nothing, if there is such a place. The dots come
 * in order of importance; one for whose label there is no room at all gets null, and keeps its name in the table.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  lines: readonly Box[] = [],
): readonly (Box | null)[] {
  const marks = dots.map(around);
  const taken: Box[] = [...obstacles, ...marks];
  const labels: Box[] = [...obstacles];
  const leaders: Leader[] = [];
  return dots.map((dot, own) => {
    const others = marks.filter((_, at) => at !== own);
    const size = { width: dot.width, height: (dot.lines ?? 1) * labelHeight };
    const fits = (box: Box) =>
      within(box, bounds) &&
      !taken.some((other) => overlap(box, other)) &&
      !leaders.some((leader) => crosses(leader, box)) &&
      !isThrough(box, labels);
    const isThrough = (box: Box, boxes: readonly Box[]) => {
      const leader = leaderOf(dot, box);
      return leader !== null && boxes.some((other) => crosses(leader, other));
    };
    const isClear = (box: Box) => !lines.some((line) => overlap(box, line));
    const near = candidates(dot).filter(fits);
    const beside = near.find((box) => isClear(box) && !isThrough(box, others)) ?? near.find(isClear);
    const place =
      beside ??
      nearestPlace(size, dot, bounds, (box) => isClear(box) && fits(box)) ??
      near[0] ??
      nearestPlace(size, dot, bounds, fits);
    if (!place) return null;
    taken.push(place);
    labels.push(place);
    const leader = leaderOf(dot, place);
    if (leader) leaders.push(leader);
    return place;
  });
}
