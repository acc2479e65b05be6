import { sourceNumber, useEvidenceBook } from '../../charts/kit/bookContext.ts';
import { collectSources } from '../../charts/kit/evidenceNotes.ts';
import { type ChartTable, figuresOf } from '../../charts/kit/spec.ts';
import { weakest } from '../../domain/algebra.ts';
import type { ProvenanceKind } from '../../domain/figure.ts';

/** What the figures of tables are taken together, and the numbers of the sources that they rest on. */
export function useTableSources(tables: readonly ChartTable[]): {
  readonly kind: ProvenanceKind;
  readonly sources: readonly number[];
} {
  const { sources } = useEvidenceBook();
  const figures = tables.flatMap(figuresOf);
  return {
    kind: weakest([...new Set(figures.map(({ provenance }) => provenance.kind))]),
    sources: [...collectSources(figures)]
      .map((id) => sourceNumber(sources, id))
      .filter((number) => number > 0)
      .sort((a, b) => a - b),
  };
}
