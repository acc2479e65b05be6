import { describe, expect, it } from 'vitest';
import { readApiFiles } from '../../scripts/apiFiles.ts';
import { checkedFiles } from '../../scripts/checkedFiles.ts';
import { hashOf, isChecked } from '../../src/data/checkedFiles.ts';
import { bookOf } from '../../src/data/figures/book.ts';
import type { SoundFigures } from '../../src/data/figures/schema.ts';
import type { Envelope } from '../../src/data/reports/schema.ts';
import { tableOf } from '../../src/data/reports/table.ts';
import { parsed } from '../fixtures/vinhPhuc.ts';

const root = process.cwd();
const files = readApiFiles(root);
const json = (path: string) => JSON.parse(files.get(path) ?? '');

describe('files that the build has checked', () => {
  it('are all that are published', () => {
    const published = [...files].filter(([path]) => !path.startsWith('schema/'));
    expect(published.map(([path]) => path)).toEqual([
      'catalog.json',
      'vinh-phuc/figures.json',
      'vinh-phuc/reports/2020.json',
      'vinh-phuc/reports/2021.json',
    ]);
    expect(checkedFiles(root)).toHaveLength(4);
    for (const [path, text] of published) expect(isChecked(text), path).toBe(true);
  });

  it('are others as soon as a single character is', () => {
    for (const text of files.values()) {
      expect(isChecked(`${text} `)).toBe(false);
      expect(isChecked(text.replace('0', '1'))).toBe(false);
    }
    expect(hashOf('')).not.toBe(hashOf(' '));
  });

  it('are read to the very same data as by the parsers', () => {
    expect(bookOf({ organisation: 'vinh-phuc', lists: json('vinh-phuc/figures.json') as SoundFigures })).toEqual(
      parsed.figures.value,
    );
    for (const [year, { value }] of [
      [2020, parsed.reports2020],
      [2021, parsed.reports2021],
    ] as const) {
      const { broken, doubtful, ...table } = value;
      expect(tableOf(json(`vinh-phuc/reports/${year}.json`) as Envelope)).toEqual(table);
      expect([broken?.size, doubtful?.cases.size, doubtful?.amounts.size]).toEqual([0, 0, 0]);
    }
    expect(json('catalog.json')).toMatchObject(parsed.catalog.value);
  });
});
