import type { PageContent } from '../../charts/kit/exportContext.ts';
import type { DataVersion } from '../../data/catalog/schema.ts';
import type { Look, Statistics } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { kindsInOrder, type ProvenanceKind } from '../../domain/provenance.ts';
import type { Messages } from '../../i18n/messages.ts';
import { wholeName } from '../../i18n/place.ts';
import { glossaryTable, identitiesTable, indicatorsTable, measuresTable } from './definitions/definitionTables.ts';
import { lineOrigin, type ReportLine, reportLines } from './reportLines.ts';
import { figuresTable, targetsTable } from './tables/bookTables.ts';
import { correctionsTable } from './tables/correctionsTable.ts';
import { cardOf, type NumbersTable } from './tables/numbersTable.ts';
import { methodsTable, sourcesTable, versionsTable } from './tables/originTables.ts';
import { reportsTable } from './tables/reportsTable.ts';
import { numbersWords } from './words.ts';

/** The tables of the page but that of the reports, by what they hold. */
export type TableId =
  | 'figures'
  | 'targets'
  | 'corrections'
  | 'sources'
  | 'methods'
  | 'versions'
  | 'measures'
  | 'indicators'
  | 'identities'
  | 'glossary';
export type NumbersTables = Readonly<Record<TableId, NumbersTable>>;

/** Every table of an organisation that the page shows row by row. Pure. */
export function numbersTables(
  statistics: Statistics,
  versions: readonly DataVersion[],
  messages: Messages,
): NumbersTables {
  return {
    figures: figuresTable(statistics, messages),
    targets: targetsTable(statistics, messages),
    corrections: correctionsTable(statistics, messages),
    sources: sourcesTable(statistics, messages),
    methods: methodsTable(statistics, messages),
    versions: versionsTable(versions, messages),
    measures: measuresTable(messages),
    indicators: indicatorsTable(messages),
    identities: identitiesTable(messages),
    glossary: glossaryTable(messages),
  };
}

/** How much there is of what, as a sentence. It claims no figure, so nothing has to be said of what figures are. */
export function headline(look: Look, messages: Messages): string {
  const { statistics, selection } = look;
  const { number } = messages.format;
  const { book, everything, organisation } = statistics;
  const lines = reportLines(look, everything ?? organisation).filter(({ state }) => state === 'reported');
  return numbersWords(messages).headline(
    organisation.kind === 'nation' ? wholeName(organisation, messages) : organisation.shortName[messages.language],
    number(book.figures.size),
    number(book.targets.length),
    number(lines.length),
    selection.period.statYear,
  );
}

/** What the page says and gives to files of the whole page: the figures, and the targets of the year. Pure. */
export function numbersContent(look: Look, messages: Messages): PageContent {
  const { statistics, selection } = look;
  const { sections } = numbersWords(messages);
  return {
    slug: 'so-lieu',
    headline: headline(look, messages),
    cards: [
      cardOf(figuresTable(statistics, messages), sections.figures, messages),
      cardOf(targetsTable(statistics, messages, selection.period.statYear), sections.targets, messages),
    ].filter((card) => card.table().rows.length > 0),
  };
}

/** The sheets of the workbook of all tables, with whether each holds figures. */
export function workbookTables(
  statistics: Statistics,
  tables: NumbersTables,
  lines: readonly ReportLine[],
  messages: Messages,
): readonly { readonly table: NumbersTable; readonly figures: boolean }[] {
  const { figures, targets, corrections, ...others } = tables;
  const reports = bases.map((basis) => reportsTable(statistics.years.current, lines, basis, messages));
  return [
    ...[figures, targets, ...reports, corrections].map((table) => ({ table, figures: true })),
    ...Object.values(others).map((table) => ({ table, figures: false })),
  ].filter(({ table }) => table.table.rows.length > 0);
}

/** What the reports are: the kinds of their rows' origins, in words. Undefined where there are none. */
export function reportKindsSentence(
  { years }: Statistics,
  lines: readonly ReportLine[],
  messages: Messages,
): string | undefined {
  const { reportsAre, reportsAreMixed } = numbersWords(messages);
  const kinds = new Set<ProvenanceKind>();
  for (const line of lines) {
    for (const basis of bases) {
      const origin = lineOrigin(years.current, basis, line);
      if (origin) kinds.add(origin.kind);
    }
  }
  const [only, ...more] = kindsInOrder(kinds);
  if (!only) return undefined;
  if (more.length === 0) return reportsAre[only];
  return reportsAreMixed(messages.list([only, ...more].map((kind) => messages.provenanceKinds[kind].toLowerCase())));
}
