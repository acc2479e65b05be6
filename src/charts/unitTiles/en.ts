import { byBasis, capitalised, list, numberWord, period } from '../../i18n/core/en.ts';
import { reach, verdictWords } from '../../i18n/phrases/en.ts';
import { against, everyUnit, named, someUnits } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ yardstick, reached, judged, behind }, basis) => {
    const open = yardstick === 'pace' && basis === 'amounts';
    if (judged === 0)
      return open ? 'The units’ pace is not judged by money' : `The units cannot be compared ${byBasis(basis)} yet`;
    const below = `${verdictWords[yardstick].below} ${byBasis(basis)}`;
    if (judged === 1)
      return `Only one unit can be compared ${byBasis(basis)} yet${behind[0] ? `: ${behind[0]} is ${below}` : ''}`;
    if (behind.length === 0)
      return capitalised(`${everyUnit(judged, undefined)} ${reach[yardstick]} ${byBasis(basis)}`);
    if (reached === 0) return capitalised(`all ${numberWord(judged)} units are ${below}`);
    const some = capitalised(`${someUnits(behind.length, judged)} ${below}`);
    return behind.length <= named ? `${some}: ${list(behind)}` : some;
  },
  subtitle: (basis, yardstick, at, isMap) =>
    `Completion rate ${byBasis(basis)} against ${against[yardstick]}, points, ${period(at)}; a tile a unit, ${
      isMap ? 'placed roughly as on the map' : 'in the order of the catalog, not as on the map'
    }`,
  classes: {
    farBelow: 'more than 5 points below',
    below: 'below',
    above: 'met or above',
    farAbove: 'more than 5 points above',
    open: 'within random variation, or not judged',
    none: 'no data, or not applicable',
  },
  describeRow: (name, rate, gap) => `${name}: ${rate}, difference ${gap}.`,
};
