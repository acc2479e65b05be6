import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { defaultTable } from '../../../src/domain/emulation/defaultTable.ts';
import { fairReadings } from '../../../src/domain/emulation/fairReadings.ts';
import { type PerverseNote, perverseNotes } from '../../../src/domain/emulation/perverse.ts';
import type { Criterion } from '../../../src/domain/emulation/scoringTable.ts';
import type { Statistics } from '../../../src/domain/look.ts';
import { criterion, office, statisticsOf, tableOf, wholeYear } from '../../fixtures/emulation.ts';
import { type Row, row, table } from '../../fixtures/tables.ts';
import { datasetOf, table2021, vinhPhucBook, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

function notesOf(statistics: Statistics, scoring: Parameters<typeof boardOf>[1]['table'], units: readonly string[]) {
  const board = boardOf(statistics, { table: scoring, group: units, period: wholeYear });
  return perverseNotes(statistics, board, fairReadings(statistics, board));
}

/** Notes of one criterion on what units report, of one kind. */
function notes<K extends PerverseNote['kind']>(
  kind: K,
  line: Criterion,
  rows: readonly Row[],
  before?: readonly Row[],
) {
  const units = rows.map(({ unit }) => unit);
  const statistics = statisticsOf({
    units: units.map((code) => office(code)),
    current: table(2021, rows),
    before: before ? table(2020, before) : null,
  });
  const found = notesOf(statistics, tableOf([line]), units);
  return found.filter((note): note is Extract<PerverseNote, { readonly kind: K }> => note.kind === kind);
}

const metOrNot = criterion(0);
const ofMoney = criterion(1, { scale: { kind: 'metOrNot' } });

describe('a scale', () => {
  it('pays nothing beyond the target: five points more are worth nothing', () => {
    const [note] = notes('nothingBeyond', metOrNot, [row('a', 12, 801, 1000), row('b', 12, 860, 1000)]);
    expect([note?.furthest.unit, note?.nearest.unit]).toEqual(['b', 'a']);
    expect(note?.furthest.line.reading).toMatchObject({ value: 86 });
    expect(notes('nothingBeyond', metOrNot, [row('a', 12, 801, 1000), row('b', 12, 850, 1000)])).toEqual([]);
  });

  it('pays nothing for less than a point short', () => {
    const found = notes('nothingForAlmost', metOrNot, [row('a', 12, 791, 1000), row('b', 12, 500, 1000)]);
    expect(found.map(({ nearest }) => nearest.unit)).toEqual(['a']);
    expect(notes('nothingForAlmost', metOrNot, [row('a', 12, 790, 1000)])).toEqual([]);
  });

  it('has a cliff where units less than a point apart have half of the points between them', () => {
    const steps = criterion(0, {
      scale: {
        kind: 'steps',
        on: 'number',
        steps: [
          { from: 70, share: 40 },
          { from: 80, share: 60 },
          { from: 90, share: 100 },
        ],
      },
    });
    const around = (rate: number) => [row('a', 12, rate - 4, 1000), row('b', 12, rate + 4, 1000)];
    expect(notes('cliff', metOrNot, around(800)).map(({ above, below }) => [above.unit, below.unit])).toEqual([
      ['b', 'a'],
    ]);
    expect(notes('cliff', steps, around(800))).toEqual([]);
    expect(notes('cliff', steps, around(900))).toEqual([]);
    expect(notes('cliff', metOrNot, [row('a', 12, 795, 1000), row('b', 12, 806, 1000)])).toEqual([]);
  });

  it('that goes in proportion has none of these', () => {
    const linear = criterion(0, { scale: { kind: 'linear', on: 'distance', zero: -10, full: 10 } });
    const rows = [row('a', 12, 795, 1000), row('b', 12, 801, 1000), row('c', 12, 880, 1000)];
    for (const kind of ['nothingBeyond', 'nothingForAlmost', 'cliff', 'oneCase'] as const)
      expect(notes(kind, linear, rows)).toEqual([]);
  });
});

describe('a single case', () => {
  it('decides where one more or one fewer completed gives or takes the points', () => {
    const found = notes('oneCase', metOrNot, [row('a', 12, 79, 100), row('b', 12, 80, 100), row('c', 12, 82, 100)]);
    expect(found.map(({ of, side, points }) => [of.unit, side, points])).toEqual([
      ['b', 'loss', 0],
      ['a', 'gain', 40],
    ]);
  });

  it('of money decides where the distance to the target is less than a credit case of the unit', () => {
    // 41 % of 1,000,000 is 10,000 above the target of 40 %; a credit case was 12,000 and a case eligible 2,000 on average.
    const given = (credit: number): Row => ({
      unit: 'a',
      months: 12,
      cases: { completedTotal: 400, eligible: 500 },
      amounts: { completedTotal: 410_000, eligible: 1_000_000 },
      ...(credit > 0 && { credit: { completedCases: credit, completedAmount: 36_000 } }),
    });
    const [note] = notes('oneCaseOfMoney', ofMoney, [given(3)]);
    expect(note).toMatchObject({ of: { unit: 'a' }, side: 'loss', distance: 10_000, usualCase: 12_000 });
    expect(note?.amount).toMatchObject({ name: 'creditAmountCompleted', value: 36_000 });
    expect(notes('oneCaseOfMoney', ofMoney, [given(4)])).toEqual([]);
    // Without credit cases the usual one is 1,000,000 ÷ 500.
    expect(notes('oneCaseOfMoney', ofMoney, [given(0)])).toEqual([]);
    const near = { ...given(0), amounts: { completedTotal: 399_000, eligible: 1_000_000 } };
    expect(notes('oneCaseOfMoney', ofMoney, [near])).toMatchObject([{ side: 'gain', distance: 1000, usualCase: 2000 }]);
  });

  it('of money is held against the nearest step that much hangs on', () => {
    const steps = criterion(1, {
      scale: {
        kind: 'steps',
        on: 'ofYardstick',
        steps: [
          { from: 95, share: 50 },
          { from: 100, share: 60 },
        ],
      },
    });
    // 37.9 % is 94.75 % of 40 %: 38 % is a tenth of a point away, and ten of the sixty points are not much.
    const given: Row = {
      unit: 'a',
      months: 12,
      cases: { completedTotal: 1, eligible: 100 },
      amounts: { completedTotal: 37_900, eligible: 100_000 },
    };
    expect(notes('oneCaseOfMoney', steps, [given])).toMatchObject([{ side: 'gain', distance: 100 }]);
    const linear = criterion(1, { scale: { kind: 'linear', on: 'number', zero: 0, full: 50 } });
    expect(notes('oneCaseOfMoney', linear, [given])).toEqual([]);
  });
});

/** What a unit has of a hundred times ten cases. */
function counts(unit: string, cases: Row['cases'] = {}): Row {
  return {
    unit,
    months: 12,
    cases: {
      totalToEnforce: 1000,
      eligible: 800,
      completedTotal: 650,
      terminated: 40,
      newlyAccepted: 600,
      carriedOver: 400,
      carriedForward: 350,
      eligibleCarriedForward: 150,
      ...cases,
    },
  };
}

describe('points for something else than work', () => {
  it('are told where a unit would miss its target at last year’s share classed eligible', () => {
    // 81.25 % as in the year before; with 790 eligible of 1,000 and 635 completed 80.4 %, and at the former share 79.4 %.
    const [note] = notes(
      'fewerEligible',
      metOrNot,
      [counts('a', { eligible: 790, completedTotal: 635 })],
      [counts('a')],
    );
    expect(note).toMatchObject({ of: { unit: 'a', line: { points: 40 } }, points: 0 });
    expect([note?.share.part.value, note?.share.whole.value, note?.shareBefore.part.value]).toEqual([790, 1000, 800]);
    expect(
      notes('fewerEligible', metOrNot, [counts('a', { eligible: 810, completedTotal: 650 })], [counts('a')]),
    ).toEqual([]);
    expect(notes('fewerEligible', metOrNot, [counts('a', { eligible: 790, completedTotal: 635 })])).toEqual([]);
  });

  it('are told where a unit would miss its target at last year’s share of terminations', () => {
    // 81.25 %, of which 5 points are terminated a year before and 7.5 now: 78.75 % at the former share.
    const [note] = notes('moreTerminated', metOrNot, [counts('a', { terminated: 60 })], [counts('a')]);
    expect(note).toMatchObject({ of: { unit: 'a' }, points: 0, share: { part: { value: 60 } } });
    expect(notes('moreTerminated', metOrNot, [counts('a', { terminated: 45 })], [counts('a')])).toEqual([]);
    expect(notes('moreTerminated', metOrNot, [counts('a', { terminated: 30 })], [counts('a')])).toEqual([]);
  });

  const stock = criterion(2, { scale: { kind: 'metOrNot' } });

  it('are told where a stock fell though less was completed than came in', () => {
    const [note] = notes('stockLeftOtherwise', stock, [counts('a', { completedTotal: 590 })]);
    expect(note).toMatchObject({ completed: { value: 590 }, accepted: { value: 600 } });
    expect(notes('stockLeftOtherwise', stock, [counts('a')])).toEqual([]);
    expect(notes('stockLeftOtherwise', stock, [counts('a', { completedTotal: 590, carriedForward: 400 })])).toEqual([]);
  });

  it('are told where a stock fell because fewer came, with less completed than the year before', () => {
    const fewer = counts('a', { completedTotal: 610, newlyAccepted: 500 });
    expect(notes('fewerTakenUp', stock, [fewer], [counts('a')])).toMatchObject([
      {
        completed: { value: 610 },
        completedBefore: { value: 650 },
        accepted: { value: 500 },
        acceptedBefore: { value: 600 },
      },
    ]);
    expect(notes('fewerTakenUp', stock, [fewer])).toEqual([]);
    expect(
      notes('fewerTakenUp', stock, [counts('a', { completedTotal: 660, newlyAccepted: 500 })], [counts('a')]),
    ).toEqual([]);
  });

  it('are told where what is eligible and left fell and all that is left did not', () => {
    const eligibleStock = criterion(2, {
      judged: { kind: 'eligibleStockChange', basis: 'cases' },
      scale: { kind: 'metOrNot' },
    });
    const now = (carriedForward: number) => [counts('a', { eligibleCarriedForward: 120, carriedForward })];
    expect(notes('stockClassedOtherwise', eligibleStock, now(350), [counts('a')])).toMatchObject([
      {
        of: { line: { reading: { name: 'stockChangeOnYear', value: -20 } } },
        left: { value: 350 },
        leftBefore: { value: 350 },
      },
    ]);
    expect(notes('stockClassedOtherwise', eligibleStock, now(349), [counts('a')])).toEqual([]);
  });

  it('are not told of a unit that has none', () => {
    const none = counts('a', { eligible: 790, completedTotal: 600 });
    const statistics = statisticsOf({
      units: [office('a')],
      current: table(2021, [none]),
      before: table(2020, [counts('a')]),
    });
    expect(notesOf(statistics, tableOf([metOrNot]), ['a'])).toEqual([]);
  });
});

describe('on the shipped data', () => {
  it('finds what met or not does to the ten units of 2021', () => {
    const statistics = { ...datasetOf(2021), everything: vinhPhucEver };
    const found = notesOf(statistics, defaultTable(2021, vinhPhucBook.targets), table2021.units);
    const said = found.map((note) => `${note.criterion} ${note.kind}`);
    expect(said).toContain('caseRate nothingBeyond');
    expect(said).not.toContain('caseRate cliff');
  });
});
