/**
 * Why what an office keeps cannot be had or changed. `unavailable`: this browser keeps nothing here. `blocked`: another tab of an
 * older version holds it. `full`: no room is left. `newerVersion`: a newer version of the site has written it. `conflict`: another
 * tab has changed it since it was read. `superseded`: what is to be undone has been replaced since. `broken`: something else went wrong; nothing was changed.
 */
export type OwnFailureKind = 'unavailable' | 'blocked' | 'full' | 'newerVersion' | 'conflict' | 'superseded' | 'broken';

export class OwnFailure extends Error {
  override readonly name = 'OwnFailure';
  readonly kind: OwnFailureKind;

  constructor(kind: OwnFailureKind, cause?: unknown) {
    super(`[own data] ${kind}`, { cause });
    this.kind = kind;
  }
}

/** What an error of the browser's storage means. */
export function failureOf(error: unknown): OwnFailure {
  if (error instanceof OwnFailure) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new OwnFailure('full', error);
  if (name === 'VersionError') return new OwnFailure('newerVersion', error);
  if (['SecurityError', 'InvalidStateError', 'NotSupportedError'].includes(name)) {
    return new OwnFailure('unavailable', error);
  }
  return new OwnFailure('broken', error);
}
