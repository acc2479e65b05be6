import type { YearPathData } from '../../charts/yearPath/spec.ts';
import type { Dataset } from '../../data/dataset.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import { monthReached } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { ratePath } from '../../domain/reports.ts';
import { standingOf } from '../../domain/standing.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { View } from '../../url/view.ts';
import { placeName, type Scope } from './scope.ts';

/** The year's path of what the page looks at, up to the period chosen. Pure. */
export function yearPathData(dataset: Dataset, view: View, scope: Scope, messages: Messages): YearPathData {
  const { basis, period } = view;
  const codes = scope.units.map(({ code }) => code);
  const { current, before } = dataset.years;
  const path = ratePath(current, basis, codes);
  const pathBefore = before ? ratePath(before, basis, codes) : [];
  const { target } = standingOf(dataset.book, dataset.years, basis, codes, period);
  const rows = monthsOfYear.map((months) => ({
    months,
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    rate: months <= period.months ? (path[months - 1] ?? 'notReported') : ('notApplicable' as const),
    yearBefore: pathBefore[months - 1] ?? ('notReported' as const),
    target,
  }));
  return {
    basis,
    statYear: period.statYear,
    place: placeName(scope, dataset, messages),
    target,
    rows,
    finding: pathFinding(target, path.slice(0, period.months)),
  };
}

function pathFinding(target: Reading<'percent'>, path: readonly Reading<'percent'>[]): PathFinding {
  const last = path.findLastIndex(isFigure);
  const rate = path[last];
  if (rate === undefined || !isFigure(rate)) return { kind: 'nothing' };
  const reached = monthReached(target, path);
  if (reached !== null) return { kind: 'reached', months: reached };
  if (!isFigure(target)) return { kind: 'noTarget', months: last + 1, rate };
  return { kind: 'short', months: last + 1, rate, gap: gapBetween('gapToTarget', target, rate) };
}
