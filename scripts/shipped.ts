import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { digitsFile, digitsSource } from './digits.ts';

/** What of other people's work the site ships: the packages whose code or fonts are in its files, by the bundler's word. */

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text of its licence; of a package that brings none, what its package.json says. */
  readonly text: string;
}

/** Notes which files a build makes its own from. */
export function noteShipped(root: string, files: Set<string>): Plugin {
  const digits = join(root, digitsFile);
  return {
    name: 'note-shipped',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const from = part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((file) => join(root, file));
        // The font of the digits is kept here, but made of a package's.
        for (const file of from) files.add(file === digits ? digitsSource : file);
      }
    },
  };
}

/** Writes into the site what it ships of others: `licenses.txt` and `sbom.json`. */
export function writeNotices(root: string, dist: string, files: Iterable<string>): void {
  const shipped = packagesOf(files);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(join(dist, 'licenses.txt'), licensesText(shipped));
  writeFileSync(join(dist, 'sbom.json'), JSON.stringify(billOfMaterials(lock, shipped)));
}

/** The packages that files come from, in the order of their names. */
export function packagesOf(files: Iterable<string>): readonly ShippedPackage[] {
  const folders = new Set<string>();
  for (const file of files) {
    // Virtual modules of the bundler begin with a zero byte, and helpers of it belong to none.
    const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  const packages = [...folders].map(readPackage);
  return packages.sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : (author?.name ?? name);
  const text =
    texts.length > 0 ? texts.join('\n\n') : `${license} licence, by ${by}. The package brings no text of it.`;
  return { name, version, license: String(license), text };
}

/** `licenses.txt`: what a reader of the site may know of the code and fonts in it. */
export function licensesText(packages: readonly ShippedPackage[]): string {
  const head =
    'Mã nguồn và phông chữ của bên thứ ba trong trang này, kèm giấy phép.\n' +
    'Code and fonts by others in this site, with their licences.\n';
  const rule = '-'.repeat(80);
  const parts = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return [head, ...parts].join(`\n${rule}\n\n`).replaceAll('\r\n', '\n');
}

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
}

interface Lockfile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * `sbom.json`, a bill of materials (CycloneDX 1.5): every package of the lockfile with its hash. What the site ships is
 * required, what only builds and tests it is excluded. Without date and number: the same sources make the same file.
 */
export function billOfMaterials(lock: Lockfile, shipped: readonly ShippedPackage[]): object {
  const isShipped = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = new Map<string, object>();
  for (const [path, { version, integrity, license }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    components.set(purl, {
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      scope: isShipped.has(`${name}@${version}`) ? 'required' : 'excluded',
      ...(integrity && { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
      ...(license && { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] }),
      purl,
    });
  }
  const { name, version } = lock;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version } },
    components: [...components.values()],
  };
}

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
