import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Everything about the code that needs no run of it: types, the house's boundaries and style, and dead code. */
const checks = [
  { name: 'types', command: 'tsc', parameters: ['-p', '.'], mend: 'mend the lines named above' },
  {
    name: 'types of the domain without a browser',
    command: 'tsc',
    parameters: ['-p', 'src/domain'],
    mend: 'keep the browser out of src/domain',
  },
  {
    name: 'types of the service worker',
    command: 'tsc',
    parameters: ['-p', 'src/worker'],
    mend: 'mend the lines named above',
  },
  { name: 'lint and format', command: 'biome', parameters: ['check', '--error-on-warnings', '.'], mend: 'npm run fix' },
  { name: 'dead code', command: 'knip', parameters: [], mend: 'remove what nothing uses' },
];

for (const { name, command, parameters, mend } of checks) {
  const program = join(import.meta.dirname, '../node_modules/.bin', command);
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n✗ ${name}. To mend it: ${mend}`);
    process.exit(1);
  }
  console.log(`✓ ${name}`);
}
