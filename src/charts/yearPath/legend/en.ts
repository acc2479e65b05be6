import type { vi } from './vi.ts';

/** Words that only the drawing says: they come with it. */
export const en: typeof vi = {
  year: String,
  pace: 'required pace',
  target: 'full-year target',
  band: 'random variation around the pace',
  strip: (yardstick, within) =>
    `Gap to ${yardstick === 'pace' ? 'the required pace' : 'the same period last year'}, points${within ? '; open bars: within random variation' : ''}`,
};
