// Installs what is missing, so that one command is enough on a new machine: the packages of the lockfile, and with
// `--browser` what the tests need: the engine that counts a register and, if it may, a Chromium. `--register` installs that engine
// alone, `--clickhouse` the second one too. Plain JavaScript without packages, for any Node from 20 on: it runs before anything is
// installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { installRegister } from '../register/install.mjs';
import { permission } from './permission.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';
/** Node 24 as a package of its own for each system, so that the lockfile holds its hash like that of all others. */
const nodePackage = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
const packagedNode = join(root, 'node_modules', nodePackage, 'bin', isWindows ? 'node.exe' : 'node');

installPackages();
requireNode();
const asked = (flag) => process.argv.includes(flag);
if (asked('--browser') || asked('--register') || asked('--clickhouse')) {
  installRegister({ clickhouse: asked('--clickhouse') });
}
if (asked('--browser')) await installBrowser();

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

/** Everything after this runs on the Node of the packages; where there is none, on that of the machine. */
function requireNode() {
  if (existsSync(packagedNode) || Number(process.versions.node.split('.')[0]) >= 24) return;
  console.error(
    `There is no ${nodePackage} among the packages, and this is Node ${process.versions.node}.\n` +
      'Install Node 24 or newer (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}

/** Looks for a Chromium or Chrome; on Debian and its kin installs the package `chromium`, elsewhere says what to do. */
async function installBrowser() {
  // Node 24 reads TypeScript; the Node that runs this file may not.
  const found = spawnSync(
    existsSync(packagedNode) ? packagedNode : process.execPath,
    ['-e', "import('./scripts/chromium.ts').then(({ findChromium }) => process.exit(findChromium() ? 0 : 1))"],
    { cwd: root },
  );
  if (found.status === 0) return;
  if (existsSync('/usr/bin/apt-get') && (await mayInstall())) {
    console.log('Installing Chromium for the tests…');
    const asRoot = process.getuid?.() === 0 ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
    const [command, ...before] = [...asRoot, 'apt-get'];
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    const updated = spawnSync(command, [...before, 'update', '-qq'], quiet);
    // That without windows opens a page in half the time; older systems have only the other.
    const install = (name) => spawnSync(command, [...before, 'install', '-y', '-qq', name], quiet).status === 0;
    if (updated.status === 0 && (install('chromium-headless-shell') || install('chromium'))) return;
  }
  console.error(
    'The tests need Chromium or Chrome and none was found.\n' +
      'Install one (Debian: sudo apt-get install chromium), set CHROMIUM_PATH to its program, or let this command install ' +
      "Debian's package with THADS_INSTALL_BROWSER=1, and run it again.",
  );
  process.exit(1);
}

/** Whether a package of the system may be installed: asks where it has not been said and somebody can answer. */
async function mayInstall() {
  const given = permission({
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  });
  if (given !== 'ask') return given === 'given';
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("The tests need Chromium. Install Debian's package with sudo apt-get? [y/N] ");
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** Runs a program in the project's folder and ends with its code if it fails. */
function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}
