import { wholes } from '../../../i18n/core/en.ts';
import type { vi } from './vi.ts';

const names = { target: 'target for the year', yearBefore: 'last year', nation: 'nation' } as const;

const ticks = { target: 'target', pace: 'required pace', yearBefore: 'last year' } as const;

/** Words of a rate's bar. */
export const en: typeof vi = {
  tick: (yardstick, reference) => [`${ticks[yardstick]} `, { figure: reference }],
  beside: ({ kind, rate }, whole) => [`${kind === 'whole' ? wholes[whole].name : names[kind]} `, { figure: rate }],
  none: {
    target: 'no target known',
    pace: 'no required pace known',
    yearBefore: 'no figures of last year',
  },
};
