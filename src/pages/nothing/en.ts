import type { vi } from './vi.ts';

/** Words for a view that there is nothing to show for, and the way on. */
export const en: typeof vi = {
  noUnits: {
    headline: 'No units chosen',
    advice: (whole) => `Choose at least one unit in the filter bar above, or view ${whole}.`,
    all: (whole) => `View ${whole}`,
  },
  noReport: {
    headline: (when: string) => `No report for ${when} yet`,
    broken: (when: string) => `The report for ${when} in the file is broken`,
    brokenYear:
      'The file has reports of this year, but no row of it can be used. Ask the administrator to correct the faults named above.',
    advice: (latest: string) =>
      `The latest period with a report is ${latest}. Choose another period in the filter bar above.`,
    latest: (latest: string) => `View ${latest}`,
    otherYear: 'No unit has reported for this year yet. Choose another year in the filter bar above.',
  },
};
