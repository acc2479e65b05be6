import { byBasis, capitalised, period, reading } from '../../i18n/core/en.ts';
import { are, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ above, below, judged }, basis, ends) => {
    if (basis === 'amounts' || judged === 0)
      return ends
        ? `Highest: ${ends.highest}; lowest: ${ends.lowest}`
        : `The units cannot be ranked ${byBasis(basis)} yet`;
    if (above.length === 0 && below.length === 0) return 'The units differ by no more than chance';
    const parts = [
      ...(above.length > 0 ? [`${names(above)} ${are(above.length)} clearly above the common rate`] : []),
      ...(below.length > 0
        ? [`${names(below)} ${are(below.length)} clearly below${above.length > 0 ? '' : ' the common rate'}`]
        : []),
    ];
    return capitalised(parts.join('; '));
  },
  subtitle: (basis, at, whose, common) =>
    `Completion rate ${byBasis(basis)}, %, ${period(at)}; ${whose} is ${reading(common)}`,
  funnelSubtitle: (at, whose, common) =>
    `Completion rate by cases (up) over eligible cases (across), ${period(at)}; ${whose} is ${reading(common)}`,
  method: (compared) =>
    `How to read it: a unit with few cases swings more by chance alone. Each bar is the unit’s Wilson interval, widened for the number of units compared (${compared}) so that the chance of calling out any unit wrongly is at most 5%. A unit is named only where its whole interval lies beside the common rate.`,
  funnelMethod: (compared) =>
    `How to read it: the funnel is where chance alone may take a unit’s rate; the fewer the cases, the wider it is. It is drawn for ${compared} units compared at once, so that the chance of calling out any unit wrongly is at most 5%. Only units outside it are named.`,
  amountsMethod:
    'How to read it: money is not a count, and one large case can move the whole rate. So there is no interval of chance here, and no unit is called clearly better or worse.',
  describeRow: (name, rate, of, chance) => `${name} ${rate} of ${of}, ${chance}.`,
  common: (value) => `common rate ${value}`,
  of: (eligible) => `/ ${eligible}`,
  eligibleAxis: 'eligible cases',
};
