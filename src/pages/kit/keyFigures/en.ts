import { capitalised } from '../../../i18n/core/en.ts';
import { verdictWords } from '../../../i18n/phrases/en.ts';
import type { vi } from './vi.ts';

/** Words of the table of a page's key figures. */
export const en: typeof vi = {
  subtitle: (place, when) => `Key figures: ${place}, ${when}`,
  columns: {
    indicator: 'Indicator',
    place: 'Scope',
    value: 'Result',
    reference: 'Held against',
    gap: 'Difference',
    against: 'Compared with',
    remark: 'Remark',
  },
  place: capitalised,
  named: (name, basis) => `${name} ${basis}`,
  against: { target: 'target', pace: 'required pace', yearBefore: 'a year earlier' },
  verdict: (verdict, yardstick) => verdictWords[yardstick][verdict] ?? '',
  previousSurvey: 'the survey before',
  indexNow: 'Court judgments are enforced promptly (firms that agree)',
  years: (from, to) => `${from}–${to}`,
};
