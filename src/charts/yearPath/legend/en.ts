import type { vi } from './vi.ts';

/** Words that only the drawing says: they come with it. */
export const en: typeof vi = {
  pace: 'required pace',
  band: 'required pace and random variation',
};
