import { type Box, crosses, type LabelledDot, leaderOf, overlap, placeLabels } from './labelPlacement.ts';
import { textWidth, wrapped } from './labels.ts';

/** A dot and what it is called. */
export interface NamedDot extends Pick<LabelledDot, 'x' | 'y' | 'radius'> {
  readonly name: string;
}

/** The name of a dot on its lines, and where it stands; null where there is no room for it at all. */
export interface PlacedName {
  readonly lines: readonly string[];
  readonly box: Box | null;
}

interface Around {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  /** What no name should stand on. */
  readonly lines: readonly Box[];
  /** Of the text, pixels. */
  readonly size: number;
  /** How wide a line of a name may be, the most wanted first, pixels. */
  readonly rooms: readonly number[];
}

export interface PlacedNames {
  /** In the order of the dots. */
  readonly names: readonly PlacedName[];
  /** Names without a place count a hundred, those on a line one. */
  readonly faults: number;
}

interface Tried extends PlacedNames {
  /** How hard it is to read: what strikes a name before how far names are from their dots and how often they are broken. */
  readonly cost: number;
}

/** How often those that found no good place are asked first. */
const rounds = 3;
/** What a line more of a name and a hairline across a line are worth, in pixels of a hairline. */
const [lineCost, crossingCost] = [12, 60];

/**
 * Names beside their dots, the most important first, broken where that brings them nearer to their dots. Where one stands on a
 * line or nowhere those that found no good place choose before the others.
 */
export function placeNames(dots: readonly NamedDot[], around: Around): PlacedNames {
  let best: Tried | undefined;
  const orders = around.rooms.map(() => dots.map((_, at) => at));
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, room] of around.rooms.entries()) {
      const order = orders[which] ?? [];
      const tried = tryInOrder(dots, order, room, around);
      if (!best || tried.cost < best.cost) best = tried;
      if (best.cost === 0) return best;
      const faulty = order.filter((at) => faultsOf(tried.names[at]?.box ?? null, around) > 0);
      orders[which] = [...faulty, ...order.filter((at) => !faulty.includes(at))];
    }
    if (best?.faults === 0) break;
  }
  return best ?? { names: [], faults: 0 };
}

function faultsOf(box: Box | null, { lines }: Around): number {
  if (box === null) return 100;
  return lines.some((line) => overlap(box, line)) ? 1 : 0;
}

function costOf(dot: NamedDot, { lines: texts, box }: PlacedName, { lines }: Around): number {
  const leader = box && leaderOf(dot, box);
  const tied = leader ? Math.hypot(leader.x2 - leader.x1, leader.y2 - leader.y1) : 0;
  const isAcross = leader ? lines.some((line) => crosses(leader, line)) : false;
  return tied + (isAcross ? crossingCost : 0) + (texts.length - 1) * lineCost;
}

function tryInOrder(dots: readonly NamedDot[], order: readonly number[], room: number, around: Around): Tried {
  const { bounds, obstacles, lines, size } = around;
  const texts = dots.map(({ name }) => linesOfName(name, room, size));
  const boxes = placeLabels(
    order.flatMap((at): LabelledDot[] => {
      const [dot, own = []] = [dots[at], texts[at]];
      if (!dot) return [];
      const width = Math.max(0, ...own.map((line) => textWidth(line, size)));
      return [{ x: dot.x, y: dot.y, radius: dot.radius, width, lines: own.length }];
    }),
    bounds,
    obstacles,
    lines,
  );
  const names = dots.map((_, at) => ({ lines: texts[at] ?? [], box: boxes[order.indexOf(at)] ?? null }));
  const faults = names.reduce((sum, { box }) => sum + faultsOf(box, around), 0);
  const cost = dots.reduce((sum, dot, at) => sum + costOf(dot, names[at] ?? { lines: [], box: null }, around), 0);
  return { names, faults, cost: faults * 10_000 + cost };
}

/** Lines of a name are at least so wide where a word of it is, pixels. */
const leastOfLongWords = 110;

/** A name on as many lines as the room makes of it, never cut. */
function linesOfName(name: string, room: number, size: number): readonly string[] {
  if (textWidth(name, size) <= room) return [name];
  const lines = wrapped(name, room, size, 6);
  return lines.some((line) => line.includes('…')) ? wrapped(name, Math.max(room, leastOfLongWords), size, 6) : lines;
}
