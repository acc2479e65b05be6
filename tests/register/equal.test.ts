import { afterAll, describe, expect, it } from 'vitest';
import { countRegister } from '../../register/count/count.ts';
import { openRegister } from '../../register/engines/duckdb.ts';
import { makeRegister } from '../../register/make/makeRegister.ts';
import type { Engine } from '../../register/rows.ts';
import { reportingRows } from '../../register/units.ts';
import { emptyFolder, removeFolders } from './folders.ts';
import { messyLines } from './messyRegister.ts';
import { made } from './seeded.ts';
import { closingsOf, folderOf } from './smallRegister.ts';

afterAll(removeFolders);

/** Rows as JSON with their keys sorted, so that equal texts are equal bytes. */
function canonical(rows: readonly object[]): string[] {
  const sorted = (row: object) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return rows.map((row) => JSON.stringify(sorted(row)));
}

/** What both say of a year, each part as one text. */
async function bothOf(dir: string, engine: Engine, asked: { year: number; months: number; officers: boolean }) {
  const request = { ...asked, closings: closingsOf(asked.year) };
  const units = reportingRows(await engine.units(), asked.year, asked.months);
  const bySql = { ...request, units };
  const plain = countRegister(dir, request);
  const sql = {
    counts: await engine.counts(bySql),
    corrections: await engine.corrections(bySql),
    stock: await engine.stock(bySql),
    medians: await engine.medians(bySql),
    finished: await engine.finished(bySql),
  };
  return (['counts', 'corrections', 'stock', 'medians', 'finished'] as const).map((part) => ({
    part,
    rows: plain[part].length,
    plain: canonical(plain[part]),
    sql: canonical(sql[part]),
  }));
}

function expectEqual(both: Awaited<ReturnType<typeof bothOf>>) {
  for (const { part, plain, sql } of both) {
    // The first row that differs says more than two texts of megabytes.
    const at = plain.findIndex((row, place) => row !== sql[place]);
    expect({ part, plain: plain[at], sql: sql[at] }).toEqual({ part, plain: undefined, sql: undefined });
    expect(sql.join('\n') === plain.join('\n')).toBe(true);
  }
}

describe('the books counted by SQL and case by case', () => {
  const opened: Engine[] = [];
  const open = async (dir: string): Promise<{ dir: string; engine: Engine }> => {
    const engine = await openRegister(dir);
    opened.push(engine);
    return { dir, engine };
  };
  afterAll(() => Promise.all(opened.map((engine) => engine.close())));

  it('are the same bytes over 100,000 cases in the year in which all units ended and new ones began', async () => {
    const { dir, engine } = await open(await made(100_000));
    const both = await bothOf(dir, engine, { year: 2025, months: 12, officers: false });
    expectEqual(both);
    expect(both.map(({ part, rows }) => [part, rows])).toEqual([
      ['counts', 15_864],
      ['corrections', 15_154],
      ['stock', 71_789],
      ['medians', 8_540],
      ['finished', 39_989],
    ]);
    // What was put in is what the engine tells.
    const faults = await engine.faults('2026-10-02T17:00:00');
    expect(Object.fromEntries(faults.map(({ reason, count }) => [reason, count]))).toEqual({
      closedBeforeOpened: 22,
      impossibleDate: 15,
      negativeMoney: 12,
      overpaid: 26,
      sameCase: 7,
      sameTime: 20,
      unitWithUnits: 2,
      unknownCase: 14,
      unknownKind: 7,
      unknownOfficer: 9,
      unknownUnit: 4,
    });
  }, 300_000);

  it('are the same by officers, and where a year is on two forms', async () => {
    const { dir, engine } = await open(await made(20_000, { faults: false }));
    const both = await bothOf(dir, engine, { year: 2024, months: 10, officers: true });
    expectEqual(both);
    expect(both[0]?.rows).toBeGreaterThan(20_000);
    expect(await engine.faults('2026-10-15T17:00:00')).toEqual([]);
  }, 300_000);

  it.each([2024, 2025, 2026])('are the same where anything stands beside anything, in %i', async (year) => {
    const { dir, engine } = await open(folderOf(messyLines(year, 3_000)));
    const both = await bothOf(dir, engine, { year, months: 12, officers: true });
    expectEqual(both);
    expect(both.every(({ rows }) => rows > 0)).toBe(true);
  });

  it('are the same of a register as Parquet, which is the same bytes each time', async () => {
    const recipe = { cases: 3_000, seed: 5, faults: true } as const;
    const [dir, again] = [emptyFolder(), emptyFolder()];
    for (const to of [dir, again]) await makeRegister({ ...recipe, dir: to, format: 'parquet' });
    const { engine } = await open(dir);
    const plain = await made(recipe.cases, recipe);
    expectEqual(await bothOf(plain, engine, { year: 2026, months: 3, officers: true }));
    const { files } = await engine.snapshot();
    expect(files.map(({ name }) => name)).toEqual([
      'case/part-001.parquet',
      'event/part-001.parquet',
      'officer.parquet',
      'payment/part-001.parquet',
      'target.parquet',
      'unit.parquet',
    ]);
    expect((await (await open(again)).engine.snapshot()).files).toEqual(files);
  }, 60_000);
});
