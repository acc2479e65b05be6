import { type ChainBar, type ChainStep, chainBars } from '../../domain/chain.ts';
import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitsWords } from '../../i18n/unitsWords.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

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
  const { chain } = unitsWords(messages);
  const names: Partial<Record<string, string>> = chain.steps;
  return chain.signs[kind] + (names[measure] ?? messages.figureName(measure));
}

function readingOf(steps: readonly ChainStep[], measure: ChainStep['measure']): Reading {
  return steps.find((step) => step.measure === measure)?.reading ?? 'notReported';
}

/** The way from docketed to carried forward, as a waterfall that adds up. */
export const unitChain: ChartSpec<UnitChainData> = {
  id: 'unitChain',
  title: ({ steps }, messages) =>
    unitsWords(messages).chain.title(
      readingOf(steps, 'docketed'),
      readingOf(steps, 'completedTotal'),
      readingOf(steps, 'carriedForward'),
    ),
  subtitle: ({ basis, place, period }, messages) => unitsWords(messages).chain.subtitle(basis, place, period),
  describe: ({ steps }, messages) =>
    steps
      .map((step) => unitsWords(messages).chain.describeRow(stepName(step, messages), messages.reading(step.reading)))
      .join(' '),
  table: ({ steps, basis }, messages) => {
    const { columns } = unitsWords(messages);
    return chartTable<ChainStep>(
      [
        { key: 'step', header: columns.step, kind: 'text', cell: (step) => stepName(step, messages) },
        {
          key: 'value',
          header: columns.value,
          kind: basis === 'cases' ? 'case' : 'thousandDong',
          cell: ({ reading }) => reading,
        },
      ],
      steps,
    );
  },
  height: ({ steps }) => ({ wide: steps.length * 26 + 8, narrow: steps.length * 26 + 8 }),
};
