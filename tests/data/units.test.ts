import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { DataFailure } from '../../src/data/failure.ts';
import { openedCatalog, organisationOf } from '../../src/data/openedCatalog.ts';
import { parseUnits } from '../../src/data/units/parse.ts';

const both = (text: string) => ({ vi: text, en: text });
const unit = (code: string, given: Record<string, unknown> = {}) => ({
  code,
  kind: 'regionalOffice',
  name: both(code),
  shortName: both(code),
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  ...given,
});
const file = (given: Record<string, unknown> = {}) => ({
  schemaVersion: 2,
  dataVersion: '7',
  organisation: 'phu-tho',
  units: [unit('kv-1'), unit('kv-2')],
  ...given,
});
const shown = { statYears: [2026], defaultPeriod: { statYear: 2026, months: 12 } };
const catalog = (given: Record<string, unknown> = {}) => ({
  schemaVersion: 2,
  organisations: [
    {
      code: 'viet-nam',
      kind: 'nation',
      name: both('Cả nước'),
      shortName: both('Cả nước'),
      units: [unit('phu-tho', { kind: 'department', organisation: 'phu-tho' })],
      ...shown,
    },
    {
      code: 'phu-tho',
      kind: 'province',
      name: both('Phú Thọ'),
      shortName: both('Phú Thọ'),
      units: [],
      unitsAt: 'own',
      ...shown,
      ...given,
    },
  ],
  versions: [{ id: '7', date: '2026-10-02', change: both('Năm 2026') }],
});
const refused = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof DataFailure) return [error.kind, error.file, error.fault?.at];
    throw error;
  }
  return 'taken';
};

describe('a catalog whose organisations have their units elsewhere', () => {
  it('takes an organisation without units only where it says so', () => {
    const { value, dropped } = parseCatalog(catalog());
    expect(dropped.faults).toEqual([]);
    expect(value.organisations.map(({ code, units }) => [code, units.length])).toEqual([
      ['viet-nam', 1],
      ['phu-tho', 0],
    ]);
    expect(value.organisations[0]?.units[0]?.organisation).toBe('phu-tho');
    const { unitsAt: _, ...silent } = catalog().organisations[1] as Record<string, unknown>;
    const [nation] = catalog().organisations;
    expect(refused(() => parseCatalog({ ...catalog(), organisations: [nation, silent] }))).toEqual([
      'malformed',
      'catalog.json',
      'organisations[1].units',
    ]);
  });

  it('has the units of the organisation that was opened, and stays one object', () => {
    const whole = parseCatalog(catalog());
    const units = parseUnits('phu-tho', file());
    const opened = openedCatalog(whole, 'phu-tho', units);
    expect(opened.value.organisations.map(({ units: { length } }) => length)).toEqual([1, 2]);
    expect(openedCatalog(whole, 'phu-tho', units)).toBe(opened);
    expect(organisationOf(opened.value, 'phu-tho')?.units[1]?.code).toBe('kv-2');
    expect(organisationOf(opened.value, 'nowhere')?.code).toBe('viet-nam');
  });
});

describe('a file of units', () => {
  it('loses what is bad in it, and tells it', () => {
    const { value, version, dropped } = parseUnits(
      'phu-tho',
      file({ units: [unit('kv-1'), unit('kv-1'), unit('KV 2'), unit('kv-3', { parent: 'nowhere' })] }),
    );
    expect([value.map(({ code, parent }) => [code, parent]), version]).toEqual([
      [
        ['kv-1', null],
        ['kv-3', null],
      ],
      '7',
    ]);
    expect(dropped.file).toBe('phu-tho/units.json');
    expect(dropped.faults.map(({ problem }) => problem.kind).sort()).toEqual(['noSuch', 'twice', 'unexpected']);
  });

  it('is refused where it is another organisation’s, has no unit, or comes from the future', () => {
    expect(refused(() => parseUnits('ha-noi', file()))).toEqual(['malformed', 'ha-noi/units.json', 'organisation']);
    expect(refused(() => parseUnits('phu-tho', file({ units: [] })))).toEqual([
      'malformed',
      'phu-tho/units.json',
      'units',
    ]);
    expect(refused(() => parseUnits('phu-tho', file({ schemaVersion: 3 })))).toEqual([
      'newerSchema',
      'phu-tho/units.json',
      undefined,
    ]);
  });
});
