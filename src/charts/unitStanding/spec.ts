import { numberOf, type Reading } from '../../domain/figure.ts';
import { unitsFinding } from '../../domain/findings.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import { drawnAtEachEnd, readableRows } from '../../domain/readable.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitStandingWords } from './words.ts';

export interface UnitStandingRow {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  /** What the rate is held against: the target, the required pace, or the year before; percent. */
  readonly reference: Reading<'percent'>;
  /** Rate − reference, points. */
  readonly gap: Reading<'points'>;
  /** What the gap says; null where there is none. */
  readonly verdict: Verdict | null;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
}

export interface UnitStandingData {
  readonly basis: Basis;
  readonly yardstick: Yardstick;
  readonly period: string;
  /** Highest rate first; units without a rate last. */
  readonly rows: readonly UnitStandingRow[];
}

/** The rows that are drawn: all of them, or of very many the highest and the lowest. The table has all. */
export function drawnRows({ rows }: UnitStandingData): readonly UnitStandingRow[] {
  return readableRows(rows);
}

/** Units against their targets, or against the year before. */
export const unitStanding: ChartSpec<UnitStandingData> = {
  id: 'unitStanding',
  speaksOf: ({ rows }) => rows.flatMap(({ rate, reference, gap }) => [rate, reference, gap]),
  title: ({ rows, yardstick, basis }, messages) =>
    unitStandingWords(messages).title(unitsFinding(rows, yardstick), basis),
  subtitle: (data, messages) => {
    const subtitle = unitStandingWords(messages).subtitle(data.basis, data.yardstick, data.period);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${unitStandingWords(messages).ends(drawnAtEachEnd, data.rows.length)}`;
  },
  note: ({ yardstick }, messages) => (yardstick === 'pace' ? sharedWords(messages).paceNote : undefined),
  describe: (data, messages) =>
    drawnRows(data)
      .map(({ name, rate, reference }) =>
        unitStandingWords(messages).describeRow(
          name,
          messages.reading(rate),
          sharedWords(messages).yardsticks[data.yardstick],
          messages.reading(reference),
        ),
      )
      .join(' '),
  table: ({ rows, yardstick, basis }, messages) => {
    const counted = basisTraits[basis].quantity;
    return tableOf<UnitStandingRow>(
      [
        {
          key: 'unit',
          role: 'name',
          header: sharedWords(messages).columns.unit,
          kind: 'text',
          cell: ({ name }) => name,
        },
        {
          key: 'rate',
          role: 'value',
          series: true,
          header: sharedWords(messages).columns.rate,
          kind: 'percent',
          cell: ({ rate }) => rate,
        },
        {
          key: 'reference',
          role: 'target',
          series: true,
          header: sharedWords(messages).yardsticks[yardstick],
          kind: 'percent',
          cell: ({ reference }) => reference,
        },
        {
          key: 'gap',
          role: 'value',
          header: sharedWords(messages).columns.gap,
          kind: 'points',
          cell: ({ gap }) => gap,
          signed: true,
        },
        {
          key: 'completed',
          role: 'value',
          header: sharedWords(messages).columns.completed,
          kind: counted,
          cell: ({ completed }) => completed,
        },
        {
          key: 'eligible',
          role: 'value',
          header: sharedWords(messages).columns.eligible,
          kind: counted,
          cell: ({ eligible }) => eligible,
        },
      ],
      rows,
    );
  },
  height: (data) => {
    // Beside another chart a few rows spread out; on a phone they stay close.
    const height = Math.max(3, drawnRows(data).length) * 28 + 56;
    return { wide: Math.max(height, 336), narrow: height };
  },
};

/** The one value all units are held against, if it is one for all and they are several. */
export function commonReference({ rows }: UnitStandingData): { readonly value: number } | null {
  const values = rows.map(({ reference }) => numberOf(reference));
  const [first] = values;
  if (first === undefined || first === null || values.length < 2) return null;
  return values.every((value) => value === first) ? { value: first } : null;
}
