import type { Points, Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { isExplained, type NoReasons, type Reason, type Reasons, reasonsFinding } from '../../domain/reasons.ts';
import { type Row, tableOf } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { changeReasonsWords } from './words.ts';

export interface ChangeReasonsData {
  readonly basis: Basis;
  readonly place: string;
  readonly period: Period;
  readonly reasons: Reasons | NoReasons;
  /** The rates at both ends, percent; known also where the change cannot be taken apart. */
  readonly before: Reading<'percent'>;
  readonly after: Reading<'percent'>;
  /** Names of the units because of which it cannot. */
  readonly unitNames: readonly string[];
}

/** A step of the waterfall with the two ends of its bar, percent. */
export interface Step {
  readonly reason: Reason;
  readonly from: number;
  readonly to: number;
}

/** The steps from last year's rate to this year's; none where the change cannot be taken apart. */
export function stepsOf({ reasons }: ChangeReasonsData): readonly Step[] {
  if (!isExplained(reasons)) return [];
  let level = reasons.before.value;
  return reasons.parts.map((reason) => {
    const from = level;
    level += reason.part.value;
    return { reason, from, to: level };
  });
}

/** What a part is called; completed cases say so where credit cases are told apart from them. */
export function reasonName({ effect }: Reason, { reasons }: ChangeReasonsData, messages: Messages): string {
  const { effects, completionLessCredit } = changeReasonsWords(messages);
  const lessCredit = effect === 'completion' && isExplained(reasons) && reasons.creditApart;
  return lessCredit ? completionLessCredit : effects[effect];
}

const rowHeight = 34;
/** Room for the axis. */
export const headHeight = 24;

export const changeReasons: ChartSpec<ChangeReasonsData> = {
  id: 'changeReasons',
  speaksOf: ({ reasons }) =>
    isExplained(reasons)
      ? [reasons.change, reasons.before, reasons.after, ...reasons.parts.map(({ part }) => part)]
      : [],
  title: (data, messages) => {
    const finding = reasonsFinding(data.reasons);
    const largest = finding.kind === 'moved' ? finding.largest : [];
    return changeReasonsWords(messages).title(
      finding,
      data.basis,
      largest.map((reason) => reasonName(reason, data, messages)),
    );
  },
  subtitle: ({ basis, place, period }, messages) => changeReasonsWords(messages).subtitle(basis, place, period),
  note: ({ reasons }, messages) => {
    const { notes } = changeReasonsWords(messages);
    if (!isExplained(reasons)) return notes.method;
    return [
      notes.method,
      ...(reasons.creditApart ? [] : [notes.creditIn]),
      ...(reasons.merged ? [notes.merged] : []),
    ].join(' ');
  },
  describe: (data, messages) => {
    const words = changeReasonsWords(messages);
    const sentence = (name: string, reading: Reading, signed = false) =>
      words.describeRow(name, messages.reading(reading, { signed }));
    return [
      sentence(words.ends.before(data.period), data.before),
      ...stepsOf(data).map(({ reason }) => sentence(reasonName(reason, data, messages), reason.part, true)),
      sentence(words.ends.after(data.period), data.after),
    ].join(' ');
  },
  table: (data, messages) => {
    const words = changeReasonsWords(messages);
    const { columns } = unitChartWords(messages);
    const { reasons, before, after, period } = data;
    const parts = isExplained(reasons) ? reasons.parts : [];
    const change: Reading<'points'> = isExplained(reasons) ? reasons.change : 'notApplicable';
    const rate: Row = [sharedWords(messages).columns.rate, change, words.bases.rate, before, after];
    const table = tableOf<Reason>(
      [
        {
          key: 'step',
          role: 'name',
          header: columns.step,
          kind: 'text',
          cell: (reason) => reasonName(reason, data, messages),
        },
        {
          key: 'part',
          role: 'value',
          header: words.columns.part,
          kind: 'points',
          signed: true,
          cell: ({ part }): Points => part,
        },
        {
          key: 'of',
          role: 'remark',
          header: words.columns.of,
          kind: 'text',
          cell: ({ effect }) => words.bases[effect],
        },
        {
          key: 'before',
          role: 'value',
          header: words.ends.before(period),
          kind: 'percent',
          cell: ({ before: then }) => then,
        },
        {
          key: 'after',
          role: 'value',
          header: words.ends.after(period),
          kind: 'percent',
          cell: ({ after: now }) => now,
        },
      ],
      parts,
    );
    // The whole change stands below its parts; alone it is a row of its own.
    return parts.length > 0 ? { ...table, totals: rate } : { ...table, rows: [rate] };
  },
  height: (data) => {
    const height = (stepsOf(data).length + 2) * rowHeight + headHeight;
    return { wide: height, narrow: height };
  },
};
