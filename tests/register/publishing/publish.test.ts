import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportFile } from '../../../register/assemble/reports.ts';
import { madeUpIn } from '../../../register/publishing/command.ts';
import { manifestFile } from '../../../register/publishing/manifest.ts';
import { verifyAll } from '../../../register/verifying/verifyPublication.ts';
import { parsers } from '../../../src/data/parse.ts';
import { grounded } from '../../../src/data/reports/grounded.ts';
import { type Paper, paper, paperEngine } from './paperEngine.ts';
import { everything, fourth, jsonIn, type Named, newFolder, publish, refusal, third } from './publishing.ts';

describe('a register that is published', () => {
  it('gives files that the pages read, and a manifest with closings, snapshot and queries', async () => {
    const out = join(newFolder(), 'v1');
    const { years, dataVersion } = await publish(paper(), out, third);
    expect(years.map(({ statYear, months }) => [statYear, months])).toEqual([[2026, 3]]);
    for (const organisation of ['viet-nam', 'ha-noi']) {
      const { value, dropped, doubts, version } = parsers.reports(
        organisation,
        2026,
        jsonIn(out, `${organisation}/reports/2026.json`),
      );
      expect([dropped.faults, doubts, version]).toEqual([[], [], dataVersion]);
      expect(value.origins).toHaveLength(3);
    }
    const manifest = jsonIn<Record<string, unknown>>(out, manifestFile);
    expect(manifest).toMatchObject({
      closings: { 2026: ['2025-10-02T17:00:00', '2025-11-02T17:00:00', '2025-12-02T17:00:00', '2026-01-02T17:00:00'] },
      queries: { ages: expect.stringMatching(/^[0-9a-f]{64}$/), 'forms/05-2024': expect.any(String) },
      command:
        'npm run publish:register -- --register SO --out API --year 2026 --lock 2026-01-02T17:00:00 --engine duckdb',
      faults: [],
    });
    expect(existsSync(join(out, 'schema/catalog.json'))).toBe(true);
  });

  it('has origins of the register, and targets with their decision', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third);
    const { origins } = jsonIn<ReportFile>(out, 'ha-noi/reports/2026.json');
    expect(origins.map(({ kind }) => kind)).toEqual(['register', 'register', 'register']);
    expect(jsonIn(out, manifestFile)).not.toHaveProperty('origins');
    const { value } = parsers.figures('ha-noi', jsonIn(out, 'ha-noi/figures.json'));
    expect(value.targets.map(({ figure }) => figure.provenance.kind)).toEqual(['reported']);
    const { organisations, versions } = jsonIn<Named>(out, 'catalog.json');
    expect(organisations[0]?.name.vi).toBe('Cả nước');
    expect(versions[0]?.change.vi).toBe('Đếm từ sổ thụ lý, chốt lúc 17:00 ngày 02/01/2026.');
  });

  it('gives the very same files when it is published again', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third);
    const first = everything(out);
    await publish(paper(), out, third);
    expect(everything(out)).toEqual(first);
  });

  it('is not published into a folder that has something else, unless it may be replaced', async () => {
    const out = newFolder();
    writeFileSync(join(out, 'catalog.json'), '{}');
    const { said } = await refusal(() => publish(paper(), out, third));
    expect(said.vi).toContain('không phải do lệnh này công bố');
    expect(readFileSync(join(out, 'catalog.json'), 'utf8')).toBe('{}');
    await publish(paper(), out, `${third} --replace`);
    expect(existsSync(join(out, manifestFile))).toBe(true);
  });
});

describe('a made-up register that is published', () => {
  const madeUp = { command: 'npm run register:make -- --cases 30 --seed 7' };

  it('says of every count and target that it is illustrative, and how it was made and counted', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third, { madeUp });
    for (const organisation of ['viet-nam', 'ha-noi']) {
      const figures = parsers.figures(organisation, jsonIn(out, `${organisation}/figures.json`));
      const reports = parsers.reports(organisation, 2026, jsonIn(out, `${organisation}/reports/2026.json`));
      expect([figures.dropped.faults, reports.dropped.faults, reports.doubts]).toEqual([[], [], []]);
      expect(grounded(reports, figures.value)).toBe(reports);
      const kinds = [...reports.value.origins, ...figures.value.targets.map(({ figure }) => figure.provenance)];
      expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['illustrative']));
      const [method] = figures.value.methods;
      expect(method?.id).toBe('made-up-register');
      expect(method?.description.vi).toContain('(npm run register:make -- --cases 30 --seed 7)');
      expect(method?.description.vi).toContain('các truy vấn ages, finished, forms/05-2024 từ bản chụp');
      expect(method?.description.en).toContain('the newest period closed at 17:00 on 02/01/2026');
    }
    const { organisations, versions } = jsonIn<Named>(out, 'catalog.json');
    expect(organisations[0]?.name.vi).toBe('Cả nước (dữ liệu thử)');
    expect(versions[0]?.change.vi).toBe('Đếm từ sổ thụ lý thử, không có thật, chốt lúc 17:00 ngày 02/01/2026.');
  });

  it('keeps its books closed, and can be verified, by the origins of its manifest', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third, { madeUp });
    const { origins } = jsonIn<{ origins: Record<string, { hash: string; snapshot: string }[]> }>(out, manifestFile);
    register.cases.push({ unit: 'ha-noi-1', accepted: '2025-12-20T08:00:00', recorded: '2026-01-15T08:00:00' });
    await publish(register, out, fourth, { madeUp });
    const later = jsonIn<{ origins: typeof origins }>(out, manifestFile).origins;
    expect(later['ha-noi/reports/2026.json']?.slice(0, 3)).toEqual(origins['ha-noi/reports/2026.json']);
    expect(jsonIn<ReportFile>(out, 'ha-noi/reports/2026.json').corrections?.now).toContain(6);
    const { found, hashes } = await verifyAll(paperEngine(register), out, () => {});
    expect([found, hashes]).toEqual([[], []]);
    register.cases = register.cases.filter(({ accepted }) => !accepted.startsWith('2025-11'));
    const { exitCode } = await refusal(() => publish(register, out, fourth, { madeUp }));
    expect(exitCode).toBe(4);
  });

  it('is told by the file beside its tables', () => {
    const so = newFolder();
    expect(madeUpIn(so)).toBeUndefined();
    writeFileSync(
      join(so, 'MADE-UP.txt'),
      'Cùng hạt giống:\nnpm run register:make -- --cases 30 --seed 7\n\nTRIAL DATA',
    );
    expect(madeUpIn(so)).toEqual(madeUp);
    writeFileSync(join(so, 'MADE-UP.txt'), 'thử');
    expect(madeUpIn(so)).toEqual({ command: undefined });
  });
});

describe('a register with faults', () => {
  const faulty = (): Paper => ({
    ...paper(),
    faults: [
      { reason: 'overpaid', count: 12, examples: ['101', '102'] },
      { reason: 'sameTime', count: 1, examples: ['7'] },
    ],
  });

  it('is not published until every reason is named, and the faults are written down', async () => {
    const folder = newFolder();
    const out = join(folder, 'v1');
    const { said, exitCode } = await refusal(() => publish(faulty(), out, `${third} --with-faults overpaid`));
    expect(said.vi).toContain('sameTime (1)');
    expect(said.vi).toContain('--with-faults overpaid,sameTime');
    expect(exitCode).toBe(3);
    expect(existsSync(out)).toBe(false);
    expect(jsonIn(folder, 'faults.json')).toMatchObject({
      closing: '2026-01-02T17:00:00',
      faults: [{ count: 12 }, {}],
    });
    const text = readFileSync(join(folder, 'faults.txt'), 'utf8');
    expect(text).toContain('CHƯA CÔNG BỐ GÌ');
    expect(text).toContain('overpaid: 12 việc thu và giảm nhiều hơn số phải thi hành');
    expect(text).toContain('(cases 101, 102, …)\n  Compare the receipts');
  });

  it('is published with all of them named, and the manifest tells them', async () => {
    const folder = newFolder();
    await publish(faulty(), join(folder, 'v1'), `${third} --with-faults overpaid,sameTime`);
    expect(jsonIn(join(folder, 'v1'), manifestFile)).toMatchObject({
      faults: [
        { reason: 'overpaid', count: 12 },
        { reason: 'sameTime', count: 1 },
      ],
    });
    expect(readFileSync(join(folder, 'faults.txt'), 'utf8')).toContain('Đã công bố');
    await publish(paper(), join(folder, 'v1'), third);
    expect(existsSync(join(folder, 'faults.json'))).toBe(false);
  });
});
