import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the site is built from: the version of the package and the commit, with a plus where files differ from it. The commit
 * is empty outside of a repository; `COMMIT` names it there.
 */
export function buildOf(root: string): { readonly version: string; readonly commit: string } {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: process.env['COMMIT'] ?? commitOf(root) };
}

function commitOf(root: string): string {
  const describe = ['describe', '--always', '--dirty=+', '--exclude=*', '--abbrev=7'];
  try {
    return execFileSync('git', describe, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
