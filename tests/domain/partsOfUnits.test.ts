import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/data/dataset.ts';
import type { Parsed } from '../../src/data/failure.ts';
import type { Organisation, Unit } from '../../src/domain/organisation.ts';
import { organisationIn } from '../../src/domain/organisation.ts';
import { standingOf } from '../../src/domain/standing.ts';
import { withParts } from '../../src/domain/unitTree.ts';
import { illustrative } from '../fixtures/figures.ts';
import { row, table } from '../fixtures/tables.ts';

const name = (code: string) => ({ vi: code, en: code });
function unit(code: string, kind: Unit['kind'], given: Partial<Unit> = {}): Unit {
  return {
    code,
    kind,
    name: name(code),
    shortName: name(code),
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    ...given,
  };
}
const book = {
  figures: new Map(),
  targets: [],
  campaigns: [],
  events: [],
  sources: [],
  methods: [{ id: illustrative.method, description: name('made up') }],
};
const period = { statYear: 2021, months: 12 };

describe('a unit with others below it', () => {
  const units = [unit('p', 'department'), ...['a', 'b'].map((code) => unit(code, 'subDepartment', { parent: 'p' }))];

  it('is held against the year before by those of its parts that have reported in both', () => {
    const current = withParts(table(2021, [row('a', 12, 90, 100)]), { units });
    const before = withParts(table(2020, [row('a', 12, 80, 100), row('b', 12, 20, 100)]), { units });
    const standing = standingOf({ book, years: { current, before } }, { basis: 'cases', units: ['p'], period });
    expect(standing.missingUnits).toEqual([]);
    expect(standing.rate).toMatchObject({ value: 90 });
    const withBoth = withParts(table(2021, [row('a', 12, 90, 100), row('b', 1, 1, 10)]), { units });
    const compared = standingOf(
      { book, years: { current: withBoth, before } },
      { basis: 'cases', units: ['p'], period },
    );
    expect(compared.missingUnits).toEqual(['b']);
    expect(compared.yearBefore).toMatchObject({ value: 80 });
  });

  it('adds up the parts that it has in the period, and not those that these came from', () => {
    const everything: Organisation = {
      code: 'o',
      kind: 'province',
      name: name('o'),
      shortName: name('o'),
      units: [
        unit('p', 'department'),
        unit('old', 'subDepartment', { parent: 'p', validTo: '2021-06-30', successors: ['new'] }),
        unit('new', 'subDepartment', { parent: 'p', validFrom: '2021-07-01' }),
      ],
    };
    const parsed = <T>(value: T): Parsed<T> => ({
      value,
      version: undefined,
      dropped: { file: 'f', faults: [] },
      doubts: [],
    });
    const catalog = {
      organisations: [{ ...everything, statYears: [2021], defaultPeriod: period }],
      versions: [{ id: '1', date: '2021-10-01', change: { vi: 'Bản đầu.', en: 'First version.' } }],
    };
    const [known] = catalog.organisations;
    if (!known) throw new Error('no organisation');
    const dataset = datasetOf(organisationIn(known, period), {
      catalog: parsed(catalog),
      figures: parsed(book),
      current: parsed(table(2021, [row('old', 8, 60, 80), row('new', 12, 90, 100)])),
      before: parsed(table(2020, [row('old', 12, 70, 100)])),
    });
    const { completed, yearBefore, missingUnits } = standingOf(dataset, { basis: 'cases', units: ['p'], period });
    expect(completed).toMatchObject({ value: 90 });
    expect(missingUnits).toEqual([]);
    expect(yearBefore).toMatchObject({ value: 70 });
  });
});
