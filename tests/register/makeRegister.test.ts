import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunkSize, makeChunk } from '../../register/make/chunk.ts';
import { makeRegister } from '../../register/make/makeRegister.ts';
import { makeNation } from '../../register/make/nation.ts';
import { emptyFolder, removeFolders } from './folders.ts';
import { made, rowsOf } from './seeded.ts';

afterAll(removeFolders);

const hashOf = (dir: string, file: string) =>
  createHash('sha256')
    .update(readFileSync(join(dir, file)))
    .digest('hex')
    .slice(0, 16);

describe('the seeded register', () => {
  it('is the same bytes for the same seed and number of cases', async () => {
    const dir = await made(2_000, { seed: 7 });
    const hashes = readdirSync(dir).map((file) => [file, hashOf(dir, file)]);
    expect(hashes).toEqual([
      ['MADE-UP.txt', 'd457615e7a59664a'],
      ['case.csv', 'd4a30a64e222efdb'],
      ['event.csv', 'cd22ba3c8bcf56f9'],
      ['officer.csv', '64d9ead2121cca7c'],
      ['payment.csv', 'a1ffc4eea8ef7780'],
      ['target.csv', 'fa0f244139ba3319'],
      ['unit.csv', '79262005c586d414'],
    ]);
  });

  it('is another for another seed', async () => {
    const [one, other] = [await made(500, { seed: 1 }), await made(500, { seed: 2 })];
    for (const table of ['case', 'event', 'payment', 'officer', 'target']) {
      expect(hashOf(one, `${table}.csv`)).not.toBe(hashOf(other, `${table}.csv`));
    }
    expect(hashOf(one, 'unit.csv')).toBe(hashOf(other, 'unit.csv'));
  });

  it('says in both languages that it is made up, and by which command', async () => {
    const text = readFileSync(join(await made(1_500, { seed: 3, faults: false }), 'MADE-UP.txt'), 'utf8');
    expect(text).toMatch(/^DỮ LIỆU THỬ - KHÔNG CÓ THẬT$/m);
    expect(text).toMatch(/^TRIAL DATA - MADE UP$/m);
    expect(text).toContain('1.500 việc');
    expect(text).toContain('1,500 cases');
    expect(text).toContain('npm run register:make -- --cases 1500 --seed 3 --faults none');
  });

  it('takes the place of a register that was made before, and of nothing else', async () => {
    const dir = await made(100);
    await makeRegister({ cases: 50, seed: 1, faults: true, dir, format: 'csv' });
    expect(new Set(rowsOf(dir, 'case').map(({ id }) => id)).size).toBe(50);
    const other = emptyFolder();
    writeFileSync(join(other, 'case.csv'), 'of an office');
    const refused = makeRegister({ cases: 50, seed: 1, faults: true, dir: other, format: 'csv' });
    await expect(refused).rejects.toThrow('đã có tệp không phải sổ thử');
    await expect(refused).rejects.toThrow('has files that are no made-up register');
    expect(readFileSync(join(other, 'case.csv'), 'utf8')).toBe('of an office');
    expect(existsSync(join(other, 'MADE-UP.txt'))).toBe(false);
  });

  it('is made by workers in parts that are what each part is by itself', async () => {
    const cases = 4 * chunkSize + 10;
    const dir = await made(cases);
    const recipe = { cases, seed: 1, faults: true };
    const third = makeChunk(recipe, makeNation(1), 2);
    const last = makeChunk(recipe, makeNation(1), 4);
    for (const table of ['case', 'event', 'payment'] as const) {
      const text = readFileSync(join(dir, `${table}.csv`), 'utf8');
      expect(text.includes(`\n${third[table]}`)).toBe(true);
      expect(text.endsWith(`\n${last[table]}`)).toBe(true);
    }
    expect(new Set(rowsOf(dir, 'case').map(({ id }) => id)).size).toBe(40_010);
  });
});

describe('the command that makes a register', () => {
  const run = (...parameters: readonly string[]) => {
    const script = join(import.meta.dirname, '../../register/make/main.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('says what it has made', () => {
    const dir = emptyFolder();
    expect(run('--cases', '50', '--seed', '4', '--out', dir)).toEqual({
      status: 0,
      stdout: `${dir}: 50 việc thử (cases, made up), --seed 4\n`,
      stderr: '',
    });
  });

  it('says in both languages what it did not understand, and what to write', () => {
    expect(run('--cases', '1.000')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        '--cases phải là số nguyên từ 1 đến 50000000, không phải "1.000". Ví dụ: --cases 100000.\n' +
        '--cases has to be a whole number from 1 to 50000000, not "1.000". Example: --cases 100000.\n',
    });
    expect(run().stderr).toContain('--cases has to be a whole number from 1 to 50000000 and has to be given.');
    expect(run('--cases', '5', '--format', 'xlsx').stderr).toBe(
      '--format phải là csv hoặc parquet, không phải "xlsx".\n--format has to be csv or parquet, not "xlsx".\n',
    );
    expect(run('--case', '5').stderr).toContain('Không hiểu dòng lệnh: Unknown option');
  });
});

describe('the units, officers and targets of the seeded register', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await made(10);
  });

  it('are the 34 agencies and 355 offices of today, and the 63 departments and 700 sub-departments before 01/07/2025', () => {
    const units = rowsOf(dir, 'unit');
    const count = (kind: string, validTo: string) =>
      units.filter((unit) => unit['kind'] === kind && unit['valid_to'] === validTo).length;
    expect(count('department', '')).toBe(34);
    expect(count('regionalOffice', '')).toBe(355);
    expect(count('department', '2025-06-30')).toBe(63);
    expect(count('departmentOwn', '2025-06-30')).toBe(63);
    expect(count('subDepartment', '2025-06-30')).toBe(700);
    expect(units).toHaveLength(1_215);
    const codes = new Set(units.map(({ code }) => code));
    expect(codes.size).toBe(1_215);
    expect(
      units.filter(
        ({ parent, successors }) => (parent && !codes.has(parent)) || (successors && !codes.has(successors)),
      ),
    ).toEqual([]);
  });

  it('say of every department, which is published as an organisation, that it is trial data', () => {
    const names = rowsOf(dir, 'unit').flatMap(({ kind, name_vi, name_en }) =>
      kind === 'department' ? [[name_vi, name_en]] : [],
    );
    expect(names.filter(([vi, en]) => !vi?.endsWith('(dữ liệu thử)') || !en?.endsWith('(trial data)'))).toEqual([]);
  });

  it('have officers of known units, who are numbered and have no names of people', () => {
    const units = new Map(rowsOf(dir, 'unit').map((unit) => [unit['code'], unit]));
    const officers = rowsOf(dir, 'officer');
    expect(officers.length).toBeGreaterThan(6_000);
    expect(new Set(officers.map(({ code }) => code)).size).toBe(officers.length);
    const wrong = officers.filter(
      ({ unit, name, valid_from = '', valid_to = '' }) =>
        !units.has(unit) || !/^Chấp hành viên \d+, /.test(name ?? '') || (valid_to !== '' && valid_to < valid_from),
    );
    expect(wrong).toEqual([]);
  });

  it('have targets of each year by decisions that say that they are trial data', () => {
    const targets = rowsOf(dir, 'target');
    const units = new Set(['viet-nam', ...rowsOf(dir, 'unit').map(({ code }) => code)]);
    expect(new Set(targets.map(({ stat_year }) => stat_year)).size).toBe(10);
    expect(targets.filter(({ unit = '' }) => !units.has(unit))).toEqual([]);
    expect(targets.filter(({ decision }) => !/^\d+\/QĐ-THỬ-\d{4} \(dữ liệu thử\)$/.test(decision ?? ''))).toEqual([]);
    expect(
      targets.filter(({ value }) => !(Number(value) > 40 && Number(value) < 80) || !/^\d\d\.\d\d$/.test(value ?? '')),
    ).toEqual([]);
    const of = (unit: string) =>
      targets.filter((target) => target['unit'] === unit).map(({ stat_year }) => Number(stat_year));
    expect(of('cuc-ha-noi-1')).toEqual([
      2017, 2017, 2018, 2018, 2019, 2019, 2020, 2020, 2021, 2021, 2022, 2022, 2023, 2023, 2024, 2024, 2025, 2025,
    ]);
    expect(of('ha-noi-kv-1')).toEqual([2025, 2025, 2026, 2026]);
  });
});
