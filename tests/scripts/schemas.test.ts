import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readApiFiles } from '../../scripts/apiFiles.ts';
import { schemaFiles } from '../../scripts/schemas.ts';

const files = schemaFiles();
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What a published schema finds wrong with a file, in words; empty when all is well. */
function faults(dataset: 'catalog' | 'figures' | 'reports', raw: unknown): string[] {
  const schema = files.get(`src/data/${dataset}/schema.json`);
  if (schema === undefined) throw new Error(`no schema for ${dataset}`);
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(JSON.parse(schema));
  validate(raw);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('schemaFiles', () => {
  it('are the files that are checked in', () => {
    expect([...files.keys()]).toEqual([
      'src/data/catalog/schema.json',
      'src/data/units/schema.json',
      'src/data/ages/schema.json',
      'src/data/figures/schema.json',
      'src/data/reports/schema.json',
    ]);
    for (const [path, text] of files) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('accept the data that the site ships with', () => {
    expect(faults('catalog', read('src/data/catalog/catalog.json'))).toEqual([]);
    expect(faults('figures', read('src/data/figures/vinh-phuc.json'))).toEqual([]);
    expect(faults('reports', read('src/data/reports/vinh-phuc/2020.json'))).toEqual([]);
    expect(faults('reports', read('src/data/reports/vinh-phuc/2021.json'))).toEqual([]);
  });

  it('refuse another version and a missing list', () => {
    expect(faults('catalog', { schemaVersion: 2, organisations: [] })).not.toEqual([]);
    expect(faults('figures', {})).not.toEqual([]);
    expect(faults('reports', { schemaVersion: 1 })).not.toEqual([]);
  });
});

describe('readApiFiles', () => {
  it('publishes every file under the path that the site asks for', () => {
    expect([...readApiFiles('.').keys()].sort()).toEqual([
      'catalog.json',
      'schema/ages.json',
      'schema/catalog.json',
      'schema/figures.json',
      'schema/reports.json',
      'schema/units.json',
      'vinh-phuc/figures.json',
      'vinh-phuc/reports/2020.json',
      'vinh-phuc/reports/2021.json',
    ]);
  });

  it('takes out white space and nothing else', () => {
    const published = readApiFiles('.').get('vinh-phuc/reports/2021.json') ?? '';
    expect(JSON.parse(published)).toEqual(read('src/data/reports/vinh-phuc/2021.json'));
    expect(published).not.toContain('\n');
  });
});
