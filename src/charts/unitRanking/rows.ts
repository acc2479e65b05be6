import { type ByLimit, chanceLimits, chanceVerdict, type Interval, wilsonInterval } from '../../domain/chance.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { basisTraits } from '../../domain/measures.ts';
import { levelOfKind, type Unit } from '../../domain/organisation.ts';
import { fewestCompared } from '../../domain/readable.ts';
import { commonRate, familyOf } from '../../domain/unitFamily.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import { boundsOf, type UnitRankingData, type UnitRankingRow } from './spec.ts';

type Intervals = ByLimit<Interval | 'notReported' | 'notApplicable'>;

/**
 * Each unit's rate with what chance can do to it, beside the rate of the whole organisation and among all its units of that
 * level: what is selected decides which rows there are and nothing of what they say. Nothing of one unit. Pure.
 */
export function rows({ statistics, selection, unitStandings }: Look, messages: Messages): UnitRankingData | undefined {
  if (unitStandings.length < fewestCompared) return undefined;
  const { language } = messages;
  const { basis, period } = selection;
  const common = commonRate(statistics, { basis, period });
  const family = (unit: Unit) => familyOf(statistics, { basis, period, common, level: levelOfKind[unit.kind] });
  const units = unitStandings.map(({ unit, standings: of }): UnitRankingRow => {
    const { rate, completed, eligible } = of[basis];
    const { spread } = family(unit);
    // Money is no count: chance has no say in it that could be computed.
    const intervals: Intervals = basisTraits[basis].chance
      ? {
          inner: wilsonInterval(completed, eligible, chanceLimits.inner, isFigure(spread) ? spread : undefined),
          outer: wilsonInterval(completed, eligible, chanceLimits.outer, isFigure(spread) ? spread : undefined),
        }
      : { inner: 'notApplicable', outer: 'notApplicable' };
    return {
      unit: unit.code,
      name: unit.shortName[language],
      rate,
      completed,
      eligible,
      inner: boundsOf(intervals.inner),
      outer: boundsOf(intervals.outer),
      chance: chanceVerdict(intervals, common),
    };
  });
  const families = [...new Set(unitStandings.map(({ unit }) => family(unit)))];
  const [only] = families;
  return {
    basis,
    period,
    common,
    commonName: messages.wholes[statistics.organisation.kind].common,
    family: families.length === 1 && only ? only : null,
    rows: descending(units, ({ rate }) => rate),
  };
}
