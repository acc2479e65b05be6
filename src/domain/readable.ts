/** More rows than this cannot be read in one drawing. */
export const mostDrawn = 24;

/** Of more rows, this many at each end are drawn. */
export const drawnAtEachEnd = 10;

/** The rows that are drawn: all of them, or of very many the first and the last. The table has all. */
export function readableRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostDrawn) return rows;
  return [...rows.slice(0, drawnAtEachEnd), ...rows.slice(-drawnAtEachEnd)];
}

/** From so many units on they are compared: one alone stands beside nobody. */
export const fewestCompared = 2;

/** From so many units on one of them can be called the first or the last; of two or three each is named with what it has. */
export const fewestRanked = 4;
