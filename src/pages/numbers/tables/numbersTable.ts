import type { Card } from '../../../charts/kit/card.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { figuresOf, type Row, type Table } from '../../../domain/table.ts';
import { cellText } from '../../../i18n/cellText.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { said } from '../../../i18n/said.ts';
import { holdsAll, searchable } from '../../../i18n/search.ts';

/** A table of the page: the very rows that the screen shows, the search goes through and files hold. */
export interface NumbersTable {
  /** For names of files and anchors. */
  readonly slug: string;
  /** What it holds, in a few words: also the name of its sheet. */
  readonly name: string;
  readonly table: Table;
}

/** What each row of a table says, ready to be searched, remembered for as long as the table lives. */
const sayings = new WeakMap<Table, readonly string[]>();

function sayingsOf(table: Table, messages: Messages): readonly string[] {
  let found = sayings.get(table);
  if (!found) {
    found = table.rows.map((row) => searchable(textOf(table, row, messages)));
    sayings.set(table, found);
  }
  return found;
}

/** All that a row says, as the screen writes it. */
function textOf({ columns }: Table, row: Row, messages: Messages): string {
  return columns.map((column, at) => cellText(row[at] ?? '', column, messages)).join(' ');
}

/** Places of the rows that hold all of some words; all of them where there are no words. */
export function rowsThatHold(table: Table, words: readonly string[], messages: Messages): readonly number[] {
  const all = table.rows.map((_, at) => at);
  if (words.length === 0) return all;
  const texts = sayingsOf(table, messages);
  return all.filter((at) => holdsAll(texts[at] ?? '', words));
}

/** A table as files take it. */
export function cardOf({ slug, name, table }: NumbersTable, title: string, messages: Messages): Card {
  return {
    id: slug,
    slug,
    language: messages.language,
    data: table,
    title,
    subtitle: name,
    note: undefined,
    describe: () => said(title, restsOn(figuresOf(table)), messages),
    table: () => table,
    withheld: undefined,
    native: undefined,
    drawing: undefined,
  };
}
