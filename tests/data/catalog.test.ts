import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { withSoundTree } from '../../src/data/catalog/tree.ts';
import type { Unit } from '../../src/domain/organisation.ts';
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
    const { dropped } = parseCatalog(catalog({ organisations: [organisation([unit('a'), bad])] }));
    expect(dropped.faults.map(({ at }) => at)).toEqual(['organisations[0].units[1].shortName.vi']);
  });

  it('refuses another version of the format', async () => {
    const failure = await failureOf(() => parseCatalog(catalog({ schemaVersion: 1 })));
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

describe('parseCatalog, of units that cannot be', () => {
  const unitsOf = (units: unknown[]) => {
    const { value, dropped } = parseCatalog(catalog({ organisations: [organisation(units)] }));
    return { units: value.organisations[0]?.units ?? [], faults: dropped.faults };
  };

  it('counts a code that stands twice once', () => {
    const { units, faults } = unitsOf([unit('a'), unit('b'), unit('a')]);
    expect(units.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(faults).toEqual([{ at: 'organisations[0].units: a', problem: { kind: 'twice' } }]);
  });

  it('lets a parent go that is not there', () => {
    const { units, faults } = unitsOf([unit('a'), { ...unit('b'), parent: 'x' }]);
    expect(units.map(({ parent }) => parent)).toEqual([null, null]);
    expect(faults).toEqual([{ at: 'organisations[0].units: b', problem: { kind: 'noSuch', what: 'parent', id: 'x' } }]);
  });

  it('opens a circle of parents, and leaves what hangs below it', () => {
    const { units, faults } = unitsOf([
      { ...unit('a'), parent: 'c' },
      { ...unit('b'), parent: 'a' },
      { ...unit('c'), parent: 'b' },
      { ...unit('d'), parent: 'c' },
      { ...unit('e'), parent: 'e' },
    ]);
    expect(units.map(({ parent }) => parent)).toEqual([null, null, null, 'c', null]);
    expect(faults.map(({ problem }) => problem.kind)).toEqual(['circle', 'circle', 'circle', 'circle']);
  });

  it('lets a successor go that is not there', () => {
    const { units, faults } = unitsOf([{ ...unit('a'), validTo: '2021-06-30', successors: ['b', 'x'] }, unit('b')]);
    expect(units[0]?.successors).toEqual(['b']);
    expect(faults).toHaveLength(1);
  });

  it.each(['2021-02-30', '2021-13-01', '2021-00-10', '2021-06-31', '31/12/2021', '2021-6-1'])(
    'takes no unit that ended on %s, which is no day',
    (validTo) => {
      const { units, faults } = unitsOf([unit('a'), { ...unit('b'), validTo }]);
      expect(units.map(({ code }) => code)).toEqual(['a']);
      expect(faults[0]?.problem).toMatchObject({ kind: 'unexpected', expected: { kind: 'date' } });
    },
  );

  it('takes no unit that ended before it began', () => {
    const bad = { ...unit('b'), validFrom: '2021-07-01', validTo: '2021-06-30' };
    expect(unitsOf([unit('a'), bad]).faults.map(({ problem }) => problem.kind)).toEqual(['order']);
  });

  it('drops an organisation or a version that stands twice, and a version without a day', () => {
    const version = { id: '1', date: '2026-11-23', change: name };
    const { value, dropped } = parseCatalog(
      catalog({
        organisations: [organisation([unit('a')]), organisation([unit('b')])],
        versions: [version, { ...version, date: '2026-11-24' }, { ...version, id: '2', date: '2026-11-31' }],
      }),
    );
    expect(value.organisations.map(({ units }) => units.map(({ code }) => code))).toEqual([['a']]);
    expect(value.versions.map(({ date }) => date)).toEqual(['2026-11-23']);
    expect(dropped.faults.map(({ problem }) => problem.kind).sort()).toEqual(['twice', 'twice', 'unexpected']);
  });

  it('keeps a source but not an address that nobody should follow', () => {
    const source = { id: 's', title: 'Nghị quyết', publisher: 'Quốc hội', date: null, language: 'vi' };
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'khong phai dia chi', '//x']) {
      const of = { ...organisation([unit('a')]), structureSource: { ...source, url } };
      const { value, dropped } = parseCatalog(catalog({ organisations: [of] }));
      expect(value.organisations[0]?.structureSource?.url, url).toBeNull();
      expect(dropped.faults.map(({ at }) => at)).toEqual(['organisations[0].structureSource.url']);
    }
  });

  it('reads 20,000 units in three levels, and refuses more', async () => {
    const units = Array.from({ length: 20_000 }, (_, at) => ({
      ...unit(`u${at}`),
      parent: at === 0 ? null : `u${Math.floor(at / 30)}`,
    }));
    expect(unitsOf(units).units).toHaveLength(20_000);
    const more = catalog({ organisations: [organisation([...units, unit('one-more')])] });
    const failure = await failureOf(() => parseCatalog(more));
    expect(failure.kind).toBe('tooLarge');
    expect(failure.fault).toEqual({
      at: 'organisations[0].units',
      problem: { kind: 'tooMany', found: 20_001, most: 20_000 },
    });
  });

  it('asks as often for the parent of a unit in a long chain as in a short one', () => {
    const asked = (count: number) => {
      let reads = 0;
      const chain = Array.from({ length: count }, (_, at) => ({
        ...unit(`u${at}`),
        get parent() {
          reads += 1;
          return at === 0 ? null : `u${at - 1}`;
        },
      }));
      withSoundTree(chain as unknown as Unit[], 'units', []);
      return reads / count;
    };
    expect(asked(20_000) - asked(2_000)).toBeLessThan(0.01);
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
