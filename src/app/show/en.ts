import type { vi } from './vi.ts';

/** Words of the presentation. */
export const en: typeof vi = {
  title: 'Presentation',
  slide: (at, of) => `Slide ${at}/${of}`,
  previous: 'Previous slide',
  next: 'Next slide',
  pause: 'Pause',
  play: 'Play',
  every: 'Each slide',
  seconds: (seconds) => `${seconds} seconds`,
  filters: 'Filters',
  fullscreen: 'Full screen',
  exit: 'Leave',
  source: (sources) => `Sources: ${sources}`,
  nothing: 'This page has no chart to present.',
  drawing: 'Drawing…',
  notDrawn: 'This chart could not be drawn.',
};
