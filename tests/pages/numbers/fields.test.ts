import { describe, expect, it } from 'vitest';
import { apiFiles, fieldsTable, meaningOf } from '../../../src/pages/numbers/fields/fieldsTable.ts';
import { fieldsOf } from '../../../src/pages/numbers/fields/jsonFields.ts';
import { en, vi } from '../../fixtures/languages.ts';

const rowOf = (file: (typeof apiFiles)[number], path: string) =>
  fieldsTable(file, vi).table.rows.find(([found]) => found === path);

describe('fieldsOf', () => {
  it('takes lists, texts in both languages, limits and what need not be there from a schema', () => {
    const schema = {
      type: 'object',
      properties: {
        names: { type: 'array', items: { type: 'object', properties: { vi: {}, en: {} } } },
        months: { type: 'integer', minimum: 1, maximum: 12 },
        until: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
      },
      required: ['months'],
    };
    expect(fieldsOf(schema)).toEqual([
      { path: 'names[]', type: '{vi, en}', required: false, allowed: '' },
      { path: 'months', type: 'integer', required: true, allowed: '1 … 12' },
      { path: 'until', type: 'string | null', required: false, allowed: 'date' },
    ]);
  });

  it('has a field of several variants once, with the values of all', () => {
    const variant = (kind: string) => ({ type: 'object', properties: { kind: { const: kind } }, required: ['kind'] });
    expect(fieldsOf({ type: 'array', items: { oneOf: [variant('a'), variant('b')] } })).toEqual([
      { path: 'kind', type: 'string', required: true, allowed: 'a, b' },
    ]);
  });
});

describe('the table of fields', () => {
  it('is made from the published schemas', () => {
    expect(rowOf('reports', 'cases.columns.eligible[]')).toEqual([
      'cases.columns.eligible[]',
      'integer | null',
      'có',
      '0 … 100000000',
      'Có điều kiện thi hành',
    ]);
    expect(rowOf('catalog', 'organisations[].units[].validTo')?.slice(1, 4)).toEqual(['string | null', 'có', 'date']);
    expect(rowOf('figures', 'targets[].provenance.kind')?.[3]).toBe('reported, imported, register, illustrative');
  });

  it.each(apiFiles)('says what every field is, in both languages: %s', (file) => {
    for (const messages of [vi, en]) {
      const silent = fieldsTable(file, messages).table.rows.filter((row) => row[4] === '');
      expect(silent).toEqual([]);
    }
  });

  it('tells apart what has one name', () => {
    expect(meaningOf('organisations[].kind', vi)).toBe('Cả nước, tỉnh hay một đơn vị.');
    expect(meaningOf('organisations[].units[].kind', vi)).toBe('Loại đơn vị, quyết định cấp.');
  });
});
