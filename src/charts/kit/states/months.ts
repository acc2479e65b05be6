import type { Rate, Reading } from '../../../domain/figure.ts';
import type { Figures } from './figures.ts';
import { tenths } from './units.ts';

/** How much of a year's rate is reached after each of its months, percent. */
const reached = [5.7, 13.2, 21.1, 28.8, 33.8, 42.4, 51.4, 59.9, 68.5, 78.1, 88.5, 100];

/** The rates of a year that ends at this rate, percent; months after those given do not apply. */
export function pathTo(
  { rate }: Pick<Figures, 'rate'>,
  end: number,
  { months = 12 }: { readonly months?: number } = {},
): readonly Reading<'percent'>[] {
  return reached.map((share, at) => (at < months ? rate(tenths((end * share) / 100)) : 'notApplicable'));
}

/** The rate that a year which ends at this rate has after some months. */
export function rateAfter({ rate }: Pick<Figures, 'rate'>, end: number, months: number): Rate {
  return rate(tenths((end * (reached[months - 1] ?? 0)) / 100));
}

/** The same readings, but for some months for which there is no report. */
export function without<R extends Reading>(
  readings: readonly R[],
  months: readonly number[],
): readonly (R | 'notReported')[] {
  return readings.map((reading, at) => (months.includes(at + 1) ? 'notReported' : reading));
}
