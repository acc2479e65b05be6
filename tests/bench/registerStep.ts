import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Engine } from '../../register/rows.ts';
import { reportingRows } from '../../register/units.ts';

/** One way to count a register, to be run and timed as a process of its own: `node registerStep.ts WAY DIR`. */
const [way = '', dir = ''] = process.argv.slice(2);
const year = 2026;
const months = 12;
const closings = Array.from({ length: 13 }, (_, m) => {
  const day = new Date(Date.UTC(year - 1, 9 + m, 2)).toISOString().slice(0, 10);
  return `${day}T17:00:00`;
});

if (way === 'bare') await bareQuery();
else if (way === 'duckdb') await countAll(await (await import('../../register/engines/duckdb.ts')).openRegister(dir));
else if (way === 'clickhouse') {
  await countAll(await (await import('../../register/engines/clickhouse.ts')).openRegister(dir));
} else if (way === 'plain') {
  // Named by a text: the plain count may not be there.
  const path = join(import.meta.dirname, '../../register/count/count.ts');
  const { countRegister } = await import(path);
  tell(countRegister(dir, { year, closings, months, officers: false }).counts);
} else throw new Error(`the ways are bare, duckdb, clickhouse and plain, not "${way}"`);

async function countAll(engine: Engine) {
  const request = { year, closings, months, officers: false, units: reportingRows(await engine.units(), year, months) };
  tell(await engine.counts(request));
  await engine.stock(request);
  await engine.medians(request);
  await engine.finished(request);
  await engine.corrections(request);
  await engine.faults(closings[months] ?? '');
  await engine.snapshot();
  await engine.close();
}

/** The plainest question to all of the register: how each case stands by its last event at the end, by unit, with its money. */
async function bareQuery() {
  const require = createRequire(join(import.meta.dirname, '../../register/package.json'));
  const { DuckDBInstance } = require('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const rows = (table: string) => {
    const path = join(dir, `${table}.parquet`);
    return existsSync(path) ? `read_parquet('${path}')` : `read_csv('${join(dir, `${table}.csv`)}')`;
  };
  const reader = await connection.runAndReadAll(`
    SELECT c.unit, e.kind, count(*) AS cases, sum(c.amount) AS amount, sum(p.paid) AS paid
    FROM (SELECT * FROM ${rows('case')} WHERE revoked_at IS NULL) AS c
    LEFT JOIN (
      SELECT case_id, arg_max(kind, happened_at) AS kind
      FROM ${rows('event')} WHERE revoked_at IS NULL AND kind <> 'assigned' GROUP BY case_id
    ) AS e ON e.case_id = c.id
    LEFT JOIN (
      SELECT case_id, sum(amount) AS paid FROM ${rows('payment')} WHERE revoked_at IS NULL GROUP BY case_id
    ) AS p ON p.case_id = c.id
    GROUP BY c.unit, e.kind`);
  tell(reader.getRows());
}

function tell(rows: readonly unknown[]) {
  console.log(`${rows.length} rows`);
}
