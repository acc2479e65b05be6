import type { OutChart } from './outgoing.ts';
import type { TableWords } from './tableWords.ts';

/** A chart without its numbers: what a file says around them. */
export type About = Pick<OutChart, 'title' | 'subtitle' | 'note' | 'attribution'>;

/** One thing to say about the numbers. A date is ISO and left to the file to write. */
export interface AboutLine {
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'date' | 'provenance';
}

/** Everything that has to travel with a chart's numbers, most important first. */
export function aboutLines({ title, subtitle, note, attribution }: About, { labels }: TableWords): AboutLine[] {
  const text = (label: string, value: string): AboutLine => ({ label, value, kind: 'text' });
  return [
    text(labels.title, title),
    text(labels.measure, subtitle),
    { label: labels.provenance, value: attribution.provenanceWords, kind: 'provenance' },
    ...(note === undefined ? [] : [text(labels.note, note)]),
    text(labels.units, attribution.units),
    text(labels.period, attribution.period),
    ...attribution.sources.map((source) => text(labels.source, source)),
    ...attribution.caveats.map((caveat) => text(labels.caveat, caveat)),
    text(labels.dataVersion, attribution.dataVersion),
    { label: labels.exportedOn, value: attribution.exportedOn, kind: 'date' },
    text(labels.organisation, attribution.organisation),
    text(labels.site, attribution.site),
    text(labels.link, attribution.link),
  ];
}
