import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/figureBook.ts';
import { type ProvenanceKind, rootsOf } from '../domain/provenance.ts';
import { restsOn } from '../domain/restsOn.ts';
import { sourceNumber } from './bookContext.ts';

/** Ids of the sources that figures rest on, each once. */
export function collectSources(figures: readonly Figure[]): ReadonlySet<string> {
  const roots = rootsOf(figures.map(({ provenance }) => provenance));
  return new Set([...roots].flatMap((root) => (root.kind === 'reported' ? [root.source] : [])));
}

/** What figures rest on taken together: the weakest kind among them, and the numbers of their sources, rising. */
export function groundsOf(
  figures: readonly Figure[],
  sources: readonly Source[],
): { readonly kind: ProvenanceKind; readonly numbers: readonly number[] } {
  const numbers = [...collectSources(figures)].map((id) => sourceNumber(sources, id)).filter((number) => number > 0);
  return {
    kind: restsOn(figures),
    numbers: numbers.sort((a, b) => a - b),
  };
}
