/**
 * How tall the timeline is. Names stand whole, so the height follows from their lines: estimated here by letters, since a spec may
 * not take the drawing's own measures along.
 */

interface Named {
  readonly name: string;
}

export interface Layout {
  /** The narrowest drawing of this layout, pixels. */
  readonly width: number;
  /** Names to the left of the bars, and how much of the width they take; else above them. */
  readonly gutter: number | null;
}

export const layouts = {
  wide: { width: 820, gutter: 0.46 },
  middle: { width: 420, gutter: null },
  narrow: { width: 240, gutter: null },
} as const satisfies Record<string, Layout>;

export const lineHeight = 16;
/** Of the text that says when, and of the bar. */
export const whenHeight = 15;
export const barHeight = 9;
/** Between an event and the next. */
export const rowGap = 14;
/** Above the first: what the shade is called. Below the last: the years. */
export const above = 24;
export const below = 24;

/** No letter is wider on average, pixels; in a name that shouts none is wider than a capital. */
const perLetter = 7.6;
const perCapital = 10.5;

/** An estimate that no name exceeds, pixels. */
function widthOf(name: string): number {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return name.length * (capitals > name.length / 3 ? perCapital : perLetter);
}

/** Height of an event whose name is on so many lines. */
export function rowHeight(lines: number, gutter: number | null): number {
  return lines * lineHeight + whenHeight + (gutter === null ? barHeight + 3 : 0) + rowGap;
}

/** Height of the drawing of these events in the narrowest card of a layout, pixels. */
export function heightOf(rows: readonly Named[], { width, gutter }: Layout): number {
  const room = gutter === null ? width : width * gutter - 16;
  const heights = rows.map(({ name }) => rowHeight(Math.ceil(widthOf(name) / (room * 0.9)), gutter));
  return above + heights.reduce((sum, height) => sum + height, 0) + below;
}
