import { type ChainBar, type ChainStep, chainBars, chainParts } from '../../domain/chain.ts';
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
  /** All that is counted as completed. */
  readonly completed: Reading;
  readonly steps: readonly ChainStep[];
}

/** The bars of the drawing; null where the steps do not add up. */
export function barsOf({ steps }: UnitChainData): readonly ChainBar[] | null {
  return chainBars(steps);
}

/** What a step is called. */
export function stepName({ measure }: Pick<ChainStep, 'measure'>, messages: Messages): string {
  const names: Partial<Record<string, string>> = unitChainWords(messages).steps;
  return names[measure] ?? figureNameWords(messages)[measure];
}

/** The same with the sign of what it does. */
function signedName(step: ChainStep, messages: Messages): string {
  return unitChainWords(messages).signs[step.kind] + stepName(step, messages);
}

/** Heights of a row and of a head, pixels; on a phone a name may take two lines. */
export const rowHeights = { wide: 26, narrow: 31, head: 24 } as const;

function readingOf(steps: readonly ChainStep[], measure: ChainStep['measure']): Reading {
  return steps.find((step) => step.measure === measure)?.reading ?? 'notReported';
}

/** The way from docketed to carried forward, as a waterfall that adds up. */
export const unitChain: ChartSpec<UnitChainData> = {
  id: 'unitChain',
  speaksOf: ({ steps, completed }) => [completed, ...steps.map(({ reading }) => reading)],
  title: ({ steps, completed }, messages) =>
    unitChainWords(messages).title(readingOf(steps, 'docketed'), completed, readingOf(steps, 'carriedForward')),
  subtitle: ({ basis, place, period }, messages) => unitChainWords(messages).subtitle(basis, place, period),
  describe: ({ steps }, messages) =>
    steps
      .map((step) => unitChainWords(messages).describeRow(signedName(step, messages), messages.reading(step.reading)))
      .join(' '),
  table: ({ steps, basis }, messages) => {
    const columns = unitChartWords(messages).columns;
    return tableOf<ChainStep>(
      [
        { key: 'step', role: 'name', header: columns.step, kind: 'text', cell: (step) => signedName(step, messages) },
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
  height: ({ steps }) => {
    const heads = new Set(chainParts(steps)).size * rowHeights.head + 4;
    return { wide: steps.length * rowHeights.wide + heads, narrow: steps.length * rowHeights.narrow + heads };
  },
};
