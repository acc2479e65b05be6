import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportFile } from '../../../register/assemble/reports.ts';
import { manifestFile } from '../../../register/publishing/manifest.ts';
import { publishOptions } from '../../../register/publishing/publishOptions.ts';
import { publishRegister } from '../../../register/publishing/publishRegister.ts';
import { CommandRefused } from '../../../register/publishing/refused.ts';
import { replaceFolder, type WriteFile } from '../../../register/publishing/replaceFolder.ts';
import { verifyAll, verifyOne } from '../../../register/verifying/verifyPublication.ts';
import { parsers } from '../../../src/data/parse.ts';
import { type Paper, paper, paperEngine } from './paperEngine.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'register-'));

/** Publishes what stands on paper as the command would. */
async function publish(register: Paper, out: string, args: string, write?: WriteFile) {
  const options = publishOptions(`--register so --out ${out} ${args}`.split(' '));
  return publishRegister(paperEngine(register), options, {
    madeUp: true,
    schemas: new Map([['schema/catalog.json', '{}']]),
    say: () => {},
    ...(write && { write }),
  });
}

async function refusal(run: () => unknown): Promise<CommandRefused> {
  try {
    await run();
  } catch (error) {
    if (error instanceof CommandRefused) return error;
    throw error;
  }
  throw new Error('was not refused');
}

const jsonIn = <T>(out: string, path: string): T => JSON.parse(readFileSync(join(out, path), 'utf8')) as T;
const everything = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, 'utf8')]);
const third = '--year 2026 --lock 2026-01-02T17:00';
const fourth = '--year 2026 --lock 2026-02-02T17:00';

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

  it('says that a made-up one is made up', async () => {
    const out = join(newFolder(), 'v1');
    await publish(paper(), out, third);
    const { organisations, versions } = jsonIn<Record<string, { name: { vi: string }; change: { vi: string } }[]>>(
      out,
      'catalog.json',
    );
    expect(organisations?.[0]?.name.vi).toBe('Cả nước (dữ liệu thử)');
    expect(versions?.[0]?.change.vi).toBe('Đếm từ sổ thụ lý thử, không có thật, chốt lúc 17:00 ngày 02/01/2026.');
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
    expect(value.corrections).toHaveLength(corrections?.unit.length ?? 0);
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
    expect(text).toContain('overpaid: 12');
    expect(text).toContain('Examples: 101, 102');
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

describe('the folder of a publication', () => {
  const full: WriteFile = (path, text) => {
    if (path.endsWith('catalog.json'))
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    writeFileSync(path, text);
  };

  it('stays what it was when the disk is full half way, and nothing is left beside it', async () => {
    const folder = newFolder();
    const out = join(folder, 'v1');
    const register = paper();
    await publish(register, out, third);
    const before = everything(out);
    const { said } = await refusal(() => publish(register, out, fourth, full));
    expect(said.vi).toContain('Ổ đĩa không đủ chỗ');
    expect(said.en).toContain('Nothing has changed');
    expect(everything(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['v1']);
  });

  it('is not there when the first publication fails', async () => {
    const folder = newFolder();
    await refusal(() => publish(paper(), join(folder, 'v1'), third, full));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is put back where a run was killed between its two renamings', () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.v1.old'));
    writeFileSync(join(folder, '.v1.old', 'a.json'), 'before');
    mkdirSync(join(folder, '.v1.new-1'));
    const fails: WriteFile = () => {
      throw new Error('killed again');
    };
    expect(() => replaceFolder(join(folder, 'v1'), new Map([['a.json', 'after']]), fails)).toThrow('killed again');
    expect(readFileSync(join(folder, 'v1', 'a.json'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['v1']);
  });

  it('is switched in one step where it is a symbolic link', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'first'));
    writeFileSync(join(folder, 'first', 'a.json'), '1');
    symlinkSync('first', join(folder, 'v1'));
    for (const text of ['2', '3', '4']) {
      replaceFolder(join(folder, 'v1'), new Map([['x/a.json', text]]));
      expect(readFileSync(join(folder, 'v1', 'x/a.json'), 'utf8')).toBe(text);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['.v1.a', '.v1.b', 'first', 'v1']);
    expect(readFileSync(join(folder, 'first', 'a.json'), 'utf8')).toBe('1');
  });

  it('is refused to a second command at the same time, but not to one that comes after a dead one', () => {
    const folder = newFolder();
    const files = new Map([['a.json', '1']]);
    writeFileSync(join(folder, '.v1.lock'), '1');
    expect(() => replaceFolder(join(folder, 'v1'), files)).toThrow('(tiến trình 1) đang công bố');
    writeFileSync(join(folder, '.v1.lock'), '999999999');
    replaceFolder(join(folder, 'v1'), files);
    expect(readdirSync(folder)).toEqual(['v1']);
  });
});

describe('the command to publish', () => {
  const options = (args: string) => publishOptions(args.split(' '));
  const whole = '--register so --out api/v1 --year 2026 --lock 2026-10-02T17:00';

  it('is read with what it leaves out', () => {
    expect(options(`${whole} --year 2025`)).toMatchObject({
      ...{ years: [2025, 2026], lock: '2026-10-02T17:00:00', engine: 'duckdb', officers: false, withFaults: [] },
    });
  });

  it.each([
    ['--register so --out api', '--year'],
    ['--register so --year 2026 --lock 2026-10-02T17:00', 'Thiếu --out'],
    [`${whole} --lock 02/10/2026`, 'viết dạng 2026-10-02T17:00'],
    [`${whole} --lock 2025-10-20T17:00`, 'chưa kỳ nào của năm thống kê 2026 kết thúc'],
    [`${whole} --year 26`, 'năm thống kê từ 1993 đến 2100'],
    [`${whole} --engine oracle`, 'duckdb hoặc clickhouse'],
    [`${whole} --with-faults overpaid,bad`, 'không có lý do "bad"'],
    [`${whole} --speed`, 'Không hiểu dòng lệnh'],
  ])('says what is wrong with "%s" in both languages', async (args, said) => {
    const refused = await refusal(() => options(args));
    expect(refused.said.vi).toContain(said);
    expect(refused.said.en).not.toBe('');
    expect(refused.exitCode).toBe(2);
  });
});

describe('a published number', () => {
  const eligible = { unit: 'ha-noi-1', months: 3, measure: 'eligible', basis: 'cases' } as const;

  it('is counted again and is equal, also after the register has grown', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    const first = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(first).toMatchObject({ isEqual: true, counted: 5, published: { value: 5 } });
    expect(first.snapshot).toBe(first.published.origin?.snapshot);
    register.cases.push({ unit: 'ha-noi-1', accepted: '2025-12-20T08:00:00', recorded: '2026-01-15T08:00:00' });
    const later = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(later.isEqual).toBe(true);
    expect(later.snapshot).not.toBe(later.published.origin?.snapshot);
    const all = await verifyAll(paperEngine(register), out, () => {});
    expect([all.found, all.hashes]).toEqual([[], []]);
    expect(all.same).toBeGreaterThan(300);
  });

  it('is told where it differs, alone and among all', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, third);
    register.cases.pop();
    register.cases.shift();
    const one = await verifyOne(paperEngine(register), out, { statYear: 2026, asked: eligible });
    expect(one).toMatchObject({ isEqual: false, counted: 4, published: { value: 5 } });
    const { found, hashes } = await verifyAll(paperEngine(register), out, () => {});
    expect(found.map(({ asked }) => asked)).toContainEqual(eligible);
    expect(hashes).toContain('ha-noi forms/05-2024 2026-01-02T17:00:00');
  });

  it('may be a cell of ages, and one that is not there is told', async () => {
    const out = join(newFolder(), 'v1');
    const register = paper();
    await publish(register, out, fourth);
    const cell = { unit: 'ha-noi', months: 4, measure: 'cases', cell: 'stock civil s10 no d90' };
    expect(await verifyOne(paperEngine(register), out, { statYear: 2026, asked: cell })).toMatchObject({
      isEqual: true,
      counted: 9,
    });
    const { said } = await refusal(() =>
      verifyOne(paperEngine(register), out, { statYear: 2026, asked: { ...eligible, unit: 'sai-gon' } }),
    );
    expect(said.vi).toContain('Không có số eligible của sai-gon sau 3 tháng năm 2026');
    const empty = await refusal(() =>
      verifyOne(paperEngine(register), newFolder(), { statYear: 2026, asked: eligible }),
    );
    expect(empty.said.vi).toContain('chưa có gì được công bố');
  });
});
