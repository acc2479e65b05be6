import type { Card } from '../../../charts/kit/card.ts';
import { tableCard } from '../../../charts/kit/tableCard.ts';
import { stillToDoWords } from '../../../charts/stillToDo/words.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import type { Look, UnitStanding } from '../../../domain/look.ts';
import { type Basis, basisTraits } from '../../../domain/measures.ts';
import { isWholeYear, monthsOfYear } from '../../../domain/period.ts';
import type { Counted } from '../../../domain/quantities.ts';
import { beyondTarget } from '../../../domain/shortfall.ts';
import { type StillToDo, stillToDo, type ToDo } from '../../../domain/stillToDo.ts';
import type { ColumnOf } from '../../../domain/table.ts';
import type { Messages } from '../../../i18n/messages.ts';

interface Row {
  readonly name: string;
  readonly found: StillToDo;
  readonly beyond: Reading<Counted>;
}

/** What each of the units looked at still has to do by a measure, month by month, beside the year before; none for one unit. */
export function unitsCard(look: Look, basis: Basis, messages: Messages): readonly Card[] {
  const { unitStandings, selection } = look;
  const { period } = selection;
  if (unitStandings.length < 2) return [];
  const { units: words } = stillToDoWords(messages);
  const over = isWholeYear(period);
  const rows = unitStandings.map((unit) => rowOf(look, basis, unit, messages));
  const known = rows.filter(({ found }) => found.kind !== 'unknown');
  const open = known.filter(({ found }) => found.kind === 'open');
  return [
    tableCard(
      {
        id: `stillToDo-${basis}`,
        slug: `con-phai-lam-tung-don-vi-${basis === 'cases' ? 've-viec' : 've-tien'}`,
        title: words.title(
          basis,
          open.map(({ name }) => name),
          known.length,
          over,
        ),
        subtitle: words.subtitle(basis, period.statYear, period.months),
        note: over ? undefined : stillToDoWords(messages).assumption,
        speaksOf: known.flatMap(({ beyond }) => (isFigure(beyond) ? [beyond] : [])),
        columns: over ? columnsAfter(basis, messages) : columnsDuring(basis, period.months, messages),
        rows,
      },
      messages,
    ),
  ];
}

function rowOf(look: Look, basis: Basis, { unit, standings }: UnitStanding, { language }: Messages): Row {
  const { statistics, selection } = look;
  const ever = statistics.everything?.units;
  const standing = standings[basis];
  const found = stillToDo(statistics.years, standing.target, {
    ...{ basis, units: [unit.code], months: selection.period.months },
    ...(ever && { ever }),
  });
  const beyond = beyondTarget(standing, standing.target) ?? 'notReported';
  return { name: unit.shortName[language], found, beyond };
}

/** What is read of a row, or why it is not known. */
const of =
  (read: (toDo: ToDo) => Reading<Counted> | undefined) =>
  ({ found }: Row): Reading<Counted> =>
    found.kind === 'unknown' ? found.why : (read(found) ?? 'notApplicable');

function common(basis: Basis, messages: Messages): readonly ColumnOf<Row>[] {
  const { columns } = stillToDoWords(messages).units;
  const kind = basisTraits[basis].quantity;
  return [
    { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
    { key: 'needed', role: 'target', header: columns.needed, kind, cell: of(({ needed }) => needed) },
    { key: 'completed', role: 'value', header: columns.completed, kind, cell: of(({ completed }) => completed) },
  ];
}

function columnsAfter(basis: Basis, messages: Messages): readonly ColumnOf<Row>[] {
  const { columns } = stillToDoWords(messages).units;
  const kind = basisTraits[basis].quantity;
  return [
    ...common(basis, messages),
    { key: 'beyond', role: 'value', header: columns.beyond, kind, signed: true, cell: ({ beyond }) => beyond },
  ];
}

function columnsDuring(basis: Basis, months: number, messages: Messages): readonly ColumnOf<Row>[] {
  const words = stillToDoWords(messages).units;
  const kind = basisTraits[basis].quantity;
  const { short, aMonth, doneBefore } = words.columns;
  const left = monthsOfYear.filter((nth) => nth > months);
  return [
    ...common(basis, messages),
    { key: 'short', role: 'value', header: short, kind, cell: of((toDo) => toDo.short) },
    { key: 'aMonth', role: 'value', header: aMonth, kind, cell: of((toDo) => toDo.aMonth) },
    { key: 'doneBefore', role: 'value', header: doneBefore, kind, cell: of((toDo) => toDo.doneBefore) },
    ...left.flatMap((nth, at): ColumnOf<Row>[] => {
      const month = messages.monthName(nth);
      return [
        {
          key: `toDo${nth}`,
          role: 'value',
          header: words.toDoIn(month),
          kind,
          cell: of((toDo) => toDo.months[at]?.shaped),
        },
        {
          key: `before${nth}`,
          role: 'value',
          header: words.doneBeforeIn(month),
          kind,
          cell: of((toDo) => toDo.months[at]?.before),
        },
      ];
    }),
  ];
}
