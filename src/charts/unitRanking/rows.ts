import { chanceVerdict, criticalValue, wilsonInterval } from '../../domain/chance.ts';
import { completionRate } from '../../domain/completion.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { basisTraits } from '../../domain/measures.ts';
import { unitOf, unitsAt } from '../../domain/unitTree.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import type { UnitRankingData, UnitRankingRow } from './spec.ts';

/** Each unit's rate with what chance can do to it, beside the rate of the whole that they stand in. Pure. */
export function rows({ statistics, selection, unitStandings }: Look, messages: Messages): UnitRankingData {
  const { language } = messages;
  const { basis, period } = selection;
  const { organisation, years } = statistics;
  const above = selection.within === null ? undefined : unitOf(organisation, selection.within);
  const all = unitsAt(organisation, { within: selection.within, level: null }).map(({ code }) => code);
  const common = completionRate(years.current, { basis, units: all, months: period.months }).rate;
  const compared = unitStandings.filter(({ standings: of }) => isFigure(of[basis].rate)).length;
  const z = criticalValue(compared);
  const units = unitStandings.map(({ unit, standings: of }): UnitRankingRow => {
    const { rate, completed, eligible } = of[basis];
    // Money is no count: chance has no say in it that could be computed.
    const interval = basisTraits[basis].chance ? wilsonInterval(completed, eligible, z) : ('notApplicable' as const);
    const bounds = typeof interval === 'string' ? { low: interval, high: interval } : interval;
    const name = unit.shortName[language];
    return { unit: unit.code, name, rate, completed, eligible, ...bounds, chance: chanceVerdict(interval, common) };
  });
  const commonName = above ? messages.commonOf(above.shortName[language]) : messages.wholes[organisation.kind].common;
  return { basis, period, common, commonName, compared, rows: descending(units, ({ rate }) => rate) };
}
