import { createContext, useContext } from 'react';
import type { Method, Source } from '../domain/figureBook.ts';
import type { Localised } from '../domain/localised.ts';
import type { FromRegister } from '../domain/provenance.ts';

/** Where figures come from and what their subjects are called: what evidence is written with. */
export interface EvidenceBook {
  readonly sources: readonly Source[];
  readonly methods: readonly Method[];
  /** Names of organisations and units, by the key of whom figures are about. */
  readonly places: ReadonlyMap<string, Localised>;
  /** Names of the office's own files that figures were read from. */
  readonly files: readonly string[];
  /** What was counted from the register, by when it was closed. */
  readonly registers: readonly FromRegister[];
}

export const EvidenceBookContext = createContext<EvidenceBook>({
  sources: [],
  methods: [],
  places: new Map(),
  files: [],
  registers: [],
});

export function useEvidenceBook(): EvidenceBook {
  return useContext(EvidenceBookContext);
}

/** Number under which a source stands in the list of sources, from 1; 0 when it is not there. */
export function sourceNumber(sources: readonly Source[], id: string): number {
  return sources.findIndex((source) => source.id === id) + 1;
}
