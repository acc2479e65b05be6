import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import { tableOf } from '../../domain/table.ts';
import { ownNotes } from '../kit/ownNotes.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { creditShareWords } from './words.ts';

export interface CreditShareRow {
  readonly basis: Basis;
  /** Bank-credit part of what was completed: cases or thousand đồng. */
  readonly part: Reading<'case' | 'thousandDong'>;
  readonly whole: Reading<'case' | 'thousandDong'>;
  /** Part ÷ whole, percent. */
  readonly share: Reading<'percent'>;
}

export interface CreditShareData {
  readonly rows: readonly CreditShareRow[];
  readonly place: string;
  readonly period: string;
}

/** Whether no such case was completed, and no money of one. */
export function hasNone({ rows }: CreditShareData): boolean {
  return rows.every(({ part }) => isFigure(part) && part.value === 0);
}

/** Few cases, much money: the share of bank-credit cases in what was completed. */
export const creditShare: ChartSpec<CreditShareData> = {
  id: 'creditShare',
  speaksOf: ({ rows }) => rows.flatMap(({ part, share }) => [part, share]),
  title: ({ rows }, messages) => {
    const of = (basis: Basis) => rows.find((row) => row.basis === basis);
    return creditShareWords(messages).title(
      of('cases')?.part ?? 'notReported',
      of('cases')?.share ?? 'notReported',
      of('amounts')?.share ?? 'notReported',
    );
  },
  subtitle: ({ place, period }, messages) => creditShareWords(messages).subtitle(place, period),
  note: ({ rows }, messages) =>
    ownNotes(
      rows.map(({ share }) => share),
      messages,
    ),
  describe: ({ rows }, messages) =>
    rows
      .map(({ basis, part, whole, share }) =>
        creditShareWords(messages).describeRow(
          messages.countName(basis),
          messages.reading(part),
          messages.reading(whole),
          messages.reading(share),
        ),
      )
      .join(' '),
  table: ({ rows }, messages) =>
    tableOf<CreditShareRow>(
      [
        {
          key: 'basis',
          role: 'name',
          header: sharedWords(messages).columns.measure,
          kind: 'text',
          cell: ({ basis }) => messages.countName(basis),
        },
        {
          key: 'part',
          role: 'value',
          header: sharedWords(messages).columns.credit,
          kind: 'case',
          cell: ({ part }) => part,
        },
        {
          key: 'whole',
          role: 'value',
          header: sharedWords(messages).columns.allCompleted,
          kind: 'case',
          cell: ({ whole }) => whole,
        },
        {
          key: 'share',
          role: 'value',
          series: true,
          header: sharedWords(messages).columns.share,
          kind: 'percent',
          cell: ({ share }) => share,
        },
      ],
      rows,
    ),
  height: () => ({ wide: 196, narrow: 196 }),
};
