import type { Figure } from '../domain/figure.ts';
import { type FromRegister, type Provenance, rootsOf } from '../domain/provenance.ts';

/** The register of cases as something that figures rest on. */

/** The counts of the register that figures rest on, each once, by when they were closed. */
export function collectRegisters(figures: readonly Figure[]): readonly FromRegister[] {
  return registersIn(rootsOf(figures.map(({ provenance }) => provenance)));
}

/** The counts of the register among origins, by when they were closed. */
export function registersIn(origins: Iterable<Provenance>): readonly FromRegister[] {
  return [...origins]
    .filter((origin) => origin.kind === 'register')
    .toSorted((a, b) => a.closedAt.localeCompare(b.closedAt));
}
