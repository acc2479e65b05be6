import { plural } from '../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the evidence beside each figure and under each chart. */
export const en: typeof vi = {
  open: (figure: string, kind: string) => `Origin of ${figure}: ${kind}`,
  doubtful: 'does not add up',
  title: 'Origin of the figure',
  chartTitle: 'Origin of the figures in the chart',
  sourceNumbers: (numbers: readonly number[]) => `${plural(numbers.length, 'source', 'sources')} ${numbers.join(', ')}`,
  table: 'Data table',
  tableOf: (title: string) => `Data table: ${title}`,
};
