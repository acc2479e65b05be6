import { lineHeight, linesOf } from './letters.ts';

/** Where things stand on a slide. Everything in inches. */

export interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A slide of a presentation: its size, and what of it is for titles and for the rest. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly coverTitle: Inches;
  readonly title: Inches;
  /** Sizes that a title may have, points, the one wished for first. */
  readonly titleSizes: readonly number[];
  /** A title has a box of its own, and what follows begins below that; else below its last line. */
  readonly boxed: boolean;
  readonly left: number;
  readonly across: number;
  /** Where the foot ends. */
  readonly bottom: number;
}

/** The slide of our own: 16:9. */
export const ownStage: Stage = {
  width: 40 / 3,
  height: 7.5,
  coverTitle: { x: 0.9, y: 1.6, w: 11.5, h: 2.2 },
  title: { x: 0.6, y: 0.4, w: 12.13, h: 0.9 },
  titleSizes: [26, 22, 19, 17],
  boxed: false,
  left: 0.6,
  across: 12.13,
  bottom: 7.25,
};

/** What stands above the free space of a slide. */
export interface Head {
  readonly title: string;
  readonly subtitle: string;
  /** That figures are made up, where nobody can overlook it. */
  readonly mark: string | undefined;
}

export const subtitleSize = 14;
export const mark = { width: 2.5, height: 0.34, size: 13 } as const;

/** What a box of a template keeps free at its edges, unless it says otherwise (ECMA-376 part 1, 21.1.2.1.1). */
export const inset = { x: 0.1, y: 0.05 } as const;

/** How the head of a slide is set: the size of its title, where its subtitle stands, and where the free space begins. */
export function headOf({ title, subtitle, mark: marked }: Head, { title: box, titleSizes, boxed, across }: Stage) {
  const fits = (size: number) =>
    boxed
      ? linesOf(title, size, box.w - 2 * inset.x, true) * lineHeight(size) <= box.h - 2 * inset.y
      : linesOf(title, size, box.w, true) <= 2;
  const size = titleSizes.find(fits) ?? titleSizes.at(-1) ?? 17;
  const below = boxed ? box.y + box.h + 0.04 : box.y + linesOf(title, size, box.w, true) * lineHeight(size) + 0.1;
  const width = across - (marked === undefined ? 0 : mark.width + 0.4);
  const height = subtitle === '' ? 0 : linesOf(subtitle, subtitleSize, width) * lineHeight(subtitleSize) + 0.06;
  const used = Math.max(height, marked === undefined ? 0 : mark.height);
  return { size, below, width, height, top: below + used + 0.12 };
}

/** The free space of a slide between its head and its foot. */
export function roomOf(head: Head, footHeight: number, stage: Stage): Inches {
  const { top } = headOf(head, stage);
  return { x: stage.left, y: top, w: stage.across, h: stage.bottom - footHeight - 0.1 - top };
}
