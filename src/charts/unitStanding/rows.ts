import { numberOf } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Standing } from '../../domain/standing.ts';
import { gapTo, referenceOf, verdictOn, type Yardstick } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import type { StandingBy, UnitStandingData } from './spec.ts';

/**
 * Each unit looked at beside what it is held against, by both measures, and all of them together; undefined for one unit,
 * which stands in no comparison. Pure.
 */
export function rows(
  { selection, unitStandings, standings: together, yardstick, place }: Look,
  messages: Messages,
): UnitStandingData | undefined {
  const { basis, period } = selection;
  if (unitStandings.length === 1) return undefined;
  const other: Basis = basis === 'cases' ? 'amounts' : 'cases';
  const units = unitStandings.map(({ unit, standings }) => {
    const standing = standings[basis];
    return {
      unit: unit.code,
      name: unit.shortName[messages.language],
      ...standingBy(standing, yardstick),
      completed: standing.completed,
      eligible: standing.eligible,
      other: standingBy(standings[other], yardstick),
    };
  });
  const order = ({ rate }: StandingBy) => numberOf(rate) ?? Number.NEGATIVE_INFINITY;
  return {
    basis,
    yardstick,
    period: messages.period(period),
    rows: units.sort((a, b) => order(b) - order(a)),
    together:
      units.length === 0
        ? null
        : {
            name: place.kind === 'whole' ? wholeName(place.organisation, messages) : placeName(place, messages),
            ...standingBy(together[basis], yardstick),
            other: standingBy(together[other], yardstick),
          },
  };
}

function standingBy(standing: Standing, yardstick: Yardstick): StandingBy {
  return {
    rate: standing.rate,
    reference: referenceOf(standing, yardstick),
    gap: gapTo(standing, yardstick),
    verdict: verdictOn(standing, yardstick),
  };
}
