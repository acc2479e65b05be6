/** The files of the API as a plain page reads them: no checks, no provenance, numbers only. */

interface CatalogFile {
  readonly organisations: readonly {
    readonly code: string;
    readonly units: readonly {
      readonly code: string;
      readonly name: { readonly vi: string };
      readonly shortName: { readonly vi: string };
      readonly validFrom: string | null;
      readonly kind: string;
    }[];
    readonly defaultPeriod: { readonly statYear: number };
  }[];
}

type Columns = Readonly<Record<string, readonly number[]>>;

interface ReportsFile {
  readonly rows: { readonly unit: readonly string[]; readonly months: readonly number[] };
  readonly cases: { readonly columns: Columns };
  readonly amounts: { readonly columns: Columns };
  readonly credit: { readonly columns: Columns };
}

interface FiguresFile {
  readonly figures: readonly {
    readonly name: string;
    readonly subject: { readonly kind: string; readonly statYear?: number };
    readonly value: number;
  }[];
  readonly targets: readonly {
    readonly subject: { readonly kind: string; readonly code?: string; readonly statYear: number };
    readonly measure: string;
    readonly value: number;
  }[];
}

export type Basis = 'cases' | 'amounts';

/** Of one unit: cumulative numbers, month 1 to 12. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly target: Readonly<Record<Basis, number>>;
  readonly completed: Readonly<Record<Basis, readonly number[]>>;
  readonly eligible: Readonly<Record<Basis, readonly number[]>>;
  readonly total: Readonly<Record<Basis, readonly number[]>>;
  readonly begun: Readonly<Record<Basis, readonly number[]>>;
  readonly accepted: Readonly<Record<Basis, readonly number[]>>;
  readonly left: Readonly<Record<Basis, readonly number[]>>;
  readonly before: {
    readonly completed: Readonly<Record<Basis, readonly number[]>>;
    readonly eligible: Readonly<Record<Basis, readonly number[]>>;
  };
  readonly credit: readonly [cases: number, amount: number];
}

export interface Data {
  readonly statYear: number;
  readonly units: readonly Unit[];
  readonly figures: FiguresFile['figures'];
}

/** Fetches what the page shows. */
export async function loadData(base: string): Promise<Data> {
  const file = async (path: string) => (await fetch(base + path)).json();
  const catalog: CatalogFile = await file('catalog.json');
  const [organisation] = catalog.organisations;
  if (!organisation) throw new Error('[bench] the catalog has no organisation');
  const { code } = organisation;
  const { statYear } = organisation.defaultPeriod;
  const [figures, current, before]: [FiguresFile, ReportsFile, ReportsFile] = await Promise.all([
    file(`${code}/figures.json`),
    file(`${code}/reports/${statYear}.json`),
    file(`${code}/reports/${statYear - 1}.json`),
  ]);
  const months = (reports: ReportsFile, columns: Columns, name: string, unit: string) => {
    const start = reports.rows.unit.indexOf(unit);
    return (columns[name] ?? []).slice(start, start + 12);
  };
  const both = (reports: ReportsFile, name: string, unit: string) => ({
    cases: months(reports, reports.cases.columns, name, unit),
    amounts: months(reports, reports.amounts.columns, name, unit),
  });
  const targetOf = (unit: string, measure: string) =>
    figures.targets.find(
      ({ subject, measure: of }) => of === measure && subject.code === unit && subject.statYear === statYear,
    )?.value ?? 0;
  const reported = new Set(current.rows.unit);
  return {
    statYear,
    figures: figures.figures,
    units: organisation.units
      .filter(({ code: unit }) => reported.has(unit))
      .map(({ code: unit, name, shortName }) => ({
        code: unit,
        name: name.vi,
        shortName: shortName.vi,
        target: { cases: targetOf(unit, 'caseRate'), amounts: targetOf(unit, 'amountRate') },
        completed: both(current, 'completedTotal', unit),
        eligible: both(current, 'eligible', unit),
        total: both(current, 'totalToEnforce', unit),
        begun: both(current, 'carriedOver', unit),
        accepted: both(current, 'newlyAccepted', unit),
        left: both(current, 'carriedForward', unit),
        before: { completed: both(before, 'completedTotal', unit), eligible: both(before, 'eligible', unit) },
        credit: [
          months(current, current.credit.columns, 'completedCases', unit)[11] ?? 0,
          months(current, current.credit.columns, 'completedAmount', unit)[11] ?? 0,
        ],
      })),
  };
}

export function sum(units: readonly Unit[], of: (unit: Unit) => number | undefined): number {
  return units.reduce((total, unit) => total + (of(unit) ?? 0), 0);
}

/** How units stand together in a measure after twelve months, or another number of them. */
export function stand(units: readonly Unit[], basis: Basis, month = 11) {
  const completed = sum(units, (unit) => unit.completed[basis][month]);
  const eligible = sum(units, (unit) => unit.eligible[basis][month]);
  const due = sum(units, (unit) => ((unit.eligible[basis][month] ?? 0) * unit.target[basis]) / 100);
  const before = sum(units, (unit) => unit.before.completed[basis][month]);
  const beforeEligible = sum(units, (unit) => unit.before.eligible[basis][month]);
  const rate = (completed / eligible) * 100;
  const target = (due / eligible) * 100;
  return { completed, eligible, rate, target, gap: rate - target, before: (before / beforeEligible) * 100 };
}

const formats = [0, 1].map(
  (places) => new Intl.NumberFormat('vi-VN', { minimumFractionDigits: places, maximumFractionDigits: places }),
);
export const whole = (value: number) => formats[0]?.format(value) ?? '';
export const percent = (value: number) => `${formats[1]?.format(value)}%`;
export const points = (value: number) => `${value < 0 ? '−' : '+'}${formats[1]?.format(Math.abs(value))} điểm %`;
export const amountOf = (value: number, basis: Basis) =>
  basis === 'cases' ? `${whole(value)} việc` : `${whole(value / 1e6)} tỷ đồng`;
export const monthNames = Array.from({ length: 12 }, (_, month) => `T${((month + 9) % 12) + 1}`);
