import { isFigure, type Reading } from '../../domain/figure.ts';
import { capitalised, format } from '../../i18n/core/en.ts';
import { creditCases } from '../../i18n/unitPhrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the chart. */
export const en: typeof vi = {
  title: (part: Reading, caseShare: Reading, amountShare: Reading) => {
    if (!isFigure(part)) return 'Credit-institution cases: no data';
    if (part.value === 0) return 'No credit-institution cases completed in the period';
    if (!isFigure(caseShare) || !isFigure(amountShare)) return capitalised(`${creditCases(part)} completed`);
    if (caseShare.value * 5 < amountShare.value) return `Few cases, much money: ${creditCases(part)}`;
    return capitalised(`${creditCases(part)}: ${format.figure(amountShare, { decimals: 0 })} of the money`);
  },
  subtitle: (place: string, when: string) => `Credit-institution cases, ${place}, ${when}`,
  describeRow: (basis: string, part: string, whole: string, share: string) =>
    `${basis}: ${part} of ${whole}, that is ${share}.`,
  of: (part: string, whole: string) => `${part} of ${whole}`,
};
