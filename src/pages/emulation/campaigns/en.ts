import type { vi } from './vi.ts';

/** Words around the list of campaigns and events. */
export const en: typeof vi = {
  title: 'Each campaign and event',
  subtitle: 'When it was, what its source reports, and the source',
  stated: (by) => `The office’s own, according to ${by}`,
};
