import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../src/domain/concerns.ts';
import { byBasis } from '../../src/domain/measures.ts';
import type { Period } from '../../src/domain/period.ts';
import { type Comparison, type Records, standingOf } from '../../src/domain/standing.ts';
import { yardstickOf } from '../../src/domain/yardstick.ts';
import { book, target } from '../fixtures/figures.ts';
import { type Row, row, table } from '../fixtures/tables.ts';

const units = ['a', 'b', 'c'];
const wholeYear = { statYear: 2021, months: 12 };
const halfYear = { statYear: 2021, months: 6 };

/** Cases and money in thousand đồng of one unit and period: completed and eligible each. */
function both(
  unit: string,
  months: number,
  [done, of]: readonly [number, number],
  money: readonly [number, number],
): Row {
  return { ...row(unit, months, done, of), amounts: { completedTotal: money[0], eligible: money[1] } };
}

/** A year before in which each unit completed 400 of 1,000 after six months and 800 at the end, by money half as much. */
const before = table(
  2020,
  units.flatMap((unit) => [both(unit, 6, [400, 1000], [200, 1000]), both(unit, 12, [800, 1000], [400, 1000])]),
);
const targets = book({
  targets: units.flatMap((unit) => [target(unit, 80), target(unit, 40, 'amountRate')]),
});

function concernsIn(rows: readonly Row[], period: Period, comparison: Comparison = 'target', given = targets) {
  const records: Records = { book: given, years: { current: table(2021, rows), before } };
  const standings = units.map((code) => ({
    unit: { code },
    standings: byBasis((basis) => standingOf(records, { basis, units: [code], period })),
  }));
  return concernsOf(standings, yardstickOf(comparison, period)).map(({ unit, basis, gap }) => [unit, basis, gap.value]);
}

describe('concernsOf at the end of the year', () => {
  it('lists who has missed a target by either measure, the worst of both first', () => {
    const rows = [
      both('a', 12, [790, 1000], [450, 1000]),
      both('b', 12, [700, 1000], [390, 1000]),
      both('c', 12, [850, 1000], [350, 1000]),
    ];
    expect(concernsIn(rows, wholeYear)).toEqual([
      ['b', 'cases', -10],
      ['c', 'amounts', -5],
      ['a', 'cases', -1],
      ['b', 'amounts', -1],
    ]);
  });

  it('takes a target missed by one case for missed, however little chance would need for it', () => {
    expect(concernsIn([both('a', 12, [799, 1000], [400, 1000])], wholeYear)).toEqual([['a', 'cases', -0.1]]);
  });

  it('does not list who is exactly on target, nor who cannot be judged', () => {
    expect(concernsIn([both('a', 12, [800, 1000], [400, 1000])], wholeYear)).toEqual([]);
    expect(concernsIn([both('a', 12, [700, 1000], [300, 1000])], wholeYear, 'target', book())).toEqual([]);
  });
});

describe('concernsOf during the year', () => {
  // After six months 40 % by cases and 20 % by money are needed of each.
  it('lists who is behind the required pace by more than chance, and nobody by money', () => {
    const rows = [
      both('a', 6, [280, 1000], [10, 1000]),
      both('b', 6, [390, 1000], [10, 1000]),
      both('c', 6, [410, 1000], [10, 1000]),
    ];
    expect(concernsIn(rows, halfYear)).toEqual([['a', 'cases', -12]]);
  });

  it('names nobody whom chance explains', () => {
    const rows = units.map((unit) => both(unit, 6, [375, 1000], [150, 1000]));
    expect(concernsIn(rows, halfYear)).toEqual([]);
  });

  it('puts first who lies furthest outside of what chance allows, not who is furthest behind', () => {
    // The small unit is 16 points behind and may be off by 15.1; the large one 15 and 6.8.
    const records: Records = {
      book: book({ targets: [target('small', 80), target('large', 80)] }),
      years: {
        current: table(2021, [row('small', 6, 48, 200), row('large', 6, 250, 1000)]),
        before: table(2020, [
          row('small', 6, 80, 200),
          row('small', 12, 160, 200),
          row('large', 6, 400, 1000),
          row('large', 12, 800, 1000),
        ]),
      },
    };
    const standings = ['small', 'large'].map((code) => ({
      unit: { code },
      standings: byBasis((basis) => standingOf(records, { basis, units: [code], period: halfYear })),
    }));
    const found = concernsOf(standings, 'pace');
    expect(found.map(({ unit, gap, standing }) => [unit, gap.value, Number(standing.leeway?.toFixed(1))])).toEqual([
      ['large', -15, 6.8],
      ['small', -16, 15.1],
    ]);
  });
});

describe('concernsOf held against the year before', () => {
  it('lists who has fallen by either measure, the worst first', () => {
    const rows = [
      both('a', 6, [390, 1000], [200, 1000]),
      both('b', 6, [400, 1000], [150, 1000]),
      both('c', 6, [420, 1000], [210, 1000]),
    ];
    expect(concernsIn(rows, halfYear, 'yearBefore')).toEqual([
      ['b', 'amounts', -5],
      ['a', 'cases', -1],
    ]);
  });
});

describe('concernsOf', () => {
  it('keeps the order given for units equally far behind', () => {
    const rows = [both('c', 12, [700, 1000], [450, 1000]), both('a', 12, [700, 1000], [450, 1000])];
    expect(concernsIn(rows, wholeYear).map(([unit]) => unit)).toEqual(['a', 'c']);
  });

  it('is empty for no unit', () => {
    expect(concernsOf([], 'target')).toEqual([]);
  });
});
