import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Scale } from '../kit/plot/Plot.tsx';
import type { YearPathRow } from './spec.ts';

/** The shapes of a year as svg paths. A month that nothing is known of leaves a gap. */

/** A line through what is known of each month. */
export function lineOf(
  rows: readonly YearPathRow[],
  of: (row: YearPathRow) => Reading<'percent'>,
  x: (months: number) => number,
  y: Scale,
): string {
  let open = false;
  let path = '';
  for (const row of rows) {
    const reading = of(row);
    if (isFigure(reading)) path += `${open ? 'L' : 'M'}${round(x(row.months))} ${round(y(reading.value))}`;
    open = isFigure(reading);
  }
  return path;
}

/** The surface between two values of each month. */
export function surfaceOf(
  rows: readonly YearPathRow[],
  ends: (row: YearPathRow) => readonly [number, number] | null,
  x: (months: number) => number,
  y: Scale,
): string {
  const runs: { upper: string[]; lower: string[] }[] = [];
  let open = false;
  for (const row of rows) {
    const found = ends(row);
    if (found && !open) runs.push({ upper: [], lower: [] });
    open = found !== null;
    const run = runs.at(-1);
    if (!found || !run) continue;
    run.upper.push(`${round(x(row.months))} ${round(y(found[1]))}`);
    run.lower.unshift(`${round(x(row.months))} ${round(y(found[0]))}`);
  }
  return runs.map(({ upper, lower }) => `M${[...upper, ...lower].join('L')}Z`).join('');
}

/** From where to where chance may take the rate around its pace, percent; null where there is no telling. */
export function bandOf({ expected, leeway }: YearPathRow): readonly [number, number] | null {
  if (!isFigure(expected) || typeof leeway !== 'number' || !Number.isFinite(leeway)) return null;
  return [Math.max(0, expected.value - leeway), Math.min(100, expected.value + leeway)];
}

const round = (value: number) => Math.round(value * 100) / 100;
