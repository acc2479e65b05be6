import type { Look } from '../../domain/look.ts';
import { verdictOn, yardstickOf } from '../../domain/yardstick.ts';
import type { Messages } from '../../i18n/messages.ts';
import { descending } from '../kit/descending.ts';
import { unitPath } from '../kit/unitPath.ts';
import type { UnitPathsData } from './spec.ts';

/** The year of each unit. Pure. */
export function rows(look: Look, { language }: Messages): UnitPathsData {
  const { basis, period } = look.selection;
  const units = look.unitStandings.map(({ unit, standings: of }) => {
    const standing = of[basis];
    const { target, change } = standing;
    return {
      unit: unit.code,
      name: unit.shortName[language],
      ...unitPath(look, unit.code),
      target,
      change,
      verdict: verdictOn(standing, 'yearBefore'),
      behind: verdictOn(standing, yardstickOf('target', period)) === 'below',
    };
  });
  return { basis, period, rows: descending(units, ({ path }) => path[period.months - 1] ?? 'notReported') };
}
