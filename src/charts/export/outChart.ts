import type { Figure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { weakest } from '../../domain/provenance.ts';
import { figuresOf } from '../../domain/table.ts';
import { type EvidenceBook, sourceNumber } from '../../evidence/bookContext.ts';
import { collectSources } from '../../evidence/groundsOf.ts';
import { collectFiles, collectMethods, collectNotes } from '../../evidence/notes.ts';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import type { Attribution, OutChart } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { wholeName } from '../../i18n/place.ts';
import { siteWords } from '../../i18n/site/words.ts';
import type { Card } from '../kit/card.ts';
import type { ExportPage } from '../kit/exportContext.ts';

/** Charts of the page as files take them: the very rows on screen, with all that has to be known about them. */

/** What a file is made with. */
export interface ExportScene {
  readonly page: ExportPage;
  readonly book: EvidenceBook;
  readonly messages: Messages;
  /** Address of the view. */
  readonly link: string;
  /** ISO date of today. */
  readonly today: string;
}

export function outChartOf(card: Card, scene: ExportScene): OutChart {
  const { slug, title, subtitle, note, withheld } = card;
  const native = card.native?.();
  const table = card.table();
  return {
    slug,
    title,
    subtitle,
    ...(note !== undefined && { note }),
    description: card.describe(),
    table,
    ...(native && { native }),
    ...(withheld !== undefined && { withheld }),
    attribution: attributionOf(figuresOf(table), scene),
  };
}

/** What has to be said about the figures of one chart, or of several together. */
export function attributionOf(figures: readonly Figure[], scene: ExportScene): Attribution {
  const { page, book, messages, link, today } = scene;
  const { statistics, selection } = page.look;
  const { period } = selection;
  const { language, format, provenanceKinds } = messages;
  const app = siteWords(messages);
  const evidence = evidencePanelWords(messages);
  const words = fileWords(messages);
  const kind = weakest([...new Set(figures.map(({ provenance }) => provenance.kind))]);
  const notes = new Map(figures.flatMap(collectNotes).map((note) => [note.vi, note[language]]));
  const directions = new Set(figures.map(({ direction }) => direction));
  const methods = collectMethods(figures);
  return {
    site: app.site,
    organisation: statistics.organisation.name[language],
    units: unitsInWords(page.look, messages),
    period: words.period(messages.period(period), format.date(startOf(period)), format.date(endOf(period))),
    periodName: messages.period(period),
    from: startOf(period),
    to: endOf(period),
    sources: sourcesInWords(figures, scene),
    provenance: kind,
    provenanceWords: provenanceKinds[kind],
    caveats: [
      ...(page.caveats ?? []),
      ...notes.values(),
      ...book.methods.filter(({ id }) => methods.has(id)).map(({ description }) => words.method(description[language])),
      ...(['moreThan', 'lessThan', 'about'] as const)
        .filter((direction) => directions.has(direction))
        .map((direction) => evidence.directions[direction]),
    ],
    dataVersion: (page.own ? words.ownVersion : words.version)(page.dataVersion.id, format.date(page.dataVersion.date)),
    version: page.dataVersion,
    exportedOn: today,
    link,
  };
}

/** The publications that figures rest on by the numbers of the list of sources, then the office's own files. */
function sourcesInWords(figures: readonly Figure[], { book, messages }: ExportScene): readonly string[] {
  const { format } = messages;
  const words = fileWords(messages);
  const numbered = [...collectSources(figures)]
    .flatMap((id) => book.sources.find((source) => source.id === id) ?? [])
    .map((source) => ({ source, number: sourceNumber(book.sources, source.id) }))
    .toSorted((a, b) => a.number - b.number);
  return [
    ...numbered.map(({ number, source: { title, publisher, date, url } }) =>
      words.source(number, title, publisher, date === null ? words.undated : format.date(date), url),
    ),
    ...[...collectFiles(figures)].map((file) => words.file(file)),
  ];
}

/** The figures of several charts: what a file of the whole page rests on. */
export function figuresOfAll(charts: readonly OutChart[]): readonly Figure[] {
  return charts.flatMap(({ table }) => figuresOf(table));
}

function unitsInWords({ whole, units, statistics }: Look, messages: Messages): string {
  const { language, list } = messages;
  if (whole) return fileWords(messages).whole(wholeName(statistics.organisation, messages), units.length);
  const names = units.map(({ shortName }) => shortName[language]);
  return names.length <= 12 ? list(names) : messages.units(names.length);
}

/** Today's date where the reader is, ISO. */
export function todayHere(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
