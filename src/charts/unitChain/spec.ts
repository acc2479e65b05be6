import { type ChainBar, type ChainStep, chainBars } from '../../domain/chain.ts';
import type { Reading } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { unitChainWords } from './words.ts';

export interface UnitChainData {
  readonly basis: Basis;
  readonly place: string;
  readonly period: Period;
  readonly steps: readonly ChainStep[];
}

/** The bars of the drawing; null where the steps do not add up. */
export function barsOf({ steps }: UnitChainData): readonly ChainBar[] | null {
  return chainBars(steps);
}

/** What a step is called, with the sign of what it does. */
export function stepName({ kind, measure }: ChainStep, messages: Messages): string {
  const chain = unitChainWords(messages);
  const names: Partial<Record<string, string>> = chain.steps;
  return chain.signs[kind] + (names[measure] ?? figureNameWords(messages)[measure]);
}

function readingOf(steps: readonly ChainStep[], measure: ChainStep['measure']): Reading {
  return steps.find((step) => step.measure === measure)?.reading ?? 'notReported';
}

/** The way from docketed to carried forward, as a waterfall that adds up. */
export const unitChain: ChartSpec<UnitChainData> = {
  id: 'unitChain',
  speaksOf: ({ steps }) => steps.map(({ reading }) => reading),
  title: ({ steps }, messages) =>
    unitChainWords(messages).title(
      readingOf(steps, 'docketed'),
      readingOf(steps, 'completedTotal'),
      readingOf(steps, 'carriedForward'),
    ),
  subtitle: ({ basis, place, period }, messages) => unitChainWords(messages).subtitle(basis, place, period),
  describe: ({ steps }, messages) =>
    steps
      .map((step) => unitChainWords(messages).describeRow(stepName(step, messages), messages.reading(step.reading)))
      .join(' '),
  table: ({ steps, basis }, messages) => {
    const columns = unitChartWords(messages).columns;
    return tableOf<ChainStep>(
      [
        { key: 'step', role: 'name', header: columns.step, kind: 'text', cell: (step) => stepName(step, messages) },
        {
          key: 'value',
          role: 'value',
          header: columns.value,
          kind: basisTraits[basis].quantity,
          cell: ({ reading }) => reading,
        },
      ],
      steps,
    );
  },
  height: ({ steps }) => ({ wide: steps.length * 26 + 8, narrow: steps.length * 26 + 8 }),
};
