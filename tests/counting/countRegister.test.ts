import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingsOf } from '../../register/assemble/closings.ts';
import { yearFiles } from '../../register/assemble/publication.ts';
import { treeOf } from '../../register/assemble/tree.ts';
import { countRegister as countedCaseByCase } from '../../register/count/count.ts';
import { makeRegister } from '../../register/make/makeRegister.ts';
import { countingIn } from '../../register/sqlEngine.ts';
import { countRegister } from '../../src/counting/countRegister.ts';
import type { Counted } from '../../src/counting/protocol.ts';
import { CountingRefused, type Refusal } from '../../src/counting/refusal.ts';
import { type GivenFile, registerFiles } from '../../src/counting/registerFiles.ts';
import { snapshotOf } from '../../src/counting/snapshot.ts';
import { sqlTexts } from '../../src/counting/sqlTexts.ts';
import { databaseOf, readTables } from '../../src/counting/tables.ts';
import { agesPath } from '../../src/data/paths.ts';
import { duckInNode, givenFolder } from './duckInNode.ts';

const folder = mkdtempSync(join(tmpdir(), 'counting-'));
const lock = '2026-10-02T17:00:00';
let csv: GivenFile[];
let parquet: GivenFile[];
let ofCsv: Awaited<ReturnType<typeof opened>>;

beforeAll(async () => {
  for (const format of ['csv', 'parquet'] as const) {
    await makeRegister({ cases: 1500, seed: 5, faults: true, dir: join(folder, format), format });
  }
  [csv, parquet] = await Promise.all([givenFolder(join(folder, 'csv')), givenFolder(join(folder, 'parquet'))]);
  ofCsv = await opened(csv);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A register as the worker holds it. */
async function opened(given: readonly GivenFile[]) {
  const files = registerFiles(given);
  const duck = await duckInNode();
  let bytes = 0;
  await readTables(duck, files, (more) => {
    bytes += more;
  });
  expect(bytes).toBeGreaterThan(0);
  const snapshot = await snapshotOf(files, () => {});
  const counting = countingIn(databaseOf(duck), sqlTexts);
  return { duck, register: { counting, snapshot, madeUp: files.madeUp && { command: undefined } } };
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof CountingRefused) return error.refusal;
  throw error ?? new Error('it was not refused');
}

async function filesOf({ zip }: Counted): Promise<Record<string, unknown>> {
  const entries = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  return Object.fromEntries(
    entries.filter(([name]) => name.endsWith('.json')).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes))]),
  );
}

/** Another content in place of a file's. */
function withFile(given: readonly GivenFile[], name: string, content: Blob): GivenFile[] {
  return given.map((file) => (file.path.endsWith(`/${name}`) ? { ...file, content } : file));
}

describe('a register counted by the database of the browser', () => {
  it('gives the numbers of the count case by case, as Parquet and as CSV', async () => {
    const stages: string[] = [];
    const { register } = ofCsv;
    const fromCsv = await countRegister(register, { year: 2026, lock }, ({ stage }) => stages.push(stage));
    expect(stages).toEqual(['faults', 'books', 'corrections', 'ages', 'books', 'corrections', 'ages', 'writing']);
    const files = await filesOf(fromCsv);
    const dir = join(folder, 'csv');
    const units = await register.counting.units();
    const period = { statYear: 2026, months: 12 };
    const closings = closingsOf(period, { period, at: lock }, {});
    const rows = countedCaseByCase(dir, { year: 2026, closings, months: 12, officers: false });
    const expected = yearFiles(treeOf(units), { ...period, closings, snapshot: '', ...rows });
    const told = files['api/v1/viet-nam/reports/2026.json'] as { cases: { columns: object }; rows: object };
    const report = expected.reports.get('viet-nam/reports/2026.json');
    expect(told.rows).toEqual(report?.rows);
    expect(told.cases.columns).toEqual(report?.cases.columns);
    const ages = files[`api/v1/${agesPath('viet-nam', 2026)}`] as { stock: { cases: readonly number[] } };
    expect(ages.stock.cases).toEqual(expected.ages.get(agesPath('viet-nam', 2026))?.stock.cases);
    // The whole is what its units are together.
    const [whole, ...parts] = fromCsv.units;
    expect(whole?.cases.eligible).toBeGreaterThan(100);
    expect(parts.reduce((sum, { cases }) => sum + cases.eligible, 0)).toBe(whole?.cases.eligible);
    expect(fromCsv.faults).toEqual(
      (await register.counting.faults(lock)).map((fault) => expect.objectContaining(fault)),
    );
    // What it is, then what to do.
    expect(fromCsv.faults[0]?.said.vi).toMatch(/^\p{Lu}.+\. (Sửa|Bổ sung|Thu hồi|Kiểm tra|Đối chiếu|Ghi) .+\.$/u);
    expect(files['api/v1/register.json']).toMatchObject({ engine: 'duckdb', closings: { 2026: closings } });

    const fromParquet = await filesOf(
      await countRegister((await opened(parquet)).register, { year: 2026, lock }, () => {}),
    );
    const other = fromParquet['api/v1/viet-nam/reports/2026.json'] as typeof told;
    expect(other.cases).toEqual(told.cases);
  }, 240_000);

  it('says that a year without cases has no books, and that no period of a year to come is over', async () => {
    const { register } = ofCsv;
    expect(await refusalOf(countRegister(register, { year: 2003, lock: '2003-10-02T17:00:00' }, () => {}))).toEqual({
      why: 'noBooks',
      year: 2003,
    });
    expect(await refusalOf(countRegister(register, { year: 2027, lock }, () => {}))).toEqual({
      why: 'notOver',
      year: 2027,
      lock,
    });
  }, 60_000);

  it('names the columns that a file lacks', async () => {
    const text = readFileSync(join(folder, 'csv/payment.csv'), 'utf8').replace('recorded_at', 'ghi_luc');
    expect(await refusalOf(opened(withFile(csv, 'payment.csv', new Blob([text]))))).toEqual({
      why: 'missingColumns',
      file: 'payment.csv',
      columns: ['recorded_at'],
    });
  });

  it('names a Parquet file that is cut off', async () => {
    const path = join(folder, 'short.parquet');
    writeFileSync(path, readFileSync(join(folder, 'parquet/unit.parquet')));
    truncateSync(path, 2000);
    const cut = withFile(parquet, 'unit.parquet', new Blob([readFileSync(path)]));
    expect(await refusalOf(opened(cut))).toEqual({ why: 'truncated', file: 'unit.parquet' });
  });

  it('names a file of CSV that cannot be read', async () => {
    const text = `${readFileSync(join(folder, 'csv/officer.csv'), 'utf8')}"không đóng ngoặc,1,2\n`;
    expect(await refusalOf(opened(withFile(csv, 'officer.csv', new Blob([text]))))).toMatchObject({
      why: 'unreadable',
      file: 'officer.csv',
    });
  });

  it('has its settings locked, so that nothing can be loaded from anywhere', () => {
    expect(() => ofCsv.duck.connection.query('SET autoload_known_extensions = true')).toThrow('locked');
  });
});
