import type { Card } from '../../charts/kit/card.ts';
import type { Look, UnitStanding } from '../../domain/look.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { type ColumnOf, figuresOf, tableOf } from '../../domain/table.ts';
import type { Language } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import { unitFinder } from '../../i18n/search.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { firstSorting, type UnitTableState } from '../../state/unitTable.ts';
import { type UnitColumn, unitColumns } from './unitColumns.ts';

export const nameColumn = 'unit';

type Sorting = UnitTableState['sorting'];

/**
 * The order that the table is in: the one chosen, or where its column is not among those shown the one it begins with. The choice is
 * kept for when its column is shown again.
 */
export function sortingShown(chosen: Sorting, columns: readonly Pick<UnitColumn, 'id'>[]): Sorting {
  const isShown = ({ id }: Sorting) => id === nameColumn || columns.some((column) => column.id === id);
  return [chosen, firstSorting].find(isShown) ?? { id: nameColumn, desc: false };
}

/** The units that a search leaves, in the order of a column; what is missing stands last whichever way it goes. Pure. */
export function unitTableRows(
  units: readonly UnitStanding[],
  columns: readonly UnitColumn[],
  { text, sorting }: Pick<UnitTableState, 'text' | 'sorting'>,
  language: Language,
): readonly UnitStanding[] {
  const finds = unitFinder(text);
  const name = ({ unit }: UnitStanding) => unit.shortName[language];
  const found = units.filter(({ unit }) => finds(unit));
  const { id: sorted, desc } = sortingShown(sorting, columns);
  const sign = desc ? -1 : 1;
  const column = columns.find(({ id }) => id === sorted);
  if (!column) {
    const collator = new Intl.Collator(language);
    return found.toSorted((a, b) => sign * collator.compare(name(a), name(b)));
  }
  const numbers = new Map(found.map((of) => [of, column.number(of)]));
  return found.toSorted((a, b) => {
    const [first, second] = [numbers.get(a) ?? null, numbers.get(b) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

/** The name of a unit that stands alone. */
export function onlyName(rows: readonly UnitStanding[], { language }: Messages): string | undefined {
  return rows.length === 1 ? rows[0]?.unit.shortName[language] : undefined;
}

/** What files say of the table of units: the columns and rows that are shown, in their order. */
export function unitTableCard(look: Look, state: UnitTableState, messages: Messages): Card {
  const words = unitPageWords(messages).table;
  const columns = unitColumns(look, state.set, messages);
  const rows = unitTableRows(look.unitStandings, columns, state, messages.language);
  // A search that leaves nothing out is none.
  const filtered = rows.length < look.unitStandings.length;
  const title = filtered
    ? words.filtered(state.text.trim(), rows.length, look.unitStandings.length)
    : words.title(rows.length, onlyName(rows, messages));
  const codes = rows.map(({ unit }) => unit.code);
  const table = () =>
    tableOf<UnitStanding>(
      [
        {
          key: 'unit',
          role: 'name',
          header: words.unit,
          kind: 'text',
          cell: ({ unit }) => unit.shortName[messages.language],
        },
        ...columns.map(
          ({ id, basis, header, reading, quantity, options }): ColumnOf<UnitStanding> => ({
            role: 'value',
            key: id.replace('.', '_'),
            header: `${words.fileGroups[basis]}: ${header}`,
            heads: [words.fileGroups[basis], header],
            kind: quantity,
            ...(options.signed === true && { signed: true }),
            cell: reading,
          }),
        ),
      ],
      rows,
      // All that are shown, as the foot of the table on screen has them; one unit is its own total.
      rows.length > 1 ? [words.total(rows.length), ...columns.map(({ together }) => together(codes))] : undefined,
    );
  return {
    id: 'unitTable',
    slug: `bang-don-vi${state.set === 'all' ? '-tat-ca-cot' : ''}${filtered ? `-loc-${state.text}` : ''}`,
    language: messages.language,
    data: { look, state },
    title,
    subtitle: words.fileSubtitle(look.selection.period),
    note: undefined,
    describe: () => said(title, restsOn(figuresOf(table())), messages),
    table,
    withheld: undefined,
    native: undefined,
    // Its gaps are those to what a reader compares with.
    follows: ['comparison'],
    drawing: undefined,
  };
}
