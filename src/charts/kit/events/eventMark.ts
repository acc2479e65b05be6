/** Events that are drawn at one place of an axis of months or years, by their numbers in the note. */
export interface EventMark {
  /** The month of the statistical year, 1 to 12, or the year itself. */
  readonly at: number;
  /** The first and the last; those between are there too. */
  readonly from: number;
  readonly to: number;
}

/** The numbers from one to another: "1", "1, 2", "1–3". */
export function numbersText(from: number, to: number): string {
  return from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`;
}

/** Of a tag with numbers, pixels. */
export const tagHeight = 17;

/** Above a plot for the numbers of its events, pixels; a drawing without events leaves no room for them. */
export function headOfEvents(marks: readonly EventMark[] | undefined): number {
  return marks && marks.length > 0 ? tagHeight + 2 : 0;
}
