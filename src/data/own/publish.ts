import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  amountMeasures,
  type Basis,
  bases,
  caseMeasures,
  type Measure,
  optionalMeasures,
} from '../../domain/measures.ts';
import type { OfficeReport, OfficeRow } from '../../domain/officeReport.ts';
import type { Imported, Origin } from '../../domain/provenance.ts';
import type { Catalog } from '../catalog/schema.ts';
import { parsers } from '../parse.ts';
import { catalogPath, figuresPath, reportsPath } from '../paths.ts';
import type { Envelope } from '../reports/schema.ts';
import { catalogFile, figuresFile, reportsFile } from './apiFiles.ts';
import { nothingYet } from './database.ts';
import { type Office, type OfficeTarget, reportKey } from './kept.ts';
import type { Everything } from './store.ts';

/** What an office keeps, as the files that a static host serves to everybody; and back. */

/** Below the folder of the site. */
const base = 'api/v1/';

const guide = `Bộ số liệu để đăng cùng trang Thống kê thi hành án dân sự.
Chép thư mục api/ vào thư mục của trang trên máy chủ, thay thư mục api/ đang có. Không cần phần mềm nào khác.

Figures to be published with the site. Copy the folder api/ into the folder of the site on the server, in place of the
folder api/ that is there. Nothing else is needed.
`;

/** A ZIP file of the API's files. Null where nothing is kept. */
export function publishedZip(all: Everything): Uint8Array<ArrayBuffer> | null {
  const files = apiFilesOf(all);
  if (files.size === 0) return null;
  const entries = [...files].map(([path, file]) => [base + path, strToU8(JSON.stringify(file))] as const);
  return zipSync({ ...Object.fromEntries(entries), 'DOC-TRUOC.txt': strToU8(guide) }) as Uint8Array<ArrayBuffer>;
}

/** The files of the API by their paths. */
function apiFilesOf({ state, offices, reports, targets }: Everything): ReadonlyMap<string, object> {
  const version = { id: `don-vi-${state.revision}`, date: state.changedAt.slice(0, 10) };
  const files = new Map<string, object>();
  const catalog = catalogFile(offices, reports, version);
  if (!catalog) return files;
  files.set(catalogPath, catalog);
  for (const { code, statYears } of catalog.organisations) {
    const own = targets.filter(({ organisation }) => organisation === code);
    files.set(figuresPath(code), figuresFile(code, own, version));
    for (const year of statYears) {
      const of = reports.filter(({ organisation, period }) => organisation === code && period.statYear === year);
      const file = reportsFile(of, version);
      if (file) files.set(reportsPath(code, year), file);
    }
  }
  return files;
}

/** What was published, as it had been kept. Undefined where a ZIP file holds no such files. Throws a `DataFailure` on broken ones. */
export function fromPublished(zip: Uint8Array): Everything | undefined {
  const files = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const raw = (path: string): unknown => JSON.parse(files.get(base + path) ?? 'null');
  if (!files.has(base + catalogPath)) return undefined;
  const { organisations } = parsers.catalog(raw(catalogPath)).value;
  return {
    state: nothingYet,
    offices: organisations.map(officeOf),
    reports: organisations
      .flatMap(({ code, statYears }) =>
        statYears.flatMap((year) => {
          const path = reportsPath(code, year);
          // Read once for its faults: what is broken is not taken over.
          parsers.reports(code, year, raw(path));
          return reportsOf(raw(path) as Envelope);
        }),
      )
      .toSorted((a, b) => reportKey(a).localeCompare(reportKey(b))),
    targets: organisations.flatMap(({ code }) => targetsOf(code, raw(figuresPath(code)))),
    remembered: [],
    replaced: [],
  };
}

function officeOf({ code, kind, name, shortName, units }: Catalog['organisations'][number]): Office {
  return { code, kind, name, shortName, units };
}

/** The reports that the rows of a year were made from, by the period, the measure and the sheet that each names. */
function reportsOf(file: Envelope): readonly OfficeReport[] {
  const origins = file.origins as readonly Origin[];
  const found = new Map<string, { readonly report: Omit<OfficeReport, 'rows'>; readonly rows: OfficeRow[] }>();
  for (const basis of bases) {
    const { origin, sheetRows, columns } = file[basis];
    file.rows.unit.forEach((unit, at) => {
      const from = origins[Number(origin[at])];
      const sheetRow = Number(sheetRows?.[at] ?? 0);
      if (from?.kind !== 'imported' || sheetRow === 0) return;
      const months = Number(file.rows.months[at]);
      const key = `${months} ${basis}`;
      const known = found.get(key) ?? {
        report: {
          organisation: file.organisation,
          period: { statYear: file.statYear, months },
          basis,
          formVersion: file.formVersion,
          sheet: sheetOf(from),
        },
        rows: [],
      };
      known.rows.push({ unit: String(unit), sheetRow, values: valuesAt(columns, { basis, from, at }) });
      found.set(key, known);
    });
  }
  return [...found.values()].map(({ report, rows }) => ({
    ...report,
    rows: rows.toSorted((a, b) => a.sheetRow - b.sheetRow),
  }));
}

function sheetOf({ file, sheet, at, columns = {} }: Imported): OfficeReport['sheet'] {
  return { file, sheet, form: null, at, columns };
}

/** The measures that the sheet tells; those without a column there had been left out. */
function valuesAt(
  columns: Readonly<Partial<Record<string, readonly unknown[]>>>,
  { basis, from, at }: { readonly basis: Basis; readonly from: Imported; readonly at: number },
): OfficeRow['values'] {
  const measures: readonly Measure[] = [...(basis === 'cases' ? caseMeasures : amountMeasures), ...optionalMeasures];
  const told = measures.filter((measure) => from.columns?.[measure] !== undefined);
  return Object.fromEntries(told.map((measure) => [measure, (columns[measure]?.[at] ?? null) as number | null]));
}

function targetsOf(organisation: string, raw: unknown): readonly OfficeTarget[] {
  const { targets, sources } = parsers.figures(organisation, raw).value;
  return targets.flatMap(({ whom, statYear, measure, figure }): readonly OfficeTarget[] => {
    const { provenance, value, direction } = figure;
    const source = provenance.kind === 'reported' && sources.find(({ id }) => id === provenance.source);
    if (!source || (whom.kind !== 'organisation' && whom.kind !== 'unit')) return [];
    return [
      {
        organisation,
        unit: whom.kind === 'unit' ? whom.unit : null,
        statYear,
        basis: measure === 'caseRate' ? 'cases' : 'amounts',
        value,
        direction: direction === 'moreThan' ? 'moreThan' : 'exact',
        decision: source.title.replace(/^Quyết định số /, ''),
        decidedOn: source.date ?? '',
      },
    ];
  });
}
