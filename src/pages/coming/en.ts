import type { vi } from './vi.ts';

/** What the pages that are not there yet will hold. */
export const en: typeof vi = {
  emulation:
    'This page will be the emulation table, with criteria and weights set by the department itself. It is not here yet.',
};
