import { describe, expect, it } from 'vitest';
import { nothingYet } from '../../../src/data/own/database.ts';
import { differenceBetween } from '../../../src/data/own/difference.ts';
import { earlierOf } from '../../../src/data/own/earlier.ts';
import type { ReportId } from '../../../src/data/own/kept.ts';
import { officeReport, row } from '../../fixtures/officeReports.ts';

describe('what keeping a report would change', () => {
  it('is every number with what it was and by how much', () => {
    const { replaces, changed, same } = differenceBetween(officeReport(1, [10, 20]), officeReport(1, [13, 20]));
    expect(replaces).toBe(true);
    expect(
      changed.map(({ unit, measure, before, after, difference }) => [unit, measure, before, after, difference]),
    ).toEqual([
      ['huyen-b', 'completed', 10, 13, 3],
      ['huyen-b', 'completedTotal', 12, 15, 3],
      ['huyen-b', 'inProgress', 87, 84, -3],
      ['huyen-b', 'carriedForward', 108, 105, -3],
      ['huyen-b', 'eligibleCarriedForward', 88, 85, -3],
    ]);
    // Sixteen numbers a unit.
    expect(same).toBe(32 - 5);
  });

  it('is all of it where nothing is kept', () => {
    const { replaces, changed, same, added, gone } = differenceBetween(undefined, officeReport(1, [10, 20]));
    expect([replaces, changed.length, same]).toEqual([false, 32, 0]);
    expect([added, gone]).toEqual([['huyen-b', 'huyen-c'], []]);
    expect(changed[0]).toEqual({ unit: 'huyen-b', measure: 'carriedOver', before: null, after: 60, difference: null });
  });

  it('names units that come and go, and takes an empty cell for a missing column', () => {
    const kept = { ...officeReport(1, [10, 20]), rows: [row('huyen-b', 11, 10)] };
    const given = {
      ...officeReport(1, [10, 20]),
      rows: [
        { ...row('huyen-b', 11, 10), values: { ...row('huyen-b', 11, 10).values, takenUp: null } },
        row('huyen-d', 12, 1),
      ],
    };
    expect(differenceBetween(kept, given)).toMatchObject({ added: ['huyen-d'], gone: [], same: 16 });
    expect(differenceBetween(given, kept)).toMatchObject({ added: [], gone: ['huyen-d'], same: 16 });
  });
});

describe('what a report is checked against', () => {
  const kept = [officeReport(1, [10, 20]), officeReport(3, [15, 30]), officeReport(5, [20, 40])];
  const yearBefore = { ...officeReport(12, [70, 80]), period: { statYear: 2025, months: 12 } };
  const dataOf = (reports: readonly ReturnType<typeof officeReport>[]) => ({
    overview: async () => ({ state: nothingYet, offices: [], reports, targets: [], remembered: [] }),
    report: async (id: ReportId) =>
      reports.find(
        ({ organisation, period, basis }) =>
          organisation === id.organisation &&
          basis === id.basis &&
          period.statYear === id.period.statYear &&
          period.months === id.period.months,
      ),
  });

  it('is the latest period before it, though it be two months before, and the end of the year before', async () => {
    const earlier = await earlierOf(dataOf([...kept, yearBefore]), officeReport(5, [0, 0]));
    expect(earlier.periodBefore?.period).toEqual({ statYear: 2026, months: 3 });
    expect(earlier.periodBefore?.units.get('huyen-b')?.completed).toBe(15);
    expect(earlier.yearBefore?.units.get('huyen-c')?.carriedForward).toBe(38);
  });

  it('is nothing where nothing is kept, and never the other measure', async () => {
    expect(await earlierOf(dataOf(kept), officeReport(1, [0, 0]))).toEqual({ periodBefore: null, yearBefore: null });
    expect(await earlierOf(dataOf(kept), officeReport(4, [0, 0], 'amounts'))).toEqual({
      periodBefore: null,
      yearBefore: null,
    });
  });
});
