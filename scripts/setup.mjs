// Installs what is missing, so that one command is enough on a new machine: the packages of the lockfile, and with
// `--browser` a Chromium for the tests. Plain JavaScript without packages, for any Node from 20 on: it runs before
// anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';

installPackages();
if (process.argv.includes('--browser')) await installBrowser();

/**
 * Installs the packages of the lockfile unless they are there. Not by `npm ci`: that refuses a lockfile which lacks the
 * optional packages of other platforms, and a registry mirror may not carry them.
 */
function installPackages() {
  const stamp = join(root, 'node_modules/.installed-lockfile');
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.log('Installing packages…');
  run(isWindows ? 'npm.cmd' : 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lockfile);
}

/** Looks for a Chromium or Chrome; on Debian and its kin installs the package `chromium`, elsewhere says what to do. */
async function installBrowser() {
  // Node 24 from the packages reads TypeScript; the Node that runs this file may not.
  const found = spawnSync(
    join(root, 'node_modules/.bin', isWindows ? 'node.exe' : 'node'),
    ['-e', "import('./scripts/chromium.ts').then(({ findChromium }) => process.exit(findChromium() ? 0 : 1))"],
    { cwd: root },
  );
  if (found.status === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the tests…');
    const [command, ...before] = [...asRoot, 'apt-get'];
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    const updated = spawnSync(command, [...before, 'update', '-qq'], quiet);
    const installed =
      updated.status === 0 && spawnSync(command, [...before, 'install', '-y', '-qq', 'chromium'], quiet).status === 0;
    if (installed) return;
  }
  console.error(
    'The tests need Chromium or Chrome and none was found.\n' +
      'Install one (Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to its program, and run npm test again.',
  );
  process.exit(1);
}

/** Runs a program in the project's folder and ends with its code if it fails. */
function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}
