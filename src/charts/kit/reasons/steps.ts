import type { Points, Reading } from '../../../domain/figure.ts';
import {
  isExplained,
  type NoReasons,
  type Reason,
  type Reasons,
  type ReasonsFinding,
  reasonsFinding,
} from '../../../domain/reasons.ts';
import { type Row, type Table, tableOf } from '../../../domain/table.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { unitChartWords } from '../unitWords/words.ts';
import { sharedWords } from '../words/words.ts';
import { reasonsWords } from './words.ts';

/** A rate at one end, the parts that lead from it, and the rate at the other end. */
export interface Waterfall {
  readonly reasons: Reasons | NoReasons;
  /** The rates at both ends, percent; known also where what lies between cannot be taken apart. */
  readonly before: Reading<'percent'>;
  readonly after: Reading<'percent'>;
}

/** What the two ends are called. */
export interface EndNames {
  readonly before: string;
  readonly after: string;
}

export type Moved = Extract<ReasonsFinding, { kind: 'moved' }>;

/** A step of the waterfall with the two ends of its bar, percent. */
export interface Step {
  readonly reason: Reason;
  readonly from: number;
  readonly to: number;
}

/** The steps from the first rate to the second; none where it cannot be taken apart. */
export function stepsOf({ reasons }: Pick<Waterfall, 'reasons'>): readonly Step[] {
  if (!isExplained(reasons)) return [];
  let level = reasons.before.value;
  return reasons.parts.map((reason) => {
    const from = level;
    level += reason.part.value;
    return { reason, from, to: level };
  });
}

/** What a part is called; completed cases say so where credit cases are told apart from them. */
export function reasonName({ effect }: Reason, { reasons }: Pick<Waterfall, 'reasons'>, messages: Messages): string {
  const { effects, completionLessCredit } = reasonsWords(messages);
  const lessCredit = effect === 'completion' && isExplained(reasons) && reasons.creditApart;
  return lessCredit ? completionLessCredit : effects[effect];
}

/** What a title tells of the reasons, and what the parts that it names are called. */
export function toldOf(data: Pick<Waterfall, 'reasons'>, messages: Messages) {
  const finding = reasonsFinding(data.reasons);
  const largest = finding.kind === 'moved' ? finding.largest : [];
  return { finding, called: largest.map((reason) => reasonName(reason, data, messages)) };
}

/** The figures that such a title speaks of. */
export function figuresOf({ reasons }: Pick<Waterfall, 'reasons'>): readonly Reading[] {
  if (!isExplained(reasons)) return [];
  return [reasons.change, reasons.before, reasons.after, ...reasons.parts.map(({ part }) => part)];
}

/** Both ends and the parts between them, a sentence each. */
export function describeSteps(data: Waterfall, ends: EndNames, messages: Messages): string {
  const { describeRow } = reasonsWords(messages);
  const sentence = (name: string, reading: Reading, signed = false) =>
    describeRow(name, messages.reading(reading, { signed }));
  return [
    sentence(ends.before, data.before),
    ...stepsOf(data).map(({ reason }) => sentence(reasonName(reason, data, messages), reason.part, true)),
    sentence(ends.after, data.after),
  ].join(' ');
}

/** A row a part with what it is computed from at both ends, and the whole below them. */
export function stepsTable(data: Waterfall, heads: EndNames & { readonly part: string }, messages: Messages): Table {
  const words = reasonsWords(messages);
  const { reasons, before, after } = data;
  const parts = isExplained(reasons) ? reasons.parts : [];
  const change: Reading<'points'> = isExplained(reasons) ? reasons.change : 'notApplicable';
  const whole: Row = [sharedWords(messages).columns.rate, change, words.bases.rate, before, after];
  const table = tableOf<Reason>(
    [
      {
        key: 'step',
        role: 'name',
        header: unitChartWords(messages).columns.step,
        kind: 'text',
        cell: (reason) => reasonName(reason, data, messages),
      },
      {
        key: 'part',
        role: 'value',
        header: heads.part,
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
      { key: 'before', role: 'value', header: heads.before, kind: 'percent', cell: ({ before: first }) => first },
      { key: 'after', role: 'value', header: heads.after, kind: 'percent', cell: ({ after: second }) => second },
    ],
    parts,
  );
  // The whole stands below its parts; alone it is a row of its own.
  return parts.length > 0 ? { ...table, totals: whole } : { ...table, rows: [whole] };
}

/** On a phone a name may take three lines, that of a unit four. */
const rowHeight = { wide: 34, narrow: 44, longNarrow: 58 } as const;
const longName = 30;
/** Room for the axis. */
export const headHeight = 24;

/** How high the drawing is: a line a step and one for either end. */
export function waterfallHeight(data: Pick<Waterfall, 'reasons'>, ends?: EndNames): { wide: number; narrow: number } {
  const lines = stepsOf(data).length + 2;
  const isLong = ends !== undefined && Math.max(ends.before.length, ends.after.length) > longName;
  return {
    wide: lines * rowHeight.wide + headHeight,
    narrow: lines * rowHeight[isLong ? 'longNarrow' : 'narrow'] + headHeight,
  };
}
