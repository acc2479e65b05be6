import type { vi } from './vi.ts';

/** Words of the presentation. */
export const en: typeof vi = {
  title: 'Presentation',
  slide: (at, of) => `Slide ${at}/${of}`,
  rows: (from, to, of, left) =>
    `Rows ${from}–${to} of ${of}${left > 0 && to + left === of ? `; the other ${left} are in the table of the page` : ''}`,
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
