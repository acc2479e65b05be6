import { createContext, useContext } from 'react';
import type { Method, Source } from '../domain/figureBook.ts';
import type { Localised } from '../domain/localised.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { ReportTable } from '../domain/reportTable.ts';

/** Where figures come from and what their subjects are called: what evidence is written with. */
export interface EvidenceBook {
  readonly sources: readonly Source[];
  readonly methods: readonly Method[];
  /** Names of organisations and units, by the key of whom figures are about. */
  readonly places: ReadonlyMap<string, Localised>;
  /** Where all that is looked at comes from, but what is computed. */
  readonly origins: readonly Provenance[];
  /** The reports that are looked at, for what became of their numbers. */
  readonly reports: readonly ReportTable[];
}

export const EvidenceBookContext = createContext<EvidenceBook>({
  sources: [],
  methods: [],
  places: new Map(),
  origins: [],
  reports: [],
});

export function useEvidenceBook(): EvidenceBook {
  return useContext(EvidenceBookContext);
}

/** Number under which a source stands in the list of sources, from 1; 0 when it is not there. */
export function sourceNumber(sources: readonly Source[], id: string): number {
  return sources.findIndex((source) => source.id === id) + 1;
}
