import { describe, expect, it } from 'vitest';
import { en, vi } from '../fixtures/languages.ts';

const root = '../../src/';
const folderOf = (path: string) => path.slice(root.length, path.lastIndexOf('/'));
const byFolder = (found: Readonly<Record<string, unknown>>) =>
  new Map(Object.entries(found).map(([path, words]) => [folderOf(path), words]));

const vietnamese = byFolder(import.meta.glob('../../src/**/vi.ts', { eager: true, import: 'vi' }));
const english = byFolder(import.meta.glob('../../src/**/en.ts', { eager: true, import: 'en' }));
const words = byFolder(import.meta.glob('../../src/**/words.ts', { eager: true }));
const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

/** What all pages know and comes with the messages, and parts of sentences that subjects share: no subjects themselves. */
const shared = ['i18n/core', 'i18n/phrases', 'i18n/unitPhrases'];
const folders = [...vietnamese.keys()].sort();

/** Every key of a tree of words with the kind of what stands there, as sorted paths. The items of a list are no keys. */
function shapeOf(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: ${typeof value}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`))
    .sort();
}

/** Every text that is not made by a function, with its path. */
function textsOf(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const textsIn = (language: ReadonlyMap<string, unknown>) => folders.flatMap((key) => textsOf(language.get(key), key));

/** What a module of words gives for the messages of a language. */
function spoken(module: unknown, messages: typeof vi): unknown[] {
  return Object.values(module as Readonly<Record<string, (given: typeof vi) => unknown>>).map((say) => say(messages));
}

describe('subjects', () => {
  it('are as many as there are charts, and more', () => {
    expect(folders).toContain('charts/creditShare');
    expect(folders).toContain('i18n/site');
    expect(folders.length).toBeGreaterThanOrEqual(22);
  });

  it('have their English beside their Vietnamese', () => {
    expect([...english.keys()].sort()).toEqual(folders);
  });

  it.each(folders)('say the same things in either language: %s', (folder) => {
    expect(shapeOf(english.get(folder), folder)).toEqual(shapeOf(vietnamese.get(folder), folder));
  });

  it('have one name each', () => {
    expect([...words.keys()].sort()).toEqual(folders.filter((folder) => !shared.includes(folder)));
    for (const [folder, module] of words) expect(spoken(module, vi), folder).toHaveLength(1);
  });

  it.each([...words.keys()])('are found by the key that is their folder: %s', (folder) => {
    expect(spoken(words.get(folder), vi)).toEqual([vietnamese.get(folder)]);
    expect(spoken(words.get(folder), en)).toEqual([english.get(folder)]);
  });

  it('have English that only the English chunk imports, so that a first visit does not pay for it', () => {
    const importers = Object.entries(sources)
      .filter(([path]) => !path.endsWith('/en.ts'))
      .filter(([, text]) => /^import (?!type).*\/en\.ts'/m.test(text) || text.includes("import('./en.ts')"));
    expect(importers.map(([path]) => path)).toEqual(['../../src/app/english.ts']);
  });
});

describe('the texts of the subjects', () => {
  it('are empty only where there is nothing to say: a total has no sign, a rank no unit, an English report no letterhead', () => {
    const nowhere = ['charts/unitChain.signs.total', 'i18n/files.units.rank'];
    const emptyIn = (language: ReadonlyMap<string, unknown>) =>
      textsIn(language).flatMap(([path, text]) => (text.trim() === '' ? [path] : []));
    expect(emptyIn(vietnamese)).toEqual(nowhere);
    expect(emptyIn(english)).toEqual([
      ...nowhere.slice(0, 1),
      'i18n/documents.report.country',
      'i18n/documents.report.motto',
      'i18n/documents.report.recipients',
      'i18n/documents.report.inPlaceOf',
      ...nowhere.slice(1),
    ]);
  });

  it('say different things, but for signs and names', () => {
    const inVietnamese = new Map(textsIn(vietnamese));
    const same = textsIn(english).filter(([path, text]) => inVietnamese.get(path) === text);
    expect(same.map(([path]) => path)).toEqual([
      'charts/unitChain.signs.total',
      'charts/unitChain.signs.less',
      'charts/unitChain.signs.more',
      'charts/unitRanking.levels.inner',
      'evidence/panel.operations.add',
      'evidence/panel.operations.subtract',
      'evidence/panel.operations.divide',
      'evidence/panel.operations.sum',
      'evidence/panel.operations.proportion',
      'evidence/panel.operations.weightedMean',
      'evidence/panel.operations.relativeChange',
      'evidence/panel.operations.mean',
      'evidence/panel.operations.evenly',
      'i18n/files.units.percent',
      'i18n/files.units.rank',
      'i18n/files.items.png',
      'i18n/files.items.svg',
      'i18n/files.items.xlsx',
      // For a reader of English who gets Vietnamese.
      'i18n/notices.preferences.noEnglish',
    ]);
  });
});
