import { charts } from '../../../charts/registry.ts';
import type { Catalog } from '../../../data/catalog/schema.ts';
import { type Dataset, datasetOf } from '../../../data/dataset.ts';
import { DataFailure } from '../../../data/failure.ts';
import type { DataSource } from '../../../data/source/source.ts';
import { type Figure, isFigure } from '../../../domain/figure.ts';
import { type Look, lookAt } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import { organisationIn } from '../../../domain/organisation.ts';
import type { Standing } from '../../../domain/standing.ts';
import { figuresOf, type Table } from '../../../domain/table.ts';
import { byObservation, type Today } from '../../../domain/writtenNumbers.ts';
import type { Stamp } from '../../../files/stamp/stamp.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { serialiseView } from '../../../url/view.ts';
import { boardSlug } from '../../emulation/board/boardCards.ts';
import { emulationContent } from '../../emulation/content.ts';
import { forecastCards } from '../../emulation/forecast/cards.ts';
import { stillToDoCards } from '../../emulation/stillToDo/cards.ts';
import { unitTableCard } from '../../units/unitTableCard.ts';
import { numbersTables, workbookTables } from '../content.ts';
import { linesOf } from '../numbersView.ts';

/** What the figures of here say today to the view of a file, or why they say nothing. */
export type Here =
  | {
      readonly kind: 'figures';
      readonly versions: Catalog['versions'];
      /** The link to what the file shows, as the site shows it today. */
      readonly search: string;
      /** By the slug of a chart. */
      readonly today: (slug: string) => Today;
    }
  /** Nobody of that code, or no such year, is among the figures of here. */
  | { readonly kind: 'otherOrganisation' | 'otherYear' }
  /** The figures cannot be had now. */
  | { readonly kind: 'failed' };

/**
 * The very tables that the site shows today for the view of a stamp, made by the same charts. Never throws for what a source
 * cannot give.
 */
export async function figuresToday(
  { organisation, view }: Stamp,
  source: DataSource,
  messages: Messages,
): Promise<Here> {
  try {
    const catalog = await source.catalog();
    const everything = catalog.value.organisations.find(({ code }) => code === organisation.code);
    if (!everything) return { kind: 'otherOrganisation' };
    const { statYear } = view.period;
    const { statYears } = everything;
    if (!statYears.includes(statYear)) return { kind: 'otherYear' };
    const [figures, current, before] = await Promise.all([
      source.figures(everything.code),
      source.reports(everything.code, statYear),
      statYears.includes(statYear - 1) ? source.reports(everything.code, statYear - 1) : undefined,
    ]);
    const there = { ...everything, ...organisationIn(everything, view.period) };
    const dataset = datasetOf(there, { catalog, figures, current, before });
    return {
      kind: 'figures',
      versions: catalog.value.versions,
      search: serialiseView({ ...view, organisation: everything.code }, catalog.value),
      today: todayIn(dataset, lookAt(dataset, view), messages),
    };
  } catch (error) {
    if (error instanceof DataFailure) return { kind: error.kind === 'notHere' ? 'otherOrganisation' : 'failed' };
    throw error;
  }
}

function todayIn(dataset: Dataset, look: Look, messages: Messages): (slug: string) => Today {
  const cards = charts.flatMap((chart) => chart.cards(look, messages));
  const everything = dataset.everything ?? dataset.organisation;
  const tables = new Map<string, Table>();
  for (const { table } of workbookTables(
    dataset,
    numbersTables(dataset, [], messages),
    linesOf(look, everything),
    messages,
  )) {
    tables.set(table.slug, table.table);
  }
  // All columns that a file of the table can have.
  const unitTable = unitTableCard(look, { set: 'all', text: '', sorting: { id: '', desc: false } }, messages);
  const sections = [...stillToDoCards(look, messages), ...forecastCards(look, messages)];
  for (const card of [...cards, ...sections, unitTable]) tables.set(card.slug, card.table());
  let others: Today['others'] | undefined;
  const all = () => {
    others ??= byObservation([...figuresOfLook(look), ...[...tables.values()].flatMap(figuresOf)]);
    return others;
  };
  let boards: ReadonlyMap<string, Table> | undefined;
  // Of hundreds of units they cost a moment: for a file that holds one.
  const boardOf = (slug: string) => {
    if (!slug.startsWith(boardSlug)) return undefined;
    boards ??= new Map(emulationContent(look, messages).cards.map((card) => [card.slug, card.table()]));
    return boards.get(slug);
  };
  return (slug) => ({
    table: tables.get(slug) ?? boardOf(slug),
    get others() {
      return all();
    },
  });
}

/** What is known of the place itself, as the cards of a page say it. */
function figuresOfLook({ standings, computed, statistics }: Look): readonly Figure[] {
  const { book } = statistics;
  return [
    ...bases.flatMap((basis) => [standings[basis], computed[basis]].flatMap(figuresOfStanding)),
    ...book.figures.values(),
    ...book.targets.map(({ figure }) => figure),
  ];
}

function figuresOfStanding(standing: Standing): readonly Figure[] {
  return Object.values(standing).filter((part): part is Figure => isFigure(part as Figure) && 'quantity' in part);
}
