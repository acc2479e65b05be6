import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openRegister as openClickHouse } from '../../register/engines/clickhouse.ts';
import { openRegister as openDuckDb } from '../../register/engines/duckdb.ts';
import type { Engine } from '../../register/rows.ts';
import { reportingRows } from '../../register/units.ts';
import { manyCases } from './manyCases.ts';

/**
 * Counts the same registers with DuckDB and with ClickHouse and compares every row, byte for byte as JSON: counts with officers
 * and without, corrections, ages, medians, durations, faults and the small tables. Ends with code 1 where they differ.
 * `--register DIR` compares a register that is there instead of the made-up one.
 */
const { values } = parseArgs({ options: { register: { type: 'string' }, year: { type: 'string', default: '2026' } } });
const year = Number(values.year);
const own = values.register === undefined ? manyCases() : { dir: values.register, remove: () => {} };
if (!existsSync(own.dir)) throw new Error(`there is no folder ${own.dir}`);

const closings = Array.from({ length: 13 }, (_, m) => {
  const day = new Date(Date.UTC(year - 1, 9 + m, 2)).toISOString().slice(0, 10);
  return `${day}T17:00:00`;
});

/** All that an engine tells, by name, each as JSON. */
async function told(engine: Engine): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  const tell = (name: string, rows: unknown) => all.set(name, JSON.stringify(rows));
  const units = await engine.units();
  tell('units', units);
  tell('officers', await engine.officers());
  tell('targets', await engine.targets());
  tell('faults', await engine.faults(closings[12] ?? ''));
  for (const [months, officers] of [
    [12, false],
    [9, true],
    [1, false],
  ] as const) {
    const request = { year, closings, months, officers, units: reportingRows(units, year, months) };
    const of = `${months} months${officers ? ' with officers' : ''}`;
    tell(`counts, ${of}`, await engine.counts(request));
    tell(`corrections, ${of}`, await engine.corrections(request));
    tell(`stock, ${of}`, await engine.stock(request));
    tell(`medians, ${of}`, await engine.medians(request));
    tell(`finished, ${of}`, await engine.finished(request));
  }
  tell('snapshot', await engine.snapshot());
  await engine.close();
  return all;
}

const duckdb = await told(await openDuckDb(own.dir));
const clickhouse = await told(await openClickHouse(own.dir));
own.remove();
let differ = 0;
for (const [name, rows] of duckdb) {
  const isSame = clickhouse.get(name) === rows;
  if (!isSame) differ += 1;
  console.log(
    `${isSame ? '✓' : '✗'} ${name}: ${(JSON.parse(rows) as unknown[]).length ?? 1} rows, ${rows.length} bytes`,
  );
}
if (differ > 0) {
  console.error(`\n${differ} of ${duckdb.size} are not the same in both engines.`);
  process.exit(1);
}
