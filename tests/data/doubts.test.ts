import { describe, expect, it } from 'vitest';
import { doubtsIn } from '../../src/data/reports/doubts.ts';
import { row, table } from '../fixtures/tables.ts';
import { table2020, table2021 } from '../fixtures/vinhPhuc.ts';

describe('rows that do not add up', () => {
  it('are found by unit, month and measure, with both sides of the identity', () => {
    const { unit, months, cases } = row('song-lo', 9, 188, 238);
    const reports = table(2021, [
      { unit, months, cases: { ...cases, completed: 150, terminated: 30, completedTotal: 188 } },
    ]);
    expect(doubtsIn([reports])).toEqual([
      {
        file: 'o/reports/2021.json',
        faults: [
          {
            at: 'song-lo, 9, cases',
            problem: {
              kind: 'identity',
              breach: expect.objectContaining({ total: 'completedTotal', actual: 188, expected: 180 }),
            },
          },
        ],
      },
    ]);
  });

  it('are none in the published reports', () => {
    expect(doubtsIn([table2021, table2020])).toEqual([]);
  });
});
