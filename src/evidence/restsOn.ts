import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/figureBook.ts';
import { type ProvenanceKind, weakest } from '../domain/provenance.ts';
import { sourceNumber } from './bookContext.ts';
import { collectSources } from './notes.ts';

/** What figures rest on taken together: the weakest kind among them, and the numbers of their sources, rising. */
export function restsOn(
  figures: readonly Figure[],
  sources: readonly Source[],
): { readonly kind: ProvenanceKind; readonly numbers: readonly number[] } {
  const numbers = [...collectSources(figures)].map((id) => sourceNumber(sources, id)).filter((number) => number > 0);
  return {
    kind: weakest([...new Set(figures.map(({ provenance }) => provenance.kind))]),
    numbers: numbers.sort((a, b) => a - b),
  };
}
