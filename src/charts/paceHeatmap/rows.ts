import type { Look } from '../../domain/look.ts';
import { paceGaps } from '../../domain/pace.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import { unitPath } from '../kit/unitPath.ts';
import type { PaceHeatmapData } from './spec.ts';

/** How far each unit is from its pace, month by month. Pure. */
export function rows(look: Look, { language }: Messages): PaceHeatmapData {
  const { basis, period } = look.selection;
  const units = look.unitStandings.map(({ unit, standings: of }) => {
    const { path, pathBefore } = unitPath(look, unit.code);
    return { unit: unit.code, name: unit.shortName[language], gaps: paceGaps(of[basis].target, path, pathBefore) };
  });
  return { basis, period, rows: descending(units, ({ gaps }) => gaps[period.months - 1] ?? 'notReported') };
}
