import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { onTheWay } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { fewestCompared } from '../../domain/readable.ts';
import { gapBetween, verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import { eventsOfMonths } from '../kit/events/eventTexts.ts';
import type { PaceHeatmapData, PaceMonth } from './spec.ts';

/**
 * How far each unit is from the required pace, or from the same months of the year before, month by month; nothing of one
 * unit, whose own page has its path. Pure.
 */
export function rows(look: Look, messages: Messages): PaceHeatmapData | undefined {
  const { selection, statistics, unitStandings } = look;
  const { language } = messages;
  if (unitStandings.length < fewestCompared) return undefined;
  const { basis, comparison, period } = selection;
  const months = monthsOfYear.filter((at) => at <= period.months);
  const units = unitStandings.map(({ unit, standings }) => ({
    unit: unit.code,
    name: unit.shortName[language],
    months: months.map((at): PaceMonth => {
      const way = onTheWay(statistics.years, standings[basis].target, { basis, units: [unit.code], months: at });
      const isPace = comparison === 'target';
      const gap = isPace ? way.paceGap : gapBetween('changeOnYear', way.rate, way.yearBefore);
      // Higher or lower than a year ago is a fact, from the pace a distance that chance may explain.
      return { gap, verdict: isFigure(gap) ? verdict(gap, isPace ? way : { eligible: way.eligible }) : null };
    }),
  }));
  const ordered = descending(units, (row) => row.months.at(-1)?.gap ?? 'notReported');
  return { basis, comparison, period, rows: ordered, events: eventsOfMonths(look, messages) };
}
