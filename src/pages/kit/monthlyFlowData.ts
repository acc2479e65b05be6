import type { MonthlyFlowData } from '../../charts/monthlyFlow/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { monthlyFlow } from '../../domain/flow.ts';
import type { View } from '../../url/view.ts';

/** What each month up to the period brought, in all units given, beside the same month of the year before. Pure. */
export function monthlyFlowData(
  { years }: Dataset,
  { basis, period }: Pick<View, 'basis' | 'period'>,
  units: readonly string[],
  place: string,
): MonthlyFlowData {
  const before = years.before ? monthlyFlow(years.before, basis, 'completedTotal', units) : [];
  const rows = monthlyFlow(years.current, basis, 'completedTotal', units).map((flow, at) => ({
    ...(flow.months <= period.months
      ? flow
      : // Later months of the year are not "not reported": the reader has chosen to stand before them.
        { ...flow, added: 'notApplicable' as const, correction: 'notApplicable' as const, missingUnits: [] }),
    addedBefore: before[at]?.added ?? ('notReported' as const),
  }));
  return { basis, statYear: period.statYear, place, rows };
}
