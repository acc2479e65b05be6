import { provenanceKinds } from '../../domain/provenance.ts';
import type { Messages } from '../../i18n/messages.ts';

import { chartStates } from '../kit/states/chartStates.ts';
import { type Figures, figuresOf } from '../kit/states/figures.ts';
import { finishedWithinChart } from './chart.ts';
import type { FinishedWithinData } from './spec.ts';
import { finishedWithinWords } from './words.ts';

const keys = ['d30', 'd90', 'd180', 'y1'] as const;
const usual = [182, 604, 1119, 1688] as const;

const of =
  (figures: Figures, counts: readonly number[] = usual, whole = 2034, more: Partial<FinishedWithinData> = {}) =>
  (messages: Messages): FinishedWithinData => {
    const { within } = finishedWithinWords(messages);
    const share = (count: number) => (whole === 0 ? 'notApplicable' : figures.rate((count / whole) * 100));
    return {
      basis: 'cases',
      place: 'Phú Thọ',
      period: { statYear: 2026, months: 12 },
      withheld: [],
      bars: keys.map((key, at) => ({
        key,
        name: within[key],
        part: figures.count('case', counts[at] ?? 0),
        share: share(counts[at] ?? 0),
        isMain: key === 'd180',
      })),
      halfYear: share(counts[2] ?? 0),
      ...more,
    };
  };

const register = figuresOf('register');

export const states = chartStates(finishedWithinChart, provenanceKinds, {
  normal: of(register),
  missing: of(register, usual, 2034, { withheld: ['Khu vực 3', 'Khu vực 11', 'Khu vực 12'] }),
  zero: of(register, [0, 0, 0, 0]),
  nothing: of(register, [0, 0, 0, 0], 0),
  partYear: of(register, [61, 70, 70, 70], 74, { period: { statYear: 2026, months: 2 } }),
  bounds: of(register, usual, 2034, { halfYear: register.rate(55, 'moreThan') }),
  reported: of(figuresOf('reported')),
  imported: of(figuresOf('imported')),
  register: of(register),
  derived: of(figuresOf('derived')),
  illustrative: of(figuresOf('illustrative')),
  trial: of(figuresOf('trial')),
});
