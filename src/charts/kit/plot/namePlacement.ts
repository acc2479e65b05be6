import { type Box, type LabelledDot, overlap, placeLabels } from './labelPlacement.ts';
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

/** How often those that found no good place are asked first, for each width of a line. */
const rounds = 3;

/**
 * Names beside their dots, the most important first. Where one stands on a line or nowhere they are broken otherwise, and who
 * found no good place chooses before the others.
 */
export function placeNames(dots: readonly NamedDot[], around: Around): PlacedNames {
  let best: PlacedNames | undefined;
  for (const room of around.rooms) {
    let order = dots.map((_, at) => at);
    for (let round = 0; round < rounds; round += 1) {
      const tried = tryInOrder(dots, order, room, around);
      if (!best || tried.faults < best.faults) best = tried;
      if (best.faults === 0) return best;
      const faulty = new Set(order.filter((at) => faultsOf(tried.names[at]?.box ?? null, around) > 0));
      order = [...faulty, ...order.filter((at) => !faulty.has(at))];
    }
  }
  return best ?? { names: [], faults: 0 };
}

function faultsOf(box: Box | null, { lines }: Around): number {
  if (box === null) return 100;
  return lines.some((line) => overlap(box, line)) ? 1 : 0;
}

function tryInOrder(dots: readonly NamedDot[], order: readonly number[], room: number, around: Around): PlacedNames {
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
  return { names, faults: names.reduce((sum, { box }) => sum + faultsOf(box, around), 0) };
}

/** Lines of a name are at least so wide where a word of it is, pixels. */
const leastOfLongWords = 110;

/** A name on as many lines as the room makes of it, never cut. */
function linesOfName(name: string, room: number, size: number): readonly string[] {
  if (textWidth(name, size) <= room) return [name];
  const lines = wrapped(name, room, size, 6);
  return lines.some((line) => line.includes('…')) ? wrapped(name, Math.max(room, leastOfLongWords), size, 6) : lines;
}
