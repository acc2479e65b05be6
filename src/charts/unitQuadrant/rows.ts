import { isFigure, numberOf, type Rate } from '../../domain/figure.ts';
import type { Look, UnitStanding } from '../../domain/look.ts';
import { type Basis, byBasis } from '../../domain/measures.ts';
import { fewestCompared } from '../../domain/readable.ts';
import { gapTo, verdictOn } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import type { UnitQuadrantData } from './spec.ts';

/** Both rates of each unit looked at; nothing of one, which stands beside nobody. Pure. */
export function rows(
  { selection, unitStandings, yardstick }: Look,
  { language }: Messages,
): UnitQuadrantData | undefined {
  if (unitStandings.length < fewestCompared) return undefined;
  const units = unitStandings.map((of) => ({
    unit: of.unit.code,
    name: of.unit.shortName[language],
    rates: byBasis((basis) => of.standings[basis].rate),
    gaps: byBasis((basis) => gapTo(of.standings[basis], yardstick)),
    verdicts: byBasis((basis) => verdictOn(of.standings[basis], yardstick)),
    eligible: of.standings.cases.eligible,
  }));
  const cases = commonTarget(unitStandings, 'cases');
  const amounts = commonTarget(unitStandings, 'amounts');
  return {
    yardstick,
    period: selection.period,
    references: yardstick === 'target' && cases && amounts ? { cases, amounts } : null,
    rows: descending(units, ({ rates }) => rates.cases),
  };
}

/** The target that all units share, if they do. */
function commonTarget(standings: readonly UnitStanding[], basis: Basis): Rate | undefined {
  const targets = standings.map(({ standings: of }) => of[basis].target);
  const [first] = targets;
  if (first === undefined || !isFigure(first)) return undefined;
  return targets.every((target) => numberOf(target) === first.value) ? first : undefined;
}
