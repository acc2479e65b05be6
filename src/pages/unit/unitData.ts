import type { UnitChainData } from '../../charts/unitChain/spec.ts';
import type { UnitComparisonData } from '../../charts/unitComparison/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { chainOf } from '../../domain/chain.ts';
import { annualFigure } from '../../domain/figureBook.ts';
import type { Basis } from '../../domain/measures.ts';
import { isWholeYear } from '../../domain/period.ts';
import { completionRate, rateNames } from '../../domain/reports.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { View } from '../../url/view.ts';
import type { Scope } from '../kit/scope.ts';

/** Rows for the charts that only the page of a unit has. Pure. */

const bases: readonly Basis[] = ['cases', 'amounts'];

export function unitComparisonData(
  { organisation, book, years }: Dataset,
  { period }: View,
  scope: Scope,
  name: string,
): UnitComparisonData {
  const all = organisation.units.map(({ code }) => code);
  const rows = bases.map((basis) => {
    const { rate, target, yearBefore } = scope.standings[basis];
    const province = completionRate(years.current, basis, all, period.months).rate;
    // The nation is known by whole years only: a part of a year has nothing to stand beside.
    const nation = isWholeYear(period)
      ? (annualFigure(book, rateNames[basis], 'nation', period.statYear, 'percent') ?? ('notReported' as const))
      : ('notApplicable' as const);
    return { basis, rate, target, province, nation, yearBefore, lead: gapBetween('provinceLead', rate, province) };
  });
  return { name, period, rows };
}

export function unitChainData({ years }: Dataset, { basis, period }: View, unit: string, place: string): UnitChainData {
  return { basis, period, place, steps: chainOf(years.current, basis, [unit], period.months) };
}
