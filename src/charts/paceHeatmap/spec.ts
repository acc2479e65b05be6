import { numberOf, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { monthsOfYear, type Period } from '../../domain/period.ts';
import { drawnAtEachEnd, readableRows } from '../../domain/readable.ts';
import type { Comparison } from '../../domain/standing.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import { furthestBehind } from '../../domain/unitFindings.ts';
import { yardstickOf } from '../../domain/yardstick.ts';
import { headOfEvents } from '../kit/events/eventMark.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { paceHeatmapWords } from './words.ts';

export interface PaceMonth {
  /** Distance from the required pace, at twelve months from the target, or from the year before; points. */
  readonly gap: Reading<'points'>;
  /** What it says; null where there is none. */
  readonly verdict: Verdict | null;
}

export interface PaceHeatmapRow {
  readonly unit: string;
  readonly name: string;
  /** From one month to those of the period. */
  readonly months: readonly PaceMonth[];
}

export interface PaceHeatmapData {
  readonly basis: Basis;
  readonly comparison: Comparison;
  readonly period: Period;
  /** Furthest above at the period's end first; units without a distance last. */
  readonly rows: readonly PaceHeatmapRow[];
  /** What happened in those months; left out where nothing did. */
  readonly events?: ToldEvents | undefined;
}

/** The rows that are drawn. */
export function drawnRows({ rows }: PaceHeatmapData): readonly PaceHeatmapRow[] {
  return readableRows(rows);
}

/** Whether a month is coloured: more than chance off the required pace, or not where it was the year before. */
export function isOutside({ verdict }: PaceMonth): boolean {
  return verdict === 'above' || verdict === 'below';
}

/** How many parts of the year stand one below the other on a phone. */
export function stacksOf({ period }: PaceHeatmapData): number {
  return period.months > 6 ? 2 : 1;
}

/** The greatest distance that is coloured, points: where the colours end. At least one point. */
export function greatestGap(data: PaceHeatmapData): number {
  const outside = drawnRows(data).flatMap(({ months }) => months.filter(isOutside));
  return Math.max(1, ...outside.map(({ gap }) => Math.abs(numberOf(gap) ?? 0)));
}

const unknown: PaceMonth = { gap: 'notReported', verdict: null };

function latest({ months }: PaceHeatmapRow, period: Period): PaceMonth {
  return months[period.months - 1] ?? unknown;
}

/** Unit × month: how far each is from the required pace, or from the year before. */
export const paceHeatmap: ChartSpec<PaceHeatmapData> = {
  id: 'paceHeatmap',
  speaksOf: ({ rows, period }) => rows.map((row) => latest(row, period).gap),
  title: ({ rows, period, basis, comparison }, messages) => {
    const gaps = rows.map((row) => ({ name: row.name, ...latest(row, period) }));
    return paceHeatmapWords(messages).title(furthestBehind(gaps), yardstickOf(comparison, period), basis);
  },
  subtitle: (data, messages) => {
    const heatmap = paceHeatmapWords(messages);
    const ends = unitChartWords(messages).ends;
    const subtitle = heatmap.subtitle(data.basis, data.comparison, data.period.statYear);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${ends(drawnAtEachEnd, data.rows.length)}`;
  },
  note: ({ basis, comparison, events }, messages) => {
    const { colours, coloursOnYear } = paceHeatmapWords(messages);
    const isPace = comparison === 'target';
    return noteOf(
      isPace ? colours(basis) : coloursOnYear,
      isPace ? sharedWords(messages).paceNote : undefined,
      events?.note,
    );
  },
  describe: withMarked((data, messages) => {
    const heatmap = paceHeatmapWords(messages);
    return drawnRows(data)
      .map((row) =>
        heatmap.describeRow(
          row.name,
          data.period.months,
          messages.reading(latest(row, data.period).gap, { signed: true }),
          latest(row, data.period).verdict,
        ),
      )
      .join(' ');
  }),
  table: ({ rows, period }, messages) =>
    tableOf<PaceHeatmapRow>(
      [
        {
          key: 'unit',
          role: 'name',
          header: sharedWords(messages).columns.unit,
          kind: 'text',
          cell: ({ name }) => name,
        },
        ...monthsOfYear
          .filter((months) => months <= period.months)
          .map((months) => ({
            key: `month${months}`,
            role: 'value' as const,
            header: messages.monthShort(months),
            kind: 'points' as const,
            cell: (row: PaceHeatmapRow) => row.months[months - 1]?.gap ?? 'notReported',
            signed: true,
          })),
      ],
      rows,
    ),
  height: (data) => {
    const rows = drawnRows(data);
    const tags = headOfEvents(data.events?.marks);
    const height = Math.max(3, rows.length) * 28 + 34;
    const longest = Math.max(0, ...rows.map(({ name }) => name.length));
    // On the narrowest phones names of more than 22 letters take three lines, of more than 30 four.
    const line = longest > 30 ? 60 : longest > 22 ? 46 : 29;
    return {
      wide: Math.max(height, 314) + tags,
      narrow: stacksOf(data) * (Math.max(3, rows.length) * line + 26 + tags) + 24,
    };
  },
};
