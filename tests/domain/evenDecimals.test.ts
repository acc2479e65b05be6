import { describe, expect, it } from 'vitest';
import { divide, subtract } from '../../src/domain/algebra.ts';
import { evenDecimals } from '../../src/domain/evenDecimals.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { cases, illustrative, imported, rate } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';

const quotient = (a: number, b: number, of = imported) =>
  divide('caseRate', cases(a, 'exact', of), cases(b, 'exact', of)) as Figure<'percent'>;

function written(column: readonly Figure[]): readonly string[] {
  const even = evenDecimals(column);
  return column.map((figure) => vi.format.figure(figure, even(figure)));
}

describe('figures that stand in one column', () => {
  it('are written with as many decimals as the one with the most, where they were computed from counts', () => {
    expect(written([quotient(832, 1000), quotient(8376, 10_000), quotient(4, 5)])).toEqual([
      '83,20%',
      '83,76%',
      '80,00%',
    ]);
  });

  it('stay short where all are', () => {
    expect(written([quotient(832, 1000), quotient(4, 5)])).toEqual(['83,2%', '80,0%']);
    expect(written([quotient(4, 5), quotient(3, 4)])).toEqual(['80%', '75%']);
  });

  it('claim no more than a source printed, a method made or a bound says', () => {
    const made = divide('caseRate', cases(79, 'exact', illustrative), cases(100, 'exact', illustrative)) as Figure;
    expect(written([quotient(8376, 10_000), rate(84, 'moreThan'), rate(75.8), made])).toEqual([
      '83,76%',
      'hơn\u00a084%',
      '75,8%',
      '79,0%',
    ]);
  });

  it('leave distances as they are, whose target may be known to whole points only', () => {
    const gap = (value: number) => subtract('unitGap', rate(value, 'exact', imported), rate(80));
    expect(written([gap(83.2), gap(83.76)])).toEqual(['3,2\u00a0điểm\u00a0%', '3,76\u00a0điểm\u00a0%']);
  });

  it('can be none', () => {
    expect(written([])).toEqual([]);
  });
});
