import type { vi } from './vi.ts';

/** What the page for addresses that lead nowhere proposes. */
export const en: typeof vi = {
  units: 'Find the page of a unit',
  search: 'Name or code of a unit (accents not needed)',
  found: (count) => (count === 0 ? 'No unit matches.' : count === 1 ? 'One unit found.' : `${count} units found.`),
  more: (count) => `${count} more: type on to narrow it down.`,
  pages: 'The pages there are',
  holds: {
    overview: 'results against targets, the same period last year and the nation',
    units: 'all units side by side',
    data: 'every figure with its origin, the method, a glossary and files to download',
    report: 'for print on A4',
  },
};
