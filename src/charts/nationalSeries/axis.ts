import { isFigure } from '../../domain/figure.ts';
import type { NationalSeriesRow } from './spec.ts';

/** The ends of the axis and its ticks, percent. Words speak of where it begins, so it is not the drawing's alone. */
export interface SeriesAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 4, 5, 10, 20, 25] as const;
const most = 5;

/** From round number to round number around all that is known, with a little air, in at most five steps. */
export function axisOf(rows: readonly NationalSeriesRow[]): SeriesAxis {
  const values = rows.flatMap(({ nation, nationTarget, province, provinceTarget }) =>
    [nation, nationTarget, province, provinceTarget].filter(isFigure).map(({ value }) => value),
  );
  const [least, greatest] = values.length === 0 ? [0, 100] : [Math.min(...values), Math.max(...values)];
  const air = Math.max((greatest - least) * 0.08, 0.5);
  const ends = (step: number) =>
    [
      Math.max(0, Math.floor((least - air) / step) * step),
      Math.min(100, Math.ceil((greatest + air) / step) * step),
    ] as const;
  const step = steps.find((tried) => (ends(tried)[1] - ends(tried)[0]) / tried <= most) ?? 25;
  const [from, to] = ends(step);
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
  return { from, to, ticks };
}
