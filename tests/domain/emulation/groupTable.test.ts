import { describe, expect, it } from 'vitest';
import { tableOfGroup } from '../../../src/domain/emulation/groupTable.ts';
import { findingOf, judge } from '../../../src/domain/emulation/judging.ts';
import { scoringFaults } from '../../../src/domain/emulation/scoringFaults.ts';
import { type FaultContext, stopsScoring } from '../../../src/domain/emulation/scoringProblem.ts';
import type { EmulationGroup, ScoringTable } from '../../../src/domain/emulation/scoringTable.ts';
import { byBasis } from '../../../src/domain/measures.ts';
import { measuresOf } from '../../../src/domain/reportTable.ts';
import { criterion, officeTable, threeReports, threeUnits } from '../../fixtures/emulation.ts';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

const plain: EmulationGroup = { id: 'dong-bang', name: 'Đồng bằng', units: ['vinh-yen', 'phuc-yen'] };
const hills: EmulationGroup = {
  id: 'mien-nui',
  name: 'Miền núi',
  units: ['tam-dao', 'song-lo'],
  decision: { number: '7/QĐ-CTHADS', date: '2021-03-01' },
};

/** Cases are 40 points everywhere; money is 60 in the plain, and of the hills only 20, with 40 for the stock. */
const table: ScoringTable = {
  ...officeTable,
  criteria: [
    criterion(0, { points: 40 }),
    criterion(1, { points: 60, groups: ['dong-bang'], scale: { kind: 'metOrNot' } }),
    criterion(1, { id: 'tien-nui', points: 20, groups: ['mien-nui'], scale: { kind: 'metOrNot' } }),
    criterion(2, {
      points: 40,
      groups: ['mien-nui'],
      yardstick: null,
      decision: { number: '9/QĐ-CTHADS', date: '2021-04-01' },
      scale: { kind: 'linear', on: 'number', zero: 0, full: -4 },
    }),
  ],
  bonuses: [],
  penalties: [],
  grades: [
    { id: 'a', name: 'A', from: 90, targetsMet: null, missedByLessThan: null, groups: ['dong-bang'] },
    { id: 'a-nui', name: 'A', from: 70, targetsMet: null, missedByLessThan: null, groups: ['mien-nui'] },
    { id: 'b', name: 'B', from: 50, targetsMet: null, missedByLessThan: null },
  ],
  groups: [plain, hills],
};

const context: FaultContext = {
  statYear: 2021,
  formVersion: '06/2019',
  measures: byBasis((basis) => measuresOf(threeReports, basis)),
  units: [...threeUnits, ...lookOf({}).statistics.organisation.units],
};
const faultsOf = (given: Partial<ScoringTable>) => scoringFaults({ ...table, ...given }, context);

describe('the table of a group', () => {
  it('has its own lines and ranks with those of all, and its own decision', () => {
    const own = tableOfGroup(table, hills);
    expect(own.criteria.map(({ id, points }) => [id, points])).toEqual([
      ['viec', 40],
      ['tien-nui', 20],
      ['ton', 40],
    ]);
    expect(own.grades.map(({ id }) => id)).toEqual(['a-nui', 'b']);
    expect(own.decision?.number).toBe('7/QĐ-CTHADS');
    expect(tableOfGroup(table, plain).decision?.number).toBe('12/QĐ-CTHADS');
  });

  it('is the same object each time, and the whole table where nothing in it is another group’s', () => {
    expect(tableOfGroup(table, hills)).toBe(tableOfGroup(table, hills));
    expect(tableOfGroup(officeTable, plain)).toBe(officeTable);
  });
});

describe('groups that are judged by criteria of their own', () => {
  it('have boards whose points come from their own lines', () => {
    const { boards, unused } = judge(lookOf({}), { rankOfficers: false, own: table });
    expect(unused).toBe(false);
    const points = boards.map(({ rows }) => rows.map(({ unit, score }) => [unit, score.lines.length, score.points]));
    // Vĩnh Yên reaches both targets: 40 + 60. Sông Lô reaches that for money only: 20, and what its stock gives.
    expect(points[0]).toContainEqual(['vinh-yen', 2, 100]);
    const song = points[1]?.find(([unit]) => unit === 'song-lo');
    expect(song?.[1]).toBe(3);
    expect(Number(song?.[2])).toBeGreaterThanOrEqual(20);
    expect(Number(song?.[2])).toBeLessThanOrEqual(60);
  });

  it('come to one finding that counts each unit by what it was asked', () => {
    const { criteria } = table;
    const more = criteria.map((line) =>
      line.id === 'ton' ? criterion(2, { ...line, yardstick: { kind: 'fixed', value: -4 } }) : line,
    );
    const judging = judge(lookOf({}), { rankOfficers: false, own: { ...table, criteria: more } });
    expect(findingOf(judging)).toMatchObject({ judged: 4, yardsticks: null });
  });
});

describe('faults of such a table', () => {
  it('are none where every group adds up to the total', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('name the group whose criteria do not add up', () => {
    const criteria = table.criteria.map((line) => (line.id === 'ton' ? { ...line, points: 30 } : line));
    expect(faultsOf({ criteria })).toEqual([
      { at: 'total', problem: { kind: 'weights', found: 90, total: 100, group: 'Miền núi' } },
    ]);
  });

  it('find cut-offs that overlap within a group, and none between two', () => {
    const grades = table.grades.map((grade) => (grade.id === 'b' ? { ...grade, from: 70 } : grade));
    expect(faultsOf({ grades })).toEqual([
      { at: 'grades[2].from', problem: { kind: 'cutOffsOverlap', from: 70, before: 70 } },
    ]);
  });

  it('stop a line for a group that is gone, or for none', () => {
    const criteria = table.criteria.map((line) => (line.id === 'ton' ? { ...line, groups: ['trung-du'] } : line));
    const gone = faultsOf({ criteria });
    expect(gone).toContainEqual({ at: 'criteria[3].groups', problem: { kind: 'noSuchGroup', group: 'trung-du' } });
    expect(gone.some(stopsScoring)).toBe(true);
    const grades = table.grades.map((grade) => (grade.id === 'b' ? { ...grade, groups: [] } : grade));
    expect(faultsOf({ grades })).toContainEqual({ at: 'grades[2].groups', problem: { kind: 'forNobody' } });
  });

  it('ask the decision of a line, a rank or a group for its number and its date, and score all the same', () => {
    const criteria = table.criteria.map((line) =>
      line.id === 'ton' ? { ...line, decision: { number: '9/QĐ-CTHADS', date: '' } } : line,
    );
    const groups = [plain, { ...hills, decision: { number: ' ', date: '2021-02-30' } }];
    const faults = faultsOf({ criteria, groups });
    expect(faults).toEqual([
      { at: 'criteria[3].decision.date', problem: { kind: 'noDecisionDate' } },
      { at: 'groups[1].decision.number', problem: { kind: 'noDecisionNumber' } },
      { at: 'groups[1].decision.date', problem: { kind: 'impossibleDate', found: '2021-02-30' } },
    ]);
    expect(faults.some(stopsScoring)).toBe(false);
  });
});
