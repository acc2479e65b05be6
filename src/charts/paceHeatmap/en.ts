import { byBasis, capitalised, monthName } from '../../i18n/core/en.ts';
import { byChance, reach } from '../../i18n/phrases/en.ts';
import { are, everyUnit, gapText, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding, at, basis) => {
    const wholeYear = at.months === 12;
    if (finding.kind === 'unknown')
      return basis === 'amounts' && !wholeYear
        ? 'The units’ pace is not judged by money'
        : 'The units’ pace cannot be assessed yet';
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged)} ${reach[wholeYear ? 'target' : 'pace']} ${byBasis(basis)}`);
    const who = `${names(finding.names)} ${are(finding.names.length)}`;
    const misses = wholeYear ? 'below target' : 'behind the required pace';
    return finding.judged === 1
      ? `${who} ${gapText(finding.gap)} ${misses}`
      : `${who} furthest ${misses}: ${gapText(finding.gap)}`;
  },
  subtitle: (basis, statYear) =>
    `Difference from the required pace ${byBasis(basis)} in ${statYear}, points, cumulative by month`,
  colours: (basis) =>
    basis === 'cases'
      ? 'A pale cell is a difference within random variation, a coloured one beyond it; at the year’s end a coloured cell is a target met or missed.'
      : 'No range of random variation can be calculated for money (one large case can move a whole rate), so nothing is coloured during the year; at its end a coloured cell is a target met or missed.',
  left: (first, last) =>
    first === last
      ? `${monthName(first)}: see the data table.`
      : `${monthName(first)} to ${monthName(last)}: see the data table.`,
  describeRow: (name, months, gap, verdict) =>
    `${name} to the end of ${monthName(months)}: ${gap}${verdict === 'within' ? ` (${byChance})` : ''}.`,
};
