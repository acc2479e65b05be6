import { fewestRanked } from '../../domain/readable.ts';
import { byBasis, capitalised, format, list, period, reading } from '../../i18n/core/en.ts';
import { are, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: ({ above, below, judged }, { basis, all, known, whose }) => {
    if (basis === 'amounts' || judged === 0) {
      if (all < fewestRanked)
        return known.length > 0
          ? `Rates ${byBasis(basis)}: ${list(known)}`
          : `There are no rates ${byBasis(basis)} of these units yet`;
      return known.length > 1
        ? `Highest: ${known[0]}; lowest: ${known.at(-1)}`
        : `The units cannot be ranked ${byBasis(basis)} yet`;
    }
    if (above.length === 0 && below.length === 0)
      return all === 2 ? `Neither unit stands out from ${whose}` : `No unit stands out from ${whose}`;
    const parts = [
      ...(above.length > 0 ? [`${names(above)} ${are(above.length)} significantly above ${whose}`] : []),
      ...(below.length > 0
        ? [`${names(below)} ${are(below.length)} significantly below${above.length > 0 ? '' : ` ${whose}`}`]
        : []),
    ];
    return capitalised(parts.join('; '));
  },
  subtitle: (basis, at, whose, common) =>
    `Completion rate ${byBasis(basis)}, %, ${period(at)}; ${whose} is ${reading(common)}`,
  funnelSubtitle: (at, whose, common) =>
    `Completion rate by cases (up) over eligible cases (across), ${period(at)}; ${whose} is ${reading(common)}`,
  method:
    'How to read it: each bar is a unit’s Wilson confidence interval, the thick part at 95%, the whole bar at 99.8%; the fewer the cases, the longer. A unit is named only where its whole bar lies entirely above or below the line.',
  funnelMethod:
    'How to read it: the funnel is the range of chance around the line, its dark part at 95%, the whole at 99.8%; the fewer the cases, the wider. A unit is named only outside the whole funnel.',
  oneIn:
    'By chance alone about one unit in 20 lies beyond the 95% limit (worth a look at most), one in 500 beyond the 99.8% limit.',
  common: (whose, size, unreported) =>
    `${capitalised(whose)} includes the units shown${unreported ? ' that have reported' : ''}; whatever is selected, each is compared among all ${size === null ? '' : `${format.number(size)} `}reporting units of its level.`,
  spread: (spread) => {
    if (typeof spread === 'string') return 'Fewer than 20 units cannot tell how far units usually differ.';
    if (spread.value === 0) return 'The units differ by no more than chance (τ = 0).';
    return `The units differ by more than chance, so the limits are widened by their usual difference, τ = ${reading(spread)}, by Spiegelhalter’s random effects model, 2005.`;
  },
  amountsMethod:
    'How to read it: money is not a count, and one large case can move the whole rate. So there is no confidence interval here, and no unit is called significantly above or below.',
  describeRow: (name, rate, of, chance) => `${name} ${rate} of ${of}, ${chance}.`,
  against: (whose) => `Against ${whose}`,
  low: { inner: 'Lower end, 95%', outer: 'Lower end, 99.8%' },
  high: { inner: 'Upper end, 95%', outer: 'Upper end, 99.8%' },
  limits: { inner: '95% limit', outer: '99.8% limit' },
  levels: { inner: '95%', outer: '99.8%' },
  commonLine: (value) => `common rate ${value}`,
  native: { below: 'clearly below the common rate', common: 'Common rate' },
  of: (eligible) => `/ ${eligible}`,
  rateAxis: 'rate',
  eligibleAxis: 'eligible cases',
};
