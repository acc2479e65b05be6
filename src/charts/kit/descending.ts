import { numberOf, type Reading } from '../../domain/figure.ts';

/** Greatest first; what is missing last. The order given is kept among equals. */
export function descending<Row>(rows: readonly Row[], value: (row: Row) => Reading): readonly Row[] {
  const order = (row: Row) => numberOf(value(row)) ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => order(b) - order(a) || 0);
}
