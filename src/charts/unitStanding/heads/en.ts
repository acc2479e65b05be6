import { byBasis, capitalised } from '../../../i18n/core/en.ts';
import { yardsticks } from '../../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** Words that only the drawing says: they come with it. */
export const en: typeof vi = {
  measure: (basis) => capitalised(byBasis(basis)),
  gap: 'gap',
  reference: (yardstick, value) => `${yardsticks[yardstick].toLowerCase()} ${value}`,
  ownReference: (yardstick) => `tick: ${yardsticks[yardstick].toLowerCase()}`,
};
