import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { onTheWay } from '../../domain/pace.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { verdict } from '../../domain/targets.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import type { PaceHeatmapData, PaceMonth } from './spec.ts';

/** How far each unit is from the required pace, month by month. Pure. */
export function rows({ selection, statistics, unitStandings }: Look, { language }: Messages): PaceHeatmapData {
  const { basis, period } = selection;
  const months = monthsOfYear.filter((at) => at <= period.months);
  const units = unitStandings.map(({ unit, standings }) => ({
    unit: unit.code,
    name: unit.shortName[language],
    months: months.map((at): PaceMonth => {
      const way = onTheWay(statistics.years, standings[basis].target, { basis, units: [unit.code], months: at });
      return { gap: way.paceGap, verdict: isFigure(way.paceGap) ? verdict(way.paceGap, way) : null };
    }),
  }));
  return { basis, period, rows: descending(units, (row) => row.months.at(-1)?.gap ?? 'notReported') };
}
