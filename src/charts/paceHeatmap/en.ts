import { fewestRanked } from '../../domain/readable.ts';
import { byBasis, capitalised, list, monthName } from '../../i18n/core/en.ts';
import { byChance, reach } from '../../i18n/phrases/en.ts';
import { against, are, everyUnit, gapText, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding, yardstick, basis) => {
    if (finding.kind === 'unknown') {
      if (yardstick === 'yearBefore') return 'No figures for the year before';
      return basis === 'amounts' && yardstick === 'pace'
        ? 'The units’ pace is not judged by money'
        : 'The units’ pace cannot be assessed yet';
    }
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged, finding.only)} ${reach[yardstick]} ${byBasis(basis)}`);
    const misses = yardstick === 'pace' ? `behind ${against.pace}` : `below ${against[yardstick]}`;
    if (finding.judged < fewestRanked)
      return list(finding.all.map(({ name, gap }) => `${name} is ${gapText(gap)} ${misses}`));
    return `${names(finding.names)} ${are(finding.names.length)} furthest ${misses}: ${gapText(finding.gap)}`;
  },
  subtitle: (basis, comparison, statYear) =>
    comparison === 'target'
      ? `Difference from the required pace ${byBasis(basis)} in ${statYear}, points, cumulative by month`
      : `Difference from the same period last year ${byBasis(basis)} in ${statYear}, points, cumulative by month`,
  colours: (basis) =>
    basis === 'cases'
      ? 'A pale cell is a difference within random variation, a coloured one beyond it; at the year’s end a coloured cell is a target met or missed.'
      : 'No range of random variation can be calculated for money (one large case can move a whole rate), so nothing is coloured during the year; at its end a coloured cell is a target met or missed.',
  coloursOnYear:
    'A blue cell is above the same period last year, a rust one below, the deeper the further; what chance explains is not set apart here.',
  left: (first, last) =>
    first === last
      ? `${monthName(first)}: see the data table.`
      : `${monthName(first)} to ${monthName(last)}: see the data table.`,
  describeRow: (name, months, gap, verdict) =>
    `${name} to the end of ${monthName(months)}: ${gap}${verdict === 'within' ? ` (${byChance})` : ''}.`,
};
