import type { Figure, Points, Rate } from '../../domain/figure.ts';
import { tableOf } from '../../domain/table.ts';
import { ownNotes } from '../kit/ownNotes.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { promptIndexWords } from './words.ts';

export interface PromptIndexRow {
  readonly edition: 'before' | 'after';
  /** Share of firms that agree, percent. */
  readonly value: Rate;
}

export interface PromptIndexData {
  readonly rows: readonly [before: PromptIndexRow, after: PromptIndexRow];
  readonly change: Points;
  readonly rank: Figure<'rank'> | undefined;
  readonly rankOf: Figure<'rank'> | undefined;
}

/** How many firms find that court judgments are enforced promptly, in two editions of the survey. */
export const promptIndex: ChartSpec<PromptIndexData> = {
  id: 'promptIndex',
  speaksOf: ({ rows }) => rows.map(({ value }) => value),
  title: ({ rows: [before, after] }, messages) => promptIndexWords(messages).title(before.value, after.value),
  subtitle: (_, messages) => promptIndexWords(messages).subtitle,
  note: ({ rows }, messages) =>
    ownNotes(
      rows.map(({ value }) => value),
      messages,
    ),
  describe: ({ rows: [before, after], change }, messages) =>
    promptIndexWords(messages).describe(
      messages.reading(before.value),
      messages.reading(after.value),
      messages.reading(change),
    ),
  table: ({ rows }, messages) =>
    tableOf<PromptIndexRow>(
      [
        {
          key: 'edition',
          role: 'name',
          header: promptIndexWords(messages).edition,
          kind: 'text',
          cell: ({ edition }) => promptIndexWords(messages).editions[edition],
        },
        {
          key: 'value',
          role: 'value',
          series: true,
          header: promptIndexWords(messages).agreeing,
          kind: 'percent',
          cell: ({ value }) => value,
        },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};
