import { isFigure, type Reading } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Look } from '../../domain/look.ts';
import { monthReached, type OnTheWay, onTheWay } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { gapBetween, type Verdict, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/place.ts';
import { eventsOfMonths } from '../kit/events/eventTexts.ts';
import type { YearPathData } from './spec.ts';

/** The year's path of what the page looks at, up to the period chosen. Pure. */
export function rows(look: Look, messages: Messages): YearPathData {
  const { statistics, selection, codes, computed, place, yardstick } = look;
  const { basis, period } = selection;
  const { target } = computed[basis];
  const way = monthsOfYear.map((months) => onTheWay(statistics.years, target, { basis, units: codes, months }));
  const against = yardstick === 'yearBefore' ? 'yearBefore' : 'pace';
  return {
    basis,
    statYear: period.statYear,
    place: placeName(place, messages),
    target,
    yardstick: against,
    rows: way.map((month, at) => {
      const { rate, yearBefore, expected, leeway } = month;
      const gap = against === 'pace' ? month.paceGap : changeOf(month);
      const row = { months: at + 1, rate, yearBefore, target, expected, leeway, gap, verdict: judged(month, against) };
      // Later months of the year are not "not reported": the reader has chosen to stand before them.
      return at < period.months
        ? row
        : { ...row, rate: 'notApplicable', leeway: null, gap: 'notApplicable', verdict: null };
    }),
    events: eventsOfMonths(look, messages),
    finding: pathFinding(target, way.slice(0, period.months), against),
  };
}

function changeOf({ rate, yearBefore }: OnTheWay): Reading<'points'> {
  return gapBetween('changeOnYear', rate, yearBefore);
}

/** What the distance of a month says; null where there is none, and where nobody is judged by it. */
function judged(month: OnTheWay, against: YearPathData['yardstick']): Verdict | null {
  const gap = against === 'pace' ? month.paceGap : changeOf(month);
  if (!isFigure(gap)) return null;
  return verdict(gap, against === 'pace' ? month : { eligible: month.eligible });
}

function pathFinding(
  target: Reading<'percent'>,
  way: readonly OnTheWay[],
  against: YearPathData['yardstick'],
): PathFinding {
  const last = way.findLastIndex(({ rate }) => isFigure(rate));
  const at = way[last];
  if (at === undefined || !isFigure(at.rate)) return { kind: 'nothing' };
  const { rate, paceGap } = at;
  const months = last + 1;
  if (against === 'yearBefore') {
    const gap = changeOf(at);
    return isFigure(gap)
      ? { kind: 'change', months, rate, gap, verdict: judged(at, against) }
      : { kind: 'noTarget', months, rate };
  }
  const reached = monthReached(
    target,
    way.map((month) => month.rate),
  );
  if (reached !== null) return { kind: 'reached', months: reached };
  if (!isFigure(target)) return { kind: 'noTarget', months, rate };
  if (months < 12 && isFigure(paceGap))
    return { kind: 'onTheWay', months, rate, gap: paceGap, verdict: judged(at, against) };
  return { kind: 'short', months, rate, gap: gapBetween('gapToTarget', target, rate) };
}
