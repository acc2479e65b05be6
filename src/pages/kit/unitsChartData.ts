import type { PaceHeatmapData } from '../../charts/paceHeatmap/spec.ts';
import type { UnitPathsData } from '../../charts/unitPaths/spec.ts';
import type { UnitQuadrantData } from '../../charts/unitQuadrant/spec.ts';
import type { UnitRankingData, UnitRankingRow } from '../../charts/unitRanking/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { chanceVerdict, criticalValue, wilsonInterval } from '../../domain/chance.ts';
import { isFigure, numberOf, type Rate, type Reading } from '../../domain/figure.ts';
import { yardstickOf } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { paceGaps } from '../../domain/pace.ts';
import { completionRate, ratePath } from '../../domain/reports.ts';
import type { View } from '../../url/view.ts';
import { gapsOf, type UnitStanding } from './unitStandings.ts';

/** Rows for every chart of the page, from the dataset, the view and the units' standings. Pure. */

/** The parts of a view that most charts follow. */
type Measured = Pick<View, 'period' | 'basis'>;

/** Greatest first; what is missing last. The order given is kept among equals. */
function descending<Row>(rows: readonly Row[], value: (row: Row) => Reading): readonly Row[] {
  const order = (row: Row) => numberOf(value(row)) ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => order(b) - order(a) || 0);
}

export function unitQuadrantData(
  view: Pick<View, 'period' | 'comparison'>,
  standings: readonly UnitStanding[],
): UnitQuadrantData {
  const yardstick = yardstickOf(view.comparison, view.period);
  const rows = standings.map((of) => ({
    unit: of.unit,
    name: of.name,
    rates: { cases: of.standings.cases.rate, amounts: of.standings.amounts.rate },
    gaps: gapsOf(of, yardstick),
    eligible: of.standings.cases.eligible as Reading<'case'>,
  }));
  const cases = commonTarget(standings, 'cases');
  const amounts = commonTarget(standings, 'amounts');
  return {
    yardstick,
    period: view.period,
    references: yardstick === 'target' && cases && amounts ? { cases, amounts } : null,
    rows: descending(rows, ({ rates }) => rates.cases),
  };
}

/** The target that all units share, if they do. */
function commonTarget(standings: readonly UnitStanding[], basis: Basis): Rate | undefined {
  const targets = standings.map(({ standings: of }) => of[basis].target);
  const [first] = targets;
  if (first === undefined || !isFigure(first)) return undefined;
  return targets.every((target) => numberOf(target) === first.value) ? first : undefined;
}

export function unitRankingData(dataset: Dataset, view: Measured, standings: readonly UnitStanding[]): UnitRankingData {
  const { basis, period } = view;
  const { organisation, years } = dataset;
  const all = organisation.units.map(({ code }) => code);
  const common = completionRate(years.current, basis, all, period.months).rate;
  const compared = standings.filter(({ standings: of }) => isFigure(of[basis].rate)).length;
  const z = criticalValue(compared);
  const rows = standings.map(({ unit, name, standings: of }): UnitRankingRow => {
    const { rate, completed, eligible } = of[basis];
    // Money is no count: chance has no say in it that could be computed.
    const interval =
      basis === 'cases'
        ? wilsonInterval(completed as Reading<'case'>, eligible as Reading<'case'>, z)
        : ('notApplicable' as const);
    const bounds = typeof interval === 'string' ? { low: interval, high: interval } : interval;
    return { unit, name, rate, completed, eligible, ...bounds, chance: chanceVerdict(interval, common) };
  });
  return { basis, period, common, compared, rows: descending(rows, ({ rate }) => rate) };
}

/** The paths of a unit's year and the year before, up to the period looked at. */
function pathsOf({ years }: Dataset, { basis, period }: Measured, unit: string) {
  const { current, before } = years;
  return {
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    path: ratePath(current, basis, [unit]).map((rate, at) => (at < period.months ? rate : ('notApplicable' as const))),
    pathBefore: before ? ratePath(before, basis, [unit]) : [],
  };
}

export function paceHeatmapData(dataset: Dataset, view: Measured, standings: readonly UnitStanding[]): PaceHeatmapData {
  const rows = standings.map(({ unit, name, standings: of }) => {
    const { path, pathBefore } = pathsOf(dataset, view, unit);
    return { unit, name, gaps: paceGaps(of[view.basis].target, path, pathBefore) };
  });
  return {
    basis: view.basis,
    period: view.period,
    rows: descending(rows, ({ gaps }) => gaps[view.period.months - 1] ?? 'notReported'),
  };
}

export function unitPathsData(dataset: Dataset, view: Measured, standings: readonly UnitStanding[]): UnitPathsData {
  const rows = standings.map(({ unit, name, standings: of }) => {
    const { target, change } = of[view.basis];
    return { unit, name, ...pathsOf(dataset, view, unit), target, change };
  });
  return {
    basis: view.basis,
    period: view.period,
    rows: descending(rows, ({ path }) => path[view.period.months - 1] ?? 'notReported'),
  };
}
