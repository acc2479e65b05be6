import type { FilesWords } from '../filesWords.ts';

/** Words of files that leave the page, and of the menu that makes them. */
export const files: FilesWords = {
  directionHeader: (header) => `${header}: qualifier`,
  units: { case: 'cases', thousandDong: 'thousand đồng', percent: '%', points: 'points', rank: '' },
};
