import { byBasis } from '../../i18n/core/en.ts';
import { gapText, names } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding) => {
    if (finding.kind === 'unknown') return 'No figures for the year before';
    if (finding.kind === 'none') return 'No unit is above the same period last year';
    if (finding.judged === 1)
      return `${names(finding.names)} gained ${gapText(finding.gap)} on the same period last year`;
    return `${names(finding.names)} gained most on the same period last year: ${gapText(finding.gap)}`;
  },
  subtitle: (basis, statYear) =>
    `Cumulative completion rate ${byBasis(basis)} in ${statYear}, %, all on one scale; the thin line is the year before, the dashed one the target`,
  describeRow: (name, rate, yearBefore) => `${name} ${rate}, last year ${yearBefore}.`,
};
