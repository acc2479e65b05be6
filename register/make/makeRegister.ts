import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../src/domain/localised.ts';
import { appendAll } from './appendAll.ts';
import type { Recipe } from './chunk.ts';
import { chunksInOrder } from './chunkBytes.ts';
import { headers, type LargeTable, largeTables } from './csv.ts';
import { madeUpFile, madeUpText } from './madeUp.ts';
import { makeNation, type Nation } from './nation.ts';
import { smallTables } from './smallTables.ts';

/** A register to be made in a folder. */
export interface Order extends Recipe {
  /** The folder; it is made where it is not there. */
  readonly dir: string;
  readonly format: 'csv' | 'parquet';
}

/** Why a register is not made, in words for whoever asked for it. */
export class OrderRefused extends Error {
  readonly said: Localised;

  constructor(said: Localised) {
    super(`${said.vi}\n${said.en}`);
    this.name = 'OrderRefused';
    this.said = said;
  }
}

/**
 * Makes the seeded register: the files of all tables, and one that says that they are made up. They are written as they are made,
 * so eight million cases need no more memory than a hundred thousand. A register that was made there before is replaced.
 * Throws OrderRefused on a folder that has anything else in it, which would be lost or mixed up.
 */
export async function makeRegister(order: Order): Promise<void> {
  prepare(order.dir);
  writeFileSync(join(order.dir, madeUpFile), madeUpText(order));
  const nation = makeNation(order.seed);
  const small = smallTables(nation, order.seed);
  if (order.format === 'csv') {
    for (const [name, text] of Object.entries(small)) writeFileSync(join(order.dir, `${name}.csv`), text);
    await writeCsv(order, nation);
    return;
  }
  const { writeParquet } = await withDuckDb();
  await writeParquet(order.dir, small, chunksInOrder(order, nation));
}

/** DuckDB is a package of the folder register/, which nothing else of this needs. */
async function withDuckDb() {
  try {
    return await import('./parquet.ts');
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new OrderRefused({
      vi: 'Tệp Parquet cần DuckDB, chưa có trên máy này. Hãy chạy "npm run register:make -- …", lệnh này tự cài, hoặc chọn --format csv.',
      en: 'Parquet files need DuckDB, which is not on this machine yet. Run "npm run register:make -- …", which installs it, or choose --format csv.',
    });
  }
}

function prepare(dir: string) {
  if (existsSync(dir) && readdirSync(dir).length > 0 && !existsSync(join(dir, madeUpFile))) {
    throw new OrderRefused({
      vi: `Thư mục ${dir} đã có tệp không phải sổ thử. Hãy chọn một thư mục khác, hoặc thư mục trống, bằng --out.`,
      en: `The folder ${dir} has files that are no made-up register. Choose another folder, or an empty one, with --out.`,
    });
  }
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
}

async function writeCsv(order: Order, nation: Nation) {
  const files = Object.fromEntries(
    largeTables.map((table) => [table, openSync(join(order.dir, `${table}.csv`), 'w')]),
  ) as Record<LargeTable, number>;
  try {
    for (const table of largeTables) writeSync(files[table], `${headers[table]}\n`);
    for await (const bytes of chunksInOrder(order, nation)) appendAll(files, bytes);
  } finally {
    for (const table of largeTables) closeSync(files[table]);
  }
}
