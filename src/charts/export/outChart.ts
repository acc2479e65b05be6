import { weakest } from '../../domain/algebra.ts';
import { type Figure, isFigure } from '../../domain/figure.ts';
import { chosenUnits } from '../../domain/organisation.ts';
import { endOf, startOf } from '../../domain/period.ts';
import type { Attribution, OutChart, OutTable } from '../../files/outgoing.ts';
import { filesWords } from '../../i18n/filesWords.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type EvidenceBook, sourceNumber } from '../kit/bookContext.ts';
import { collectNotes, collectSources } from '../kit/evidenceNotes.ts';
import type { ExportView, PageChart } from '../kit/exportContext.ts';
import type { CardSpec } from '../kit/spec.ts';
import { outTableOf } from './outTable.ts';
import { shapes } from './shapes.ts';

/** Charts of the page as files take them: the very rows on screen, with all that has to be known about them. */

/** What a file is made with. */
export interface ExportScene {
  readonly view: ExportView;
  readonly book: EvidenceBook;
  readonly messages: Messages;
  /** Address of the view. */
  readonly link: string;
  /** ISO date of today. */
  readonly today: string;
}

export function outChartOf({ spec, data }: PageChart, scene: ExportScene): OutChart {
  const { messages } = scene;
  const { title, subtitle, describe, table, note, id } = spec as CardSpec<unknown>;
  const rows = outTableOf(table(data, messages));
  const said = note?.(data, messages);
  const { slug, native } = shapes[id];
  return {
    slug,
    title: title(data, messages),
    subtitle: subtitle(data, messages),
    ...(said !== undefined && { note: said }),
    description: describe(data, messages),
    table: rows,
    ...(native && { native }),
    attribution: attributionOf(figuresIn(rows), scene),
  };
}

function figuresIn({ columns, rows }: OutTable): readonly Figure[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at) =>
      columns[at]?.kind !== 'text' && typeof cell === 'object' && isFigure(cell) ? [cell] : [],
    ),
  );
}

/** What has to be said about the figures of one chart, or of several together. */
export function attributionOf(figures: readonly Figure[], scene: ExportScene): Attribution {
  const { view, book, messages, link, today } = scene;
  const { language, format, provenanceKinds, app, evidence } = messages;
  const words = filesWords(messages);
  const kind = weakest([...new Set(figures.map(({ provenance }) => provenance.kind))]);
  const notes = new Map(figures.flatMap(collectNotes).map((note) => [note.vi, note[language]]));
  const directions = new Set(figures.map(({ direction }) => direction));
  const methods = new Set(
    figures.flatMap(({ provenance }) => (provenance.kind === 'illustrative' ? [provenance.method] : [])),
  );
  return {
    site: app.site,
    organisation: view.organisation.name[language],
    units: unitsInWords(view, messages),
    period: words.period(
      messages.period(view.period),
      format.date(startOf(view.period)),
      format.date(endOf(view.period)),
    ),
    sources: [...collectSources(figures)]
      .flatMap((id) => book.sources.find((source) => source.id === id) ?? [])
      .toSorted((a, b) => sourceNumber(book.sources, a.id) - sourceNumber(book.sources, b.id))
      .map(({ id, title, publisher, date, url }) =>
        words.source(
          sourceNumber(book.sources, id),
          title,
          publisher,
          date === null ? words.undated : format.date(date),
          url,
        ),
      ),
    provenance: kind,
    provenanceWords: provenanceKinds[kind],
    caveats: [
      ...notes.values(),
      ...book.methods.filter(({ id }) => methods.has(id)).map(({ description }) => words.method(description[language])),
      ...(['moreThan', 'lessThan', 'about'] as const)
        .filter((direction) => directions.has(direction))
        .map((direction) => evidence.directions[direction]),
    ],
    dataVersion: words.version(view.dataVersion.id, format.date(view.dataVersion.date)),
    exportedOn: today,
    link,
  };
}

/** The figures of several charts: what a file of the whole page rests on. */
export function figuresOfAll(charts: readonly OutChart[]): readonly Figure[] {
  return charts.flatMap(({ table }) => figuresIn(table));
}

function unitsInWords({ organisation, units }: ExportView, messages: Messages): string {
  const { language, list } = messages;
  if (units === 'all') return filesWords(messages).wholeProvince(organisation.units.length);
  const names = chosenUnits(organisation, units).map(({ shortName }) => shortName[language]);
  return names.length <= 12 ? list(names) : messages.units(names.length);
}

/** Today's date where the reader is, ISO. */
export function todayHere(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
