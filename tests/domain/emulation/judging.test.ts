import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { isReviewCheap, reviewOf, reviewTasks } from '../../../src/domain/emulation/boardReview.ts';
import { findingOf, judge } from '../../../src/domain/emulation/judging.ts';
import { lineFigure, scoreFigure } from '../../../src/domain/emulation/scoreFigure.ts';
import { officeTable, statisticsOf, threeReports, threeUnits, wholeYear } from '../../fixtures/emulation.ts';
import { nationLook } from '../../fixtures/nation.ts';
import { lookOf } from '../../fixtures/vinhPhuc.ts';

const inPublic = { rankOfficers: false };

describe('the boards of a look', () => {
  it('are one of all units, the very same for looks of the same units and period', () => {
    const { boards, outside, withheld } = judge(lookOf({}), inPublic);
    expect(boards.map(({ rows }) => rows.length)).toEqual([10]);
    expect([outside, withheld]).toEqual([[], null]);
    const look = lookOf({});
    expect(judge(look, inPublic)).toBe(judge(look, inPublic));
  });

  it('come to a count of units that reach every yardstick', () => {
    expect(findingOf(judge(lookOf({}), inPublic))).toEqual({
      judged: 10,
      reachAll: 8,
      yardsticks: 2,
      only: null,
      points: { least: 1, most: 2 },
      provisional: false,
    });
    expect(findingOf(judge(lookOf({ units: ['song-lo'] }), inPublic))?.only).toEqual({ unit: 'song-lo', reached: 1 });
  });
});

describe('the review of a board', () => {
  it('of hundreds of units is done in tasks of forty, and comes to the same', () => {
    const look = nationLook({ level: 'office', period: { statYear: 2026, months: 12 } });
    const [board] = judge(look, inPublic).boards;
    if (!board) throw new Error('no board');
    expect(isReviewCheap(board)).toBe(false);
    const tasks = reviewTasks(look.statistics, board);
    // Nine times forty units, in two readings.
    expect(tasks).toHaveLength(18);
    for (const task of tasks) task();
    const review = reviewOf(look.statistics, board);
    expect(isReviewCheap(board)).toBe(true);
    expect(review.ranges.ranges.size).toBe(355);
  });

  it('has no change of place in the first month', () => {
    const look = lookOf({ period: { statYear: 2021, months: 1 } });
    const [board] = judge(look, inPublic).boards;
    expect(board && reviewOf(look.statistics, board).changes).toBeNull();
  });
});

describe('points as figures', () => {
  const statistics = statisticsOf({ units: threeUnits, current: threeReports });
  const [row] = boardOf(statistics, { table: officeTable, group: ['a', 'b', 'c'], period: wholeYear }).rows;
  if (!row) throw new Error('no row');
  const by = { organisation: 'o', ...wholeYear };

  it('say whose they are and rest on what was judged', () => {
    expect(scoreFigure(row.score, by)).toMatchObject({
      name: 'emulationScore',
      quantity: 'score',
      value: row.score.points,
      subject: { whom: { kind: 'unit', organisation: 'o', unit: row.unit }, statYear: 2021, months: 12 },
      provenance: { formula: { operation: 'score' } },
    });
    const [line] = row.score.lines;
    expect(line && lineFigure(row.unit, line, by)).toMatchObject({ name: 'emulationLine', value: line?.points });
  });

  it('are not reported where a line has none', () => {
    expect(scoreFigure({ ...row.score, points: null }, by)).toBe('notReported');
    const [line] = row.score.lines;
    if (!line) throw new Error('no line');
    expect(lineFigure(row.unit, { ...line, points: null, missing: { of: 'reading', why: 'notApplicable' } }, by)).toBe(
      'notApplicable',
    );
  });
});
