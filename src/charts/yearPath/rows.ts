import { ratePath } from '../../domain/completion.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Look } from '../../domain/look.ts';
import { monthReached } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { gapBetween } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { YearPathData } from './spec.ts';

/** The year's path of what the page looks at, up to the period chosen. Pure. */
export function rows({ statistics, selection, codes, computed, place }: Look, messages: Messages): YearPathData {
  const { basis, period } = selection;
  const { current, before } = statistics.years;
  const path = ratePath(current, basis, codes);
  const pathBefore = before ? ratePath(before, basis, codes) : [];
  const { target } = computed[basis];
  const months = monthsOfYear.map((at) => ({
    months: at,
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    rate: at <= period.months ? (path[at - 1] ?? 'notReported') : ('notApplicable' as const),
    yearBefore: pathBefore[at - 1] ?? ('notReported' as const),
    target,
  }));
  return {
    basis,
    statYear: period.statYear,
    place: placeName(place, messages),
    target,
    rows: months,
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
