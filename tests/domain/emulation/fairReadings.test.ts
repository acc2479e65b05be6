import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { defaultTable } from '../../../src/domain/emulation/defaultTable.ts';
import { fairReadings } from '../../../src/domain/emulation/fairReadings.ts';
import type { ScoringTable } from '../../../src/domain/emulation/scoringTable.ts';
import { criterion, office, statisticsOf, tableOf, wholeYear } from '../../fixtures/emulation.ts';
import { worked } from '../../fixtures/reasons.ts';
import { table } from '../../fixtures/tables.ts';
import { datasetOf, table2021, vinhPhucBook, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const codes = ['a', 'b', 'c'];
const same = { totalToEnforce: 1000, eligible: 800, completedTotal: 600, terminated: 40 };
const statistics = statisticsOf({
  units: codes.map((code) => office(code)),
  before: table(
    2020,
    codes.map((code) => worked(code, same)),
  ),
  current: table(2021, [
    // 83.3 %, with 80 fewer classed eligible: 75 % at last year's share, and 80.6 % without 20 terminated.
    worked('a', { ...same, eligible: 720, terminated: 20 }),
    // 82 %, of which 15 points are terminated.
    worked('b', { ...same, completedTotal: 656, terminated: 120 }),
    worked('c', { ...same, completedTotal: 720, terminated: 0 }),
  ]),
});

function read(given: typeof statistics, scoring: ScoringTable = tableOf([criterion(0)])) {
  return fairReadings(given, boardOf(given, { table: scoring, group: codes, period: wholeYear }));
}

/** Points and places in both readings. */
function summary(given: typeof statistics) {
  const { readings } = read(given);
  return codes.map((code) =>
    readings
      .get(code)
      ?.map(({ readAs, score, places, of }) => [readAs, score.points, places?.printed, places?.fair, of]),
  );
}

describe('a score read otherwise', () => {
  it('loses what rests on fewer classed eligible, and what rests on terminations', () => {
    // As printed all three meet the target of 80 %.
    expect(summary(statistics)).toEqual([
      [
        ['formerShare', 0, 1, 3, 3],
        ['withoutTerminated', 40, 1, 1, 3],
      ],
      [
        ['formerShare', 40, 1, 1, 3],
        ['withoutTerminated', 0, 1, 3, 3],
      ],
      [
        ['formerShare', 40, 1, 1, 3],
        ['withoutTerminated', 40, 1, 1, 3],
      ],
    ]);
  });

  it('counts places among those only whose numbers are there either way', () => {
    const { years, ...rest } = statistics;
    const before = table(
      2020,
      ['a', 'b'].map((code) => worked(code, same)),
    );
    const { readings } = read({ ...rest, years: { ...years, before } });
    const of = (code: string) => readings.get(code)?.[0];
    expect(of('c')).toMatchObject({ places: null, of: 2, score: { points: null, floor: 0, ceiling: 40 } });
    expect(of('a')).toMatchObject({ places: { printed: 1, fair: 2 }, of: 2 });
  });

  it('says that nothing is read otherwise where no line judges a completion rate', () => {
    expect(read(statistics).applies).toBe(true);
    expect(read(statistics, tableOf([criterion(2)])).applies).toBe(false);
  });

  it('reads the ten units of 2021', () => {
    const shipped = { ...datasetOf(2021), everything: vinhPhucEver };
    const scoring = defaultTable(2021, vinhPhucBook.targets);
    const board = boardOf(shipped, { table: scoring, group: table2021.units, period: wholeYear });
    const { readings } = fairReadings(shipped, board);
    expect(readings.size).toBe(10);
    // Lập Thạch: 409 of 500 are 81.8 %, and without 28 terminated 76.2 %.
    const [, without] = readings.get('lap-thach') ?? [];
    expect(without?.score.lines[0]).toMatchObject({
      reading: { name: 'rateWithoutTerminated', value: 76.2 },
      points: 0,
    });
    expect([...readings.values()].flat().every(({ score }) => score.kind === 'illustrative')).toBe(true);
  });
});
