import type { Drawing } from './card.ts';
import { narrowBelow } from './spec.ts';

/** What is left of A4 between the margins (`ui/base.css`), pixels. */
const paperWidth = Math.floor(((210 - 2 * 14) / 25.4) * 96);

/** Below this a card gets the drawing for a tablet; the stylesheet of the stage has the same number. */
const middleBelow = 820;

/**
 * The size of a drawing on paper, where cards stand below each other. Undefined where the still of the build stands in its box,
 * which fits any paper, and where its code is not there yet.
 */
export function sizeOnPaper(
  box: HTMLElement | null,
  { heights, element }: Pick<Drawing, 'heights' | 'element'>,
): { readonly width: number; readonly height: number } | undefined {
  if (!box || box.querySelector('[data-chart="still"] svg')) return undefined;
  const around = (box.closest('figure')?.offsetWidth ?? box.clientWidth) - box.clientWidth;
  const width = paperWidth - around;
  const height =
    width < narrowBelow ? heights.narrow : width < middleBelow ? (heights.middle ?? heights.wide) : heights.wide;
  const size = { width, height };
  return element({ ...size, idPrefix: '' }) && size;
}
