import { chanceLimits, type Interval, wilsonInterval } from '../../domain/chance.ts';
import { completionRate } from '../../domain/completion.ts';
import type { Missing } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { basisTraits } from '../../domain/measures.ts';
import type { Unit } from '../../domain/organisation.ts';
import { similarUnits } from '../../domain/similarUnits.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type SimilarUnitsData, type SimilarUnitsRow, verdictOf } from './spec.ts';

/** A unit and those most like it; none for several units, or where no other unit can be compared. Pure. */
export function rows(
  { statistics: { organisation, years }, selection, place }: Look,
  messages: Messages,
): SimilarUnitsData | undefined {
  if (place.kind !== 'unit') return undefined;
  const { basis, period } = selection;
  const { months } = period;
  const found = similarUnits(years.current, organisation, { unit: place.unit.code, months });
  if (!found || found.nearest.length === 0) return undefined;
  const rateOf = ({ code, shortName }: Unit) => {
    const { rate, completed, eligible } = completionRate(years.current, { basis, units: [code], months });
    // Two intervals at 95 % that do not touch are at least 2.6 standard errors apart: about what Bonferroni leaves each of
    // five comparisons. Money is no count: chance has no say in it that could be computed.
    const interval = basisTraits[basis].chance
      ? wilsonInterval(completed, eligible, chanceLimits.inner)
      : ('notApplicable' as const);
    return { unit: code, name: shortName[messages.language], rate, ...boundsOf(interval) };
  };
  const own: SimilarUnitsRow = {
    ...rateOf(place.unit),
    traits: found.traits,
    distance: 'notApplicable',
    mostUnlike: undefined,
    verdict: 'unknown',
  };
  const others = found.nearest.map(({ unit, traits, distance, mostUnlike }): SimilarUnitsRow => {
    const rate = rateOf(unit);
    return { ...rate, traits, distance, mostUnlike, verdict: verdictOf(own, rate) };
  });
  const { compared, others: all, leftOut } = found;
  return { basis, period, rows: [own, ...others], compared, others: all, leftOut };
}

function boundsOf(interval: Interval | Missing) {
  return typeof interval === 'string' ? { low: interval, high: interval } : interval;
}
