import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/figureBook.ts';
import { type FromRegister, type ProvenanceKind, rootsOf } from '../domain/provenance.ts';
import { restsOn } from '../domain/restsOn.ts';
import { sourceNumber } from './bookContext.ts';
import { registersIn } from './registers.ts';

/** Ids of the sources that figures rest on, each once. */
export function collectSources(figures: readonly Figure[]): ReadonlySet<string> {
  const roots = rootsOf(figures.map(({ provenance }) => provenance));
  return new Set([...roots].flatMap((root) => (root.kind === 'reported' ? [root.source] : [])));
}

/** What figures rest on, taken together. */
interface Grounds {
  /** The weakest kind among them. */
  readonly kind: ProvenanceKind;
  /** Of their sources, rising. */
  readonly numbers: readonly number[];
  readonly cited: readonly Source[];
  /** Counts of the register, by when they were closed. */
  readonly registers: readonly FromRegister[];
}

/** What figures rest on, taken together. */
export function groundsOf(figures: readonly Figure[], sources: readonly Source[]): Grounds {
  const roots = [...rootsOf(figures.map(({ provenance }) => provenance))];
  const ids = new Set(roots.flatMap((root) => (root.kind === 'reported' ? [root.source] : [])));
  const cited = sources.filter(({ id }) => ids.has(id));
  return {
    kind: restsOn(figures),
    numbers: cited.map(({ id }) => sourceNumber(sources, id)),
    cited,
    registers: registersIn(roots),
  };
}
