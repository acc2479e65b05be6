import { ratePath } from '../../domain/completion.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Look } from '../../domain/look.ts';
import { expectedRate, monthReached, onTheWay } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import type { Standing } from '../../domain/standing.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import type { YearPathData, YearPathRow } from './spec.ts';

/** The year's path of what the page looks at, up to the period chosen. Pure. */
export function rows({ statistics, selection, codes, computed, place }: Look, messages: Messages): YearPathData {
  const { basis, period } = selection;
  const { current, before } = statistics.years;
  const { target } = computed[basis];
  const path = ratePath(current, basis, codes);
  const pathBefore = before ? ratePath(before, basis, codes) : [];
  const rateBefore = (at: number) => pathBefore[at - 1] ?? 'notReported';
  const months = monthsOfYear.map((at): YearPathRow => {
    const yearBefore = rateBefore(at);
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    if (at > period.months)
      return { months: at, rate: 'notApplicable', yearBefore, target, expected: expectedRate(target, rateBefore, at) };
    const { expected, leeway } = onTheWay(statistics.years, target, { basis, units: codes, months: at });
    return { months: at, rate: path[at - 1] ?? 'notReported', yearBefore, target, expected, leeway };
  });
  return {
    basis,
    statYear: period.statYear,
    place: placeName(place, messages),
    target,
    rows: months,
    finding: pathFinding(target, path.slice(0, period.months), computed[basis]),
  };
}

function pathFinding(
  target: Reading<'percent'>,
  path: readonly Reading<'percent'>[],
  { paceGap, eligible, leeway }: Standing,
): PathFinding {
  const last = path.findLastIndex(isFigure);
  const rate = path[last];
  if (rate === undefined || !isFigure(rate)) return { kind: 'nothing' };
  const reached = monthReached(target, path);
  if (reached !== null) return { kind: 'reached', months: reached };
  // Months before the year's end are measured by the way, as the headline is.
  if (last + 1 === path.length && path.length < 12 && isFigure(paceGap))
    return { kind: 'onTheWay', months: last + 1, rate, gap: paceGap, verdict: verdict(paceGap, { eligible, leeway }) };
  if (!isFigure(target)) return { kind: 'noTarget', months: last + 1, rate };
  return { kind: 'short', months: last + 1, rate, gap: gapBetween('gapToTarget', target, rate) };
}
