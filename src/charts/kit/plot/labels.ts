/** Average advance of a letter of the site's typeface, as a share of its size. Wide enough that labels never touch. */
const advance = 0.6;

/** Estimated width of a text in pixels. Drawings are also made where no text can be measured. */
export function textWidth(text: string, size: number): number {
  return text.length * size * advance;
}

/** Where a centred label has to stand so that it stays between two edges: the x of its middle. */
export function centreWithin(x: number, width: number, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x));
}

/**
 * Moves labels apart along one axis: keeps their order, leaves at least `distance` between neighbours, and moves groups
 * that touch as little as they can, to both sides of their middle. Positions and result are in the order given.
 */
export function spread(positions: readonly number[], distance: number): number[] {
  const order = positions.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position);
  /** Labels that stand shoulder to shoulder around their common middle. */
  const groups: Group[] = [];
  for (const { position, index } of order) {
    let group: Group = { middle: position, members: [index] };
    for (let before = groups.at(-1); before && touch(before, group, distance); before = groups.at(-1)) {
      groups.pop();
      group = join(before, group);
    }
    groups.push(group);
  }
  const result: number[] = [];
  for (const { middle, members } of groups) {
    members.forEach((index, rank) => {
      result[index] = middle + (rank - (members.length - 1) / 2) * distance;
    });
  }
  return result;
}

interface Group {
  readonly middle: number;
  readonly members: readonly number[];
}

function touch(a: Group, b: Group, distance: number): boolean {
  return b.middle - a.middle < ((a.members.length + b.members.length) / 2) * distance;
}

function join(a: Group, b: Group): Group {
  const members = [...a.members, ...b.members];
  return { middle: (a.middle * a.members.length + b.middle * b.members.length) / members.length, members };
}
