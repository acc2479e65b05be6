import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { isExplained } from '../../domain/reasons.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  describeSteps,
  type EndNames,
  figuresOf,
  stepsTable,
  toldOf,
  type Waterfall,
  waterfallHeight,
} from '../kit/reasons/steps.ts';
import { reasonsWords } from '../kit/reasons/words.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { changeReasonsWords } from './words.ts';

export interface ChangeReasonsData extends Waterfall {
  readonly basis: Basis;
  readonly place: string;
  readonly period: Period;
  /** Names of the units because of which the change cannot be taken apart. */
  readonly unitNames: readonly string[];
}

/** The two years. */
export function endNames({ period }: ChangeReasonsData, messages: Messages): EndNames {
  const { ends } = changeReasonsWords(messages);
  return { before: ends.before(period), after: ends.after(period) };
}

export const changeReasons: ChartSpec<ChangeReasonsData> = {
  id: 'changeReasons',
  speaksOf: figuresOf,
  title: (data, messages) => {
    const { finding, called } = toldOf(data, messages);
    const { largest } = reasonsWords(messages);
    return changeReasonsWords(messages).title(
      finding,
      data.basis,
      finding.kind === 'moved' ? largest(finding, called) : '',
    );
  },
  subtitle: ({ basis, place, period }, messages) => changeReasonsWords(messages).subtitle(basis, place, period),
  note: ({ reasons }, messages) => {
    const { notes } = changeReasonsWords(messages);
    if (!isExplained(reasons)) return notes.method;
    return [
      notes.method,
      ...(reasons.creditApart ? [] : [reasonsWords(messages).creditIn]),
      ...(reasons.merged ? [notes.merged] : []),
    ].join(' ');
  },
  describe: (data, messages) => describeSteps(data, endNames(data, messages), messages),
  table: (data, messages) =>
    stepsTable(data, { ...endNames(data, messages), part: changeReasonsWords(messages).columns.part }, messages),
  height: (data) => waterfallHeight(data),
};
