import type { Figure } from '../../domain/figure.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { type Cell, type ColumnOf, figuresOf, tableOf } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import type { Card } from './card.ts';

/** What a card of a table alone says. */
interface Parts<R> extends Pick<Card, 'id' | 'slug' | 'title' | 'subtitle' | 'note' | 'wall'> {
  readonly columns: readonly ColumnOf<R>[];
  readonly rows: readonly R[];
  /** The figures that the title speaks of: what they are is said in it where that has to be said. */
  readonly speaksOf?: readonly Figure[];
}

/** A card without a drawing, for files that say in a table what no chart shows. */
export function tableCard<R>({ columns, rows, speaksOf = [], title, ...parts }: Parts<R>, messages: Messages): Card {
  const table = () => tableOf(columns, rows);
  const finding = said(title, restsOn(speaksOf), messages);
  return {
    ...parts,
    language: messages.language,
    data: rows,
    title: finding,
    describe: () => said(`${title}.`, restsOn(figuresOf(table())), messages),
    table,
    withheld: undefined,
    native: undefined,
    drawing: undefined,
  };
}

/** A column of words about each row. */
export function wordsColumn<R>(key: string, header: string, cell: (row: R) => Cell): ColumnOf<R> {
  return { key, role: 'remark', header, kind: 'text', cell };
}
