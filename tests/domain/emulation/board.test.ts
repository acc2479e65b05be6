import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { defaultTable } from '../../../src/domain/emulation/defaultTable.ts';
import type { ScoringTable } from '../../../src/domain/emulation/scoringTable.ts';
import type { Statistics } from '../../../src/domain/look.ts';
import {
  criterion,
  office,
  officeTable,
  reportOf,
  statisticsOf,
  tableOf,
  threeReports,
  threeUnits,
  wholeYear,
} from '../../fixtures/emulation.ts';
import { imported, target } from '../../fixtures/figures.ts';
import { row, table } from '../../fixtures/tables.ts';
import { datasetOf, table2021, vinhPhucBook, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const statistics = statisticsOf({ units: threeUnits, current: threeReports });

function board(given: Statistics, scoring: ScoringTable, units: readonly string[], months = 12) {
  return boardOf(given, { table: scoring, group: units, period: { statYear: 2021, months } });
}

/** Unit, place and points of each row. */
function order(given: Statistics, scoring: ScoringTable, units: readonly string[]) {
  return board(given, scoring, units).rows.map(({ unit, place, score }) => [unit, place, score.points]);
}

describe('a board of three units', () => {
  /**
   * By hand, with targets of 80 and 40 %:
   *
   *              cases, 40 if met   money, 30 or half      stock, 30 × fall ÷ 4     bonus      penalty     sum
   * a   850/1000 = 85 %     40   42 %, +2 → all     30   194/200: −3 % → ¾   22.5   5 → 3     1 → 0       95.5
   * b   395/500  = 79 %      0   37 %, −3 → half    15   95/100: −5 % → all    30       0   3 × 0.5 = 1.5 43.5
   * c   168/200  = 84 %     40   33 %, −7 → none     0   51/50: +2 % → none     0       0   7 × 0.5 → 2   38
   */
  it('has the points that a hand comes to', () => {
    expect(order(statistics, officeTable, ['a', 'b', 'c'])).toEqual([
      ['a', 1, 95.5],
      ['b', 2, 43.5],
      ['c', 3, 38],
    ]);
  });

  it('opens its arithmetic line by line', () => {
    const { rows } = board(statistics, officeTable, ['a', 'b', 'c']);
    expect(rows.map(({ score }) => score.lines.map(({ points }) => points))).toEqual([
      [40, 30, 22.5],
      [0, 15, 30],
      [40, 0, 0],
    ]);
    expect(rows.map(({ score }) => score.extras.map(({ points, times, capped }) => [points, times, capped]))).toEqual([
      [
        [3, 5, true],
        [0, 0, false],
      ],
      [
        [0, 0, false],
        [-1.5, 3, false],
      ],
      [
        [0, 0, false],
        [-2, 7, true],
      ],
    ]);
    expect(rows[0]?.score.lines[0]).toMatchObject({
      reading: { name: 'caseRate', value: 85, provenance: { kind: 'illustrative' } },
      yardstick: { kind: 'target', reading: { value: 80 } },
      onScale: { position: 5, share: 1, step: null },
      met: true,
      missing: null,
    });
    expect(rows[1]?.score.lines[1]).toMatchObject({ onScale: { position: -3, share: 0.5, step: 0 }, met: false });
    expect(rows[0]?.score.lines[2]).toMatchObject({
      reading: { name: 'stockChange', value: -3 },
      onScale: { share: 0.75 },
      met: false,
    });
  });

  it('sorts into ranks by points, by targets met and by how far one is missed, and says what barred a better one', () => {
    const grades = board(statistics, officeTable, ['a', 'b', 'c']).rows.map(({ score: { grade } }) => [
      grade.grade?.id,
      grade.barred.map(({ grade: better, by }) => `${better.id} ${by}`),
    ]);
    // a has met two of three and misses the third, −3 % for −4 %, by a quarter of it.
    expect(grades).toEqual([
      ['c', ['a targetsMet', 'b missedBy']],
      ['c', ['a points', 'b points']],
      ['d', ['a points', 'b points', 'c points']],
    ]);
  });

  it('takes a group of the table', () => {
    const [group] = officeTable.groups;
    if (!group) throw new Error('no group');
    const found = boardOf(statistics, { table: officeTable, group, period: wholeYear });
    expect(found.group?.name).toBe('Khu vực 1');
    expect(found.rows.map(({ unit }) => unit)).toEqual(['a', 'b', 'c']);
  });

  it('is the same from a table that was written to a file and read back', () => {
    const read = JSON.parse(JSON.stringify(officeTable));
    expect(read).toEqual(officeTable);
    expect(order(statistics, read, ['a', 'b', 'c'])).toEqual(order(statistics, officeTable, ['a', 'b', 'c']));
  });

  it('rests on the weakest kind of figure', () => {
    expect(board(statistics, officeTable, ['a']).kind).toBe('illustrative');
    const own = table(2021, [{ ...row('a', 12, 85, 100), origin: imported }]);
    const fixed = criterion(0, { yardstick: { kind: 'fixed', value: 80 } });
    const real = statisticsOf({ units: threeUnits, current: own });
    expect(board(real, tableOf([fixed]), ['a']).kind).toBe('derived');
    expect(board(real, tableOf([criterion(0)]), ['a']).kind).toBe('illustrative');
  });
});

describe('ties', () => {
  const units = ['a', 'b', 'c', 'd', 'e'].map((code) => office(code));
  const tied = (code: string, cases: number, amounts: number) =>
    reportOf(code, { cases: [cases, 100], amounts: [amounts, 100], stock: [1, 1], withdrawn: 0 });
  // Of the targets of 80 and 40 %: a meets both, b and e that by cases, c that by money, d none.
  const current = table(2021, [
    tied('a', 90, 50),
    tied('b', 90, 30),
    tied('c', 70, 50),
    tied('d', 79, 39),
    tied('e', 85, 39),
  ]);
  const five = statisticsOf({ units, current });
  const scoring = defaultTable(2021, five.book.targets);

  it('share the better place and leave as many places behind it empty', () => {
    expect(order(five, scoring, ['a', 'b', 'c', 'd', 'e'])).toEqual([
      ['a', 1, 2],
      ['b', 2, 1],
      ['c', 2, 1],
      ['e', 2, 1],
      ['d', 5, 0],
    ]);
  });

  it('say whether they are alike in every line or in sum', () => {
    expect(board(five, scoring, ['b', 'e']).rows[0]?.tie).toEqual({ with: ['e'], inEveryLine: true });
    expect(board(five, scoring, ['b', 'c', 'e']).rows[0]?.tie).toEqual({ with: ['c', 'e'], inEveryLine: false });
    expect(board(five, scoring, ['a', 'b']).rows[0]?.tie).toBeNull();
  });
});

describe('what is missing', () => {
  const units = ['a', 'b', 'zero', 'untold'].map((code) => office(code));
  const current = table(2021, [
    row('a', 12, 90, 100),
    {
      unit: 'b',
      months: 12,
      cases: { completedTotal: 90, eligible: 100 },
      amounts: { completedTotal: 5, eligible: 9 },
    },
    row('zero', 12, 0, 0),
    row('untold', 6, 1, 2),
  ]);
  const partly = statisticsOf({ units, current });
  const scoring = tableOf([criterion(0), criterion(1)]);

  it('is never zero: a score has a floor and a ceiling, no place and no rank', () => {
    const { rows, unranked } = board(partly, { ...scoring, grades: officeTable.grades }, ['a', 'b', 'zero', 'untold']);
    expect(rows.map(({ unit }) => unit)).toEqual(['b']);
    expect(unranked).toMatchObject([
      {
        unit: 'a',
        why: 'incomplete',
        broken: false,
        score: {
          points: null,
          floor: 40,
          ceiling: 70,
          grade: { grade: null, barred: [] },
          lines: [{ points: 40 }, { points: null, met: null, missing: { of: 'reading', why: 'notReported' } }],
        },
      },
      {
        unit: 'zero',
        score: { floor: 0, ceiling: 70, lines: [{ missing: { of: 'reading', why: 'notApplicable' } }, {}] },
      },
      { unit: 'untold', score: { floor: 0, ceiling: 70 } },
    ]);
  });

  it('is the target, where nobody was given one', () => {
    const none = { ...partly, book: { ...partly.book, targets: [target('b', 80)] } };
    expect(board(none, scoring, ['b']).unranked).toMatchObject([
      {
        unit: 'b',
        score: {
          floor: 40,
          ceiling: 70,
          lines: [{ points: 40 }, { missing: { of: 'yardstick', why: 'notReported' } }],
        },
      },
    ]);
  });

  it('takes a bonus as nothing and a penalty as all of it for the floor, and the other way round for the ceiling', () => {
    const found = board(partly, { ...officeTable, criteria: [criterion(0)] }, ['a']).unranked[0];
    // Withdrawn is not told: 40 for the rate, no bonus, and two points may go.
    expect(found).toMatchObject({ score: { floor: 38, ceiling: 40, extras: [{ points: 0 }, { points: null }] } });
  });

  it('says that a row is there and cannot be used', () => {
    const broken = { ...current, broken: new Map([['untold', new Set([12])]]) };
    const found = board({ ...partly, years: { current: broken, before: null } }, scoring, ['untold']);
    expect(found.unranked).toMatchObject([{ unit: 'untold', broken: true }]);
  });

  it('leaves a unit incomplete of which a part has not reported', () => {
    const parts = new Map([['p', ['a', 'untold']]]);
    const whole = { ...partly, years: { current: { ...current, parts }, before: null } };
    const province = { ...whole, organisation: { ...whole.organisation, units: [...units, office('p')] } };
    expect(board(province, tableOf([criterion(0)]), ['p']).unranked).toMatchObject([
      { unit: 'p', why: 'incomplete', score: { floor: 0, ceiling: 40 } },
    ]);
  });
});

describe('units that were merged in the year', () => {
  const units = [
    office('a', { validTo: '2021-06-30', successors: ['c'] }),
    office('b'),
    office('c'),
    office('new', { validFrom: '2021-12-01' }),
  ];
  const merged = statisticsOf({
    units,
    current: table(2021, [row('a', 8, 1, 2), row('b', 12, 9, 10), row('c', 12, 7, 10)]),
  });

  it('have no place: who took over has all of their work, and says so', () => {
    const found = board(merged, tableOf([criterion(0)]), ['a', 'b', 'c', 'new', 'nobody']);
    expect(found.rows.map(({ unit, place, tookOver }) => [unit, place, tookOver])).toEqual([
      ['b', 1, []],
      ['c', 2, ['a']],
    ]);
    expect(found.unranked).toEqual([
      { unit: 'a', why: 'ended', successors: ['c'] },
      { unit: 'new', why: 'notYet' },
      { unit: 'nobody', why: 'noSuchUnit' },
    ]);
  });
});

describe('units of unlike size', () => {
  const of = (...eligible: readonly number[]) => {
    const units = eligible.map((_, at) => office(`u${at}`));
    const current = table(
      2021,
      eligible.map((cases, at) => row(`u${at}`, 12, 0, cases)),
    );
    return board(
      statisticsOf({ units, current }),
      tableOf([criterion(0)]),
      units.map(({ code }) => code),
    ).sizes;
  };

  it('are told from a ratio of four on, at which a rate swings twice as far', () => {
    expect(of(100, 399, 250)).toMatchObject({ ratio: 3.99, unlike: false });
    expect(of(400, 100, 250)).toEqual({
      smallest: { unit: 'u1', eligible: 100 },
      largest: { unit: 'u0', eligible: 400 },
      ratio: 4,
      unlike: true,
    });
  });

  it('are not told of one unit, nor of units without cases', () => {
    expect(of(100)).toMatchObject({ ratio: null, unlike: false });
    expect(of(0, 100)).toMatchObject({ smallest: { unit: 'u1' }, ratio: null });
    expect(of()).toEqual({ smallest: null, largest: null, ratio: null, unlike: false });
  });
});

describe('the default table', () => {
  it('counts targets that are met, and says that it is the default', () => {
    const scoring = defaultTable(2021, vinhPhucBook.targets);
    expect(scoring).toMatchObject({ origin: 'default', decision: null, title: null, total: 2, grades: [] });
    expect(scoring.criteria.map(({ id, points }) => [id, points])).toEqual([
      ['caseRate', 1],
      ['amountRate', 1],
    ]);
    expect(defaultTable(2022, vinhPhucBook.targets).criteria).toEqual([]);
  });

  it('puts the ten units of 2021 in order: eight met both targets, one the money, one the cases', () => {
    const found = board(
      { ...datasetOf(2021), everything: vinhPhucEver },
      defaultTable(2021, vinhPhucBook.targets),
      table2021.units,
    );
    expect(found.unranked).toEqual([]);
    expect(found.rows.map(({ unit, place, score }) => [unit, place, score.points])).toEqual([
      ['cuc-tinh', 1, 2],
      ['vinh-yen', 1, 2],
      ['phuc-yen', 1, 2],
      ['lap-thach', 1, 2],
      ['tam-duong', 1, 2],
      ['binh-xuyen', 1, 2],
      ['yen-lac', 1, 2],
      ['vinh-tuong', 1, 2],
      ['tam-dao', 9, 1],
      ['song-lo', 9, 1],
    ]);
    expect(found.rows.every(({ score }) => score.grade.grade === null)).toBe(true);
    // Vĩnh Yên has 1,476 eligible cases, Sông Lô 238.
    expect(found.sizes).toMatchObject({ smallest: { unit: 'song-lo' }, largest: { unit: 'vinh-yen' }, unlike: true });
    expect(found.kind).toBe('illustrative');
    expect(found.provisional).toBe(false);
  });

  it('holds units against the pace of the target on the way through the year', () => {
    const scoring = defaultTable(2021, vinhPhucBook.targets);
    const found = board({ ...datasetOf(2021), everything: vinhPhucEver }, scoring, ['vinh-yen'], 6);
    expect(found.provisional).toBe(true);
    const [first] = found.rows;
    expect(first?.score.lines[0]?.yardstick).toMatchObject({ kind: 'pace', reading: { name: 'expectedRate' } });
  });
});

const seeded = { seed: 2021, numRuns: 200 };
const counts = fc
  .record({ eligible: fc.integer({ min: 1, max: 2000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ eligible, share }) => [Math.floor(eligible * share), eligible] as const);
const report = fc.record({
  cases: counts,
  amounts: counts,
  stock: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 })),
  withdrawn: fc.integer({ min: 0, max: 20 }),
});

describe('any board', () => {
  it('gives a better result never less', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (given, more, less) => {
        const { cases, stock } = given;
        const better = {
          ...given,
          cases: [Math.min(cases[1], cases[0] + more), cases[1]] as const,
          stock: [stock[0], Math.max(0, stock[1] - less)] as const,
        };
        const both = statisticsOf({
          units: threeUnits,
          current: table(2021, [reportOf('a', given), reportOf('b', better)]),
        });
        const points = new Map(order(both, officeTable, ['a', 'b']).map(([unit, , sum]) => [unit, sum]));
        expect(Number(points.get('b'))).toBeGreaterThanOrEqual(Number(points.get('a')));
      }),
      seeded,
    );
  });

  it('is the same in whatever order its units are given', () => {
    const codes = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(
        fc.array(report, { minLength: 5, maxLength: 5 }),
        fc.shuffledSubarray(codes, { minLength: 5 }),
        (reports, shuffled) => {
          const current = table(
            2021,
            reports.map((given, at) => reportOf(codes[at] ?? '', given)),
          );
          const five = statisticsOf({ units: codes.map((code) => office(code)), current });
          expect(board(five, officeTable, shuffled)).toEqual(board(five, officeTable, codes));
        },
      ),
      { ...seeded, numRuns: 50 },
    );
  });

  it('has sums that its lines add up to, within what the table can give', () => {
    fc.assert(
      fc.property(report, (given) => {
        const one = statisticsOf({ units: threeUnits, current: table(2021, [reportOf('a', given)]) });
        const score = board(one, officeTable, ['a']).rows[0]?.score;
        const sum = [...(score?.lines ?? []), ...(score?.extras ?? [])].reduce(
          (all, { points }) => all + (points ?? 0),
          0,
        );
        expect(score?.points).toBeCloseTo(sum, 9);
        expect(score?.floor).toBe(score?.points);
        expect(score?.ceiling).toBe(score?.points);
        expect(Number(score?.points)).toBeGreaterThanOrEqual(-2);
        expect(Number(score?.points)).toBeLessThanOrEqual(103);
      }),
      seeded,
    );
  });
});
