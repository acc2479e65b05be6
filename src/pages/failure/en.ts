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
    missing: (file: string): FailureWords => ({
      title: 'A data file is missing',
      advice: `The server does not have ${file}. Ask the administrator to check the site’s api/v1 folder.`,
    }),
    server: (file: string, status: number | undefined): FailureWords => ({
      title: 'The data server reported an error',
      advice: `Loading ${file} failed${status === undefined ? '' : ` with error ${status}`}. Try again; if the error remains, tell the administrator.`,
    }),
    notJson: (file: string): FailureWords => ({
      title: 'The data file cannot be read',
      advice: `${file} is not valid JSON. It may have been cut short while being copied; copy it again, then try again.`,
    }),
    malformed: (file: string): FailureWords => ({
      title: 'The data file has the wrong structure',
      advice: `${file} does not have the right structure and cannot be used. Correct the place named below, then try again.`,
    }),
    empty: (file: string): FailureWords => ({
      title: 'The data file is empty',
      advice: `${file} has no rows. Check that it was exported in full, then try again.`,
    }),
  },
  retry: 'Try again',
};
