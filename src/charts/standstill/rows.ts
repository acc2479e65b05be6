import { agesOf, mergedOver, partByKind, standingStill } from '../../domain/ages/agesFigures.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type ByKindData, kindBars } from '../kit/ages/byKind.ts';

/** The part of the stock and the same by kind; undefined where no register tells of it. Pure. */
export function rows(look: Look, messages: Messages): ByKindData | undefined {
  const ages = agesOf(look, 'stock');
  if (!ages) return undefined;
  const { basis } = look.selection;
  return kindBars(look, messages, ages, {
    all: standingStill(look, ages, basis),
    parts: partByKind(look, ages, basis, 'standstill'),
    merged: mergedOver(look, ages, basis),
  });
}
