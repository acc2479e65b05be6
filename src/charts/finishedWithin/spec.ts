import type { Reading } from '../../domain/figure.ts';
import { type AgeBarsData, ageBarsSpec } from '../kit/ages/bars.ts';
import { agesWords } from '../kit/ages/words.ts';
import { finishedWithinWords } from './words.ts';

export interface FinishedWithinData extends AgeBarsData {
  /** Share completed within 180 days, percent. */
  readonly halfYear: Reading<'percent'>;
}

export const finishedWithin = ageBarsSpec<FinishedWithinData>({
  id: 'finishedWithin',
  speaksOf: ({ halfYear }) => [halfYear],
  title: ({ halfYear }, messages) => finishedWithinWords(messages).title(halfYear),
  subtitle: ({ place, period }, messages) =>
    agesWords(messages).of(finishedWithinWords(messages).subtitle, place, period),
  more: (_, messages) => finishedWithinWords(messages).note,
});
