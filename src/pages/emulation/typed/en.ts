import type { vi } from './vi.ts';

/** Words of what an office types and keeps. */
export const en: typeof vi = {
  refused: (title, advice, fault) => `The file cannot be used: ${title}. ${fault}${advice}`,
};
