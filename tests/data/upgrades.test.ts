import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/data/catalog/parse.ts';
import { parseFigures } from '../../src/data/figures/parse.ts';
import { parseReports } from '../../src/data/reports/parse.ts';
import { inNewestVersion } from '../../src/data/upgrades.ts';
import { amountMeasures, caseMeasures } from '../../src/domain/measures.ts';

const text = (vi: string) => ({ vi, en: vi });
const unit = (code: string, kind: string, parent: string | null) => ({
  code,
  kind,
  name: text(code),
  shortName: text(code),
  parent,
  validFrom: null,
  validTo: null,
  successors: [],
});

describe('a file of version 1', () => {
  it('of the catalog: a department beside its sub-departments becomes its own caseload, right below the organisation', () => {
    const raw = {
      schemaVersion: 1,
      organisations: [
        {
          code: 'o',
          name: text('Tỉnh O'),
          shortName: text('O'),
          units: [unit('cuc', 'department', null), unit('a', 'subDepartment', 'cuc')],
          statYears: [2021],
          defaultPeriod: { statYear: 2021, months: 12 },
        },
      ],
      versions: [{ id: '1', date: '2026-11-23', change: text('Bản đầu') }],
    };
    const { value, dropped } = parseCatalog(inNewestVersion('catalog', raw));
    expect(dropped.faults).toEqual([]);
    const [organisation] = value.organisations;
    expect(organisation?.kind).toBe('province');
    expect(organisation?.units.map(({ code, kind, parent }) => [code, kind, parent])).toEqual([
      ['cuc', 'departmentOwn', null],
      ['a', 'subDepartment', null],
    ]);
  });

  it('of figures: codes say whom they are, units of measure become quantities, sources become provenance', () => {
    const figure = (id: string, code: string) => ({
      id,
      name: 'caseRate',
      subject: { code, statYear: 2021 },
      value: 84,
      unit: 'percent',
      direction: 'moreThan',
      source: 'bao',
      paragraph: 3,
      statement: text('Báo nói vậy.'),
    });
    const raw = {
      schemaVersion: 1,
      organisation: 'o',
      sources: [{ id: 'bao', title: 'Báo', publisher: 'Báo', date: '2022-01-03', language: 'vi', url: null }],
      figures: [figure('nation', 'nation'), figure('whole', 'o'), figure('part', 'a')],
      derived: [],
      targets: [
        {
          subject: 'o',
          statYear: 2021,
          measure: 'caseRate',
          value: 80,
          direction: 'exact',
          provenance: { kind: 'reported', source: 'bao', statement: text('Chỉ tiêu.') },
        },
      ],
      campaigns: [],
      methods: [],
    };
    const { value, dropped } = parseFigures('o', inNewestVersion('figures', raw));
    expect(dropped.faults).toEqual([]);
    expect([...value.figures.values()].map(({ subject }) => subject?.whom)).toEqual([
      { kind: 'nation' },
      { kind: 'organisation', organisation: 'o' },
      { kind: 'unit', organisation: 'o', unit: 'a' },
    ]);
    expect(value.figures.get('whole')).toMatchObject({
      quantity: 'percent',
      provenance: { kind: 'reported', source: 'bao', paragraph: 3 },
    });
    expect(value.targets.map(({ whom, statYear }) => [whom.kind, statYear])).toEqual([['organisation', 2021]]);
  });

  it('of reports: the one provenance of a block becomes the origin of each of its rows', () => {
    const columns = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, [1, 2]]));
    const made = { kind: 'illustrative', method: 'gen' };
    const printed = { kind: 'reported', source: 'bao', statement: text('Báo nói vậy.') };
    const raw = {
      schemaVersion: 1,
      org: 'o',
      statYear: 2021,
      formVersion: '06/2019',
      rows: { unit: ['a', 'b'], months: [12, 12] },
      cases: { provenance: made, columns: columns(caseMeasures) },
      amounts: { provenance: made, columns: columns(amountMeasures) },
      credit: { provenance: printed, columns: columns(['completedCases', 'completedAmount']) },
    };
    const { value, dropped } = parseReports('o', 2021, inNewestVersion('reports', raw));
    expect(dropped.faults).toEqual([]);
    expect(value.origins.map(({ kind }) => kind)).toEqual(['illustrative', 'reported']);
    expect([value.cases.origin[11], value.credit.origin[23]]).toEqual([0, 1]);
  });

  it('that says no version there has been is left for the schema to refuse', () => {
    expect(inNewestVersion('catalog', { schemaVersion: 0 })).toEqual({ schemaVersion: 0 });
    expect(inNewestVersion('catalog', [])).toEqual([]);
  });
});
