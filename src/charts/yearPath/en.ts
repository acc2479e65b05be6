import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, monthName, period, reading } from '../../i18n/core/en.ts';
import { chance, verdictWords } from '../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding: PathFinding) => {
    if (finding.kind === 'nothing') return 'No monthly reports yet';
    if (finding.kind === 'reached') return `Full-year target reached in ${monthName(finding.months)}`;
    const so = `At ${reading(finding.rate)} by the end of ${monthName(finding.months)}`;
    if (finding.kind === 'onTheWay') {
      const { gap, verdict } = finding;
      if (verdict === 'met' || !printed(gap)) return `${so}, ${verdictWords.pace.met}`;
      const side = gap.value < 0 ? 'below' : 'above';
      return `${so}, ${reading(magnitude(gap))} ${side} the required pace${chance(verdict)}`;
    }
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    return `${so}, ${reading(finding.gap)} short of the full-year target`;
  },
  subtitle: (basis: Basis, place: string) => `Completion rate ${byBasis(basis)}, cumulative from 01/10, ${place}`,
  describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
    `Cumulative for ${period({ statYear, months })}: ${rate}; same period last year ${yearBefore}; full-year target ${target}.`,
  year: (statYear: number) => String(statYear),
  wholeYearTarget: 'Full-year target',
  target: (target: string) => `full-year target ${target}`,
  end: (rate: string, statYear: number) => `${rate} in ${statYear}`,
  /** Stands at the end of the line of the year before, where the room is short. */
  before: (rate: string) => `${rate} last year`,
};
