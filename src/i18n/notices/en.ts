import { format, plural } from '../core/en.ts';

import type { vi } from './vi.ts';

const rows = (count: number) => `${format.number(count)} ${plural(count, 'row', 'rows')}`;

/** Words for what was left out of data and of links, and for what does not add up. */
export const en: typeof vi = {
  dropped: (count: number, file: string) =>
    `${rows(count)} in ${file} ${plural(count, 'was', 'were')} broken and left out; the rest can still be used.`,
  doubtful: (count: number, file: string) =>
    `${format.number(count)} ${count === 1 ? 'place' : 'places'} in ${file} do not add up; the figures are shown as reported, please check them.`,
  mended: (count: number, file: string) =>
    `${format.number(count)} ${plural(count, 'place', 'places')} in ${file} should be looked at; what can be shown is shown.`,
  corrected: (count, periods, statYear) =>
    `${format.number(count)} ${plural(count, 'number', 'numbers')} of ${format.number(periods)} closed ${plural(periods, 'period', 'periods')} of ${statYear} ${plural(count, 'was', 'were')} corrected in the register after the closing; the pages keep the closed numbers.`,
  correctedList: 'See the corrected numbers',
  own: 'The office’s own figures, read from its files and kept only in the browser that imported them; the link opens nowhere else.',
  agesWithheld: (year: number) =>
    `Ages of the stock and times to completion are missing for ${year}: the file of case-level figures could not be loaded.`,
  withheld: (year: number) =>
    `The data of ${year} cannot be read: every comparison with the year before, the required pace too, is left empty or out.`,
  reason: (title: string, advice: string) => `${title}: ${advice}`,
  mixed: (file: string, version: string, expected: string) =>
    `The file ${file} belongs to version ${version} of the data, the catalogue to version ${expected}: the server may be in the middle of an update. Please reload the page in a few minutes.`,
  droppedMore: (count: number) => `and ${rows(count)} more`,
  parameters: {
    misspelt: (parameter: string, meant: string) => `the parameter “${parameter}” (perhaps “${meant}” was meant)`,
    badValue: (parameter: string, value: string) => `the value “${value}” of “${parameter}”`,
    unknownUnit: (_: string, value: string) => `the unit code “${value}”`,
    unitNotInPeriod: (_: string, value: string) => `the unit “${value}”, which is outside this period`,
    newerVersion: (_: string, value: string) => `the link version ${value} (newer than this page)`,
  },
  moreParameters: (count: number) => `${format.number(count)} other ${plural(count, 'part', 'parts')}`,
  unitFates: {
    ended: (name: string, on: string, heirs: string) =>
      `${name} existed until ${on}${heirs === '' ? '' : `; its work went to ${heirs}`}.`,
    notYet: (name: string, from: string) => `${name} exists only from ${from}.`,
  },
  preferences: {
    forgotten:
      'The browser does not allow storing, or its storage is full: the language and theme just chosen last until this page is closed.',
    noEnglish:
      'The English text could not be loaded, so the page is in Vietnamese. Check the connection, then select English again.',
  },
  droppedParameters: (what: string) =>
    `Parts of the link were not understood and have been left out: ${what}. The rest still applies.`,
};
