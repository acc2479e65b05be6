import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { monthsOfYear, type Period } from '../../domain/period.ts';
import { drawnAtEachEnd, readableRows } from '../../domain/readable.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import { mostGained } from '../../domain/unitFindings.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { yearPathWords } from '../yearPath/words.ts';
import { unitPathsWords } from './words.ts';

export interface UnitPathsRow {
  readonly unit: string;
  readonly name: string;
  /** Rates after 1 to 12 months, percent; months after the period do not apply. */
  readonly path: readonly Reading<'percent'>[];
  readonly pathBefore: readonly Reading<'percent'>[];
  readonly target: Reading<'percent'>;
  /** At the period's end: the rate less that of the same months of the year before, points. */
  readonly change: Reading<'points'>;
  /** What the change says; null where there is none. */
  readonly verdict: Verdict | null;
  /** Below its target at the year's end, behind the required pace during the year. */
  readonly behind: boolean;
}

export interface UnitPathsData {
  readonly basis: Basis;
  readonly period: Period;
  /** Highest rate at the period's end first. */
  readonly rows: readonly UnitPathsRow[];
}

/** The rows that are drawn. */
export function drawnRows({ rows }: UnitPathsData): readonly UnitPathsRow[] {
  return readableRows(rows);
}

/** The size of a panel and how many stand in a row, for a drawing of this width. */
export function panelGrid(width: number, panels: number): { readonly columns: number; readonly rows: number } {
  const fit = Math.max(1, width < 380 ? 2 : Math.floor(width / 200));
  const rows = Math.max(1, Math.ceil(panels / fit));
  // As even as can be: ten panels are two rows of five, not six and four.
  return { columns: Math.max(1, Math.ceil(panels / rows)), rows };
}

/** Height of a panel with its name, pixels. */
export const panelHeight = 148;

interface PathPoint {
  readonly row: UnitPathsRow;
  readonly months: number;
}

/** Small pictures of every unit's year, all on one scale. */
export const unitPaths: ChartSpec<UnitPathsData> = {
  id: 'unitPaths',
  speaksOf: ({ rows }) => rows.map(({ change }) => change),
  title: ({ rows }, messages) =>
    unitPathsWords(messages).title(
      mostGained(rows.map(({ name, change, verdict }) => ({ name, gap: change, verdict }))),
    ),
  subtitle: (data, messages) => {
    const paths = unitPathsWords(messages);
    const ends = unitChartWords(messages).ends;
    const subtitle = paths.subtitle(data.basis, data.period.statYear);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${ends(drawnAtEachEnd, data.rows.length)}`;
  },
  describe: (data, messages) => {
    const paths = unitPathsWords(messages);
    const at = data.period.months - 1;
    return drawnRows(data)
      .map(({ name, path, pathBefore }) =>
        paths.describeRow(
          name,
          messages.reading(path[at] ?? 'notReported'),
          messages.reading(pathBefore[at] ?? 'notReported'),
        ),
      )
      .join(' ');
  },
  table: ({ rows, period }, messages) => {
    const charts = sharedWords(messages);
    const columns = unitChartWords(messages).columns;
    return tableOf<PathPoint>(
      [
        { key: 'unit', role: 'name', header: charts.columns.unit, kind: 'text', cell: ({ row }) => row.name },
        {
          key: 'months',
          role: 'name',
          header: charts.columns.month,
          kind: 'text',
          cell: ({ months }) => messages.monthName(months),
        },
        {
          key: 'rate',
          role: 'value',
          header: yearPathWords(messages).year(period.statYear),
          kind: 'percent',
          cell: ({ row, months }) => row.path[months - 1] ?? 'notReported',
        },
        {
          key: 'yearBefore',
          role: 'value',
          header: yearPathWords(messages).year(period.statYear - 1),
          kind: 'percent',
          cell: ({ row, months }) => row.pathBefore[months - 1] ?? 'notReported',
        },
        { key: 'target', role: 'target', header: columns.target, kind: 'percent', cell: ({ row }) => row.target },
      ],
      rows.flatMap((row) => monthsOfYear.map((months) => ({ row, months }))),
    );
  },
  height: (data) => {
    const count = drawnRows(data).length;
    return {
      // As many panels stand side by side as a card has room for.
      wide: panelGrid(1230, count).rows * panelHeight,
      middle: panelGrid(680, count).rows * panelHeight,
      narrow: panelGrid(300, count).rows * panelHeight,
    };
  },
};
