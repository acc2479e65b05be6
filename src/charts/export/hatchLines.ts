/** Stripes of a hatching, pixels: how far one is from the next, and how wide each is. */
export interface Stripes {
  readonly every: number;
  readonly width: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/**
 * The stripes that fill a box, or the circle in it, as one path: lines that rise to the right, cut where the shape ends.
 * They stand where a pattern turned by 45° has them.
 */
export function hatchLines(box: Box, { every, width }: Stripes, circle?: Circle): string {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const first = Math.ceil(((left + top) / Math.SQRT2 - width / 2) / every);
  const last = Math.floor(((right + bottom) / Math.SQRT2 - width / 2) / every);
  const parts: string[] = [];
  for (let stripe = first; stripe <= last; stripe += 1) {
    // Of all points of a stripe's middle, x + y is the same.
    const sum = (stripe * every + width / 2) * Math.SQRT2;
    const [from, to] = circle ? chord(circle, sum) : [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    if (to - from > 0.01) parts.push(`M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`);
  }
  return parts.join('');
}

/** From which x to which the line with this sum of x and y runs within the circle. */
function chord({ cx, cy, r }: Circle, sum: number): readonly [number, number] {
  const away = (sum - cx - cy) / Math.SQRT2;
  if (Math.abs(away) >= r) return [0, 0];
  const half = Math.sqrt(r * r - away * away) / Math.SQRT2;
  const middle = cx + away / Math.SQRT2;
  return [middle - half, middle + half];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
