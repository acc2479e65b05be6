import { type Box, nearestPlace } from '../kit/plot/labelPlacement.ts';

/** A label that wants to stand somewhere: its size, and the left upper corners where it may, best first. */
export interface Wish {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Stands on a line rather than not at all. */
  readonly must?: boolean;
  readonly places: readonly (readonly [x: number, y: number])[];
  /** What leads to it where it stands, if anything does: others keep off that too. */
  readonly leader?: (box: Box) => readonly Box[];
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** What labels keep off. */
export interface Taken {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
  /** Grounds and uprights behind everything. */
  readonly grounds: readonly Box[];
}

/** How far apart places are that are looked at far from where a label is wanted, pixels. */
const fine = { x: 6, y: 5 };

/**
 * Where labels stand, the most important first: none on a mark, a line or another label. One that has to be there stands on a
 * ground where nothing else is free, else wherever there is room at all, and on a line rather than nowhere. Who finds no place
 * is not there.
 */
export function placed(
  wishes: readonly Wish[],
  { marks, lines, grounds }: Taken,
  bounds: Box,
): ReadonlyMap<string, Box> {
  const solid = [...marks];
  const labels: Box[] = [];
  const found = new Map<string, Box>();
  for (const { key, width, height, places, must = false, leader } of wishes) {
    const boxes = places.map(([x, y]) => ({ x, y, width, height })).filter((tried) => isWithin(tried, bounds));
    const off = (tried: Box, others: readonly Box[]) => !others.some((other) => touches(tried, other));
    const fits = (tried: Box) =>
      off(tried, solid) && !(leader?.(tried) ?? []).some((part) => labels.some((label) => touches(part, label)));
    const free = boxes.filter(fits);
    const clear = free.filter((tried) => off(tried, lines));
    const near = clear.find((tried) => off(tried, grounds)) ?? (must ? clear[0] : undefined);
    const [wanted] = boxes;
    const spot = wanted && { x: wanted.x + width / 2, y: wanted.y + height / 2 };
    const far = () =>
      spot && nearestPlace({ width, height }, spot, bounds, (tried) => fits(tried) && off(tried, lines), fine);
    const box = near ?? (must ? (far() ?? free[0]) : undefined);
    if (!box) continue;
    solid.push(box, ...(leader?.(box) ?? []));
    labels.push(box);
    found.set(key, box);
  }
  return found;
}

/** A line as small boxes along it. */
export function alongLine(x1: number, y1: number, x2: number, y2: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  return Array.from({ length: count + 1 }, (_, at) => ({
    x: x1 + ((x2 - x1) * at) / count - 2,
    y: y1 + ((y2 - y1) * at) / count - 2,
    width: 4,
    height: 4,
  }));
}
