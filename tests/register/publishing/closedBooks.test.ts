import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportFile } from '../../../register/assemble/reports.ts';
import { manifestFile } from '../../../register/publishing/manifest.ts';
import { verifyAll } from '../../../register/verifying/verifyPublication.ts';
import { parsers } from '../../../src/data/parse.ts';
import { paper, paperEngine } from './paperEngine.ts';
import { everything, fourth, jsonIn, newFolder, publish, refusal, third } from './publishing.ts';

describe('closed books', () => {
  const reportOf = (out: string) => jsonIn<ReportFile>(out, 'ha-noi/reports/2026.json');
  const rowOf = ({ rows, cases }: ReportFile, unit: string, months: number, measure: string) => {
    const at = rows.unit.findIndex((one, index) => one === unit && rows.months[index] === months);
    return cases.columns[measure]?.[at];
  };

  it('keep a month as it was closed when something of it is written down late, and tell the correction', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    const before = reportOf(out);
    expect(rowOf(before, 'ha-noi-1', 3, 'newlyAccepted')).toBe(5);
    register.cases.push({ unit: 'ha-noi-1', accepted: '2025-12-20T08:00:00', recorded: '2026-01-15T08:00:00' });
    await publish(register, out, fourth);
    const after = reportOf(out);
    expect(rowOf(after, 'ha-noi-1', 3, 'newlyAccepted')).toBe(5);
    expect(rowOf(after, 'ha-noi-1', 4, 'newlyAccepted')).toBe(8);
    expect(after.origins.slice(0, 3)).toEqual(before.origins);
    expect(after.origins[3]?.snapshot).not.toBe(before.origins[2]?.snapshot);
    const { corrections } = after;
    const late = corrections?.measure.flatMap((measure, at) =>
      measure === 'newlyAccepted' && corrections.basis[at] === 'cases'
        ? [
            [
              corrections.unit[at],
              corrections.months[at],
              corrections.closed[at],
              corrections.now[at],
              corrections.at[at],
            ],
          ]
        : [],
    );
    expect(late).toEqual([['ha-noi-1', 3, 5, 6, '2026-02-02T17:00:00']]);
    const { value, dropped } = parsers.reports('ha-noi', 2026, after);
    expect(dropped.faults).toEqual([]);
    expect(value.corrections).toEqual(corrections);
  });

  it('keep the closing of a period whatever the lock of a later run', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third);
    const before = everything(out).filter(([path]) => !path?.endsWith(manifestFile));
    await publish(paper(), out, '--year 2026 --lock 2026-01-20T03:00');
    expect(everything(out).filter(([path]) => !path?.endsWith(manifestFile))).toEqual(before);
    await publish(paper(), out, fourth);
    await publish(paper(), out, third);
    expect(reportOf(out).origins).toHaveLength(4);
  });

  it('refuse a publication that would change a closed period, and name it', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    const before = everything(out);
    // Not revoked and written anew, but taken out: as if it had never been there.
    register.cases = register.cases.filter(({ accepted }) => !accepted.startsWith('2025-11'));
    const { said, exitCode } = await refusal(() => publish(register, out, fourth));
    expect(said.vi).toContain('số của kỳ đã chốt sẽ thay đổi: viet-nam 2026-02 (forms/05-2024)');
    expect(said.en).toContain('ha-noi 2026-03 (forms/05-2024)');
    expect(exitCode).toBe(4);
    expect(everything(out)).toEqual(before);
  });

  it('refuse where a published number was altered by hand', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third);
    const path = join(out, 'ha-noi/reports/2026.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"newlyAccepted":[2,', '"newlyAccepted":[3,'));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    const { said } = await refusal(() => publish(paper(), out, fourth));
    expect(said.vi).toContain('ha-noi 2026-01 (ha-noi-1)');
  });

  it('keep the years that are not counted again, and close the next year after them', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, '--year 2026 --lock 2026-10-02T17:00');
    await publish(register, out, '--year 2027 --lock 2026-11-05T09:00');
    const { organisations } = jsonIn<{ organisations: { statYears: number[]; defaultPeriod: object }[] }>(
      out,
      'catalog.json',
    );
    expect(organisations[0]?.statYears).toEqual([2026, 2027]);
    expect(organisations[0]?.defaultPeriod).toEqual({ statYear: 2027, months: 1 });
    const { closings } = jsonIn<{ closings: Record<string, string[]> }>(out, manifestFile);
    expect(closings['2027']).toEqual(['2026-10-02T17:00:00', '2026-11-05T09:00:00']);
    expect(closings['2026']).toHaveLength(13);
    expect(rowOf(jsonIn(out, 'ha-noi/reports/2027.json'), 'ha-noi-2', 1, 'carriedOver')).toBe(10);
  });

  it('have officers in all years or in none, by the switch of the last run', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    const rowsOf = (year: number) => new Set(jsonIn<ReportFile>(out, `ha-noi/reports/${year}.json`).rows.unit);
    const unitsOf = () => jsonIn<{ units: { code: string }[] }>(out, 'ha-noi/units.json').units.map(({ code }) => code);
    await publish(register, out, '--year 2026 --lock 2026-10-02T17:00 --officers');
    expect(rowsOf(2026)).toContain('ha-noi-1-x');
    expect(unitsOf()).toEqual(['ha-noi-1', 'ha-noi-2', 'ha-noi-1-x', 'ha-noi-2-x']);
    expect(parsers.units('ha-noi', jsonIn(out, 'ha-noi/units.json')).dropped.faults).toEqual([]);
    await publish(register, out, '--year 2027 --lock 2026-11-02T17:00');
    expect([rowsOf(2026), rowsOf(2027)]).toEqual([
      new Set(['ha-noi-1', 'ha-noi-2']),
      new Set(['ha-noi-1', 'ha-noi-2']),
    ]);
    expect(unitsOf()).toEqual(['ha-noi-1', 'ha-noi-2']);
    const { found, hashes } = await verifyAll(paperEngine(register), out, () => {});
    expect([found, hashes]).toEqual([[], []]);
    await publish(register, out, '--year 2027 --lock 2026-11-02T17:00 --officers');
    expect(rowsOf(2026)).toContain('ha-noi-2-x');
  });
});
