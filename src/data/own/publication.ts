import type { Measure } from '../../domain/measures.ts';
import type { OfficeReport, OfficeRow } from '../../domain/officeReport.ts';
import { parsers } from '../parse.ts';
import { catalogPath, figuresPath, reportsPath } from '../paths.ts';
import type { Envelope } from '../reports/schema.ts';
import { catalogFile, decisionTitle, figuresFile, reportsFile, type Version } from './apiFiles.ts';
import { type Office, type OfficeTarget, reportKey } from './kept.ts';

/** What is kept as files of the API, and back: the very reports and targets that the files were written from. */

/** What is published of all that an office keeps. */
export interface Published {
  readonly offices: readonly Office[];
  readonly reports: readonly OfficeReport[];
  readonly targets: readonly OfficeTarget[];
}

/** Files of the API by their path below its base. Of an office without a report there are none. */
export type ApiFiles = ReadonlyMap<string, unknown>;

export function filesOf({ offices, reports, targets }: Published, version: Version): ApiFiles {
  const catalog = catalogFile(offices, reports, version);
  const files = new Map<string, unknown>();
  if (!catalog) return files;
  files.set(catalogPath, catalog);
  for (const { code, kind, statYears } of catalog.organisations) {
    const own = targets.filter(({ organisation }) => organisation === code);
    files.set(figuresPath(code), figuresFile({ code, kind }, own, version));
    for (const statYear of statYears) {
      const ofYear = reports.filter(
        ({ organisation, period }) => organisation === code && period.statYear === statYear,
      );
      files.set(reportsPath(code, statYear), reportsFile(ofYear, version));
    }
  }
  return files;
}

/**
 * What was published, or null where the files hold anything that no office has kept: rows that were quoted or made up, or that do
 * not say which sheet they were read from. Throws a `DataFailure` for a file that cannot be read.
 */
export function publishedIn(files: ApiFiles): Published | null {
  const catalog = parsers.catalog(files.get(catalogPath)).value;
  const found = catalog.organisations.map(({ code, kind, name, shortName, units, statYears }) => ({
    office: { code, kind, name, shortName, units },
    targets: targetsIn(code, files),
    reports: statYears.map((statYear) => reportsIn(code, statYear, files)),
  }));
  const reports = found.flatMap((of) => of.reports);
  const targets = found.map((of) => of.targets);
  if (reports.includes(null) || targets.includes(null)) return null;
  return {
    offices: found.map(({ office }) => office),
    targets: targets.flatMap((each) => each ?? []),
    reports: reports.flatMap((each) => each ?? []),
  };
}

function targetsIn(organisation: string, files: ApiFiles): readonly OfficeTarget[] | null {
  const { figures, targets, sources } = parsers.figures(organisation, files.get(figuresPath(organisation))).value;
  if (figures.size > 0) return null;
  const found = targets.map(({ whom, statYear, measure, figure }): OfficeTarget | null => {
    const { provenance, direction, value } = figure;
    const source = provenance.kind === 'reported' && sources.find(({ id }) => id === provenance.source);
    if (!source || source.date === null || !source.title.startsWith(decisionTitle)) return null;
    if (direction !== 'exact' && direction !== 'moreThan') return null;
    return {
      organisation,
      unit: whom.kind === 'unit' ? whom.unit : null,
      statYear,
      basis: measure === 'amountRate' ? 'amounts' : 'cases',
      value,
      direction,
      decision: source.title.slice(decisionTitle.length),
      decidedOn: source.date,
    };
  });
  return found.includes(null) ? null : found.flatMap((each) => each ?? []);
}

interface Growing extends Omit<OfficeReport, 'rows'> {
  readonly rows: OfficeRow[];
}

/** The rows of a file by the sheets that they were read from. */
function reportsIn(organisation: string, statYear: number, files: ApiFiles): readonly OfficeReport[] | null {
  const raw = files.get(reportsPath(organisation, statYear));
  // Whether it is a file of reports at all.
  parsers.reports(organisation, statYear, raw);
  const file = raw as Envelope;
  const months = file.rows.months as readonly number[];
  const found = new Map<string, Growing>();
  for (const [at, unit] of (file.rows.unit as readonly string[]).entries()) {
    for (const basis of ['cases', 'amounts'] as const) {
      const sheetRow = file[basis].sheetRows?.[at];
      const values = valuesIn(file[basis].columns as Columns, at);
      if (!sheetRow) {
        // A row that the sheet of this measure does not have; a number without its row is none of an office.
        if (Object.keys(values(null)).length > 0) return null;
        continue;
      }
      const origin = file.origins[file[basis].origin[at] as number];
      if (origin?.kind !== 'imported' || !origin.columns || !origin.formVersion) return null;
      const { columns, formVersion, form = null, file: name, sheet, at: time } = origin;
      const id = { organisation, period: { statYear, months: months[at] ?? 0 }, basis };
      const key = reportKey(id);
      const report: Growing = found.get(key) ?? {
        ...id,
        formVersion,
        sheet: { file: name, sheet, form, at: time, columns },
        rows: [],
      };
      report.rows.push({ unit, sheetRow, values: values(columns) });
      found.set(key, report);
    }
  }
  return [...found.values()].map((report) => ({
    ...report,
    rows: report.rows.toSorted((a, b) => a.sheetRow - b.sheetRow),
  }));
}

type Columns = Readonly<Partial<Record<Measure, readonly (number | null)[]>>>;

/** The numbers of a row; an empty cell only of a measure that the sheet has a column for. */
function valuesIn(columns: Columns, at: number) {
  return (sheet: Readonly<Record<string, string>> | null): OfficeRow['values'] =>
    Object.fromEntries(
      Object.entries(columns)
        .map(([measure, cells]) => [measure, cells[at] ?? null] as const)
        .filter(([measure, value]) => value !== null || (sheet !== null && measure in sheet)),
    );
}
