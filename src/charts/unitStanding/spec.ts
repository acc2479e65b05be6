import { type Figure, isFigure, type Reading } from '../../domain/figure.ts';
import { unitsFinding } from '../../domain/findings.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import { drawnAtEachEnd, readableRows } from '../../domain/readable.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitStandingWords } from './words.ts';

/** How somebody stands by one measure. */
export interface StandingBy {
  readonly rate: Reading<'percent'>;
  /** What the rate is held against: the target, the required pace, or the year before; percent. */
  readonly reference: Reading<'percent'>;
  /** Rate − reference, points. */
  readonly gap: Reading<'points'>;
  /** What the gap says; null where there is none. */
  readonly verdict: Verdict | null;
}

/** By the measure chosen, and by the other one. */
export interface BothStandings extends StandingBy {
  readonly name: string;
  readonly other: StandingBy;
}

export interface UnitStandingRow extends BothStandings {
  readonly unit: string;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
}

export interface UnitStandingData {
  /** The measure chosen: it sorts the rows, and the title speaks of it. */
  readonly basis: Basis;
  readonly yardstick: Yardstick;
  readonly period: string;
  /** Highest rate first; units without a rate last. */
  readonly rows: readonly UnitStandingRow[];
  /** All of them together; null where there are none. */
  readonly together: BothStandings | null;
}

/** The other measure than the one chosen. */
export function otherBasis({ basis }: Pick<UnitStandingData, 'basis'>): Basis {
  return basis === 'cases' ? 'amounts' : 'cases';
}

/** The rows that are drawn: all of them, or of very many the highest and the lowest. The table has all. */
export function drawnRows({ rows }: UnitStandingData): readonly UnitStandingRow[] {
  return readableRows(rows);
}

/** Units against their targets, or against the year before, by both measures. */
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
  describe: (data, messages) => {
    const { describeRow } = unitStandingWords(messages);
    const yardstick = sharedWords(messages).yardsticks[data.yardstick];
    return [...drawnRows(data), ...(data.together ? [data.together] : [])]
      .map(({ name, rate, reference, other }) =>
        describeRow(
          name,
          { basis: data.basis, rate: messages.reading(rate), reference: messages.reading(reference) },
          { basis: otherBasis(data), rate: messages.reading(other.rate), reference: messages.reading(other.reference) },
          yardstick,
        ),
      )
      .join(' ');
  },
  table: (data, messages) => {
    const { rows, yardstick, basis } = data;
    const counted = basisTraits[basis].quantity;
    const other = otherBasis(data);
    const { columns, yardsticks } = sharedWords(messages);
    const { by } = unitStandingWords(messages);
    return tableOf<UnitStandingRow>(
      [
        { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
        {
          key: 'rate',
          role: 'value',
          series: true,
          header: by(columns.rate, basis),
          kind: 'percent',
          cell: ({ rate }) => rate,
        },
        {
          key: 'reference',
          role: 'target',
          series: true,
          header: by(yardsticks[yardstick], basis),
          kind: 'percent',
          cell: ({ reference }) => reference,
        },
        {
          key: 'gap',
          role: 'value',
          header: by(columns.gap, basis),
          kind: 'points',
          cell: ({ gap }) => gap,
          signed: true,
        },
        {
          key: 'completed',
          role: 'value',
          header: columns.completed,
          kind: counted,
          cell: ({ completed }) => completed,
        },
        { key: 'eligible', role: 'value', header: columns.eligible, kind: counted, cell: ({ eligible }) => eligible },
        {
          key: 'otherRate',
          role: 'value',
          header: by(columns.rate, other),
          kind: 'percent',
          cell: (row) => row.other.rate,
        },
        {
          key: 'otherReference',
          role: 'target',
          header: by(yardsticks[yardstick], other),
          kind: 'percent',
          cell: (row) => row.other.reference,
        },
        {
          key: 'otherGap',
          role: 'value',
          header: by(columns.gap, other),
          kind: 'points',
          cell: (row) => row.other.gap,
          signed: true,
        },
      ],
      rows,
    );
  },
  height: (data) => {
    const count = Math.max(3, drawnRows(data).length) + (data.together ? 1 : 0);
    const isLong = drawnRows(data).some(({ name }) => name.length > longName);
    // On a phone names stand above the marks, and words before a number above it.
    const narrow = 42 + (isLong ? 14 : 0) + (isQualified(data) ? 8 : 0);
    return {
      wide: count * (isLong ? 30 : 26) + 56,
      middle: count * (isLong ? 56 : 30) + 56,
      narrow: count * narrow + 56,
    };
  },
};

/** Names of more letters take a line more. */
const longName = 26;

/** Whether a rate that is drawn is "more than", "nearly" or "about" its number. */
export function isQualified(data: UnitStandingData): boolean {
  const all = [...drawnRows(data), ...(data.together ? [data.together] : [])];
  return all.some(({ rate, other }) => [rate, other.rate].some((each) => isFigure(each) && each.direction !== 'exact'));
}

/** The one value all units are held against by a measure, if it is one for all and they are several. */
export function commonReference(standings: readonly StandingBy[]): Figure<'percent'> | null {
  const [first] = standings;
  if (first === undefined || standings.length < 2 || !isFigure(first.reference)) return null;
  const { value } = first.reference;
  const same = standings.every(({ reference }) => isFigure(reference) && reference.value === value);
  return same ? first.reference : null;
}
