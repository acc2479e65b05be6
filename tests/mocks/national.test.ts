import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nationalFiles } from '../../mocks/national.ts';
import { parseCatalog } from '../../src/data/catalog/schema.ts';
import { parseFigures } from '../../src/data/figures/schema.ts';
import { parseReports } from '../../src/data/reports/schema.ts';
import { numberOf } from '../../src/domain/figure.ts';
import { total } from '../../src/domain/reports.ts';

const published = readFileSync(join(import.meta.dirname, '../../src/data/figures/vinh-phuc.json'), 'utf8');
const files = nationalFiles(published);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');

describe('nationalFiles', () => {
  it('has 63 provinces, each with a code of its own', () => {
    const { value, dropped } = parseCatalog(json('catalog.json'));
    expect(dropped.faults).toEqual([]);
    expect(new Set(value.organisations[0]?.units.map(({ code }) => code)).size).toBe(63);
  });

  it('quotes only what is published of the nation', () => {
    const { value, dropped } = parseFigures('viet-nam', json('viet-nam/figures.json'));
    expect(dropped.faults).toEqual([]);
    expect([...value.figures.values()].every(({ subject }) => subject?.code === 'nation')).toBe(true);
  });

  it('adds up to the reported totals of 2021', () => {
    const { value: table, dropped } = parseReports('viet-nam', 2021, json('viet-nam/reports/2021.json'));
    expect(dropped.faults).toEqual([]);
    expect(numberOf(total(table, 'cases', 'completedTotal', table.units, 12).reading)).toBe(494_505);
    expect(numberOf(total(table, 'cases', 'eligible', table.units, 12).reading)).toBe(652_177);
    expect(numberOf(total(table, 'amounts', 'completedTotal', table.units, 12).reading)).toBe(46_328_000_000);
  });
});
