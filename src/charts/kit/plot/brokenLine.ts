import type { Box } from './labelPlacement.ts';

/** Air between the end of a line and the words it stops at, pixels. */
const air = 2;

/** The parts of a stretch that are left between what covers it. */
function partsBetween(
  [from, to]: readonly [number, number],
  covers: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let at = from;
  for (const [start, end] of covers.toSorted((a, b) => a[0] - b[0])) {
    if (Math.min(start, to) > at) parts.push([at, Math.min(start, to)]);
    at = Math.max(at, end);
  }
  return at < to ? [...parts, [at, to]] : parts;
}

/** The path of an upright line that stops at words and goes on below them, so that it strikes none. */
export function uprightLine(x: number, ends: readonly [number, number], words: readonly Box[]): string {
  const covers = words
    .filter((box) => box.x - air < x && x < box.x + box.width + air)
    .map(({ y, height }) => [y, y + height] as const);
  return partsBetween(ends, covers)
    .map(([from, to]) => `M${x} ${from}V${to}`)
    .join('');
}

/** The same of a level line. */
export function levelLine(y: number, ends: readonly [number, number], words: readonly Box[]): string {
  const covers = words
    .filter((box) => box.y < y && y < box.y + box.height)
    .map(({ x, width }) => [x - air, x + width + air] as const);
  return partsBetween(ends, covers)
    .map(([from, to]) => `M${from} ${y}H${to}`)
    .join('');
}
