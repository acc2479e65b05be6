import { agesOf, medianAge, olderThanAYear, stockByAge } from '../../domain/ages/agesFigures.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { frameOf } from '../kit/ages/bars.ts';
import { agesWords } from '../kit/ages/words.ts';
import type { StockAgesData } from './spec.ts';

const old: readonly string[] = ['y2', 'y5', 'more'];

/** The stock of what a reader looks at by its age; undefined where no register tells of it. Pure. */
export function rows(look: Look, messages: Messages): StockAgesData | undefined {
  const ages = agesOf(look, 'stock');
  if (!ages) return undefined;
  const { bands } = agesWords(messages);
  const { basis } = look.selection;
  return {
    ...frameOf(look, ages, messages),
    bars: stockByAge(look, ages, basis).map((part) => ({
      ...part,
      name: bands[part.key],
      isMain: old.includes(part.key),
    })),
    old: olderThanAYear(look, ages, basis).share,
    median: medianAge(look, ages),
  };
}
