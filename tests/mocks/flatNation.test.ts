import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawReports } from '../../mocks/generate/reports.ts';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import { amountMeasures, caseMeasures } from '../../src/domain/measures.ts';
import type { Unit } from '../../src/domain/organisation.ts';
import { flatNationFiles } from '../bench/flatNation.ts';
import { brokenRules, unitsOf, wholeOf } from './rules.ts';

const published = readFileSync(join(import.meta.dirname, '../../src/data/figures/vinh-phuc.json'), 'utf8');
const files = flatNationFiles(published);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');

const statYears = [2017, 2018, 2019, 2020, 2021];
const reports: RawReports[] = statYears.map((statYear) => json(`viet-nam/reports/${statYear}.json`));
const catalog = parseCatalog(json('catalog.json'));
const [nation] = catalog.value.organisations;
const units: readonly Unit[] = nation?.units ?? [];
const departments = units.filter(({ kind }) => kind === 'departmentOwn');
const unitOf = (code: string) => units.find((unit) => unit.code === code);
const subDepartmentsOf = (department: string) =>
  units.filter(({ code, kind }) => kind === 'subDepartment' && code.replace(/-\d+$/, '') === department);

describe('the catalogue of the flat nation', () => {
  it('has 63 departments and 700 sub-departments, none of which is dropped', () => {
    expect(catalog.dropped.faults).toEqual([]);
    expect(units).toHaveLength(763);
    expect(departments).toHaveLength(63);
    expect(units.every(({ parent }) => parent === null)).toBe(true);
  });

  it('has a code of its own for every unit, and full and short names of their own in both languages', () => {
    const texts = [
      units.map(({ code }) => code),
      ...(['vi', 'en'] as const).flatMap((language) => [
        units.map(({ name }) => name[language]),
        units.map(({ shortName }) => shortName[language]),
      ]),
    ];
    for (const list of texts) expect(new Set(list).size).toBe(763);
  });

  it('has 6 to 18 sub-departments a province, and 24 in Hà Nội and Thành phố Hồ Chí Minh', () => {
    const counts = departments.map(({ code }) => subDepartmentsOf(code).length);
    expect(subDepartmentsOf('ha-noi')).toHaveLength(24);
    expect(subDepartmentsOf('thanh-pho-ho-chi-minh')).toHaveLength(24);
    expect(Math.min(...counts)).toBe(6);
    expect(Math.max(...counts.filter((count) => count !== 24))).toBe(18);
  });

  it('has the years 2017 to 2021 and opens at the whole of 2021', () => {
    expect(nation?.statYears).toEqual([2017, 2018, 2019, 2020, 2021]);
    expect(nation?.defaultPeriod).toEqual({ statYear: 2021, months: 12 });
  });
});

describe('the figures of the flat nation', () => {
  const { value, dropped } = parseFigures('viet-nam', json('viet-nam/figures.json'));
  const ofUnits = value.targets.flatMap(({ whom, ...target }) =>
    whom.kind === 'unit' ? [{ unit: whom.unit, ...target }] : [],
  );

  it('quote only what is published of the nation, and drop nothing', () => {
    expect(dropped.faults).toEqual([]);
    expect([...value.figures.values()].every(({ subject }) => subject?.whom.kind === 'nation')).toBe(true);
  });

  it('hold an illustrative target by cases and one by money for each of 763 units in each of 5 years', () => {
    const keys = ofUnits.map(({ unit, statYear, measure }) => `${unit} ${statYear} ${measure}`);
    expect(new Set(keys).size).toBe(763 * 5 * 2);
    expect(keys).toHaveLength(7630);
    expect(ofUnits.every(({ unit }) => unitOf(unit) !== undefined)).toBe(true);
    expect(new Set(ofUnits.map(({ figure }) => figure.provenance.kind))).toEqual(new Set(['illustrative']));
  });

  it('describe the method of every illustrative block and target', () => {
    expect(value.methods.map(({ id }) => id)).toEqual(['reconciled-breakdown', 'targets-by-unit']);
  });
});

describe('the reports of the flat nation', () => {
  it.each(statYears)('of %i are read with nothing dropped: 763 units of 12 months in every column', (statYear) => {
    const { value: table, dropped } = parseReports('viet-nam', statYear, json(`viet-nam/reports/${statYear}.json`));
    expect(dropped.faults).toEqual([]);
    expect(table.units).toHaveLength(763);
    expect(Object.keys(table.cases.columns)).toEqual([...caseMeasures]);
    expect(Object.keys(table.amounts.columns)).toEqual([...amountMeasures]);
    expect(Object.keys(table.credit.columns)).toEqual(['completedCases', 'completedAmount']);
    for (const block of [table.cases, table.amounts, table.credit]) {
      for (const column of Object.values(block.columns)) {
        expect(column).toHaveLength(9156);
        expect(column.some(Number.isNaN)).toBe(false);
      }
    }
  });

  it('have the units of the catalogue in their order', () => {
    for (const year of reports) expect(unitsOf(year)).toEqual(units.map(({ code }) => code));
  });

  it('keep every rule in every unit, month and year', () => {
    const codes = departments.map(({ code }) => code);
    expect(brokenRules(reports, codes)).toEqual([]);
  });

  it('add up to the reported totals of 2020 and 2021 and to the invented ones before', () => {
    const totals = reports.map((year) => [
      wholeOf(year, 'cases', 'completedTotal', 12),
      wholeOf(year, 'cases', 'eligible', 12),
      wholeOf(year, 'amounts', 'completedTotal', 12),
      wholeOf(year, 'amounts', 'eligible', 12),
      wholeOf(year, 'credit', 'completedCases', 12),
      wholeOf(year, 'credit', 'completedAmount', 12),
    ]);
    expect(totals).toEqual([
      [535_729, 681_346, 34_907_622_540, 97_214_306_118, 3_418, 12_206_471_093],
      [547_302, 688_915, 40_018_365_702, 108_560_947_275, 3_690, 14_377_208_546],
      [560_081, 697_258, 47_255_104_391, 120_833_519_664, 4_027, 17_541_936_812],
      [576_933, 708_674, 53_751_000_000, 132_905_000_000, 4_365, 20_000_000_000],
      [494_505, 652_177, 46_328_000_000, 148_456_000_000, 3_902, 17_000_000_000],
    ]);
  });

  it('have units small and large: from 72 to 4 291 eligible cases in 2021', () => {
    const eligible = reports[4]?.cases.columns.eligible.filter((_, row) => row % 12 === 11) ?? [];
    expect(Math.min(...eligible)).toBe(72);
    expect(Math.max(...eligible)).toBe(4291);
  });
});

describe('a file of the flat nation', () => {
  it('is the same whenever the nation is made again', () => {
    expect(flatNationFiles(published).get('viet-nam/reports/2019.json')).toBe(files.get('viet-nam/reports/2019.json'));
  });

  it('is not there for an unknown path', () => {
    expect(files.get('viet-nam/reports/2016.json')).toBeUndefined();
  });
});
