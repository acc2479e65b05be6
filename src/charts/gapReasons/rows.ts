import { numberOf } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { isExplained, reasonsOfGap } from '../../domain/reasons.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { GapReasonsData } from './spec.ts';

/** Why the lower of two units is lower; nothing unless two are looked at. Pure. */
export function rows(
  { statistics, selection: { basis, period }, unitStandings }: Look,
  { language }: Messages,
): GapReasonsData | undefined {
  const [first, second] = unitStandings;
  if (!first || !second || unitStandings.length > 2) return undefined;
  const rateOf = ({ standings }: typeof first) => standings[basis].rate;
  const [firstRate, secondRate] = [numberOf(rateOf(first)), numberOf(rateOf(second))];
  const isDown = firstRate === null || secondRate === null || firstRate >= secondRate;
  const [higher, lower] = isDown ? [first, second] : [second, first];
  const reasons = reasonsOfGap(statistics.years.current, {
    basis,
    from: higher.unit.code,
    to: lower.unit.code,
    months: period.months,
  });
  const ends = isExplained(reasons) ? reasons : { before: rateOf(higher), after: rateOf(lower) };
  const names = new Map([higher, lower].map(({ unit }) => [unit.code, unit.shortName[language]]));
  return {
    basis,
    period,
    higher: higher.unit.shortName[language],
    lower: lower.unit.shortName[language],
    reasons,
    before: ends.before,
    after: ends.after,
    unitNames: isExplained(reasons) ? [] : reasons.units.map((code) => names.get(code) ?? code),
  };
}
