import { byBasis, capitalised, monthName } from '../../i18n/core/en.ts';
import { are, everyUnit, gapText, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding, at) => {
    const wholeYear = at.months === 12;
    if (finding.kind === 'unknown') return 'The units’ pace cannot be told yet';
    if (finding.kind === 'none')
      return capitalised(`${everyUnit(finding.judged)} ${wholeYear ? 'at or above target' : 'on pace'}`);
    const who = `${names(finding.names)} ${are(finding.names.length)}`;
    return wholeYear
      ? `${who} furthest below target: ${gapText(finding.gap)}`
      : `${who} furthest behind pace: ${gapText(finding.gap)}`;
  },
  subtitle: (basis, statYear) =>
    `Difference from the pace that leads to the ${statYear} target ${byBasis(basis)}, points, cumulative by month`,
  method:
    'The pace is no straight line: for each month it is the target × the unit’s own rate in the same month of the year before ÷ its rate for that whole year.',
  describeRow: (name, months, gap) => `${name} to the end of ${monthName(months)}: ${gap}.`,
};
