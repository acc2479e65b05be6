import { paceNote, yardsticks } from '../../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** Words that several charts share. */
export const en: typeof vi = {
  unmoved: {
    basis: 'This does not change with “Measure by”.',
    comparison: 'This does not change with “Compare with”.',
  },
  nothing: 'No data to draw yet.',
  yardsticks,
  paceNote,
  columns: {
    measure: 'Measure',
    nation: 'Nation',
    lead: 'Difference',
    credit: 'Credit institutions',
    allCompleted: 'All completed',
    share: 'Share',
    unit: 'Unit',
    rate: 'Rate',
    gap: 'Difference',
    completed: 'Completed',
    eligible: 'Eligible',
    month: 'Cumulative to the end of',
    statYear: 'Statistical year',
  },
};
