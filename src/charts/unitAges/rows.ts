import { type AgesLook, agesOf, medianAge, olderThanAYear } from '../../domain/ages/agesFigures.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { fewestCompared } from '../../domain/readable.ts';
import type { Messages } from '../../i18n/messages.ts';
import { frameOf } from '../kit/ages/bars.ts';
import type { UnitAgesData, UnitBar } from './spec.ts';

/** Each unit looked at, the oldest stock first; undefined where fewer than two tell of it. Pure. */
export function rows(look: Look, messages: Messages): UnitAgesData | undefined {
  const { statistics, units, selection } = look;
  const { basis } = selection;
  const withheld: string[] = [];
  const bars = units.flatMap((unit): UnitBar[] => {
    const alone: AgesLook = { statistics, selection, codes: [unit.code], whole: false };
    const ages = agesOf(alone, 'stock');
    if (!ages) {
      if (isWithheld(alone)) withheld.push(unit.code);
      return [];
    }
    const old = olderThanAYear(alone, ages, basis);
    return [
      {
        ...old,
        key: unit.code,
        name: unit.shortName[messages.language],
        median: medianAge(alone, ages),
        isMain: true,
      },
    ];
  });
  if (bars.length < fewestCompared) return undefined;
  const value = ({ share }: UnitBar) => (isFigure(share) ? share.value : -1);
  return {
    ...frameOf(look, { told: [], withheld }, messages),
    bars: bars.toSorted((a, b) => value(b) - value(a)),
  };
}

function isWithheld({ statistics: { ages }, selection, codes: [code] }: AgesLook): boolean {
  return ages?.rows.get(`${code} ${selection.period.months}`)?.withheld.stock === true;
}
