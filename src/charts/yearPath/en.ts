import { magnitude } from '../../domain/algebra.ts';
import { isFigure, type Points } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Verdict } from '../../domain/targets.ts';
import { byBasis, monthName, period, reading } from '../../i18n/core/en.ts';
import { byChance } from '../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** "3.2 points behind the required pace": a distance from it with what it says. */
function paceGap(gap: Points, verdict: Verdict): string {
  if (verdict === 'met') return 'on the required pace';
  const side =
    { above: 'ahead of', below: 'behind', within: '', open: '' }[verdict] || (gap.value < 0 ? 'below' : 'above');
  return `${reading(magnitude(gap))} ${side} the required pace${verdict === 'within' ? ` (${byChance})` : ''}`;
}

/** Words of the chart. */
export const en: typeof vi = {
  title: (finding: PathFinding) => {
    if (finding.kind === 'nothing') return 'No monthly reports yet';
    if (finding.kind === 'reached') return `Full-year target reached in ${monthName(finding.months)}`;
    const so = `At ${reading(finding.rate)} by the end of ${monthName(finding.months)}`;
    if (finding.kind === 'noTarget' || !isFigure(finding.gap)) return so;
    if (finding.kind === 'onTheWay') return `${so}, ${paceGap(finding.gap, finding.verdict)}`;
    return `${so}, ${reading(finding.gap)} short of the full-year target`;
  },
  subtitle: (basis: Basis, place: string, pace: boolean) =>
    `Completion rate ${byBasis(basis)}, cumulative from 01/10, ${place}${pace ? '; the dotted line is the required pace' : ''}`,
  describe: (statYear: number, months: number, rate: string, yearBefore: string, target: string) =>
    `Cumulative for ${period({ statYear, months })}: ${rate}; same period last year ${yearBefore}; full-year target ${target}.`,
  year: (statYear: number) => String(statYear),
  wholeYearTarget: 'Full-year target',
  target: (target: string) => `full-year target ${target}`,
  end: (rate: string, statYear: number) => `${rate} in ${statYear}`,
  /** Stands at the end of the line of the year before, where the room is short. */
  before: (rate: string) => `${rate} last year`,
};
