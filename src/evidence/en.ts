import { plural } from '../i18n/core/en.ts';
import type { vi } from './vi.ts';

/** Words of the evidence beside each figure and under each chart. */
export const en: typeof vi = {
  open: (figure: string, kind: string) => `${figure}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}: see its origin`,
  named: (grounds, trial) => `${grounds} · “${trial}”`,
  doubtful: 'does not add up',
  title: 'Origin of the figure',
  chartTitle: 'Origin of the figures in the chart',
  sourceNumbers: (numbers: readonly number[]) => `${plural(numbers.length, 'source', 'sources')} ${numbers.join(', ')}`,
  sources: (names, more) =>
    names.join('; ') + (more > 0 ? ` and ${more} ${plural(more, 'other source', 'other sources')}` : ''),
  register: (date) => `the register closed on ${date}`,
  grounds: {
    reported: (from) => `Source: ${from}`,
    imported: (from) => (from ? `Read from the office’s file; ${from}` : 'Read from the office’s file'),
    register: (from) => `Counted from ${from}`,
    derived: (from) => (from ? `Source: ${from}; some derived` : 'Derived from the office’s file'),
    illustrative: (from) => (from ? `Illustrative data; published figures of ${from}` : 'Illustrative data'),
    trial: (from) => (from ? `Trial figures, computed from those of ${from}` : 'Trial figures'),
  },
  key: {
    dotted: 'Numbers underlined with dots open their source or formula',
    keys: '(keyboard: arrow keys go from number to number)',
    kinds: { derived: 'derived by a formula', illustrative: 'illustrative, not real', trial: 'of a trial, not real' },
  },
  table: 'Data table',
  tableOf: (title: string) => `Data table: ${title}`,
};
