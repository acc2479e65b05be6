import type { Attribution, OutChart } from './outgoing.ts';
import type { TableWords } from './tableWords.ts';

/** A chart without its numbers: what a file says around them. */
export type About = Pick<OutChart, 'title' | 'subtitle' | 'note' | 'attribution'>;

/** One thing to say about the numbers. A date is ISO and left to the file to write. */
export interface AboutLine {
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'date' | 'provenance';
}

/** Everything that has to travel with a chart's numbers, most important first; `columns` say what the single columns are. */
export function aboutLines(
  { title, subtitle, note, attribution }: About,
  words: TableWords,
  columns: readonly string[] = [],
): AboutLine[] {
  const { labels } = words;
  return [
    text(labels.title, title),
    text(labels.measure, subtitle),
    { label: labels.provenance, value: attribution.provenanceWords, kind: 'provenance' },
    ...columns.map((line) => text(labels.columnKinds, line)),
    ...(note === undefined ? [] : [text(labels.note, note)]),
    ...scopeLines(attribution, words),
    ...attribution.sources.map((source) => text(labels.source, source)),
    ...attribution.caveats.map((caveat) => text(labels.caveat, caveat)),
    ...fileLines(attribution, words),
  ];
}

/** The same of a whole page, whose sources have a place of their own. */
export function pageLines(title: string, attribution: Attribution, words: TableWords): AboutLine[] {
  const { labels } = words;
  return [
    text(labels.title, title),
    { label: labels.provenance, value: attribution.provenanceWords, kind: 'provenance' },
    ...scopeLines(attribution, words),
    ...attribution.caveats.map((caveat) => text(labels.caveat, caveat)),
    ...fileLines(attribution, words),
  ];
}

function scopeLines({ units, period }: Attribution, { labels }: TableWords): AboutLine[] {
  return [text(labels.units, units), text(labels.period, period)];
}

/** Which data they are, who publishes them, and where they are found again. */
function fileLines(attribution: Attribution, { labels }: TableWords): AboutLine[] {
  return [
    text(labels.dataVersion, attribution.dataVersion),
    { label: labels.exportedOn, value: attribution.exportedOn, kind: 'date' },
    text(labels.organisation, attribution.organisation),
    text(labels.site, attribution.site),
    text(labels.link, attribution.link),
  ];
}

function text(label: string, value: string): AboutLine {
  return { label, value, kind: 'text' };
}
