import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/data/catalog/schema.ts';
import { failureOf } from '../fixtures/failures.ts';
import { parsed, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const name = { vi: 'Tên', en: 'Name' };

function unit(code: string) {
  return {
    code,
    kind: 'subDepartment',
    name,
    shortName: name,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  };
}

function organisation(units: unknown[]) {
  const defaultPeriod = { statYear: 2021, months: 12 };
  return { code: 'tinh', kind: 'province', name, shortName: name, units, statYears: [2021], defaultPeriod };
}

function catalog(given: object = {}) {
  const versions = [{ id: '1', date: '2026-11-23', change: name }];
  return { schemaVersion: 2, organisations: [organisation([unit('a'), unit('b')])], versions, ...given };
}

describe('parseCatalog', () => {
  it('reads organisations with their units', () => {
    const { value, dropped } = parseCatalog(catalog());
    expect(value.organisations[0]?.code).toBe('tinh');
    expect(value.organisations[0]?.units.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(value.organisations[0]?.defaultPeriod).toEqual({ statYear: 2021, months: 12 });
    expect(value.versions[0]?.date).toBe('2026-11-23');
    expect(dropped).toEqual({ file: 'catalog.json', faults: [] });
  });

  it('drops a bad unit and says where it stood', () => {
    const bad = { ...unit('b'), code: 'Chi cục B' };
    const { value, dropped } = parseCatalog(catalog({ organisations: [organisation([unit('a'), bad, unit('c')])] }));
    expect(value.organisations[0]?.units.map(({ code }) => code)).toEqual(['a', 'c']);
    expect(dropped.faults.map(({ at }) => at)).toEqual(['organisations[0].units[1].code']);
  });

  it('drops a unit without a name', () => {
    const bad = { ...unit('b'), shortName: { vi: '', en: 'B' } };
    const { dropped } = parseCatalog(catalog({ organisations: [organisation([bad])] }));
    expect(dropped.faults.map(({ at }) => at)).toEqual(['organisations[0].units[0].shortName.vi']);
  });

  it('refuses another version of the format', async () => {
    const failure = await failureOf(() => parseCatalog(catalog({ schemaVersion: 3 })));
    expect(failure.kind).toBe('malformed');
    expect(failure.file).toBe('catalog.json');
    expect(failure.fault?.at).toBe('schemaVersion');
  });

  it('refuses a catalog without organisations, units or years', async () => {
    expect((await failureOf(() => parseCatalog(catalog({ organisations: [] })))).fault?.at).toBe('organisations');
    const noUnits = catalog({ organisations: [organisation([])] });
    expect((await failureOf(() => parseCatalog(noUnits))).fault?.at).toBe('organisations[0].units');
    const noYears = catalog({ organisations: [{ ...organisation([unit('a')]), statYears: [] }] });
    expect((await failureOf(() => parseCatalog(noYears))).fault?.at).toBe('organisations[0].statYears');
  });

  it('refuses a default period that is no period', async () => {
    const defaultPeriod = { statYear: 2021, months: 13 };
    const bad = catalog({ organisations: [{ ...organisation([unit('a')]), defaultPeriod }] });
    expect((await failureOf(() => parseCatalog(bad))).fault?.at).toBe('organisations[0].defaultPeriod.months');
  });

  it('refuses what is no object at all', async () => {
    expect((await failureOf(() => parseCatalog(null))).fault?.at).toBe('(root)');
    expect((await failureOf(() => parseCatalog([]))).kind).toBe('malformed');
  });
});

describe('the catalog', () => {
  it('is read without a loss', () => {
    expect(parsed.catalog.dropped.faults).toEqual([]);
  });

  it('has the department and its nine sub-departments in official order', () => {
    expect(vinhPhuc.units.map(({ shortName }) => shortName.vi)).toEqual([
      'Cục THADS tỉnh',
      'Vĩnh Yên',
      'Phúc Yên',
      'Lập Thạch',
      'Tam Dương',
      'Tam Đảo',
      'Bình Xuyên',
      'Yên Lạc',
      'Vĩnh Tường',
      'Sông Lô',
    ]);
    expect(vinhPhuc.units.map(({ kind }) => kind).filter((kind) => kind === 'departmentOwn')).toHaveLength(1);
  });

  it('starts with the whole statistical year 2021 and knows the year before', () => {
    expect(vinhPhuc.defaultPeriod).toEqual({ statYear: 2021, months: 12 });
    expect(vinhPhuc.statYears).toEqual([2020, 2021]);
  });
});
