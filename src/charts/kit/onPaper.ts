import type { Drawing } from './card.ts';
import { narrowBelow } from './spec.ts';

/** What is left of A4 between the margins (`ui/base.css`), pixels. */
const paperWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

/** Below this a card gets the drawing for a tablet; the stylesheet of the stage has the same number. */
const middleBelow = 820;

/** So much narrower or wider than its place on paper a drawing may stay as it is, pixels. */
const asGood = 8;

/**
 * The size of a drawing on paper. A page that was laid out for paper tells how wide the drawing is there, pixels; any other has
 * its cards below each other. Undefined where the drawing fits as it stands: as the still of the build, which fits any paper, or
 * at the width that was told; and where its code is not there yet.
 */
export function sizeOnPaper(
  box: HTMLElement | null,
  { heights, element }: Pick<Drawing, 'heights' | 'element'>,
  told?: number,
): { readonly width: number; readonly height: number } | undefined {
  if (!box || box.querySelector('[data-chart="still"] svg')) return undefined;
  if (told !== undefined && Math.abs(box.clientWidth - told) <= asGood) return undefined;
  const around = (box.closest('figure')?.offsetWidth ?? box.clientWidth) - box.clientWidth;
  const width = told ?? paperWidth - around;
  const height =
    width < narrowBelow ? heights.narrow : width < middleBelow ? (heights.middle ?? heights.wide) : heights.wide;
  const size = { width, height };
  return element({ ...size, idPrefix: '' }) && size;
}
