import { describe, expect, it } from 'vitest';
import { CountingRefused, type Refusal } from '../../src/counting/refusal.ts';
import { nameInRegister, registerFiles } from '../../src/counting/registerFiles.ts';

const tables = ['unit', 'officer', 'case', 'event', 'payment', 'target'];
const given = (...paths: readonly string[]) => paths.map((path) => ({ path, content: new Blob([path]) }));
const refusalOf = (work: () => unknown): Refusal | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof CountingRefused) return error.refusal;
    throw error;
  }
  return undefined;
};

describe('registerFiles', () => {
  it('finds each table by its name, in whatever folder, and leaves other files alone', () => {
    const { tables: found, madeUp } = registerFiles(
      given('ghi-chu.txt', ...tables.map((table) => `so-thu/${table}.csv`)),
    );
    expect(found.map(({ table, format }) => [table, format])).toEqual(tables.map((table) => [table, 'csv']));
    expect(madeUp).toBeUndefined();
  });

  it('takes the Parquet files of a folder of the table in the order of their names, and names them below the register', () => {
    const parts = given(
      'so/case/part-002.parquet',
      'so/case/part-001.parquet',
      ...tables.filter((each) => each !== 'case').map((table) => `so/${table}.parquet`),
    );
    const cases = registerFiles(parts).tables.find(({ table }) => table === 'case');
    expect(cases?.files.map((file) => nameInRegister({ table: 'case' }, file))).toEqual([
      'case/part-001.parquet',
      'case/part-002.parquet',
    ]);
  });

  it('prefers Parquet to CSV of the same table', () => {
    const { tables: found } = registerFiles(given('case.csv', ...tables.map((table) => `${table}.parquet`)));
    expect(found.map(({ format }) => format)).toEqual(Array(6).fill('parquet'));
  });

  it('knows a made-up register by the file that says so', () => {
    expect(registerFiles(given('so/MADE-UP.txt', ...tables.map((table) => `so/${table}.csv`))).madeUp?.size).toBe(14);
  });

  it('names the tables that are not there', () => {
    expect(refusalOf(() => registerFiles(given('unit.csv', 'case.csv', 'event.parquet', 'payment.csv')))).toEqual({
      why: 'missingTables',
      tables: ['officer', 'target'],
    });
  });

  it('refuses what is larger than a browser holds', () => {
    const files = tables.map((table) => ({ path: `${table}.csv`, content: { size: 300_000_000 } as Blob }));
    expect(refusalOf(() => registerFiles(files))).toEqual({
      why: 'tooLarge',
      bytes: 1_800_000_000,
      most: 1_500_000_000,
    });
  });
});
