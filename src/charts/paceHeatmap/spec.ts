import { numberOf, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { monthsOfYear, type Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import { furthestBehind } from '../../domain/unitFindings.ts';
import { drawnAtEachEnd, readableRows } from '../kit/readable.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { paceHeatmapWords } from './words.ts';

export interface PaceHeatmapRow {
  readonly unit: string;
  readonly name: string;
  /** Distance from the pace after 1 to 12 months, points; months after the period do not apply. */
  readonly gaps: readonly Reading<'points'>[];
}

export interface PaceHeatmapData {
  readonly basis: Basis;
  readonly period: Period;
  /** Furthest ahead at the period's end first; units that cannot be judged last. */
  readonly rows: readonly PaceHeatmapRow[];
}

/** The rows that are drawn. */
export function drawnRows({ rows }: PaceHeatmapData): readonly PaceHeatmapRow[] {
  return readableRows(rows);
}

/** The greatest distance in the drawing, points: where the colours end. At least one point, so that noise stays pale. */
export function greatestGap(data: PaceHeatmapData): number {
  const sizes = drawnRows(data).flatMap(({ gaps }) => gaps.map((gap) => Math.abs(numberOf(gap) ?? 0)));
  return Math.max(1, ...sizes);
}

function latest({ gaps }: PaceHeatmapRow, { months }: Period): Reading<'points'> {
  return gaps[months - 1] ?? 'notReported';
}

/** Unit × month: how far each is ahead of or behind the path that leads to its target. */
export const paceHeatmap: ChartSpec<PaceHeatmapData> = {
  id: 'paceHeatmap',
  speaksOf: ({ rows, period }) => rows.map((row) => latest(row, period)),
  title: ({ rows, period }, messages) => {
    const gaps = rows.map((row) => ({ name: row.name, gap: latest(row, period) }));
    return paceHeatmapWords(messages).title(furthestBehind(gaps), period);
  },
  subtitle: (data, messages) => {
    const heatmap = paceHeatmapWords(messages);
    const ends = unitChartWords(messages).ends;
    const subtitle = heatmap.subtitle(data.basis, data.period.statYear);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${ends(drawnAtEachEnd, data.rows.length)}`;
  },
  note: (_, messages) => paceHeatmapWords(messages).method,
  describe: (data, messages) => {
    const heatmap = paceHeatmapWords(messages);
    return drawnRows(data)
      .map((row) =>
        heatmap.describeRow(row.name, data.period.months, messages.reading(latest(row, data.period), { signed: true })),
      )
      .join(' ');
  },
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
            cell: ({ gaps }: PaceHeatmapRow) => gaps[months - 1] ?? 'notReported',
            signed: true,
          })),
      ],
      rows,
    ),
  height: (data) => {
    const height = Math.max(3, drawnRows(data).length) * 28 + 34;
    return { wide: Math.max(height, 314), narrow: height };
  },
};
