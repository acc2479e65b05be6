import { format, plural } from './words.ts';

interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

const rows = (count: number) => `${format.number(count)} ${plural(count, 'row', 'rows')}`;

/** Words for what can go wrong between a file and the page. Keys are the kinds of failure and of dropped parameters. */
export const data = {
  failures: {
    offline: (file: string): FailureWords => ({
      title: 'This device is offline',
      advice: `${file} could not be loaded. Check the network connection, then select Try again.`,
    }),
    unreachable: (file: string): FailureWords => ({
      title: 'The data server cannot be reached',
      advice: `${file} could not be loaded. The server may be busy or blocked; try again in a few minutes.`,
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
  problems: {
    missing: () => 'missing',
    unexpected: (found: string, expected: string) => `found ${found}, needs ${expected}`,
    noSuch: (what: 'source' | 'method' | 'figure', id: string) =>
      `refers to the ${what} “${id}”, which is not in the file`,
    twice: () => 'the same as an earlier entry',
    length: (found: number, expected: number) => `has ${found} ${plural(found, 'cell', 'cells')}, needs ${expected}`,
    notComputable: (inputs: string) => `cannot be calculated from ${inputs}`,
  },
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  firstFault: (fault: string) => `First error at ${fault}`,
  retry: 'Try again',
  dropped: (count: number, file: string) =>
    `${rows(count)} in ${file} ${plural(count, 'was', 'were')} broken and left out; the rest can still be used.`,
  droppedMore: (count: number) => `and ${rows(count)} more`,
  parameters: {
    unknownParameter: (parameter: string) => `the unknown parameter “${parameter}”`,
    badValue: (parameter: string, value: string) => `the value “${value}” of “${parameter}”`,
    unknownUnit: (_: string, value: string) => `the unit code “${value}”`,
    unitNotInPeriod: (_: string, value: string) => `the unit “${value}”, which is outside this period`,
    newerVersion: (_: string, value: string) => `the link version ${value} (newer than this page)`,
  },
  unitFates: {
    ended: (name: string, on: string, heirs: string) =>
      `${name} existed until ${on}${heirs === '' ? '' : `; its work went to ${heirs}`}.`,
    notYet: (name: string, from: string) => `${name} exists only from ${from}.`,
  },
  droppedParameters: (what: string) =>
    `Parts of the link were not understood and have been left out: ${what}. The rest still applies.`,
};
