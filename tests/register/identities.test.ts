import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counted, countRegister } from '../../register/count/count.ts';
import type { CountRow } from '../../register/rows.ts';
import { removeFolders } from './folders.ts';
import { made } from './seeded.ts';
import { closingsOf } from './smallRegister.ts';

afterAll(removeFolders);

const docketed = (row: CountRow) => row.carriedOver + row.newlyAccepted;
const completedTotal = (row: CountRow) => row.completed + row.terminated + row.reduced;
const carriedForward = (row: CountRow) =>
  docketed(row) - row.entrustedOut - row.withdrawn - row.takenUp - completedTotal(row);
const open = (row: CountRow) =>
  row.inProgress + row.postponedByAgreement + row.suspendedForComplaint + row.notYetEligible + row.postponedOrSuspended;

const sum = <R>(rows: readonly R[], from: (row: R) => number) => rows.reduce((so, row) => so + from(row), 0);

describe('the books of 20,000 made-up cases', () => {
  const years = new Map<number, Counted>();
  beforeAll(async () => {
    const dir = await made(20_000);
    for (const year of [2024, 2025]) {
      years.set(year, countRegister(dir, { year, closings: closingsOf(year), months: 12, officers: year === 2025 }));
    }
  }, 60_000);

  const of = (year: number): Counted => years.get(year) ?? expect.unreachable();
  const unitRows = (year: number) => of(year).counts.filter(({ officer }) => officer === null);
  const nation = (year: number, months: number, basis: string) =>
    unitRows(year).filter((row) => row.months === months && row.basis === basis);

  it('put every docketed case and all its money somewhere, unit by unit and officer by officer', () => {
    for (const year of [2024, 2025]) {
      const rows = [...of(year).counts, ...of(year).corrections];
      expect(rows.filter((row) => carriedForward(row) !== open(row))).toEqual([]);
    }
  });

  it('have no number below zero, and no part that is more than its whole', () => {
    for (const year of [2024, 2025]) {
      const rows = [...of(year).counts, ...of(year).corrections];
      const numbers = (row: CountRow) => Object.values(row).filter((value) => typeof value === 'number');
      expect(rows.filter((row) => numbers(row).some((value) => value < 0 || !Number.isSafeInteger(value)))).toEqual([]);
      expect(rows.filter((row) => row.entrustedIn > row.newlyAccepted || row.credit > row.completed)).toEqual([]);
    }
  });

  it('carry the same over in every period, and no more than the year before carried forward', () => {
    for (const basis of ['cases', 'amounts']) {
      const carried = Array.from({ length: 12 }, (_, at) => sum(nation(2025, at + 1, basis), (row) => row.carriedOver));
      expect(new Set(carried).size).toBe(1);
      // What moved to the separate book in the year before is not carried over.
      const before = sum(nation(2024, 12, basis), carriedForward);
      expect(carried[0]).toBeLessThanOrEqual(before);
      expect(carried[0]).toBeGreaterThan(0.75 * before);
    }
  });

  it('carry forward what the stock has, case for case and đồng for đồng', () => {
    for (const year of [2024, 2025]) {
      for (let months = 1; months <= 12; months += 1) {
        const cells = of(year).stock.filter((cell) => cell.months === months);
        expect(sum(cells, ({ cases }) => cases)).toBe(sum(nation(year, months, 'cases'), carriedForward));
        expect(sum(cells, ({ amount }) => amount)).toBe(sum(nation(year, months, 'amounts'), carriedForward));
        expect(
          cells.filter((cell) => cell.standstillCases > cell.cases || cell.standstillAmount > cell.amount),
        ).toEqual([]);
      }
    }
  });

  it('have finished as many cases as they completed', () => {
    for (let months = 1; months <= 12; months += 1) {
      const cells = of(2025).finished.filter((cell) => cell.months === months);
      expect(sum(cells, ({ cases }) => cases)).toBe(sum(nation(2025, months, 'cases'), (row) => row.completed));
    }
  });

  it('of officers add up to no more than those of their units, and to nearly all', () => {
    const officers = of(2025).counts.filter(({ officer }) => officer !== null);
    const units = new Map(unitRows(2025).map((row) => [`${row.unit}|${row.months}|${row.basis}`, row]));
    const sums = Map.groupBy(officers, (row) => `${row.unit}|${row.months}|${row.basis}`);
    const wrong = [...sums].filter(
      ([key, rows]) => sum(rows, docketed) > docketed(units.get(key) ?? expect.unreachable()),
    );
    expect(wrong).toEqual([]);
    expect(sum(officers, docketed) / sum(unitRows(2025), docketed)).toBeGreaterThan(0.95);
  });

  it('are reported by the 763 units of before for nine months of 2025, and by the 355 offices from July on', () => {
    const reporting = (months: number) => nation(2025, months, 'cases').length;
    expect([1, 9, 10, 12].map(reporting)).toEqual([763, 763, 355, 355]);
  });

  it('complete about as much as enforcement does, and are corrected now and then', () => {
    const rows = nation(2025, 12, 'cases');
    const eligible = sum(
      rows,
      (row) => carriedForward(row) - row.notYetEligible - row.postponedOrSuspended + completedTotal(row),
    );
    expect(sum(rows, completedTotal) / eligible).toBeCloseTo(0.72, 1);
    const { counts, corrections } = of(2025);
    const closed = new Map(counts.map((row) => [`${row.unit}|${row.officer}|${row.months}|${row.basis}`, row]));
    const changed = corrections.filter(
      (row) => row.completed !== closed.get(`${row.unit}|${row.officer}|${row.months}|${row.basis}`)?.completed,
    );
    expect(changed.length).toBeGreaterThan(100);
  });
});
