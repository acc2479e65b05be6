/** Why a file could not be made; `i18n/files` has the words. */
export type FileFailureKind =
  /** The chart cannot be drawn with what is chosen. */
  | 'noPicture'
  /** The drawing came to nothing. */
  | 'emptyDrawing'
  /** The browser gives no canvas, or none so large. */
  | 'noCanvas'
  /** The typeface of pictures did not load. */
  | 'noTypeface'
  /** A package came out in another shape than this version of its library makes. */
  | 'badPackage';

/** A file that could not be made, for a reason that can be told. */
export class FileFailure extends Error {
  readonly kind: FileFailureKind;

  /** `detail` is for whoever mends it, not for readers. */
  constructor(kind: FileFailureKind, detail: string = kind) {
    super(`[files] ${detail}`);
    this.name = 'FileFailure';
    this.kind = kind;
  }
}
