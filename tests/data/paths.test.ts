import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiPathOf, catalogPath, figuresPath, reportsPath, schemaPath } from '../../src/data/paths.ts';

describe('paths of the API', () => {
  it('name each dataset', () => {
    expect(catalogPath).toBe('catalog.json');
    expect(figuresPath('vinh-phuc')).toBe('vinh-phuc/figures.json');
    expect(reportsPath('vinh-phuc', 2021)).toBe('vinh-phuc/reports/2021.json');
    expect(schemaPath('figures')).toBe('schema/figures.json');
  });
});

describe('apiPathOf', () => {
  it('knows every dataset', () => {
    expect(apiPathOf('catalog/catalog.json')).toBe('catalog.json');
    expect(apiPathOf('figures/vinh-phuc.json')).toBe('vinh-phuc/figures.json');
    expect(apiPathOf('reports/vinh-phuc/2021.json')).toBe('vinh-phuc/reports/2021.json');
  });

  it('knows the schemas, which are not organisations', () => {
    expect(apiPathOf('catalog/schema.json')).toBe('schema/catalog.json');
    expect(apiPathOf('figures/schema.json')).toBe('schema/figures.json');
    expect(apiPathOf('reports/schema.json')).toBe('schema/reports.json');
  });

  it('refuses a stray file', () => {
    expect(() => apiPathOf('notes.json')).toThrow(new Error('no dataset for notes.json'));
    expect(() => apiPathOf('reports/vinh-phuc/21.json')).toThrow('no dataset for reports/vinh-phuc/21.json');
    expect(() => apiPathOf('reports/2021.json')).toThrow('no dataset for reports/2021.json');
    expect(() => apiPathOf('reports/vinh-phuc/nam/2021.json')).toThrow('no dataset for');
    expect(() => apiPathOf('catalog/other.json')).toThrow('no dataset for catalog/other.json');
    expect(() => apiPathOf('')).toThrow('no dataset for ');
  });

  it('finds a place for every file there is, each its own', () => {
    const files = globSync('**/*.json', { cwd: 'src/data' });
    expect(files.map((file) => apiPathOf(file.replaceAll('\\', '/'))).sort()).toEqual([
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
});
