import type { Figure } from '../../domain/figure.ts';
import { kindsInOrder, kindTraits, type ProvenanceKind } from '../../domain/provenance.ts';
import { figuresOf } from '../../domain/table.ts';
import { type EvidenceBook, sourceNumber } from '../../evidence/bookContext.ts';
import { collectSources } from '../../evidence/groundsOf.ts';
import { collectFiles, collectMethods, collectNotes, collectTrials } from '../../evidence/notes.ts';
import { evidencePanelWords } from '../../evidence/panel/words.ts';
import { registerLines } from '../../evidence/registerLines.ts';
import { collectRegisters } from '../../evidence/registers.ts';
import type { Attribution, OutChart } from '../../files/outgoing.ts';
import { fileWords } from '../../i18n/files/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { siteWords } from '../../i18n/site/words.ts';
import type { Card } from '../kit/card.ts';
import type { ExportPage } from '../kit/exportContext.ts';
import { chosenScope, ownScope } from './scopeWords.ts';

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
  const { slug, title, subtitle, note, withheld, follows } = card;
  const native = card.native?.();
  const table = card.table();
  return {
    slug,
    title,
    subtitle,
    ...(note !== undefined && { note }),
    description: card.describe(),
    table,
    // What is not drawn on screen, because it would not be true, is drawn in no file.
    ...(native && card.drawing && { native }),
    ...(follows && { follows }),
    ...(withheld !== undefined && { withheld }),
    attribution: attributionOf(figuresOf(table), scene),
  };
}

/** What has to be said about the figures of one chart, whose units and periods are its own. */
export function attributionOf(figures: readonly Figure[], scene: ExportScene): Attribution {
  const { look } = scene.page;
  return { ...attributed(figures, scene), ...ownScope(figures, look, scene.messages) };
}

/** The same of several charts together. */
export function pageAttribution(
  charts: readonly OutChart[],
  headlineKind: ProvenanceKind | undefined,
  scene: ExportScene,
): Attribution {
  return wholeAttribution(figuresOfAll(charts), headlineKind, scene);
}

/** The figures of several charts: what a file of the whole page rests on. */
export function figuresOfAll(charts: readonly OutChart[]): readonly Figure[] {
  return charts.flatMap(({ table }) => figuresOf(table));
}

/** The same of figures of a whole page: a page is about what its reader chose, and its headline has a kind of its own. */
export function wholeAttribution(
  figures: readonly Figure[],
  headlineKind: ProvenanceKind | undefined,
  scene: ExportScene,
): Attribution {
  const { page, messages } = scene;
  const about = attributed(figures, scene);
  const words = fileWords(messages).provenance;
  const { provenanceWords } = about;
  return {
    ...about,
    ...chosenScope(page.look, messages),
    provenanceWords:
      headlineKind === undefined || about.provenance === null
        ? provenanceWords
        : words.withHeadline(messages.provenanceKinds[headlineKind], provenanceWords),
  };
}

/** The same of what a reader looks at, of whose many figures only some are given, and how many there are of each kind. */
export function viewAttribution(some: readonly Figure[], counts: KindCounts, scene: ExportScene): Attribution {
  const { page, messages } = scene;
  return { ...attributed(some, scene), ...chosenScope(page.look, messages), ...kindsInWords(counts, messages) };
}

type Unscoped = Omit<Attribution, 'units' | 'period' | 'periodName' | 'from' | 'to' | 'scope'>;

function attributed(figures: readonly Figure[], scene: ExportScene): Unscoped {
  const { page, book, messages, link, today } = scene;
  const { language, format } = messages;
  const evidence = evidencePanelWords(messages);
  const words = fileWords(messages);
  const notes = new Map(figures.flatMap(collectNotes).map((note) => [note.vi, note[language]]));
  const directions = new Set(figures.map(({ direction }) => direction));
  const methods = collectMethods(figures);
  return {
    site: siteWords(messages).site,
    organisation: page.look.statistics.organisation.name[language],
    sources: sourcesInWords(figures, scene),
    sourceNumbers: Object.fromEntries([...collectSources(figures)].map((id) => [id, sourceNumber(book.sources, id)])),
    ...kindsInWords(countKinds(figures), messages),
    caveats: [
      ...(page.caveats ?? []),
      ...notes.values(),
      ...[...collectTrials(figures)].map(words.trial),
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

/** How many of each kind there are among figures. */
export type KindCounts = ReadonlyMap<ProvenanceKind, number>;

function countKinds(figures: readonly Figure[]): KindCounts {
  const counts = new Map<ProvenanceKind, number>();
  for (const { provenance } of figures) counts.set(provenance.kind, (counts.get(provenance.kind) ?? 0) + 1);
  return counts;
}

/** What figures are: one kind for all by its name, of several how many are what; of none nothing is claimed. */
function kindsInWords(
  counts: KindCounts,
  messages: Messages,
): Pick<Attribution, 'provenance' | 'provenanceWords' | 'mark'> {
  const words = fileWords(messages).provenance;
  const kinds = kindsInOrder(new Set(counts.keys()));
  const kind = kinds.at(-1);
  if (kind === undefined) return { provenance: null, provenanceWords: words.none };
  const alone = kinds.length === 1;
  const { said } = kindTraits[kind];
  return {
    provenance: kind,
    provenanceWords: alone
      ? messages.provenanceKinds[kind]
      : words.counted(messages.list(kinds.map((each) => words.counts[each](counts.get(each) ?? 0)))),
    ...(said && { mark: alone ? messages.provenanceKinds[kind] : words.some(messages.provenanceKinds[kind]) }),
  };
}

/** The publications that figures rest on by the numbers of the list of sources, then the office's own files, then the register. */
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
    ...registerLines(collectRegisters(figures), messages),
  ];
}

/** Today's date where the reader is, ISO. */
export function todayHere(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
