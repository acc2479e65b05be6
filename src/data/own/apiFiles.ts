import type { Direction } from '../../domain/figure.ts';
import { formVersions } from '../../domain/formVersion.ts';
import {
  type AmountMeasure,
  amountMeasures,
  type Basis,
  basisTraits,
  type CaseMeasure,
  caseMeasures,
  type Measure,
  optionalMeasures,
} from '../../domain/measures.ts';
import type { OfficeReport, OfficeRow } from '../../domain/officeReport.ts';
import { cellsAt } from '../../domain/sheetCells.ts';
import { newestSchema } from '../upgrade.ts';
import { type Office, type OfficeTarget, type ReportId, targetKey } from './kept.ts';

/**
 * What an office keeps, written as the files of the API: what its pages read, by the same parsers as published ones, and what it
 * publishes.
 */

export interface Version {
  /** Another one after every change. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
}

/** `catalog.json` of the offices that have kept a report. Null where there is none. */
export function catalogFile(offices: readonly Office[], kept: readonly ReportId[], version: Version) {
  const organisations = offices.flatMap((office) => {
    const periods = kept.filter(({ organisation }) => organisation === office.code).map(({ period }) => period);
    const latest = periods.toSorted((a, b) => b.statYear - a.statYear || b.months - a.months)[0];
    if (!latest) return [];
    const statYears = [...new Set(periods.map(({ statYear }) => statYear))].toSorted((a, b) => a - b);
    return [{ ...office, statYears, defaultPeriod: latest }];
  });
  if (organisations.length === 0) return null;
  const change = { vi: 'Số liệu nhập từ tệp của đơn vị', en: 'Figures read from files of the office' };
  return {
    schemaVersion: newestSchema,
    dataVersion: version.id,
    organisations,
    versions: [{ ...version, change }],
  };
}

/** How the title of a decision begins; its number follows. */
export const decisionTitle = 'Quyết định số ';

/** The whole of a nation is the nation. */
function subjectOf(kind: Office['kind'], unit: string | null, statYear: number) {
  if (unit !== null) return { kind: 'unit' as const, code: unit, statYear };
  return kind === 'nation' ? { kind: 'nation' as const, statYear } : { kind: 'organisation' as const, statYear };
}

/** A target as files have it: of whatever direction, and of whoever the file is of. */
type WrittenTarget = Omit<OfficeTarget, 'organisation' | 'direction'> & { readonly direction: Direction };

/** `figures.json`: the targets, each with the decision that it stands in. */
export function figuresFile(
  { code, kind }: Pick<Office, 'code' | 'kind'>,
  targets: readonly WrittenTarget[],
  version: Version,
) {
  const decisions = new Map(targets.map((target) => [sourceId(target), target]));
  return {
    schemaVersion: newestSchema,
    dataVersion: version.id,
    organisation: code,
    sources: [...decisions].map(([id, { decision, decidedOn }]) => ({
      id,
      title: `${decisionTitle}${decision}`,
      publisher: 'Cơ quan giao chỉ tiêu',
      date: decidedOn,
      language: 'vi' as const,
      url: null,
    })),
    figures: [],
    derived: [],
    targets: targets.toSorted(byKey).map(({ unit, statYear, basis, value, direction, ...target }) => ({
      subject: subjectOf(kind, unit, statYear),
      measure: basisTraits[basis].rate,
      value,
      direction,
      provenance: {
        kind: 'reported' as const,
        source: sourceId(target),
        statement: {
          vi: `Chỉ tiêu giao tại Quyết định số ${target.decision}`,
          en: `Target given by Decision No. ${target.decision}`,
        },
      },
    })),
    campaigns: [],
    methods: [],
  };
}

const byKey = (a: WrittenTarget, b: WrittenTarget) => keyOf(a).localeCompare(keyOf(b));
const keyOf = (target: WrittenTarget) => targetKey({ organisation: '', ...target });

/** A code for a decision: what its number has beside letters and digits is written out. */
function sourceId({ decision, decidedOn }: Pick<OfficeTarget, 'decision' | 'decidedOn'>): string {
  const letters = decision
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `qd-${letters === '' ? '' : `${letters}-`}${decidedOn}`;
}

/** `reports/{year}.json`: a row for each unit and period that any report of the year names. Null where there is none. */
export function reportsFile(reports: readonly OfficeReport[], version: Version) {
  const [first] = reports;
  if (!first) return null;
  const sorted = reports.toSorted((a, b) => a.period.months - b.period.months || a.basis.localeCompare(b.basis));
  const rows = rowsOf(sorted);
  return {
    schemaVersion: newestSchema,
    dataVersion: version.id,
    organisation: first.organisation,
    statYear: first.period.statYear,
    formVersion: formVersions.findLast((each) => sorted.some(({ formVersion }) => formVersion === each)),
    rows: { unit: rows.map(({ unit }) => unit), months: rows.map(({ months }) => months) },
    origins: sorted.map(({ sheet: { file, sheet, at, columns, form }, formVersion, rows: of }) => ({
      kind: 'imported' as const,
      file,
      sheet,
      cell: rangeOf(columns, of),
      at,
      columns,
      form,
      formVersion,
    })),
    cases: block<CaseMeasure>(rows, 'cases', caseMeasures),
    amounts: block<AmountMeasure>(rows, 'amounts', amountMeasures),
    credit: {
      origin: rows.map(({ origin }) => origin),
      columns: { completedCases: rows.map(() => null), completedAmount: rows.map(() => null) },
    },
  };
}

interface Row {
  readonly unit: string;
  readonly months: number;
  /** Place of a report of the row in the list of origins. */
  readonly origin: number;
  readonly of: { readonly [B in Basis]?: { readonly origin: number; readonly row: OfficeRow } };
}

function rowsOf(reports: readonly OfficeReport[]): readonly Row[] {
  const found = new Map<string, Row>();
  for (const [origin, { basis, period, rows }] of reports.entries()) {
    for (const row of rows) {
      const key = `${row.unit} ${period.months}`;
      const known = found.get(key) ?? { unit: row.unit, months: period.months, origin, of: {} };
      found.set(key, { ...known, of: { ...known.of, [basis]: { origin, row } } });
    }
  }
  return [...found.values()].toSorted((a, b) => a.months - b.months);
}

function block<M extends Measure>(rows: readonly Row[], basis: Basis, measures: readonly M[]) {
  const column = (measure: Measure) => rows.map(({ of }) => of[basis]?.row.values[measure] ?? null);
  const told = optionalMeasures.filter((measure) =>
    rows.some(({ of }) => of[basis]?.row.values[measure] !== undefined),
  );
  return {
    origin: rows.map(({ of, origin }) => of[basis]?.origin ?? origin),
    sheetRows: rows.map(({ of }) => of[basis]?.row.sheetRow ?? 0),
    columns: Object.fromEntries([...measures, ...told].map((measure) => [measure, column(measure)])),
  };
}

/** From the first to the last of the cells that anything was read from. */
function rangeOf(columns: OfficeReport['sheet']['columns'], rows: readonly OfficeRow[]): string {
  const places = Object.values<string>(columns)
    .flatMap((written) => written.split(/[+-]/))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b));
  const numbers = rows.map(({ sheetRow }) => sheetRow);
  return `${cellsAt(places[0] ?? 'A', Math.min(...numbers))}:${cellsAt(places.at(-1) ?? 'A', Math.max(...numbers))}`;
}
