import type { KeyFigures } from '../../../charts/kit/exportContext.ts';
import type { Reading } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import { kindsOf, restsOn } from '../../../domain/restsOn.ts';
import { type ColumnOf, figuresOf, tableOf } from '../../../domain/table.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { plainText } from '../../../i18n/plainText.ts';
import type { Rich } from '../../../i18n/rich.ts';
import { said } from '../../../i18n/said.ts';
import { type KeyFigure, type KeyPart, keyRows } from './rows.ts';
import { keyFiguresWords } from './words.ts';

/** What a page says above its charts. */
interface Head {
  readonly headline: string;
  /** The readings that the headline speaks of. */
  readonly spoken: readonly Reading[];
  readonly lead: readonly Rich[];
  /** How the place stands, as the page has it. */
  readonly standings: Look['standings'];
  /** What the page tells beside its rates. */
  readonly parts: readonly KeyPart[];
}

/**
 * The key figures of a page as a table: its headline is the title, its lead the note, and each number of its cards a row with
 * what it is held against. It has no drawing. Pure.
 */
export function keyFigures(look: Look, messages: Messages, head: Head): KeyFigures {
  const words = keyFiguresWords(messages);
  const { headline, lead, spoken } = head;
  const rows = keyRows(look, messages, head);
  const table = () => tableOf(keyFigureColumns(rows, messages), rows);
  return {
    card: {
      id: 'keyFigures',
      slug: 'ket-qua-chinh',
      language: messages.language,
      data: rows,
      title: headline,
      subtitle: words.subtitle(placeName(look.place, messages), messages.period(look.selection.period)),
      note: lead.map((sentence) => plainText(sentence, messages)).join(' '),
      describe: () => said(`${headline}.`, restsOn(figuresOf(table())), messages),
      table,
      withheld: undefined,
      native: undefined,
      follows: ['comparison'],
      drawing: undefined,
    },
    headlineKind: kindsOf(spoken).size > 0 ? restsOn(spoken) : undefined,
  };
}

/** The columns of key figures; without a place that all have, which is said above them, and without what none has. */
export function keyFigureColumns(rows: readonly KeyFigure[], messages: Messages): readonly ColumnOf<KeyFigure>[] {
  const places = new Set(rows.map(({ place }) => place));
  const optional = { place: places.size > 1, remark: rows.some(({ remark }) => remark !== undefined) };
  return columns(messages).filter(({ key }) => (optional as Readonly<Record<string, boolean>>)[key] ?? true);
}

function columns(messages: Messages): readonly ColumnOf<KeyFigure>[] {
  const { columns: heads } = keyFiguresWords(messages);
  return [
    { key: 'indicator', role: 'name', header: heads.indicator, kind: 'text', cell: ({ name }) => name },
    { key: 'place', role: 'remark', header: heads.place, kind: 'text', cell: ({ place }) => place },
    { key: 'value', role: 'value', header: heads.value, kind: 'percent', mixed: true, cell: ({ value }) => value },
    {
      key: 'reference',
      role: 'target',
      header: heads.reference,
      kind: 'percent',
      cell: ({ reference }) => reference ?? '',
    },
    {
      key: 'gap',
      role: 'value',
      header: heads.gap,
      kind: 'points',
      signed: true,
      cell: ({ gap }) => gap ?? '',
    },
    { key: 'against', role: 'remark', header: heads.against, kind: 'text', cell: ({ against }) => against ?? '' },
    { key: 'remark', role: 'remark', header: heads.remark, kind: 'text', cell: ({ remark }) => remark ?? '' },
  ];
}
