import { magnitude } from '../../domain/algebra.ts';
import { isFigure } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { printed } from '../../domain/rounding.ts';
import { byBasis, format, monthName, period, reading } from '../../i18n/core/en.ts';
import { chance, verdictWords } from '../../i18n/phrases/en.ts';
import { againstYardstick } from '../../i18n/unitPhrases/en.ts';
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
    if (finding.kind === 'change') {
      const { gap, verdict } = finding;
      if (verdict === 'met' || !printed(gap)) return `${so}, ${verdictWords.yearBefore.met}`;
      const side = gap.value < 0 ? 'below' : 'above';
      return `${so}, ${reading(magnitude(gap))} ${side} ${againstYardstick.yearBefore}`;
    }
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    return `${so}, ${reading(finding.gap)} short of the full-year target`;
  },
  subtitle: (basis: Basis, place: string, course: number | null) =>
    `Completion rate ${byBasis(basis)}, cumulative from 01/10, ${place}${course === null ? '' : `; pace follows the course of ${course}`}`,
  describe: (statYear, months, rate, yearBefore, target, apart) =>
    `Cumulative for ${period({ statYear, months })}: ${rate}; same period last year ${yearBefore}; full-year target ${target}${apart === null ? '' : `; against ${months === 12 && apart.yardstick === 'pace' ? againstYardstick.target : againstYardstick[apart.yardstick]} ${format.figure(apart.gap, { signed: true })}`}.`,
  year: (statYear: number) => String(statYear),
  wholeYearTarget: 'Full-year target',
  gap: (yardstick) => `Against ${againstYardstick[yardstick]}`,
};
