import type { vi } from './vi.ts';

/** Words of the page of all numbers. */
export const en: typeof vi = {
  lead: 'Import, check and keep the office’s own figures on this machine; look up every number of the site with where it comes from.',
};
