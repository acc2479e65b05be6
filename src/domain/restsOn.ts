import { isFigure, type Reading } from './figure.ts';
import { type ProvenanceKind, weakest } from './provenance.ts';

/** The kinds of figures that are among some readings. */
export function kindsOf(readings: Iterable<Reading | undefined>): ReadonlySet<ProvenanceKind> {
  const kinds = new Set<ProvenanceKind>();
  for (const reading of readings) if (isFigure(reading)) kinds.add(reading.provenance.kind);
  return kinds;
}

/**
 * What a sentence, a title or a page rests on that is made of these readings: the weakest kind among them. Of none it is
 * `reported`, since then nothing is claimed that could be weak.
 */
export function restsOn(readings: Iterable<Reading | undefined>): ProvenanceKind {
  return weakest(kindsOf(readings));
}
