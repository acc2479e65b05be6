import type { Figure } from './figure.ts';
import type { Formula, PlainOperation, Provenance } from './provenance.ts';

/**
 * A formula whose inputs are made when they are asked for, with the origins that they rest on: a nation's table would make
 * hundreds for every figure. The inputs are on the prototype, so that comparing two figures does not ask.
 */
export class LazyFormula implements Extract<Formula, { readonly operation: PlainOperation }> {
  readonly operation: PlainOperation;
  readonly origins: readonly Provenance[];
  /** Whether one of the inputs stands in a row that does not add up. */
  readonly doubtful: boolean;
  readonly #make: () => readonly Figure[];
  #inputs: readonly Figure[] | undefined;

  constructor(
    operation: PlainOperation,
    make: () => readonly Figure[],
    origins: readonly Provenance[],
    doubtful = false,
  ) {
    this.doubtful = doubtful;
    this.operation = operation;
    this.#make = make;
    this.origins = origins;
  }

  get inputs(): readonly Figure[] {
    this.#inputs ??= this.#make();
    return this.#inputs;
  }
}
