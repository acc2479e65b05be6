import { type Figure, isFigure, type Reading } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Counted } from '../../domain/quantities.ts';
import type { MonthToDo, StillToDo } from '../../domain/stillToDo.ts';
import { type Table, tableOf } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { figuresOfFinding, type ToDoFinding } from './finding.ts';
import { stillToDoWords } from './words.ts';

export interface StillToDoData {
  readonly basis: Basis;
  readonly period: Period;
  readonly place: string;
  readonly found: StillToDo;
  readonly finding: ToDoFinding;
}

/** From one row of the drawing to the next, and what is above the first of them, pixels. */
export const rowHeight = 40;
export const headHeight = 44;

/** What is still to be completed until 30/9, month by month, beside what those months of the year before brought. */
export const stillToDoSpec: ChartSpec<StillToDoData> = {
  id: 'stillToDo',
  speaksOf: ({ finding }) => figuresOfFinding(finding),
  title: ({ finding }, messages) => stillToDoWords(messages).title(finding),
  subtitle: ({ basis, period, place }, messages) =>
    stillToDoWords(messages).subtitle(basis, period.statYear, period.months, place),
  note: ({ found, finding }, messages) => noteOf(found, finding, messages),
  describe: (data, messages) => {
    const words = stillToDoWords(messages);
    const rows = monthsOf(data).map((month) =>
      words.describeRow(
        messages.monthName(month.months),
        messages.reading(toDoIn(data, month)),
        messages.reading(month.before),
      ),
    );
    return [`${words.title(data.finding)}.`, ...rows].join(' ');
  },
  table: (data, messages) => {
    const { columns } = stillToDoWords(messages);
    if (data.finding.kind !== 'open') return wholeTable(data, messages);
    const kind = basisTraits[data.basis].quantity;
    const isShaped = hasShape(data);
    return tableOf<MonthToDo>(
      [
        {
          key: 'month',
          role: 'name',
          header: columns.month,
          kind: 'text',
          cell: ({ months }) => messages.monthName(months),
        },
        { key: 'shaped', role: 'value', series: isShaped, header: columns.shaped, kind, cell: ({ shaped }) => shaped },
        { key: 'even', role: 'value', series: !isShaped, header: columns.even, kind, cell: ({ even }) => even },
        {
          key: 'before',
          role: 'value',
          series: 'beside',
          header: columns.before,
          kind,
          cell: ({ before }) => before,
        },
      ],
      monthsOf(data),
    );
  },
  height: (data) => {
    const height = headHeight + Math.max(1, monthsOf(data).length) * rowHeight;
    return { wide: height, narrow: height };
  },
};

/** Where no month has anything to be done: what the target asks for beside what is completed. */
function wholeTable({ basis, place, finding }: StillToDoData, messages: Messages): Table {
  const { columns } = stillToDoWords(messages).units;
  const kind = basisTraits[basis].quantity;
  type Row = Extract<ToDoFinding, { readonly beyond: Figure }>;
  return tableOf<Row>(
    [
      { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: () => place },
      { key: 'needed', role: 'target', header: columns.needed, kind, cell: ({ needed }) => needed },
      { key: 'completed', role: 'value', header: columns.completed, kind, cell: ({ completed }) => completed },
      { key: 'beyond', role: 'value', header: columns.beyond, kind, signed: true, cell: ({ beyond }) => beyond },
    ],
    'beyond' in finding ? [finding] : [],
  );
}

/** The months that are left and have something to be done; none where words say all. */
export function monthsOf({ found, finding }: Pick<StillToDoData, 'found' | 'finding'>): readonly MonthToDo[] {
  return found.kind === 'open' && finding.kind === 'open' ? found.months : [];
}

/** Whether the year before says how the months differ. */
export function hasShape(data: Pick<StillToDoData, 'found' | 'finding'>): boolean {
  return monthsOf(data).some(({ shaped }) => isFigure(shaped));
}

/** What is to be done in a month: in the shape of the year before, in equal parts where that has none. */
export function toDoIn(data: Pick<StillToDoData, 'found' | 'finding'>, month: MonthToDo): Reading<Counted> {
  return hasShape(data) ? month.shaped : month.even;
}

function noteOf(found: StillToDo, finding: ToDoFinding, messages: Messages): string | undefined {
  const words = stillToDoWords(messages);
  if (found.kind === 'unknown' || finding.kind === 'unknown') return undefined;
  const without = found.missingUnits.length > 0 ? [words.without(found.missingUnits.length)] : [];
  const isShaped = hasShape({ found, finding });
  const assumed = finding.kind === 'open' ? [isShaped ? words.assumption : words.assumptionEvenly] : [];
  const said = [...assumed, ...without];
  return said.length > 0 ? said.join(' ') : undefined;
}
