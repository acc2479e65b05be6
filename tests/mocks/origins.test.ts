import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OriginMix, withOrigins } from '../../mocks/origins.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { grounded } from '../../src/data/reports/grounded.ts';
import { parseReports } from '../../src/data/reports/parse.ts';

const root = join(import.meta.dirname, '../../src/data');
const reportsFile = readFileSync(join(root, 'reports/vinh-phuc/2021.json'), 'utf8');
const figuresFile = readFileSync(join(root, 'figures/vinh-phuc.json'), 'utf8');

const reportsIn = (mix: OriginMix) =>
  parseReports('vinh-phuc', 2021, JSON.parse(withOrigins('vinh-phuc/reports/2021.json', reportsFile, mix)));
const figuresIn = (mix: OriginMix) =>
  parseFigures('vinh-phuc', JSON.parse(withOrigins('vinh-phuc/figures.json', figuresFile, mix)));
const kindsIn = (mix: OriginMix) => {
  const { value: table } = reportsIn(mix);
  return [...new Set(table.cases.origin)].map((place) => table.origins[place]?.kind);
};

describe('withOrigins', () => {
  it('gives all rows the kind that is asked for, and in a mix three kinds in turn', () => {
    expect(kindsIn('reported')).toEqual(['reported']);
    expect(kindsIn('imported')).toEqual(['imported']);
    expect(kindsIn('mixed')).toEqual(['reported', 'imported', 'illustrative']);
  });

  it('leaves no made-up target, and drops nothing', () => {
    for (const mix of ['reported', 'imported', 'mixed'] as const) {
      const figures = figuresIn(mix);
      expect(figures.dropped.faults).toEqual([]);
      expect(reportsIn(mix).dropped.faults).toEqual([]);
      expect(figures.value.targets.filter(({ figure }) => figure.provenance.kind === 'illustrative')).toEqual([]);
    }
  });

  it('quotes a source that the figures have', () => {
    const reports = reportsIn('reported');
    expect(grounded(reports, figuresIn('reported').value)).toBe(reports);
  });
});

describe('grounded', () => {
  it('takes rows for not reported whose source the figures do not have, and tells it', () => {
    const reports = reportsIn('mixed');
    const { value: table, dropped } = grounded(reports, figuresIn('imported').value);
    expect(dropped.faults).toEqual([]);
    expect(table).toBe(reports.value);
    const published = parseFigures('vinh-phuc', JSON.parse(figuresFile)).value;
    const without = grounded(reports, published);
    expect(without.dropped.faults).toEqual([
      { at: 'origins[1]', problem: { kind: 'noSuch', what: 'source', id: 'bao-cao-thu' } },
    ]);
    // The first unit is reported and goes, the second is imported and stays.
    expect(without.value.cases.columns.completed[11]).toBeNaN();
    expect(without.value.cases.columns.completed[23]).toBe(1175);
  });

  it('takes rows for not reported whose method the figures do not have', () => {
    const reports = parseReports('vinh-phuc', 2021, JSON.parse(reportsFile));
    const published = parseFigures('vinh-phuc', JSON.parse(figuresFile)).value;
    const without = grounded(reports, { ...published, methods: [] });
    expect(without.dropped.faults).toEqual([
      { at: 'origins[0]', problem: { kind: 'noSuch', what: 'method', id: 'reconciled-breakdown' } },
    ]);
    expect(without.value.amounts.columns.completed.every(Number.isNaN)).toBe(true);
  });
});
