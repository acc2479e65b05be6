import { capitalised, period } from '../../i18n/core/en.ts';
import { verdictWords } from '../../i18n/phrases/en.ts';
import { against, everyUnit, reachBoth, someUnits } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

const sides = {
  both: 'higher by both',
  cases: 'higher by cases, lower by money',
  amounts: 'higher by money, lower by cases',
  none: 'lower by both',
};

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ judged, only, reachBoth: both, misses: found }, yardstick) => {
    if (judged === 0) return 'The units cannot be compared by both rates yet';
    if (found.length === 0) return capitalised(`${everyUnit(judged, only)} ${reachBoth[yardstick]}`);
    if (both === 0 && yardstick === 'yearBefore') return 'Every unit is below last year on at least one measure';
    if (both === 0 && yardstick === 'pace')
      return capitalised(`${everyUnit(judged, only)} ${verdictWords.pace.below} by cases`);
    if (both === 0) return `No unit is ${reachBoth[yardstick]}`;
    return capitalised(`${someUnits(both, judged)} ${reachBoth[yardstick]}`);
  },
  subtitle: (yardstick, asGap, at) =>
    asGap
      ? `Points from ${against[yardstick]}, by cases (across) and by money (up), ${period(at)}; a larger dot means more eligible cases`
      : `Rate by cases (across) and by money (up), %, ${period(at)}; a larger dot means more eligible cases`,
  plane: ({ both, cases, amounts, none }) =>
    `Top right: ${both}; bottom right: ${cases}; top left: ${amounts}; bottom left: ${none}.`,
  corners: {
    target: {
      both: 'both targets met',
      cases: 'met by cases, not by money',
      amounts: 'met by money, not by cases',
      none: 'neither met',
    },
    pace: sides,
    yearBefore: sides,
  },
  axes: { cases: 'by cases', amounts: 'by money' },
  describeRow: (name, cases, amounts) => `${name}: cases ${cases}, money ${amounts}.`,
  cloud: 'only the outermost units are named; the table has them all',
  left: (unplaced) => `${unplaced} cannot be drawn for want of data`,
  reference: (yardstick, value) => `${against[yardstick]} ${value}`,
};
