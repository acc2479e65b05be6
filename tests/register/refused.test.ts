import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type DuckDbOptions, openRegister } from '../../register/engines/duckdb.ts';
import { refusalOf } from '../../register/engines/refusals.ts';
import { type Refusal, RegisterRefused } from '../../register/rows.ts';
import { refusalWords } from '../../register/words.ts';
import { notZero, request2026, toParquet, writeRegister } from './handWritten.ts';

const written: (() => void)[] = [];

function folder(rows = 1): string {
  const { dir, remove } = writeRegister({
    case: Array.from({ length: rows }, (_, at) => ({ id: at + 1, accepted_at: '2025-11-11T09:00:00' })),
  });
  written.push(remove);
  return dir;
}

afterEach(() => {
  for (const remove of written.splice(0)) remove();
});

async function refusal(dir: string, options: DuckDbOptions = {}): Promise<Refusal | undefined> {
  try {
    const engine = await openRegister(dir, options);
    try {
      await engine.counts(await request2026(engine));
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (error instanceof RegisterRefused) return error.refusal;
    throw error;
  }
  return undefined;
}

describe('a register that cannot be counted is refused with what to do', () => {
  it('a table that is not there', async () => {
    const dir = folder();
    rmSync(join(dir, 'payment.csv'));
    expect(await refusal(dir)).toEqual({ kind: 'missingTable', table: 'payment', folder: dir });
  });

  it('columns that are not there, by their names', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'event.csv'), 'id,case_id,happened_at,recorded_at,kind\n');
    const missing = await refusal(dir);
    expect(missing).toEqual({ kind: 'missingColumn', file: 'event.csv', columns: ['revoked_at', 'to_officer'] });
    expect(missing && refusalWords(missing).vi).toContain('Tệp event.csv thiếu cột "revoked_at", "to_officer".');
  });

  it('a Parquet file that was cut off', async () => {
    const dir = folder();
    await toParquet(dir);
    const path = join(dir, 'case.parquet');
    truncateSync(path, statSync(path).size - 20);
    const cut = await refusal(dir);
    expect(cut).toEqual({ kind: 'truncatedFile', file: 'case.parquet' });
    expect(cut && refusalWords(cut).en).toContain('The file case.parquet is cut off');
  });

  it('an empty file, and a file that is no Parquet', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'case.parquet'), '');
    expect(await refusal(dir)).toEqual({ kind: 'truncatedFile', file: 'case.parquet' });
    writeFileSync(join(dir, 'case.parquet'), 'id,unit\n1,kv1\n2,kv1\n3,kv1\n');
    expect(await refusal(dir)).toEqual({ kind: 'truncatedFile', file: 'case.parquet' });
  });

  it('a CSV file with a line of too few cells', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'case.csv'), `${readFileSync(join(dir, 'case.csv'), 'utf8')}2,kv1,,2025-11\n`);
    expect(await refusal(dir)).toMatchObject({ kind: 'unreadableFile', file: 'case.csv' });
  });

  it('a disk that has no room for what memory does not hold', async () => {
    const dir = folder(150_000);
    await toParquet(dir);
    expect(await refusal(dir, { memory: '40MB', spill: '1KB' })).toMatchObject({ kind: 'noDisk' });
  });

  it('other errors come as they are', () => {
    const error = new Error('Binder Error: no such column');
    expect(refusalOf(error, '/tmp')).toBe(error);
  });
});

describe('the files of a register', () => {
  it('Parquet, CSV and a folder of Parquet files give the same rows', async () => {
    const dir = folder(3);
    const rows: unknown[] = [];
    const count = async () => {
      const engine = await openRegister(dir);
      const counts = await engine.counts(await request2026(engine));
      expect(notZero(counts)).toEqual({ newlyAccepted: 3, inProgress: 3 });
      rows.push([counts, await engine.units(), await engine.officers(), await engine.faults('2026-10-02T17:00:00')]);
      await engine.close();
    };
    await count();
    await toParquet(dir);
    await count();
    for (const table of ['case', 'event']) {
      mkdirSync(join(dir, table));
      copyFileSync(join(dir, `${table}.parquet`), join(dir, table, 'part-0.parquet'));
      rmSync(join(dir, `${table}.parquet`));
    }
    await count();
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });

  it('a snapshot has the hash of each file and one of the list', async () => {
    const dir = folder();
    const engine = await openRegister(dir);
    const { files, sha256 } = await engine.snapshot();
    await engine.close();
    expect(files.map(({ name }) => name)).toEqual([
      'case.csv',
      'event.csv',
      'officer.csv',
      'payment.csv',
      'target.csv',
      'unit.csv',
    ]);
    const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
    expect(files[0]?.sha256).toBe(hash(readFileSync(join(dir, 'case.csv'))));
    expect(sha256).toBe(hash(files.map((file) => `${file.sha256}  ${file.bytes}  ${file.name}\n`).join('')));
  });
});
