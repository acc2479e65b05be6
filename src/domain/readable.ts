/** More rows than this cannot be read in one drawing. */
export const mostDrawn = 24;

/** Of more rows, this many at each end are drawn. */
export const drawnAtEachEnd = 10;

/** The rows that are drawn: all of them, or of very many the first and the last. The table has all. */
export function readableRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostDrawn) return rows;
  return [...rows.slice(0, drawnAtEachEnd), ...rows.slice(-drawnAtEachEnd)];
}
