import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from './folders.ts';
import { booksOf, caseLine, counted, eventLine } from './smallRegister.ts';

afterAll(removeFolders);

describe('whose books a case is in', () => {
  it('reports it of whoever has the work on the last day of the period', () => {
    const cases = [
      caseLine(1, { unit: 'cuc-p-1', accepted: '2024-10-06' }),
      caseLine(2, { unit: 'cuc-p-2', accepted: '2024-10-06' }),
    ];
    const { counts } = counted({ cases }, 2025);
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 9 })).toEqual({ newlyAccepted: 1, inProgress: 1 });
    expect(booksOf(counts, { unit: 'cuc-p-1', months: 10 })).toBeUndefined();
    expect(booksOf(counts, { unit: 'p-1', months: 9 })).toBeUndefined();
    expect(booksOf(counts, { unit: 'p-1', months: 10 })).toEqual({ newlyAccepted: 2, inProgress: 2 });
  });

  it('leaves out what no unit reports: of an unknown unit, or of one that has units', () => {
    const cases = [
      caseLine(1, { unit: 'khong-ro', accepted: '2025-10-06' }),
      caseLine(2, { unit: 'p', accepted: '2025-10-06' }),
    ];
    const { counts } = counted({ cases }, 2026, 1);
    expect(counts.filter(({ newlyAccepted }) => newlyAccepted > 0)).toEqual([]);
  });

  it('counts a case for the officer to whom it was given last before the end of the period', () => {
    const lines = {
      cases: [caseLine(1, { officer: 'an', accepted: '2025-10-06' }), caseLine(2, { accepted: '2025-10-06' })],
      events: [
        eventLine(1, 1, 'assigned', '2025-11-20', { to: 'binh' }),
        eventLine(2, 1, 'assigned', '2025-12-20', { to: 'chi', recorded: '2026-01-20' }),
      ],
    };
    const { counts } = counted(lines, 2026, 4, true);
    const ofOfficers = counts.flatMap(({ officer, months, basis, newlyAccepted }) =>
      officer !== null && basis === 'cases' ? [[months, officer, newlyAccepted]] : [],
    );
    expect(ofOfficers).toEqual([
      [1, 'an', 1],
      [2, 'binh', 1],
      [3, 'binh', 1],
      [4, 'chi', 1],
    ]);
    expect(booksOf(counts, { months: 4 })).toEqual({ newlyAccepted: 2, inProgress: 2 });
    expect(counted(lines, 2026, 4).counts.filter(({ officer }) => officer !== null)).toEqual([]);
  });
});
