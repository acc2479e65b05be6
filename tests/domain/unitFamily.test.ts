import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rows as unitRankingRows } from '../../src/charts/unitRanking/rows.ts';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import { organisationIn, type Unit } from '../../src/domain/organisation.ts';
import { formulaOf } from '../../src/domain/provenance.ts';
import { commonRate, familyOf } from '../../src/domain/unitFamily.ts';
import { chanceFinding } from '../../src/domain/unitFindings.ts';
import { flatNationFiles } from '../bench/flatNation.ts';
import { book, imported } from '../fixtures/figures.ts';
import { vi } from '../fixtures/languages.ts';
import { row, table } from '../fixtures/tables.ts';
import { there } from '../fixtures/there.ts';
import { datasetOf, lookOf, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const wholeYear = { statYear: 2021, months: 12 };
const byCases = { basis: 'cases', period: wholeYear } as const;
const [anyUnit] = vinhPhuc.units;
if (!anyUnit) throw new Error('the catalog has no unit');
const unit = (code: string, given: Partial<Unit> = {}): Unit => ({ ...anyUnit, code, parent: null, ...given });

/** Two provinces with offices and officers, of which only those at the bottom report. */
const nation: Dataset = {
  organisation: {
    ...vinhPhuc,
    kind: 'nation',
    units: [
      unit('a', { kind: 'department' }),
      unit('a-1', { kind: 'regionalOffice', parent: 'a' }),
      unit('a-2', { kind: 'regionalOffice', parent: 'a' }),
      unit('a-2-x', { kind: 'officer', parent: 'a-2' }),
      unit('a-2-y', { kind: 'officer', parent: 'a-2' }),
      unit('b', { kind: 'department' }),
      unit('b-1', { kind: 'regionalOffice', parent: 'b' }),
      unit('b-2', { kind: 'regionalOffice', parent: 'b' }),
    ],
  },
  book: book(),
  years: {
    current: {
      ...table(2021, [
        row('a-1', 12, 900, 1000),
        row('a-2-x', 12, 400, 500),
        row('a-2-y', 12, 450, 500),
        row('b-1', 12, 750, 1000),
      ]),
      parts: new Map([
        ['a', ['a-1', 'a-2-x', 'a-2-y']],
        ['a-2', ['a-2-x', 'a-2-y']],
        ['b', ['b-1']],
      ]),
    },
    before: null,
  },
  dropped: [],
  doubts: [],
  mixed: [],
};

describe('the family of a unit', () => {
  const common = commonRate(nation, byCases);
  const sizeOf = (level: 'province' | 'office' | 'officer') => familyOf(nation, { ...byCases, common, level }).size;

  it('is all units of its level that report, whatever they are parts of', () => {
    expect(sizeOf('province')).toBe(2);
    expect(sizeOf('office')).toBe(3);
    expect(sizeOf('officer')).toBe(2);
  });

  it('is held against the rate of the whole organisation at every level', () => {
    expect(common).toMatchObject({ value: 83.3333333333 });
  });

  it('is the very same for everybody who asks', () => {
    const asked = { ...byCases, common, level: 'office' } as const;
    expect(familyOf(nation, asked)).toBe(familyOf(nation, asked));
    expect(familyOf(nation, { ...asked, basis: 'amounts' })).not.toBe(familyOf(nation, asked));
  });

  it('of fewer than twenty does not tell how far units differ', () => {
    expect(familyOf(nation, { ...byCases, common, level: 'office' }).spread).toBe('notApplicable');
    expect(familyOf(datasetOf(2021), { ...byCases, common, level: 'office' })).toMatchObject({
      size: 10,
      spread: 'notApplicable',
    });
  });

  it('has rows of several levels each compared among its own, and no one family', () => {
    const rowsOf = (units: readonly string[]) => there(unitRankingRows(lookOf({ units }, nation), vi));
    expect(rowsOf(['a', 'b-1']).family).toBeNull();
    expect(rowsOf(['a', 'b']).family?.size).toBe(2);
    const verdict = (units: readonly string[]) => rowsOf(units).rows.find((each) => each.unit === 'b-1');
    expect(verdict(['a', 'b-1'])).toEqual(verdict(['a-1', 'b-1']));
    expect(verdict(['a', 'b-1'])?.chance).toBe('below');
  });

  it('is the same for the parts of a unit as for all units of their level', () => {
    const rowsOf = (within: string | null) =>
      there(unitRankingRows(lookOf({ within, level: within === null ? 'office' : null }, nation), vi));
    const [inside, everywhere] = [rowsOf('a'), rowsOf(null)];
    expect(inside.rows.map(({ unit }) => unit)).toEqual(['a-1', 'a-2']);
    for (const part of inside.rows) expect(everywhere.rows).toContainEqual(part);
    expect(inside.commonName).toBe('mức chung của cả nước');
  });
});

describe('the spread of a family', () => {
  const units = Array.from({ length: 24 }, (_, at) => unit(`u-${at}`));
  const rows = units.map(({ code }, at) => ({ ...row(code, 12, at % 2 ? 700 : 900, 1000), origin: imported }));
  const dataset: Dataset = {
    ...nation,
    organisation: { ...vinhPhuc, units },
    years: { current: table(2021, rows), before: null },
  };
  const common = commonRate(dataset, byCases);
  const { spread } = familyOf(dataset, { ...byCases, common, level: 'office' });

  it('is a figure in points about the whole organisation, derived from the rates of all units', () => {
    // z = ±0.1 ÷ √(0.16 ÷ 1000), and φ has to fall from z² to 0.678655 × 23 ÷ 24: τ² = 0.01 ÷ 0.6503777 − 0.00016.
    if (typeof spread === 'string') throw new Error(`no spread: ${spread}`);
    expect(spread.value).toBeCloseTo(100 * Math.sqrt(0.01 / 0.6503777 - 0.00016), 5);
    expect(spread).toMatchObject({ name: 'unitSpread', quantity: 'points', direction: 'exact' });
    expect(spread.provenance.kind).toBe('derived');
    expect(formulaOf(spread.provenance)).toMatchObject({ operation: 'unitSpread', origins: [imported] });
    expect(formulaOf(spread.provenance)?.inputs).toHaveLength(24);
  });

  it('widens the limits of each of them', () => {
    const { rows: both } = there(unitRankingRows(lookOf({ units: ['u-0', 'u-1'] }, dataset), vi));
    const first = both.find((each) => each.unit === 'u-0');
    expect(first?.chance).toBe('within');
    expect(first?.outer.low).toMatchObject({
      provenance: { formula: { operation: 'wilson', inputs: [{}, {}, { name: 'unitSpread' }] } },
    });
  });

  it('is none for money, of which nobody is called out', () => {
    const asked = { basis: 'amounts', period: wholeYear, level: 'office' } as const;
    expect(familyOf(dataset, { ...asked, common }).spread).toBe('notApplicable');
  });
});

describe('a nation of 763 units', () => {
  const published = readFileSync(join(import.meta.dirname, '../../src/data/figures/vinh-phuc.json'), 'utf8');
  const files = flatNationFiles(published);
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
  const [organisation] = parseCatalog(json('catalog.json')).value.organisations;
  if (!organisation) throw new Error('the catalog has no organisation');
  const dataset: Dataset = {
    organisation: organisationIn(organisation, wholeYear),
    book: parseFigures('viet-nam', json('viet-nam/figures.json')).value,
    years: { current: parseReports('viet-nam', 2021, json('viet-nam/reports/2021.json')).value, before: null },
    dropped: [],
    doubts: [],
    mixed: [],
  };
  const data = there(unitRankingRows(lookOf({}, dataset), vi));

  it('has units that differ by three and a half points beyond chance, as was planned, which calls out none of them', () => {
    expect(data.family?.size).toBe(763);
    // Planned: a province up to 4 points around the nation, a unit up to 4 around it and 1.5 in a year, each evenly: 3.4.
    expect(data.family?.spread).toMatchObject({ quantity: 'points', value: expect.closeTo(3.47, 2) });
    expect(chanceFinding(data.rows)).toEqual({ above: [], below: [], judged: 763 });
  });

  it('has about one unit in twenty beyond the inner limit, as its words say', () => {
    const inner = data.rows.filter(({ chance }) => chance === 'aboveInner' || chance === 'belowInner').length;
    expect(inner).toBeGreaterThan(20);
    expect(inner).toBeLessThan(45);
  });
});
