import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishOptions } from '../../../register/publishing/publishOptions.ts';
import { replaceFolder, type WriteFile } from '../../../register/publishing/replaceFolder.ts';
import { paper } from './paperEngine.ts';
import { everything, fourth, newFolder, publish, refusal, third } from './publishing.ts';

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
    const { said } = await refusal(() => publish(register, out, fourth, { write: full }));
    expect(said.vi).toContain('Ổ đĩa không đủ chỗ');
    expect(said.en).toContain('Nothing has changed');
    expect(everything(out)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['v1']);
  });

  it('is not there when the first publication fails', async () => {
    const folder = newFolder();
    await refusal(() => publish(paper(), join(folder, 'v1'), third, { write: full }));
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
