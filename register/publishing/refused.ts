import type { Localised } from '../../src/domain/localised.ts';

/** How a command of the register ended, for whatever runs it at night. */
export const exitCodes = {
  done: 0,
  /** Numbers differ from those of the register. */
  differs: 1,
  /** The command, the register or the disk does not allow it. */
  refused: 2,
  /** The register has faults that nobody has named. */
  faults: 3,
  /** A closed period would change. */
  closed: 4,
} as const;

/** Why nothing was published or verified, in words for whoever asked for it. */
export class CommandRefused extends Error {
  readonly said: Localised;
  readonly exitCode: number;

  constructor(said: Localised, exitCode: number = exitCodes.refused, options?: ErrorOptions) {
    super(`${said.vi}\n${said.en}`, options);
    this.name = 'CommandRefused';
    this.said = said;
    this.exitCode = exitCode;
  }
}
