/** What a presentation is reckoned by: pure. */

/** How long a slide may stand, seconds. */
export const intervals = [5, 10, 15, 30, 60] as const;

/** The slide so many after one of several, round and round; 0 where there are none. */
export function stepped(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (((at + by) % count) + count) % count;
}

/** A slide is laid out for a screen of this size, and larger screens show the same larger. */
const laidOut = { width: 1120, height: 630 };

/** How much larger than it is laid out a slide is shown in a window; on a small one it is as wide as that. */
export function scaleIn(window: { readonly width: number; readonly height: number }): number {
  return Math.max(1, Math.min(window.width / laidOut.width, window.height / laidOut.height));
}

export type Command = 'next' | 'previous' | 'first' | 'last' | 'pause';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'pause',
};

/** What a key asks for; undefined where it has another meaning to whatever has the focus. */
export function commandOf(key: string, focused: { readonly tag: string; readonly type?: string }): Command | undefined {
  const command = commands[key];
  if (focused.tag === 'SELECT' || focused.tag === 'INPUT') return undefined;
  // A button is pressed by the space bar.
  return focused.tag === 'BUTTON' && command === 'pause' ? undefined : command;
}

/** A drawing that needs more height than there is gets it, and is shown smaller by as much. */
export function fitted(
  room: { readonly width: number; readonly height: number },
  needed: number,
): { readonly width: number; readonly height: number; readonly scale: number } {
  const scale = Math.min(1, room.height / needed);
  return { width: Math.floor(room.width / scale), height: Math.floor(room.height / scale), scale };
}

/** Rows of a table on a slide, and slides of it one after the other: nobody reads a wall for longer. */
const rowsOnSlide = 10;
const slidesOfTable = 4;

/** Rows that a slide shows, from the first to the one before `to`, out of all there are; `left` are on no slide. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  readonly left: number;
}

/** The slides of a table of so many rows, as even as they can be, so that none has a row alone. Of no rows none. */
export function rowsOnSlides(count: number): readonly Rows[] {
  const shown = Math.min(count, rowsOnSlide * slidesOfTable);
  const slides = Math.ceil(shown / rowsOnSlide);
  const each = slides === 0 ? 0 : Math.ceil(shown / slides);
  return Array.from({ length: slides }, (_, at) => ({
    from: at * each,
    to: Math.min(shown, (at + 1) * each),
    of: count,
    left: count - shown,
  }));
}
