import { Ajv } from 'ajv';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readApiFiles } from '../../../scripts/apiFiles.ts';
import { schemaFiles } from '../../../scripts/schemas.ts';
import { comparePublications } from '../../../src/data/own/comparePublications.ts';
import type { OfficeTarget } from '../../../src/data/own/kept.ts';
import { type ApiFiles, filesOf, publishedIn } from '../../../src/data/own/publication.ts';
import { filesIn, fromPublished, publishedZip } from '../../../src/data/own/publish.ts';
import { parsers } from '../../../src/data/parse.ts';
import type { Basis } from '../../../src/domain/measures.ts';
import type { OfficeReport } from '../../../src/domain/officeReport.ts';
import { cellOf } from '../../../src/domain/reportTable.ts';
import { withParts } from '../../../src/domain/unitTree.ts';
import { office, officeReport, row } from '../../fixtures/officeReports.ts';

const state = { revision: 7, changedAt: '2026-03-02T03:00:00.000Z', backedUpAt: null };
const target: OfficeTarget = {
  organisation: 'thi-xa-a',
  unit: 'huyen-b',
  statYear: 2026,
  basis: 'cases',
  value: 83.5,
  direction: 'moreThan',
  decision: '1234/QĐ-CTHADS',
  decidedOn: '2025-12-01',
};
const kept = {
  state,
  offices: [office],
  reports: [officeReport(1, [10, 20]), officeReport(2, [12, 30]), officeReport(2, [13, 31], 'amounts')],
  targets: [target, { ...target, unit: null, basis: 'amounts', direction: 'exact', value: 45 } as const],
};

function unpacked(all: Parameters<typeof publishedZip>[0]): ApiFiles {
  const files = filesIn(publishedZip(all) ?? new Uint8Array());
  if (!files) throw new Error('no files');
  return files;
}

describe('what an office publishes', () => {
  it('is the files of the API, with a text for whoever copies them', () => {
    const zip = unzipSync(publishedZip(kept) ?? new Uint8Array());
    expect(Object.keys(zip)).toEqual([
      'DOC-TRUOC.txt',
      'api/v1/catalog.json',
      'api/v1/thi-xa-a/figures.json',
      'api/v1/thi-xa-a/reports/2026.json',
    ]);
    const text = strFromU8(zip['DOC-TRUOC.txt'] ?? new Uint8Array());
    expect(text).toContain('Đơn vị: Cục THADS tỉnh A\r\n');
    expect(text).toContain('Bản số liệu: don-vi-7, ngày 02/03/2026\r\n');
  });

  it('is nothing before a report is kept, and the same bytes for the same data', () => {
    expect(publishedZip({ ...kept, reports: [] })).toBeNull();
    expect(publishedZip(kept)).toEqual(publishedZip(kept));
  });

  it('keeps to the published JSON Schemas', () => {
    const schemas = schemaFiles();
    const faults = [...unpacked(kept)].flatMap(([path, file]) => {
      const dataset = path === 'catalog.json' ? 'catalog' : path.endsWith('figures.json') ? 'figures' : 'reports';
      const schema = schemas.get(`src/data/${dataset}/schema.json`);
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(schema ?? ''));
      validate(file);
      return validate.errors ?? [];
    });
    expect(faults).toEqual([]);
  });

  it('is read by the site without a fault', () => {
    const files = unpacked(kept);
    const reports = parsers.reports('thi-xa-a', 2026, files.get('thi-xa-a/reports/2026.json'));
    expect([reports.dropped.faults, reports.doubts, reports.version]).toEqual([[], [], 'don-vi-7']);
    expect(parsers.figures('thi-xa-a', files.get('thi-xa-a/figures.json')).dropped.faults).toEqual([]);
    expect(parsers.catalog(files.get('catalog.json')).dropped.faults).toEqual([]);
  });

  it('gives the same offices, targets and reports back, to the cell', () => {
    const back = publishedIn(unpacked(kept));
    expect(back?.offices).toEqual([office]);
    expect(back?.reports).toHaveLength(3);
    for (const report of kept.reports) expect(back?.reports).toContainEqual(report);
    expect(back?.targets).toHaveLength(2);
    for (const each of kept.targets) expect(back?.targets).toContainEqual(each);
  });

  it('is taken from wherever its folder stands in a zip', () => {
    const inner = unzipSync(publishedZip(kept) ?? new Uint8Array());
    const moved = Object.entries(inner).map(([name, bytes]) => [`trang/${name}`, bytes] as const);
    const files = filesIn(zipSync(Object.fromEntries(moved)));
    expect(files).toEqual(unpacked(kept));
  });

  it('is told from what is none', () => {
    expect(filesIn(strToU8('{"format": 1}'))).toBeUndefined();
    expect(filesIn(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined();
    const cut = zipSync({ 'api/v1/catalog.json': strToU8('{') });
    expect(() => filesIn(cut)).toThrow(expect.objectContaining({ kind: 'notJson', file: 'api/v1/catalog.json' }));
    const empty = zipSync({ 'api/v1/catalog.json': strToU8('{}') });
    expect(() => fromPublished(empty)).toThrow(expect.objectContaining({ kind: 'malformed', file: 'catalog.json' }));
  });

  it('is not taken back where rows were made up or quoted', () => {
    const shipped = new Map([...readApiFiles('.')].map(([path, text]) => [path, JSON.parse(text) as unknown]));
    expect(publishedIn(shipped)).toBeNull();
  });
});

describe('one publication beside the one before', () => {
  it('tells every number that is another one', () => {
    const after = { ...kept, reports: [officeReport(1, [11, 20]), ...kept.reports.slice(1)] };
    const { changes, same } = comparePublications(filesOf(kept, v), filesOf(after, v));
    expect(
      changes.map(
        (change) =>
          change.kind === 'number' && [change.unit, change.period.months, change.measure, change.before, change.after],
      ),
    ).toEqual([
      ['huyen-b', 1, 'completed', 10, 11],
      ['huyen-b', 1, 'completedTotal', 12, 13],
      ['huyen-b', 1, 'inProgress', 87, 86],
      ['huyen-b', 1, 'carriedForward', 108, 107],
      ['huyen-b', 1, 'eligibleCarriedForward', 88, 87],
    ]);
    expect(same).toBe(3 * 2 * 16 - 5);
  });

  it('tells periods, units and targets that come and go', () => {
    const after = {
      ...kept,
      offices: [{ ...office, units: [...office.units.slice(0, 1)] }],
      reports: kept.reports.slice(0, 1),
      targets: [{ ...target, value: 84 }],
    };
    const { changes } = comparePublications(filesOf(kept, v), filesOf(after, v));
    expect(changes.filter(({ kind }) => kind !== 'number')).toEqual([
      { kind: 'unit', organisation: 'thi-xa-a', unit: 'huyen-c', change: 'gone' },
      { kind: 'target', organisation: 'thi-xa-a', id: 'thi-xa-a 2026 amountRate', before: 45, after: null },
      { kind: 'target', organisation: 'thi-xa-a', id: 'thi-xa-a/huyen-b 2026 caseRate', before: 83.5, after: 84 },
    ]);
    const gone = changes.filter((change) => change.kind === 'number' && change.after === null);
    expect(gone).toHaveLength(2 * 2 * 16);
  });

  it('is alike where nothing has changed, though its version be another', () => {
    const { changes, same } = comparePublications(filesOf(kept, v), filesOf(kept, { ...v, id: 'don-vi-8' }));
    expect([changes, same]).toEqual([[], 96]);
  });
});

const v = { id: 'don-vi-7', date: '2026-03-02' };

/** Reports of an office with officers below one of its units, of any periods and measures and of any numbers. */
const officers = ['huyen-b-lan', 'huyen-b-minh'].map((code) => ({
  ...office.units[0],
  code,
  kind: 'officer' as const,
  parent: 'huyen-b',
}));
const large = { ...office, units: [...office.units, ...officers] } as typeof office;
const anyReports = fc
  .uniqueArray(
    fc.record({
      months: fc.integer({ min: 1, max: 12 }),
      basis: fc.constantFrom<Basis>('cases', 'amounts'),
      units: fc.uniqueArray(fc.constantFrom('huyen-b', 'huyen-c', 'huyen-b-lan', 'huyen-b-minh'), { minLength: 1 }),
      completed: fc.integer({ min: 0, max: 96 }),
      takenUp: fc.option(fc.constant(null), { nil: undefined }),
      complaint: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ months, basis }) => `${months} ${basis}` },
  )
  .map((given) =>
    given.map(({ months, basis, units, completed, takenUp, complaint }): OfficeReport => {
      const report = officeReport(months, [0, 0], basis);
      const rows = units.map((unit, at) => {
        const { values, ...rest } = row(unit, 11 + at, completed);
        return {
          ...rest,
          values: {
            ...values,
            ...(takenUp !== undefined && { takenUp }),
            ...(complaint !== undefined && { suspendedForComplaint: complaint, eligible: 100 + complaint }),
          },
        };
      });
      const columns = Object.fromEntries(
        Object.keys(rows[0]?.values ?? {}).map((measure, at) => [measure, `${'CDEFGHIJKLMNOPQRSTUVWX'[at]}`]),
      );
      return { ...report, sheet: { ...report.sheet, columns }, rows };
    }),
  );

describe('any reports of an office', () => {
  it('stand in the table of the site number by number, and nothing else does', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const file = filesOf({ offices: [large], reports, targets: [] }, v).get('thi-xa-a/reports/2026.json');
        const table = parsers.reports('thi-xa-a', 2026, file).value;
        let numbers = 0;
        for (const { period, basis, rows } of reports) {
          for (const { unit, values } of rows) {
            for (const [measure, value] of Object.entries(values)) {
              numbers += value === null ? 0 : 1;
              const asked = { basis, measure: measure as keyof typeof values, unit, months: period.months };
              expect(cellOf(table, asked)).toBe(value);
            }
          }
        }
        const all = [table.cases, table.amounts].flatMap(({ columns }) => Object.values<Float64Array>(columns));
        expect(all.flatMap((column) => [...column]).filter((value) => !Number.isNaN(value))).toHaveLength(numbers);
        // An officer's unit that reports itself is not added up from its officers.
        const parts = withParts(table, large).parts.get('huyen-b');
        expect(parts === undefined || !table.units.includes('huyen-b')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('come back from what was published as they were', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const back = publishedIn(unpacked({ state, offices: [large], reports, targets: [] }));
        expect(back?.reports).toHaveLength(reports.length);
        for (const report of reports) expect(back?.reports).toContainEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});
