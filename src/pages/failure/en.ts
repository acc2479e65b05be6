import { format, plural } from '../../i18n/core/en.ts';
import type { vi } from './vi.ts';

interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

const _rows = (count: number) => `${format.number(count)} ${plural(count, 'row', 'rows')}`;

/** Words for what can go wrong between a file and the page. Keys are the kinds of failure and of dropped parameters. */
export const en: typeof vi = {
  failures: {
    offline: (file: string): FailureWords => ({
      title: 'This device is offline',
      advice: `${file} could not be loaded. Check the network connection, then select Try again.`,
    }),
    unreachable: (file: string): FailureWords => ({
      title: 'The data server cannot be reached',
      advice: `${file} could not be loaded. The server may be busy or blocked; try again in a few minutes.`,
    }),
    timeout: (file: string): FailureWords => ({
      title: 'The data server does not answer',
      advice: `${file} has not come within 15 seconds. Please check the network connection, then press Try again.`,
    }),
    refused: (file: string, status: number | undefined): FailureWords => ({
      title: 'The server does not let this page read the data',
      advice:
        status === 401
          ? `The server wants to know who you are before it gives ${file}. Sign in again, then reload the page.`
          : `This account or device may not read ${file}. Ask the administrator for access.`,
    }),
    missing: (file: string): FailureWords => ({
      title: 'A data file is missing',
      advice: `The server does not have ${file}. Ask the administrator to check the site’s api/v1 folder.`,
    }),
    busy: (file: string): FailureWords => ({
      title: 'The data server has too much to do',
      advice: `The server takes no more requests for ${file} at the moment. Wait a minute, then select Try again.`,
    }),
    server: (file: string, status: number | undefined): FailureWords => ({
      title: 'The data server reported an error',
      advice: `Loading ${file} failed${status === undefined ? '' : ` with error ${status}`}. Try again in a few minutes; if the error remains, tell the administrator.`,
    }),
    webPage: (file: string): FailureWords => ({
      title: 'The server sent a web page instead of data',
      advice: `A web page came in place of ${file}: you may have been signed out, or the network may be in the way. Sign in again and reload the page; if the error remains, tell the administrator.`,
    }),
    notJson: (file: string): FailureWords => ({
      title: 'The data file cannot be read',
      advice: `${file} is not valid JSON. It may have been cut short while being copied; copy it again, then try again.`,
    }),
    newerSchema: (file: string): FailureWords => ({
      title: 'The data are newer than this page',
      advice: `${file} has a newer structure, which the version that is open cannot read. Reload the page to get the new version; if the error remains, ask the administrator to update the site.`,
    }),
    malformed: (file: string): FailureWords => ({
      title: 'The data file has the wrong structure',
      advice: `${file} does not have the right structure and cannot be used. Correct the place named below, then try again.`,
    }),
    empty: (file: string): FailureWords => ({
      title: 'The data file is empty',
      advice: `${file} has no rows. Check that it was exported in full, then try again.`,
    }),
    notHere: () => ({
      title: 'This browser has no figures of the office',
      advice:
        'The link leads to figures that an office has imported itself, which are kept only in the browser that imported them. Open it there, import the file on the Data page, or look at the published figures.',
    }),
    keepsNothing: () => ({
      title: 'This browser cannot keep the office’s figures',
      advice:
        'The window is private, or the browser does not let the site store data. Open the site in an ordinary window, allow it to store data, then select Try again.',
    }),
    heldElsewhere: () => ({
      title: 'The office’s figures are open in another version of the site',
      advice:
        'They are all still on this device. Close the other tabs of the site, then reload this page to use the newest version.',
    }),
    unreadable: () => ({
      title: 'The office’s figures on this device cannot be read',
      advice:
        'Nothing has been deleted. Reload the page; if they still cannot be read, restore a backup or import the file of that period again on the Data page.',
    }),
    tooLarge: (file: string): FailureWords => ({
      title: 'The data file is too large',
      advice: `${file} has more entries than this site can show. Split the data into several organisations, then try again.`,
    }),
  },
  asked: (period, organisation) =>
    `The link asks for ${period}${organisation === null ? '' : ` of the organisation with the code “${organisation}”`}.`,
  retry: 'Try again',
  toImport: 'Import the office’s figures',
  toPublished: 'Look at the published figures',
};
