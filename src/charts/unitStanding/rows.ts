import { numberOf } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { gapTo, referenceOf, verdictOn } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { UnitStandingData } from './spec.ts';

/** Each unit looked at beside what it is held against. Pure. */
export function rows({ selection, unitStandings, yardstick }: Look, messages: Messages): UnitStandingData {
  const { basis, period } = selection;
  const units = unitStandings.map(({ unit, standings }) => {
    const standing = standings[basis];
    return {
      unit: unit.code,
      name: unit.shortName[messages.language],
      rate: standing.rate,
      reference: referenceOf(standing, yardstick),
      gap: gapTo(standing, yardstick),
      verdict: verdictOn(standing, yardstick),
      completed: standing.completed,
      eligible: standing.eligible,
    };
  });
  const order = ({ rate }: (typeof units)[number]) => numberOf(rate) ?? Number.NEGATIVE_INFINITY;
  return { basis, yardstick, period: messages.period(period), rows: units.sort((a, b) => order(b) - order(a)) };
}
