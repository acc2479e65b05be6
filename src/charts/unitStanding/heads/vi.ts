import type { Basis } from '../../../domain/measures.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';
import { byBasis, capitalised } from '../../../i18n/core/vi.ts';
import { against } from '../../../i18n/phrases/vi.ts';

/** Words that only the drawing says: they come with it. */
export const vi = {
  measure: (basis: Basis) => capitalised(byBasis(basis)),
  gap: 'chênh',
  reference: (yardstick: Yardstick, value: string) => `${against[yardstick]} ${value}`,
  /** Where each unit is held against another value. */
  ownReference: (yardstick: Yardstick) => `vạch: ${against[yardstick]}`,
};
