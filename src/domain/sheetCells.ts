/** How spreadsheets name what stands in them. */

/** The letters of a column: 0 is A, 26 is AA. Throws a RangeError below zero. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new RangeError(`no column ${column}`);
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

/**
 * The cells of a number: its measure's place across the sheet with that of its row. "C" with 17 is "C17", "J+K" is "J17+K17"; of a
 * table that stands upright, whose measures are rows of the sheet and whose rows are its columns, "12+13" with 4 is "D12+D13".
 */
export function cellsAt(places: string, row: number): string {
  return places.replace(/[A-Z]+|\d+/g, (place) =>
    /\d/.test(place) ? columnLetters(row - 1) + place : `${place}${row}`,
  );
}
