/** Advances of the site's typeface as shares of its size, the half-bold weight's where the two differ. */
const advances = new Map(
  (
    [
      [' ', 0.23],
      ["iIlj.,:;!'|", 0.32],
      ['rftJ()[]/', 0.46],
      ['mwMW%…', 0.95],
      ['1', 0.41],
      ['ABCDEFGHKLNOPQRSTUVXYZ', 0.75],
    ] as const
  ).flatMap(([letters, advance]) => [...letters].map((letter) => [letter, advance] as const)),
);
/** Of every other letter and digit; marks of tone and vowel stand above or below their letter and take no room. */
const commonAdvance = 0.66;
const marks = /\p{M}/gu;

/** Estimated width of a text in pixels, never too small. Drawings are also made where no text can be measured. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(marks, '')) width += advances.get(letter) ?? commonAdvance;
  return width * size;
}

/**
 * A text on at most so many lines, broken between words, and within one at its hyphen where it is longer than a line; what
 * does not fit on the last is told by "…".
 */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const fits = (part: string) => textWidth(part, size) <= width;
  const words = text.split(' ').flatMap((word) => (fits(word) ? [word] : word.split(/(?<=\p{L}-)(?=\p{L})/u)));
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most) {
    const last = lines.length === most - 1;
    let line = words.shift() ?? '';
    while (words.length > 0) {
      // A word that was broken at its hyphen is whole again where both halves have room.
      const longer = `${line}${/\p{L}-$/u.test(line) ? '' : ' '}${words[0]}`;
      if (!last && !fits(longer)) break;
      line = longer;
      words.shift();
    }
    lines.push(line);
  }
  return lines.map((line) => (fits(line) ? line : shortened(line, fits)));
}

/** What tells a line of a text from the others: two of them may say the same. */
export function lineKey(lines: readonly string[], at: number): string {
  return lines.slice(0, at + 1).join(' ');
}

function shortened(text: string, fits: (part: string) => boolean): string {
  let kept = text;
  while (kept.length > 1 && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
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
