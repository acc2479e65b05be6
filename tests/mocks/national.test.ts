import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawBlock, RawReports } from '../../mocks/generate/reports.ts';
import { mergedCities, mergedProvinces } from '../../mocks/nation/mergers.ts';
import { provinces } from '../../mocks/nation/provinces.ts';
import { nationalFiles } from '../../mocks/national.ts';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import { breaches } from '../../src/domain/forms.ts';
import { type AmountMeasure, amountMeasures, type CaseMeasure, caseMeasures } from '../../src/domain/measures.ts';
import { organisationIn, type Unit, type UnitKind } from '../../src/domain/organisation.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { brokenRules } from './rules.ts';

const published = readFileSync(join(import.meta.dirname, '../../src/data/figures/vinh-phuc.json'), 'utf8');
const files = nationalFiles(published);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');

const catalog = parseCatalog(json('catalog.json'));
const [nation] = catalog.value.organisations;
const units: readonly Unit[] = nation?.units ?? [];
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const unitOf = (code: string) => byCode.get(code);
const childrenOf = (code: string) => units.filter(({ parent }) => parent === code);
const parents = new Set(units.map(({ parent }) => parent));
const isLeaf = ({ code }: Unit) => !parents.has(code);
const isOld = ({ validTo }: Unit) => validTo !== null;
const oldUnits = units.filter(isOld);
const newUnits = units.filter((unit) => !isOld(unit));
const oldLeaves = oldUnits.filter(isLeaf).map(({ code }) => code);
const newLeaves = newUnits.filter(isLeaf).map(({ code }) => code);
const countOf = (list: readonly Unit[], wanted: UnitKind) => list.filter(({ kind }) => kind === wanted).length;

const parsed = new Map(
  [2024, 2025, 2026].map((year) => [year, parseReports('viet-nam', year, json(`viet-nam/reports/${year}.json`))]),
);

function tableOf(year: number): ReportTable {
  const table = parsed.get(year)?.value;
  if (!table) throw new Error(`no reports of ${year}`);
  return table;
}

type Columns = Readonly<Record<string, Float64Array>>;
type BlockName = 'cases' | 'amounts' | 'credit';
const blocks: readonly BlockName[] = ['cases', 'amounts', 'credit'];
const columnsOf = (table: ReportTable, block: BlockName): Columns => table[block].columns;

/** The sum of every measure of a block over some units after so many months; NaN where one of them has no row. */
function sums(year: number, block: BlockName, codes: readonly string[], months: number): Record<string, number> {
  const table = tableOf(year);
  const places = codes.map((code) => {
    const index = table.units.indexOf(code);
    return index < 0 ? -1 : index * 12 + months - 1;
  });
  const entries = Object.entries(columnsOf(table, block)).map(([measure, column]) => [
    measure,
    places.reduce((sum, place) => sum + (column[place] ?? Number.NaN), 0),
  ]);
  return Object.fromEntries(entries);
}

/** The rows that these units have in a year's file, as a file of their own. */
function fileOf(year: number, codes: readonly string[]): RawReports {
  const file: RawReports = json(`viet-nam/reports/${year}.json`);
  const wanted = new Set(codes);
  const keep = <T>(column: readonly T[]) => column.filter((_, row) => wanted.has(file.rows.unit[row] ?? ''));
  const kept = <M extends string>({ origin, columns }: RawBlock<M>): RawBlock<M> => ({
    origin: keep(origin),
    columns: Object.fromEntries(
      Object.entries<readonly number[]>(columns).map(([measure, column]) => [measure, keep(column)]),
    ) as Record<M, number[]>,
  });
  return {
    ...file,
    rows: { unit: keep(file.rows.unit), months: keep(file.rows.months) },
    cases: kept<CaseMeasure>(file.cases),
    amounts: kept<AmountMeasure>(file.amounts),
    credit: kept(file.credit),
  };
}

describe('the mergers of 01/07/2025', () => {
  it('make 34 provinces and cities of 63, each of which goes to one', () => {
    expect(mergedProvinces).toHaveLength(34);
    expect(mergedProvinces.flatMap(({ from }) => from).toSorted()).toEqual(provinces.toSorted());
  });

  it('leave eleven as they were, Huế under a new name', () => {
    const alone = mergedProvinces.flatMap(({ name, from }) => (from.length === 1 ? [[name, ...from]] : []));
    expect(alone.filter(([name, before]) => name !== before)).toEqual([['Huế', 'Thừa Thiên Huế']]);
    expect(alone.map(([name]) => name)).toEqual([
      'Hà Nội',
      'Cao Bằng',
      'Điện Biên',
      'Lai Châu',
      'Sơn La',
      'Lạng Sơn',
      'Quảng Ninh',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Huế',
    ]);
  });

  it('have six central cities', () => {
    const names = mergedProvinces.map(({ name }) => name);
    expect(mergedCities.filter((city) => names.includes(city))).toHaveLength(6);
    expect(newUnits.filter(({ name }) => name.vi.startsWith('THADS thành phố'))).toHaveLength(6);
    expect(oldUnits.filter(({ kind, name }) => kind === 'department' && name.vi.includes('thành phố'))).toHaveLength(5);
  });
});

describe('the catalogue of the nation', () => {
  it('is read with nothing dropped', () => {
    expect(catalog.dropped.faults).toEqual([]);
    expect(units).toHaveLength(63 + 63 + 700 + 34 + 355 + 6);
  });

  it('has 63 departments with their own cases and 700 sub-departments until 30/06/2025', () => {
    expect(countOf(oldUnits, 'department')).toBe(63);
    expect(countOf(oldUnits, 'departmentOwn')).toBe(63);
    expect(countOf(oldUnits, 'subDepartment')).toBe(700);
    expect(oldUnits).toHaveLength(826);
    expect(oldLeaves).toHaveLength(763);
    expect(new Set(oldUnits.map(({ validTo }) => validTo))).toEqual(new Set(['2025-06-30']));
  });

  it('has 34 agencies, 355 regional offices and six officers since 01/07/2025', () => {
    expect(countOf(newUnits, 'department')).toBe(34);
    expect(countOf(newUnits, 'regionalOffice')).toBe(355);
    expect(countOf(newUnits, 'officer')).toBe(6);
    expect(newUnits).toHaveLength(395);
    expect(newLeaves).toHaveLength(359);
    expect(new Set(newUnits.map(({ validFrom }) => validFrom))).toEqual(new Set(['2025-07-01']));
  });

  it('has at least five offices a province and most of them in the two largest cities and what joined them', () => {
    const counts = newUnits
      .filter(({ kind }) => kind === 'department')
      .map(({ code }) => [code, childrenOf(code).length] as const);
    expect(Math.min(...counts.map(([, count]) => count))).toBe(6);
    expect(childrenOf('ha-noi')).toHaveLength(12);
    expect(counts.toSorted(([, a], [, b]) => b - a)[0]).toEqual(['thanh-pho-ho-chi-minh', 21]);
  });

  it('has a code and a full name of its own for every unit', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(1221);
    expect(new Set(units.map(({ name }) => name.vi)).size).toBe(1221);
    expect(new Set(units.map(({ name }) => name.en)).size).toBe(1221);
  });

  it('has short names of their own too, but for the officers, who are numbered within their office', () => {
    const others = units.filter(({ kind }) => kind !== 'officer').map(({ shortName }) => shortName);
    expect(new Set(others.map(({ vi }) => vi)).size).toBe(1215);
    expect(new Set(others.map(({ en }) => en)).size).toBe(1215);
  });

  it('has a parent of the right kind and of the same time for every unit that is not a department', () => {
    const above: Readonly<Record<UnitKind, UnitKind | undefined>> = {
      department: undefined,
      departmentOwn: 'department',
      subDepartment: 'department',
      regionalOffice: 'department',
      officer: 'regionalOffice',
    };
    for (const { kind, parent, validFrom, validTo } of units) {
      const over = unitOf(parent ?? '');
      expect(over?.kind).toBe(above[kind]);
      if (over) expect([over.validFrom, over.validTo]).toEqual([validFrom, validTo]);
    }
  });

  it('has every unit followed by what is below it', () => {
    const below = (code: string): string[] => [code, ...childrenOf(code).flatMap((child) => below(child.code))];
    const tops = units.filter(({ parent }) => parent === null);
    expect(tops.flatMap(({ code }) => below(code))).toEqual(units.map(({ code }) => code));
    expect(below('ha-noi').slice(0, 6)).toEqual([
      'ha-noi',
      'ha-noi-kv-1',
      'ha-noi-kv-1-chv-1',
      'ha-noi-kv-1-chv-2',
      'ha-noi-kv-1-chv-3',
      'ha-noi-kv-2',
    ]);
  });

  it('has one successor for every unit before: the agency of its province, or an office of that agency', () => {
    for (const { kind, parent, successors } of oldUnits) {
      expect(successors).toHaveLength(1);
      const heir = unitOf(successors[0] ?? '');
      expect(heir?.kind).toBe(kind === 'department' ? 'department' : 'regionalOffice');
      if (kind !== 'department') expect(heir?.parent).toBe(unitOf(parent ?? '')?.successors[0]);
    }
    expect(newUnits.every(({ successors }) => successors.length === 0)).toBe(true);
  });

  it('has at least one sub-department behind every office, and the own cases of departments behind the first', () => {
    const heirs = (wanted: UnitKind) =>
      new Set(oldUnits.flatMap(({ kind, successors }) => (kind === wanted ? successors : [])));
    expect(heirs('subDepartment').size).toBe(355);
    expect(heirs('department').size).toBe(34);
    expect([...heirs('departmentOwn')].every((code) => code.endsWith('-kv-1'))).toBe(true);
    expect(heirs('departmentOwn').size).toBe(34);
  });

  it('names what there was and what there is', () => {
    expect(unitOf('phu-tho')).toEqual({
      code: 'phu-tho',
      kind: 'department',
      name: { vi: 'THADS tỉnh Phú Thọ', en: 'Phú Thọ Provincial CJE Agency' },
      shortName: { vi: 'Phú Thọ', en: 'Phú Thọ' },
      parent: null,
      validFrom: '2025-07-01',
      validTo: null,
      successors: [],
    });
    expect(unitOf('phu-tho-kv-3')).toMatchObject({
      kind: 'regionalOffice',
      name: { vi: 'Phòng THADS khu vực 3 - Phú Thọ', en: 'Regional CJE Office 3, Phú Thọ' },
      shortName: { vi: 'Khu vực 3 - Phú Thọ', en: 'Office 3, Phú Thọ' },
      parent: 'phu-tho',
    });
    expect(unitOf('ha-noi-kv-2-chv-1')).toMatchObject({
      kind: 'officer',
      name: {
        vi: 'Chấp hành viên 1, Phòng THADS khu vực 2 - Hà Nội',
        en: 'Enforcement officer 1, Regional CJE Office 2, Hà Nội',
      },
      shortName: { vi: 'Chấp hành viên 1', en: 'Enforcement officer 1' },
      parent: 'ha-noi-kv-2',
    });
    expect(unitOf('cuc-vinh-phuc')).toMatchObject({
      name: { vi: 'Cục THADS tỉnh Vĩnh Phúc', en: 'Vĩnh Phúc Provincial CJE Department' },
      parent: null,
      successors: ['phu-tho'],
    });
    expect(unitOf('cuc-vinh-phuc-0')).toMatchObject({
      kind: 'departmentOwn',
      name: { vi: 'Cục THADS tỉnh Vĩnh Phúc (phần Cục trực tiếp thi hành)' },
      parent: 'cuc-vinh-phuc',
      successors: ['phu-tho-kv-1'],
    });
    expect(unitOf('cuc-vinh-phuc-1')).toMatchObject({ kind: 'subDepartment', parent: 'cuc-vinh-phuc' });
  });

  it('names cities as such: Huế only today, and the one that has "thành phố" in its name once', () => {
    expect(unitOf('ha-noi')?.name).toEqual({ vi: 'THADS thành phố Hà Nội', en: 'Hà Nội City CJE Agency' });
    expect(unitOf('hue')?.name.vi).toBe('THADS thành phố Huế');
    expect(unitOf('cuc-thua-thien-hue')?.name.vi).toBe('Cục THADS tỉnh Thừa Thiên Huế');
    expect(unitOf('thanh-pho-ho-chi-minh')).toMatchObject({
      name: { vi: 'THADS thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City CJE Agency' },
      shortName: { vi: 'TP Hồ Chí Minh', en: 'Hồ Chí Minh City' },
    });
    expect(unitOf('thanh-pho-ho-chi-minh-kv-21')?.shortName).toEqual({
      vi: 'Khu vực 21 - TP Hồ Chí Minh',
      en: 'Office 21, Hồ Chí Minh City',
    });
  });

  it('has the years 2024 to 2026 and opens at the whole of 2026, with the units of today', () => {
    expect(nation?.statYears).toEqual([2024, 2025, 2026]);
    expect(nation?.defaultPeriod).toEqual({ statYear: 2026, months: 12 });
    expect(nation && organisationIn(nation, { statYear: 2026, months: 12 }).units).toEqual(newUnits);
    expect(nation && organisationIn(nation, { statYear: 2025, months: 6 }).units).toEqual(oldUnits);
  });
});

describe('the figures of the nation', () => {
  const { value, dropped } = parseFigures('viet-nam', json('viet-nam/figures.json'));
  const ofUnits = value.targets.flatMap(({ whom, ...target }) =>
    whom.kind === 'unit' ? [{ unit: whom.unit, ...target }] : [],
  );

  it('quote only what is published of the nation, and drop nothing', () => {
    expect(dropped.faults).toEqual([]);
    expect([...value.figures.values()].every(({ subject }) => subject?.whom.kind === 'nation')).toBe(true);
  });

  it('hold two illustrative targets a year for each unit but officers: of those before until 2025, of today from 2025', () => {
    const keys = ofUnits.map(({ unit, statYear, measure }) => `${unit} ${statYear} ${measure}`);
    expect(new Set(keys).size).toBe(keys.length);
    const count = (year: number, list: readonly Unit[]) => {
      const codes = new Set(list.map(({ code }) => code));
      return ofUnits.filter(({ unit, statYear }) => statYear === year && codes.has(unit)).length;
    };
    expect([2024, 2025, 2026].map((year) => [count(year, oldUnits), count(year, newUnits)])).toEqual([
      [1652, 0],
      [1652, 778],
      [0, 778],
    ]);
    expect(ofUnits).toHaveLength(4860);
    expect(ofUnits.some(({ unit }) => unitOf(unit)?.kind === 'officer')).toBe(false);
    expect(new Set(ofUnits.map(({ figure }) => figure.provenance.kind))).toEqual(new Set(['illustrative']));
  });

  it('set the targets of 2025 within two points of what is reported of the nation, unlike each other', () => {
    for (const [wanted, middle] of [
      ['caseRate', 83.9],
      ['amountRate', 51.9],
    ] as const) {
      const values = ofUnits.flatMap(({ statYear, measure, figure }) =>
        statYear === 2025 && measure === wanted ? [figure.value] : [],
      );
      expect(Math.min(...values)).toBeGreaterThanOrEqual(middle - 2);
      expect(Math.max(...values)).toBeLessThanOrEqual(middle + 2);
      expect(new Set(values).size).toBeGreaterThan(100);
      expect(values.every((target) => Number(target.toFixed(2)) === target)).toBe(true);
    }
  });

  it('describe the method of every illustrative block and target', () => {
    expect(value.methods.map(({ id }) => id)).toEqual(['reconciled-breakdown', 'targets-by-unit']);
  });
});

describe('the reports of the nation', () => {
  it.each([
    [2024, '06/2019', 763],
    [2025, '05/2024', 763 + 359],
    [2026, '05/2024', 359],
  ])('of %i on form %s are read with nothing dropped, %i units', (statYear, formVersion, count) => {
    expect(parsed.get(statYear)?.dropped.faults).toEqual([]);
    expect(tableOf(statYear)).toMatchObject({ statYear, formVersion });
    expect(tableOf(statYear).units).toHaveLength(count);
    expect(Object.keys(columnsOf(tableOf(statYear), 'cases'))).toEqual([...caseMeasures]);
    expect(Object.keys(columnsOf(tableOf(statYear), 'amounts'))).toEqual([...amountMeasures]);
  });

  it('have rows for the units without units below them, in the order of the catalogue, so that nothing counts twice', () => {
    expect(tableOf(2024).units).toEqual(oldLeaves);
    expect(tableOf(2025).units).toEqual([...oldLeaves, ...newLeaves]);
    expect(tableOf(2026).units).toEqual(newLeaves);
  });

  it('end with month 9 of 2025 for the units before, and are whole for all others', () => {
    const rowsOf = (year: number) => {
      const { eligible } = columnsOf(tableOf(year), 'cases');
      return tableOf(year).units.map((_, index) =>
        [...(eligible ?? []).slice(index * 12, index * 12 + 12)].filter((cell) => !Number.isNaN(cell)),
      );
    };
    expect(new Set(rowsOf(2024).map(({ length }) => length))).toEqual(new Set([12]));
    expect(
      new Set(
        rowsOf(2025)
          .slice(0, 763)
          .map(({ length }) => length),
      ),
    ).toEqual(new Set([9]));
    expect(
      new Set(
        rowsOf(2025)
          .slice(763)
          .map(({ length }) => length),
      ),
    ).toEqual(new Set([12]));
    expect(new Set(rowsOf(2026).map(({ length }) => length))).toEqual(new Set([12]));
    const { eligible } = columnsOf(tableOf(2025), 'cases');
    expect(eligible?.[8]).toBeGreaterThan(0);
    expect(eligible?.[9]).toBeNaN();
  });

  it('add up to what is reported of 2024, and to the reported rates of 2025', () => {
    const cases2024 = sums(2024, 'cases', oldLeaves, 12);
    expect([cases2024['completedTotal'], cases2024['eligible']]).toEqual([620_657, 739_974]);
    const rate = (year: number, block: BlockName, codes: readonly string[]) => {
      const { completedTotal = Number.NaN, eligible = Number.NaN } = sums(year, block, codes, 12);
      return ((100 * completedTotal) / eligible).toFixed(2);
    };
    expect([rate(2024, 'cases', oldLeaves), rate(2024, 'amounts', oldLeaves)]).toEqual(['83.88', '51.84']);
    expect([rate(2025, 'cases', newLeaves), rate(2025, 'amounts', newLeaves)]).toEqual(['84.27', '56.62']);
    expect([rate(2026, 'cases', newLeaves), rate(2026, 'amounts', newLeaves)]).toEqual(['84.62', '57.55']);
  });

  it('keep every rule in all units before in 2024, month by month', () => {
    const own = oldUnits.filter(({ kind }) => kind === 'departmentOwn').map(({ code }) => code);
    expect(brokenRules([fileOf(2024, oldLeaves)], own)).toEqual([]);
  });

  it('keep every rule in all units of today in 2025 and 2026, month by month and over the turn of the year', () => {
    expect(brokenRules([fileOf(2025, newLeaves), fileOf(2026, newLeaves)], [])).toEqual([]);
  });

  it('keep every identity in the nine months of the units before in 2025', () => {
    const table = tableOf(2025);
    for (const block of ['cases', 'amounts'] as const) {
      const columns = Object.entries(columnsOf(table, block));
      for (let unit = 0; unit < 763; unit += 1) {
        for (let months = 1; months <= 9; months += 1) {
          const row = Object.fromEntries(
            columns.map(([measure, column]) => [measure, column[unit * 12 + months - 1] ?? Number.NaN]),
          );
          expect(breaches(row, '06/2019')).toEqual([]);
        }
      }
    }
  });

  it('restate 2025 by office: in the months 1 to 9 each is the sum of those whose work it took over', () => {
    for (const office of newUnits.filter(({ kind }) => kind === 'regionalOffice')) {
      const before = oldUnits.filter(({ successors }) => successors.includes(office.code)).map(({ code }) => code);
      const officers = childrenOf(office.code).map(({ code }) => code);
      const today = officers.length > 0 ? officers : [office.code];
      for (const block of blocks) {
        for (const months of [1, 5, 9]) {
          expect(sums(2025, block, today, months)).toEqual(sums(2025, block, before, months));
        }
      }
    }
  });

  it('open 2025 with what 2024 carried forward, less what moved to the separate book', () => {
    for (const block of ['cases', 'amounts'] as const) {
      const [before, year] = [sums(2024, block, oldLeaves, 12), sums(2025, block, newLeaves, 1)];
      const moved = (year['separateBook'] ?? 0) - (before['separateBook'] ?? 0);
      expect(moved).toBeGreaterThan(0);
      expect(year['carriedOver']).toBe((before['carriedForward'] ?? 0) - moved);
    }
  });

  it('have the officers of two offices of Hà Nội in their stead, every one with work of his own', () => {
    expect(newUnits.filter(({ kind }) => kind === 'officer').map(({ parent }) => parent)).toEqual([
      'ha-noi-kv-1',
      'ha-noi-kv-1',
      'ha-noi-kv-1',
      'ha-noi-kv-2',
      'ha-noi-kv-2',
      'ha-noi-kv-2',
    ]);
    for (const code of ['ha-noi-kv-1', 'ha-noi-kv-2']) {
      expect(tableOf(2026).units).not.toContain(code);
      for (const officer of childrenOf(code)) {
        expect(sums(2026, 'cases', [officer.code], 12)['completedTotal']).toBeGreaterThan(100);
      }
    }
  });

  it('are the same whenever the nation is made again', () => {
    expect(nationalFiles(published).get('viet-nam/reports/2026.json')).toBe(files.get('viet-nam/reports/2026.json'));
  });
});
