import type { vi } from './vi.ts';

/** Words about the site itself and its server. */
export const en: typeof vi = {
  newer: 'There is a new version of this site. What you have chosen is kept when you load it.',
  loadNewer: 'Load the new version',
  unreachable:
    'The server cannot be reached, so the part you opened could not be loaded. Check the network connection, then press Try again there.',
  unclear:
    'The server did not return all files of this site. Reload the page; if it still fails, ask the administrator to check how the files were copied to the server.',
  reload: 'Reload the page',
  kept: {
    offline: (time: string, date: string) => `No connection: showing the data loaded at ${time} on ${date}.`,
    unanswered: (time: string, date: string) =>
      `The server could not answer: showing the data loaded at ${time} on ${date}.`,
  },
};
