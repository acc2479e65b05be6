// Installs the engines that count a register, unless they are there: DuckDB for every command of the register, ClickHouse (over
// half a gigabyte) only where it is asked for with `--clickhouse`. Plain JavaScript without packages, for any Node from 20 on,
// like scripts/setup.mjs, which calls it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const register = dirname(fileURLToPath(import.meta.url));

/**
 * Installs the packages of `register/`, and with `clickhouse` those of `register/clickhouse/`, by their lock files. Ends the
 * process with npm's code if that fails.
 *
 * @param {{ clickhouse: boolean }} asked
 */
export function installRegister({ clickhouse }) {
  installIn(register, 'DuckDB for the register');
  if (clickhouse) installIn(join(register, 'clickhouse'), 'ClickHouse for its tests (over half a gigabyte)');
}

/** Not by `npm ci`, for the reason given in scripts/setup.mjs: a mirror may lack the packages of other systems. */
function installIn(folder, what) {
  const stamp = join(folder, 'node_modules/.installed-lockfile');
  const lockfile = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.log(`Installing ${what}…`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: isWindows },
  );
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lockfile);
}
