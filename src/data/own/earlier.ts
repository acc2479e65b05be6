import type { Measure } from '../../domain/measures.ts';
import type { OfficeReport } from '../../domain/officeReport.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportId } from './kept.ts';
import type { OwnData } from './store.ts';

/** What was reported before, by unit: cases, or thousand đồng. */
export interface EarlierNumbers {
  readonly period: Period;
  readonly units: ReadonlyMap<string, Readonly<Partial<Record<Measure, number | null>>>>;
}

/** What a report is checked against; null where nothing of it is kept. */
export interface EarlierReports {
  /** The latest period before it in the same year. */
  readonly periodBefore: EarlierNumbers | null;
  /** The whole year before. */
  readonly yearBefore: EarlierNumbers | null;
}

/** The kept reports of the same office and measure that a report has to follow on from. */
export async function earlierOf(
  data: Pick<OwnData, 'overview' | 'report'>,
  { organisation, period: { statYear, months }, basis }: ReportId,
): Promise<EarlierReports> {
  const { reports } = await data.overview();
  const before = reports
    .filter((id) => id.organisation === organisation && id.basis === basis && id.period.statYear === statYear)
    .filter((id) => id.period.months < months)
    .toSorted((a, b) => b.period.months - a.period.months)[0];
  const [periodBefore, yearBefore] = await Promise.all([
    before && data.report(before),
    data.report({ organisation, basis, period: { statYear: statYear - 1, months: 12 } }),
  ]);
  return { periodBefore: numbersOf(periodBefore), yearBefore: numbersOf(yearBefore) };
}

function numbersOf(report: OfficeReport | undefined): EarlierNumbers | null {
  return report
    ? { period: report.period, units: new Map(report.rows.map(({ unit, values }) => [unit, values])) }
    : null;
}
