import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { oldestBrowsers } from '../../scripts/oldestBrowsers.ts';
import { webFeatures } from './webFeatures.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = globSync('dist/assets/*.js', { cwd: root });

/** The oldest Chrome, Firefox and Safari. */
const oldest = ['chrome', 'firefox', 'safari'].map((name) => {
  const target = oldestBrowsers.find((each) => each.startsWith(name)) ?? '';
  return Number(target.slice(name.length));
});

/** Names that a script takes from an object, or that stand for themselves in it. */
function namesIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, name, value, property, computed } = node as Record<string, unknown>;
    if (type === 'Identifier' && typeof name === 'string') names.add(name);
    if (type === 'MemberExpression' && computed) {
      const { value: literal } = property as Record<string, unknown>;
      if (typeof literal === 'string') names.add(literal);
    }
    if (type === 'Literal' && typeof value === 'string') return;
    Object.values(node).forEach(visit);
  };
  visit(parseSync('built.js', code).program);
  return names;
}

/** What scripts ask for only where it is there, so that nothing is lacking without it. */
const askedFor = [
  'canParse',
  'ClipboardItem',
  'Iterator',
  'requestIdleCallback',
  // React's, for transitions between views, which are not used; and of what WeakRef has.
  'allSettled',
  'deref',
  'startViewTransition',
  'getAnimations',
  'ViewTransition',
  'WeakRef',
  // Without it other tabs are not told of a change, and their own is refused.
  'BroadcastChannel',
  // Of what packs workbooks, and of what makes digests.
  'CompressionStream',
  'fromHex',
  'toHex',
  // A shape of PowerPoint.
  'roundRect',
];

/** What `app/olderBrowsers.ts` brings, by itself or by its package. */
const brought = ['toSorted', 'toReversed', 'hidePopover', 'togglePopover'];

describe('what is built', () => {
  const code = scripts.filter((file) => !file.includes('olderBrowsers-'));
  const used = new Set(code.flatMap((file) => [...namesIn(read(file))]));
  const isYoungerThan = (name: string, versions: readonly number[]) =>
    (webFeatures[name] ?? []).some((version, at) => version > (versions[at] ?? 0));
  const known = Object.keys(webFeatures).filter((name) => used.has(name));

  it('calls nothing that a browser of the baseline lacks, but for what is brought or asked for first', () => {
    const missing = known.filter((name) => isYoungerThan(name, oldest));
    expect(missing.filter((name) => !askedFor.includes(name) && !brought.includes(name))).toEqual([]);
    expect(missing).toContain('toSorted');
  });

  it('calls nothing younger than 2018 that the inline script does not look for first', () => {
    const early = read('src/early/baseline.ts');
    // What reads workbooks and counts registers starts in browsers that have workers of modules, which are younger than all that it calls.
    const inPages = new Set(code.filter((file) => !/worker-/i.test(file)).flatMap((file) => [...namesIn(read(file))]));
    const unasked = known.filter((name) => inPages.has(name) && !new RegExp(`\\b${name}\\b`).test(early));
    // The script asks for popovers by the attribute; their package brings all that they have.
    expect(early).toContain("'popover'");
    expect(unasked.filter((name) => !askedFor.includes(name) && !/Popover$/.test(name))).toEqual([]);
    expect(known).toContain('findLast');
  });

  it('is written in the syntax of ES2022, which every browser of the baseline reads', () => {
    for (const file of scripts) expect(parseSync(file, read(file)).errors, file).toEqual([]);
    // A sentence in the database's loader is no declaration.
    const written = (file: string) => read(file).replaceAll('using STB_IMAGE=1', '');
    for (const file of scripts) expect(written(file), file).not.toMatch(/\b(?:await )?using [a-z]\w* ?=/i);
  });

  it('has styles without anything that a browser of the baseline cannot read around', () => {
    const css = globSync('dist/assets/*.css', { cwd: root }).map(read).join('');
    expect(css.length).toBeGreaterThan(10_000);
    expect(css).not.toMatch(/light-dark\(|oklch\(|color-mix\(|(?:rgb|hsl)\(from|@starting-style|@scope|&/);
  });
});

describe('the inline script', () => {
  const html = read('dist/index.html');
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');

  it('is one, in syntax that browsers below the baseline can read', () => {
    expect(inline).toHaveLength(1);
    const [code = ''] = inline;
    expect(code).not.toMatch(/\?\?|\?\.(?!\d)|\|\|=|\bcatch ?\{|\basync\b|\*\*/);
    expect(code).toContain('data-browser');
    expect(code).toContain('FONT');
  });

  it('stands before all other scripts', () => {
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<script type="module"'));
  });
});

it('README.md states the same baseline', () => {
  const [chrome, firefox, safari] = oldest;
  expect(read('README.md').replace(/\s+/g, ' ')).toContain(
    `Chrome and Edge ${chrome}, Firefox ${firefox} and Safari ${safari} or newer`,
  );
});
