import { agesOf, finishedWithin } from '../../domain/ages/agesFigures.ts';
import type { Look } from '../../domain/look.ts';
import type { Messages } from '../../i18n/messages.ts';
import { frameOf } from '../kit/ages/bars.ts';
import type { FinishedWithinData } from './spec.ts';
import { finishedWithinWords } from './words.ts';

/** The completed cases of what a reader looks at by the days that they took; undefined where no register tells of it. Pure. */
export function rows(look: Look, messages: Messages): FinishedWithinData | undefined {
  const ages = agesOf(look, 'finished');
  if (!ages) return undefined;
  const words = finishedWithinWords(messages);
  const parts = finishedWithin(look, ages);
  return {
    ...frameOf(look, ages, messages),
    // Money has no duration.
    basis: 'cases',
    bars: parts.map((part) => ({ ...part, name: words.within[part.key], isMain: part.key === 'd180' })),
    halfYear: parts.find(({ key }) => key === 'd180')?.share ?? 'notReported',
  };
}
