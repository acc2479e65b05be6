import type { Messages } from '../../i18n/messages.ts';
import { type Box, overlap } from '../kit/plot/labelPlacement.ts';
import { centreWithin, textWidth, wrapped } from '../kit/plot/labels.ts';
import { textSize } from '../kit/plot/palette.ts';
import type { UnitQuadrantData } from './spec.ts';
import { unitQuadrantWords } from './words.ts';

/** What the plane's corners and its two lines are called, and where their names stand. */

type Corner = 'both' | 'cases' | 'amounts' | 'none';

interface CornerLabel {
  readonly corner: Corner;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly box: Box;
}

interface LineName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'end';
  readonly box: Box;
}

/** What the two lines are: above the upright one, and beside the level one, at its right end where there is room. */
export function lineNames(
  plot: Box,
  at: { readonly x: number; readonly y: number },
  { references, yardstick }: UnitQuadrantData,
  messages: Messages,
  dots: readonly Box[],
): readonly LineName[] {
  if (!references) return [];
  const words = unitQuadrantWords(messages);
  const [cases, amounts] = [references.cases, references.amounts].map((figure) =>
    words.reference(yardstick, messages.format.figure(figure)),
  ) as [string, string];
  const right = plot.x + plot.width;
  const width = { cases: textWidth(cases, textSize.small), amounts: textWidth(amounts, textSize.small) };
  // Right of the name of the level axis.
  const axisEnd = plot.x + textWidth(words.axes.amounts, textSize.small);
  const x = centreWithin(at.x, width.cases, axisEnd, right);
  // The name of the level line stands beside the upright one, never on it, and on no dot: over the line or below it.
  const ends = [right - 5, at.x - 5, plot.x + 5 + width.amounts];
  for (let end = right - 5; end - width.amounts >= plot.x + 5; end -= 8) ends.push(end);
  const places = ends.flatMap((end) => [
    { end, y: at.y - 6 },
    { end, y: at.y + 15 },
  ]);
  const boxOf = ({ end, y }: { readonly end: number; readonly y: number }): Box => ({
    x: end - width.amounts,
    y: y - 12,
    width: width.amounts,
    height: 16,
  });
  const isFree = (place: { readonly end: number; readonly y: number }) => {
    const box = boxOf(place);
    const isWithin = box.x >= plot.x && box.y >= plot.y && box.y + box.height <= plot.y + plot.height;
    const isOff = box.x >= at.x + 4 || place.end <= at.x - 4;
    return isWithin && isOff && !dots.some((dot) => overlap(box, dot));
  };
  const place = places.find(isFree) ?? { end: right - 5, y: at.y - 6 };
  return [
    {
      name: cases,
      x,
      y: plot.y - 8,
      anchor: 'middle',
      box: { x: x - width.cases / 2, y: plot.y - 20, width: width.cases, height: 16 },
    },
    {
      name: amounts,
      x: place.end,
      y: place.y,
      anchor: 'end',
      box: boxOf(place),
    },
  ];
}

/** The names of the corners, each at the outer edge of its own; one that its corner has no room for is left out. */
export function cornersOf(
  plot: Box,
  lines: { readonly x: number; readonly y: number },
  { yardstick }: UnitQuadrantData,
  messages: Messages,
): readonly CornerLabel[] {
  const words = unitQuadrantWords(messages).corners[yardstick];
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const corner = (id: Corner, side: 'start' | 'end', top: boolean): CornerLabel[] => {
    const room = side === 'start' ? lines.x - plot.x : right - lines.x;
    const depth = top ? lines.y - plot.y : bottom - lines.y;
    const widthOf = (text: string) => textWidth(text, textSize.small);
    const whole = words[id];
    // A name too long for its corner breaks where its two halves meet, then between any words.
    const halves = whole.split(/(?<=,) /);
    const inRoom = (lines: readonly string[]) => lines.every((line) => widthOf(line) + 10 <= room);
    const said = [[whole], halves, halves.flatMap((half) => wrapped(half, room - 10, textSize.small, 3))].find(inRoom);
    if (!said || said.some((line) => line.includes('…'))) return [];
    const width = Math.max(...said.map(widthOf));
    const height = said.length * (textSize.small + 4) + 2;
    if (depth < height + 4) return [];
    const x = side === 'start' ? plot.x + 5 : right - 5;
    const y = top ? plot.y + 14 : bottom - height + textSize.small;
    const box = { x: side === 'start' ? x : x - width, y: y - textSize.small, width, height };
    return [{ corner: id, lines: said, x, y, anchor: side, box }];
  };
  return [
    ...corner('amounts', 'start', true),
    ...corner('both', 'end', true),
    ...corner('none', 'start', false),
    ...corner('cases', 'end', false),
  ];
}
