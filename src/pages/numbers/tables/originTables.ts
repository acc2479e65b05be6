import type { DataVersion } from '../../../data/catalog/schema.ts';
import type { Method, Source } from '../../../domain/figureBook.ts';
import type { Statistics } from '../../../domain/look.ts';
import { type ColumnOf, tableOf } from '../../../domain/table.ts';
import { sourceNumber } from '../../../evidence/bookContext.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { sourceWords } from '../../../i18n/sources/words.ts';
import { numbersWords } from '../words.ts';
import type { NumbersTable } from './numbersTable.ts';

/** The sources by their numbers, with how often figures, targets and origins of reports quote each. Pure. */
export function sourcesTable({ book, organisation, years }: Statistics, messages: Messages): NumbersTable {
  const { heads, files, structure } = numbersWords(messages);
  const { undated } = sourceWords(messages);
  const quoted = [
    ...[...book.figures.values(), ...book.targets.map(({ figure }) => figure)].map(({ provenance }) => provenance),
    ...years.current.origins,
  ].flatMap((provenance) => (provenance.kind === 'reported' ? [provenance.source] : []));
  const column = (key: string, header: string, cell: (source: Source) => string): ColumnOf<Source> => ({
    key,
    header,
    role: key === 'title' ? 'name' : 'remark',
    kind: 'text',
    cell,
  });
  const isNumbered = ({ id }: Source) => sourceNumber(book.sources, id) > 0;
  const columns = [
    column('number', heads.number, (of) => (isNumbered(of) ? `[${sourceNumber(book.sources, of.id)}]` : '–')),
    column('title', heads.title, ({ title }) => title),
    column('publisher', heads.publisher, ({ publisher }) => publisher),
    column('date', heads.date, ({ date }) => (date === null ? undated : messages.format.date(date))),
    column('used', heads.used, (of) =>
      isNumbered(of) ? messages.format.number(quoted.filter((id) => id === of.id).length) : structure,
    ),
  ];
  return { slug: 'nguon', name: files.sources, table: tableOf(columns, sourcesOf({ book, organisation })) };
}

/** The numbered sources, then that of the structure of units, where it is not one of them. */
export function sourcesOf({ book, organisation }: Pick<Statistics, 'book' | 'organisation'>): readonly Source[] {
  const { structureSource } = organisation;
  return structureSource && sourceNumber(book.sources, structureSource.id) === 0
    ? [...book.sources, structureSource]
    : book.sources;
}

/** How illustrative data were made. Pure. */
export function methodsTable({ book }: Statistics, messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const columns: readonly ColumnOf<Method>[] = [
    { key: 'method', header: heads.method, role: 'name', kind: 'text', cell: ({ id }) => id },
    {
      key: 'description',
      header: heads.description,
      role: 'remark',
      kind: 'text',
      cell: ({ description }) => description[messages.language],
    },
  ];
  return { slug: 'cach-tao', name: files.methods, table: tableOf(columns, book.methods) };
}

/** The versions of the data with what changed in each, the newest first. Pure. */
export function versionsTable(versions: readonly DataVersion[], messages: Messages): NumbersTable {
  const { heads, files } = numbersWords(messages);
  const columns: readonly ColumnOf<DataVersion>[] = [
    { key: 'version', header: heads.version, role: 'name', kind: 'text', cell: ({ id }) => id },
    { key: 'date', header: heads.date, role: 'remark', kind: 'text', cell: ({ date }) => messages.format.date(date) },
    {
      key: 'change',
      header: heads.change,
      role: 'remark',
      kind: 'text',
      cell: ({ change }) => change[messages.language],
    },
  ];
  const newestFirst = versions.toSorted((a, b) => b.date.localeCompare(a.date));
  return { slug: 'phien-ban', name: files.versions, table: tableOf(columns, newestFirst) };
}
