import type { Reading } from '../../domain/figure.ts';
import { isFigure } from '../../domain/figure.ts';
import type { PathFinding } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import { tableOf } from '../../domain/table.ts';
import type { Verdict } from '../../domain/targets.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { yearPathWords } from './words.ts';

export interface YearPathRow {
  /** 1 to 12 months from 01/10. */
  readonly months: number;
  readonly rate: Reading<'percent'>;
  readonly yearBefore: Reading<'percent'>;
  /** The target of the whole year, the same in every row. */
  readonly target: Reading<'percent'>;
  /** Where the rate should be by then to reach the target. */
  readonly expected: Reading<'percent'>;
  /** How far chance may take the rate from there, points; null or left out where there is no telling. */
  readonly leeway?: number | null | undefined;
  /** Rate − pace, at the year's end rate − target; or rate − year before, where that is the yardstick. Points. */
  readonly gap: Reading<'points'>;
  /** What the gap says; null where there is none, and where nobody is judged by it. */
  readonly verdict: Verdict | null;
}

export interface YearPathData {
  readonly basis: Basis;
  readonly statYear: number;
  readonly place: string;
  readonly target: Reading<'percent'>;
  /** What the gaps are taken from. */
  readonly yardstick: Extract<Yardstick, 'pace' | 'yearBefore'>;
  readonly rows: readonly YearPathRow[];
  readonly finding: PathFinding;
  /** What happened in those months; left out where nothing did. */
  readonly events?: ToldEvents | undefined;
}

/** The year's cumulative path against the target and the same months of the year before. */
export const yearPath: ChartSpec<YearPathData> = {
  id: 'yearPath',
  speaksOf: ({ rows, target, finding }) => [
    ...rows.map(({ rate }) => rate),
    ...(finding.kind === 'change' ? [] : [target]),
    'gap' in finding ? finding.gap : 'notReported',
  ],
  title: ({ finding }, messages) => yearPathWords(messages).title(finding),
  subtitle: ({ basis, place, statYear, rows }, messages) =>
    yearPathWords(messages).subtitle(basis, place, hasPace(rows) ? statYear - 1 : null),
  note: ({ rows, events }, messages) =>
    noteOf(isFigure(rows[10]?.expected) ? sharedWords(messages).paceNote : undefined, events?.note),
  describe: withMarked(({ rows, target, statYear, yardstick }, messages) => {
    const last = rows.findLast(({ rate }) => isFigure(rate));
    if (!last) return sharedWords(messages).nothing;
    return yearPathWords(messages).describe(
      statYear,
      last.months,
      messages.reading(last.rate),
      messages.reading(last.yearBefore),
      messages.reading(target),
      isFigure(last.gap) ? { gap: last.gap, yardstick } : null,
    );
  }),
  table: ({ rows, statYear, yardstick }, messages) =>
    tableOf<YearPathRow>(
      [
        {
          key: 'months',
          role: 'name',
          header: sharedWords(messages).columns.month,
          kind: 'text',
          cell: ({ months }) => messages.monthName(months),
        },
        {
          key: 'rate',
          role: 'value',
          series: true,
          header: yearPathWords(messages).year(statYear),
          kind: 'percent',
          cell: ({ rate }) => rate,
        },
        {
          key: 'yearBefore',
          role: 'value',
          series: 'beside',
          header: yearPathWords(messages).year(statYear - 1),
          kind: 'percent',
          cell: ({ yearBefore }) => yearBefore,
        },
        {
          key: 'expected',
          role: 'target',
          series: true,
          header: sharedWords(messages).yardsticks.pace,
          kind: 'percent',
          cell: ({ expected }) => expected,
        },
        {
          key: 'target',
          role: 'target',
          series: true,
          header: yearPathWords(messages).wholeYearTarget,
          kind: 'percent',
          cell: ({ target }) => target,
        },
        {
          key: 'gap',
          role: 'value',
          header: yearPathWords(messages).gap(yardstick),
          kind: 'points',
          cell: ({ gap }) => gap,
          signed: true,
        },
      ],
      rows,
    ),
  height: () => ({ wide: 376, narrow: 376 }),
};

/** Whether the way to the target is known: at its end it is the target itself. */
export function hasPace(rows: readonly YearPathRow[]): boolean {
  return rows.some(({ months, expected }) => months < 12 && isFigure(expected));
}

/** Whether the year has got less far than it should: its line is in the colour of what is missed then. */
export function isBehind(finding: PathFinding): boolean {
  if (finding.kind === 'short') return isFigure(finding.gap) && finding.gap.value > 0;
  return 'verdict' in finding && finding.verdict === 'below';
}
