import type { Figure, Points, Rate } from '../../domain/figure.ts';
import { type ChartSpec, chartTable } from '../kit/spec.ts';

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
  title: ({ rows: [before, after] }, { charts }) => charts.promptIndex.title(before.value, after.value),
  subtitle: (_, { charts }) => charts.promptIndex.subtitle,
  describe: ({ rows: [before, after], change }, { charts, reading }) =>
    charts.promptIndex.describe(reading(before.value), reading(after.value), reading(change)),
  table: ({ rows }, { charts }) =>
    chartTable<PromptIndexRow>(
      [
        {
          key: 'edition',
          header: charts.promptIndex.edition,
          kind: 'text',
          cell: ({ edition }) => charts.promptIndex.editions[edition],
        },
        { key: 'value', header: charts.promptIndex.agreeing, kind: 'percent', cell: ({ value }) => value },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};
