import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/data/reports/doubts.ts';
import { row, table } from '../fixtures/tables.ts';
import { table2020, table2021 } from '../fixtures/vinhPhuc.ts';

describe('rows that do not add up', () => {
  it('are found by unit, month and measure, with both sides of the identity', () => {
    const { unit, months, cases } = row('song-lo', 9, 188, 238);
    const reports = table(2021, [
      { unit, months, cases: { ...cases, completed: 150, terminated: 30, completedTotal: 188 } },
    ]);
    const { doubts, doubtful } = doubtsOf(reports);
    expect(doubts).toEqual([
      {
        at: 'cases.columns.completedTotal',
        row: { unit: 'song-lo', months: 9 },
        problem: {
          kind: 'identity',
          breach: expect.objectContaining({ total: 'completedTotal', actual: 188, expected: 180 }),
        },
      },
    ]);
    expect(doubtful).toEqual({ cases: new Set([8]), amounts: new Set() });
  });

  it('are none in the published reports', () => {
    expect([table2021, table2020].flatMap((each) => doubtsOf(each).doubts)).toEqual([]);
  });
});
