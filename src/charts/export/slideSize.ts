import type { Heights } from '../kit/spec.ts';

/** Letters of a drawing are at least twelve pixels high, and on a slide have to be ten points. */
const pixelsPerInch = (12 / 10) * 72;
/** A drawing narrower than this is one for phones, with less in it. */
const narrowest = 720;

/** Inches. */
export interface SlideRoom {
  readonly w: number;
  readonly h: number;
}

/**
 * The pixels at which a drawing fills its room on a slide (inches): as few as hold it, so that its letters are as large as can
 * be, and no more than leave them ten points; a drawing that wants more height is drawn closer together.
 */
export function slideSize(
  heights: Heights,
  room: SlideRoom,
): {
  readonly width: number;
  readonly height: number;
} {
  const most = Math.floor(room.w * pixelsPerInch);
  const heightOf = (width: number) => Math.floor((width * room.h) / room.w);
  for (let width = Math.min(narrowest, most); width < most; width += 20) {
    const needed = width < 900 ? (heights.middle ?? heights.wide) : heights.wide;
    if (heightOf(width) >= needed) return { width, height: heightOf(width) };
  }
  return { width: most, height: heightOf(most) };
}
