import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgesFile } from '../../../register/assemble/ages.ts';
import type { ReportFile } from '../../../register/assemble/reports.ts';
import { openRegister } from '../../../register/engines/duckdb.ts';
import { madeUpFile } from '../../../register/make/madeUp.ts';
import { manifestFile } from '../../../register/publishing/manifest.ts';
import { publishOptions } from '../../../register/publishing/publishOptions.ts';
import { publishRegister } from '../../../register/publishing/publishRegister.ts';
import { faultReasons } from '../../../register/rows.ts';
import { verifyAll } from '../../../register/verifying/verifyPublication.ts';
import { parsers } from '../../../src/data/parse.ts';
import { made } from '../seeded.ts';
import { caseLine, eventLine, folderOf } from '../smallRegister.ts';
import { jsonIn, newFolder, refusal } from './publishing.ts';

/** The whole way, from the tables of a register by DuckDB to the files that the pages read. */

async function publish(register: string, out: string, args: string) {
  const engine = await openRegister(register);
  try {
    const options = publishOptions(`--register so --out ${out} ${args}`.split(' '));
    return await publishRegister(engine, options, { madeUp: undefined, schemas: new Map(), say: () => {} });
  } finally {
    await engine.close();
  }
}

async function verified(register: string, out: string) {
  const engine = await openRegister(register);
  try {
    const { same, found, hashes } = await verifyAll(engine, out, () => {});
    return { same, found, hashes };
  } finally {
    await engine.close();
  }
}

describe('a small register, published twice', () => {
  const until = { cases: [1, 2, 3].map((id) => caseLine(id, { accepted: `2025-1${id % 3}-0${id}` })) };
  const third = '--year 2026 --lock 2026-01-02T17:00';
  const fourth = '--year 2026 --lock 2026-02-02T17:00';
  /** Case 1 was completed in December, and that was written down in the middle of January only. */
  const late = eventLine(1, 1, 'completed', '2025-12-28', { recorded: '2026-01-15' });
  const report = (out: string) => jsonIn<ReportFile>(out, 'p/reports/2026.json');
  const completedIn = ({ rows, cases }: ReportFile, months: number) =>
    cases.columns['completed']?.[rows.unit.findIndex((unit, at) => unit === 'p-1' && rows.months[at] === months)];

  it('leaves month 3 as it was closed, and shows the late edit as a correction', async () => {
    const out = join(newFolder(), 'v1');
    await publish(folderOf(until), out, third);
    const before = report(out);
    const after = await publish(folderOf({ ...until, events: [late] }), out, fourth).then(() => report(out));
    expect([completedIn(before, 3), completedIn(after, 3), completedIn(after, 4)]).toEqual([0, 0, 1]);
    expect(after.origins.slice(0, 3)).toEqual(before.origins);
    const { corrections } = after;
    const at = corrections?.measure.indexOf('completed') ?? -1;
    expect([corrections?.months[at], corrections?.closed[at], corrections?.now[at], corrections?.at[at]]).toEqual([
      ...[3, 0, 1, '2026-02-02T17:00:00'],
    ]);
    expect(parsers.reports('p', 2026, after).dropped.faults).toEqual([]);
    expect(await verified(folderOf({ ...until, events: [late] }), out)).toMatchObject({ found: [], hashes: [] });
  });

  it('refuses a register in which a row was written back in time, and names the months', async () => {
    const out = join(newFolder(), 'v1');
    await publish(folderOf(until), out, third);
    const back = eventLine(1, 1, 'completed', '2025-12-28', { recorded: '2025-12-29' });
    const { said, exitCode } = await refusal(() => publish(folderOf({ ...until, events: [back] }), out, fourth));
    expect(said.vi).toContain('p 2026-03 (forms/05-2024)');
    expect(exitCode).toBe(4);
  });
});

describe('a seeded register with faults', () => {
  it('becomes files without a fault or a doubt, and without a cell of one to four cases', {
    timeout: 120_000,
  }, async () => {
    const register = await made(20_000);
    rmSync(join(register, madeUpFile));
    const out = join(newFolder(), 'v1');
    const args = '--year 2025 --year 2026 --lock 2026-10-02T17:00';
    expect((await refusal(() => publish(register, out, args))).exitCode).toBe(3);
    const { years } = await publish(register, out, `${args} --with-faults ${faultReasons.join(',')}`);
    expect(years.map(({ statYear, months }) => [statYear, months])).toEqual([
      [2025, 12],
      [2026, 12],
    ]);
    const { organisations } = jsonIn<{ organisations: { code: string; statYears: number[] }[] }>(out, 'catalog.json');
    expect(organisations).toHaveLength(35);
    const catalog = parsers.catalog(jsonIn(out, 'catalog.json'));
    expect([catalog.dropped.faults, catalog.doubts]).toEqual([[], []]);
    for (const { code, statYears } of organisations) {
      const figures = parsers.figures(code, jsonIn(out, `${code}/figures.json`));
      expect([code, figures.dropped.faults]).toEqual([code, []]);
      if (code !== 'viet-nam') {
        const units = parsers.units(code, jsonIn(out, `${code}/units.json`));
        expect([code, units.dropped.faults, units.doubts]).toEqual([code, [], []]);
      }
      for (const year of statYears) {
        const { dropped, doubts } = parsers.reports(code, year, jsonIn(out, `${code}/reports/${year}.json`));
        expect([code, year, dropped.faults, doubts]).toEqual([code, year, [], []]);
        const ages = parsers.ages(code, year, jsonIn(out, `${code}/ages/${year}.json`));
        expect([code, year, ages.dropped.faults, ages.doubts]).toEqual([code, year, [], []]);
        const { stock, finished } = jsonIn<AgesFile>(out, `${code}/ages/${year}.json`);
        const few = [...stock.cases, ...finished.cases, ...stock.standstillCases].filter(
          (cases) => cases !== null && cases > 0 && cases < 5,
        );
        expect([code, year, few]).toEqual([code, year, []]);
      }
    }
    // Offices add up to the nation, by every measure and in every period.
    const [nation, ...provinces] = organisations.map(({ code }) => sumsOf(jsonIn(out, `${code}/reports/2026.json`)));
    expect(provinces.reduce((sums, of) => sums.map((sum, at) => sum + (of[at] ?? 0)))).toEqual(nation);
    expect(jsonIn<{ faults: readonly object[] }>(out, manifestFile).faults.length).toBeGreaterThan(5);
  });
});

/** The sum of each column in each period. */
function sumsOf({ rows, cases, amounts }: ReportFile): readonly number[] {
  return [cases, amounts].flatMap(({ columns }) =>
    Object.values(columns).flatMap((values) =>
      Array.from({ length: 12 }, (_, month) =>
        values.reduce<number>((sum, value, at) => sum + (rows.months[at] === month + 1 ? (value ?? 0) : 0), 0),
      ),
    ),
  );
}
