import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Times the ways to count a register as whole processes on the same files, one after the other, and prints their ratios to the
 * first of them: the plainest query that looks at all events once. `--cases N` makes a register of that many cases (100,000 by
 * default), `--register DIR` takes one that is there; `--runs N` takes the best of several runs. It asserts nothing.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    register: { type: 'string' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: 'bare,engine,publish,clickhouse,plain' },
  },
});
const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, path);
const own = mkdtempSync(join(tmpdir(), 'register-bench-'));
const dir = values.register ?? join(own, 'register');
const lock = '2026-10-02T17:00:00';

interface Way {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly string[];
  /** What has to be there for it. */
  readonly needs: string;
}

interface Timed {
  readonly seconds: number;
  /** Undefined where the machine has no /usr/bin/time. */
  readonly work: number | undefined;
  readonly memory: number | undefined;
  readonly fine: boolean;
}

const step = at('tests/bench/registerStep.ts');
const ways: readonly Way[] = [
  { id: 'bare', name: 'bare query, DuckDB', parameters: [step, 'bare', dir], needs: step },
  { id: 'engine', name: 'all rows, DuckDB', parameters: [step, 'duckdb', dir], needs: step },
  {
    id: 'publish',
    name: 'whole publish, DuckDB',
    parameters: [
      at('register/publish.ts'),
      '--register',
      dir,
      '--out',
      join(own, 'published'),
      '--year',
      '2026',
      '--lock',
      lock,
    ],
    needs: at('register/publish.ts'),
  },
  {
    id: 'clickhouse',
    name: 'all rows, ClickHouse',
    parameters: [step, 'clickhouse', dir],
    needs: at('register/clickhouse/node_modules/chdb'),
  },
  {
    id: 'plain',
    name: 'plain count, TypeScript',
    parameters: [step, 'plain', dir],
    needs: at('register/count/count.ts'),
  },
];

/** Runs a program; tells the seconds that it took, those that processors worked for it, and the most memory that it held, in MB. */
function timed(parameters: readonly string[]): Timed {
  const gnuTime = existsSync('/usr/bin/time');
  const [program, ...before] = gnuTime
    ? ['/usr/bin/time', '-f', 'peak %M of %U and %S', process.execPath]
    : [process.execPath];
  const began = performance.now();
  const { status, stderr } = spawnSync(program as string, [...before, ...parameters], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - began) / 1000;
  const [, peak, user, system] = /peak (\d+) of ([\d.]+) and ([\d.]+)/.exec(stderr) ?? [];
  if (status !== 0) console.error(stderr.split('\n').slice(0, 12).join('\n'));
  const measured = peak !== undefined;
  return {
    seconds,
    work: measured ? Number(user) + Number(system) : undefined,
    memory: measured ? Number(peak) / 1000 : undefined,
    fine: status === 0,
  };
}

try {
  if (values.register === undefined) {
    const make = at('register/make/main.ts');
    if (!existsSync(make)) throw new Error('there is no register/make; name a register with --register');
    const format = values.only.includes('plain') ? 'csv' : 'parquet';
    const made = timed([make, '--cases', values.cases, '--faults', 'none', '--out', dir, '--format', format]);
    if (!made.fine) process.exit(1);
    console.log(
      `made ${Number(values.cases).toLocaleString('en-GB')} cases (${format}) in ${made.seconds.toFixed(1)} s`,
    );
  }
  const isParquet = !existsSync(join(dir, 'event.csv'));
  let first: number | undefined;
  for (const { id, name, parameters, needs } of ways) {
    if (!values.only.split(',').includes(id)) continue;
    if (!existsSync(needs) || (id === 'plain' && isParquet)) {
      console.log(`${name.padEnd(26)} left out: ${id === 'plain' && isParquet ? 'it reads CSV only' : `no ${needs}`}`);
      continue;
    }
    const runs = Array.from({ length: Number(values.runs) }, () => timed(parameters)).filter(({ fine }) => fine);
    const best = runs.toSorted((a, b) => a.seconds - b.seconds)[0];
    if (!best) {
      console.log(`${name.padEnd(26)} failed`);
      continue;
    }
    first ??= best.seconds;
    const memory = best.memory === undefined ? 'unknown' : `${best.memory.toFixed(0)} MB`;
    const ratio = (best.seconds / first).toFixed(2);
    console.log(
      `${name.padEnd(26)} ${best.seconds.toFixed(2).padStart(8)} s  × ${ratio.padStart(6)}  peak ${memory}, processors ${best.work?.toFixed(1) ?? 'unknown'} s`,
    );
  }
  const size = ['case', 'event', 'payment'].map((table) => {
    const path = join(dir, `${table}.${isParquet ? 'parquet' : 'csv'}`);
    return existsSync(path) ? statSync(path).size : 0;
  });
  console.log(
    `files of cases, events and payments: ${size.map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join(', ')}`,
  );
} finally {
  rmSync(own, { recursive: true, force: true });
}
