import { isFigure, type Rate, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Counted } from '../../domain/quantities.ts';
import { mostDrawn } from '../../domain/readable.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import { missesFinding } from '../../domain/unitFindings.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitQuadrantWords } from './words.ts';

export interface UnitQuadrantRow {
  readonly unit: string;
  readonly name: string;
  readonly rates: Readonly<Record<Basis, Reading<'percent'>>>;
  /** Distance from what the unit is held against, points. */
  readonly gaps: Readonly<Record<Basis, Reading<'points'>>>;
  /** What the distances say; null where there is none. */
  readonly verdicts: Readonly<Record<Basis, Verdict | null>>;
  readonly eligible: Reading<Counted>;
}

export interface UnitQuadrantData {
  readonly yardstick: Yardstick;
  readonly period: Period;
  /** What all units are held against, where it is the same for all; else null, and the axes are distances. */
  readonly references: Readonly<Record<Basis, Rate>> | null;
  /** Highest rate by cases first. */
  readonly rows: readonly UnitQuadrantRow[];
}

/** Where a row stands in the drawing: its two rates, or its two distances. Null where one is missing. */
export function positionOf(
  { rates, gaps }: UnitQuadrantRow,
  { references }: UnitQuadrantData,
): { readonly x: number; readonly y: number } | null {
  const { cases, amounts } = references ? rates : gaps;
  return isFigure(cases) && isFigure(amounts) ? { x: cases.value, y: amounts.value } : null;
}

/** Names of more letters take several lines. */
const longName = 26;

/** Units by both rates at once, in four corners. */
export const unitQuadrant: ChartSpec<UnitQuadrantData> = {
  id: 'unitQuadrant',
  // Nobody is judged by money on the way, and the title is silent about it.
  speaksOf: ({ rows, yardstick }) =>
    rows.flatMap(({ gaps }) => (yardstick === 'pace' ? [gaps.cases] : [gaps.cases, gaps.amounts])),
  title: ({ rows, yardstick }, messages) =>
    unitQuadrantWords(messages).title(missesFinding(rows, yardstick), yardstick),
  subtitle: (data, messages) => {
    const quadrant = unitQuadrantWords(messages);
    const parts = [quadrant.subtitle(data.yardstick, data.references === null, data.period)];
    if (data.rows.length > mostDrawn) parts.push(quadrant.cloud);
    const left = data.rows.filter((row) => positionOf(row, data) === null).map(({ name }) => name);
    if (left.length > 0)
      parts.push(quadrant.left(left.length <= 3 ? messages.list(left) : messages.units(left.length)));
    return parts.join('; ');
  },
  // A corner that is full of dots has no room for its name: here all four have theirs.
  note: ({ yardstick }, messages) => {
    const { plane, corners } = unitQuadrantWords(messages);
    const said = plane(corners[yardstick]);
    return yardstick === 'pace' ? `${said} ${sharedWords(messages).paceNote}` : said;
  },
  describe: ({ rows }, messages) => {
    const quadrant = unitQuadrantWords(messages);
    return rows
      .slice(0, mostDrawn)
      .map(({ name, rates }) =>
        quadrant.describeRow(name, messages.reading(rates.cases), messages.reading(rates.amounts)),
      )
      .join(' ');
  },
  table: ({ rows, references, yardstick }, messages) => {
    const columns = unitChartWords(messages).columns;
    const charts = sharedWords(messages);
    return tableOf<UnitQuadrantRow>(
      [
        { key: 'unit', role: 'name', header: charts.columns.unit, kind: 'text', cell: ({ name }) => name },
        { key: 'caseRate', role: 'value', header: columns.caseRate, kind: 'percent', cell: ({ rates }) => rates.cases },
        ...(references
          ? [
              {
                key: 'caseReference',
                role: 'target' as const,
                header: charts.yardsticks[yardstick],
                kind: 'percent' as const,
                cell: () => references.cases,
              },
            ]
          : []),
        {
          key: 'caseGap',
          role: 'value',
          header: columns.caseGap,
          kind: 'points',
          cell: ({ gaps }) => gaps.cases,
          signed: true,
        },
        {
          key: 'amountRate',
          role: 'value',
          header: columns.amountRate,
          kind: 'percent',
          cell: ({ rates }) => rates.amounts,
        },
        ...(references
          ? [
              {
                key: 'amountReference',
                role: 'target' as const,
                header: charts.yardsticks[yardstick],
                kind: 'percent' as const,
                cell: () => references.amounts,
              },
            ]
          : []),
        {
          key: 'amountGap',
          role: 'value',
          header: columns.amountGap,
          kind: 'points',
          cell: ({ gaps }) => gaps.amounts,
          signed: true,
        },
        {
          key: 'eligible',
          role: 'value',
          header: charts.columns.eligible,
          kind: 'case',
          cell: ({ eligible }) => eligible,
        },
      ],
      rows,
    );
  },
  // On a phone names go above and below their dots.
  height: ({ rows }) => ({ wide: 400, narrow: rows.some(({ name }) => name.length > longName) ? 520 : 460 }),
};
