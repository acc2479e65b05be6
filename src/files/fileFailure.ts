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
  | 'badPackage'
  /** A template of an office that cannot be taken, by why. */
  | 'templateNoPptx'
  | 'templateLocked'
  | 'templateTooLarge'
  | 'templateDamaged'
  /** It fetches from elsewhere, or brings along what runs. */
  | 'templateForeign'
  /** Written in the strict form, in which nothing of ours is. */
  | 'templateStrict'
  /** No layout that has a title and room below it. */
  | 'templateNoLayouts';

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
