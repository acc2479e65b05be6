import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { isExplained } from '../../domain/reasons.ts';
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
import { gapReasonsWords } from './words.ts';

/** Two units: `before` is the rate of the higher one, `after` that of the lower. */
export interface GapReasonsData extends Waterfall {
  readonly basis: Basis;
  readonly period: Period;
  readonly higher: string;
  readonly lower: string;
  /** Names of the units because of which the gap cannot be taken apart. */
  readonly unitNames: readonly string[];
}

/** The two units. */
export function endNames({ higher, lower }: GapReasonsData): EndNames {
  return { before: higher, after: lower };
}

export const gapReasons: ChartSpec<GapReasonsData> = {
  id: 'gapReasons',
  speaksOf: figuresOf,
  title: (data, messages) => {
    const { finding, called } = toldOf(data, messages);
    const largest = finding.kind === 'moved' ? reasonsWords(messages).largest(finding, called) : '';
    return gapReasonsWords(messages).title(finding, data.basis, data, largest);
  },
  subtitle: ({ basis, higher, lower, period }, messages) =>
    gapReasonsWords(messages).subtitle(basis, higher, lower, period),
  note: ({ reasons }, messages) => {
    const { method } = gapReasonsWords(messages);
    const isApart = !isExplained(reasons) || reasons.creditApart;
    return isApart ? method : `${method} ${reasonsWords(messages).creditIn}`;
  },
  describe: (data, messages) => describeSteps(data, endNames(data), messages),
  table: (data, messages) =>
    stepsTable(data, { ...endNames(data), part: gapReasonsWords(messages).columns.part }, messages),
  height: (data) => waterfallHeight(data, endNames(data)),
};
