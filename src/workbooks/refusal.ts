/** Why a file is not opened. Each kind has its own sentence, which says what to do next. */
export type Refusal =
  | { readonly why: 'empty' }
  | { readonly why: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** It unpacks to more than a page can hold, whatever it says of itself. */
  | { readonly why: 'unpacksTooLarge'; readonly most: number }
  | { readonly why: 'tooManySheets'; readonly sheets: number; readonly most: number }
  | { readonly why: 'tooManyCells'; readonly most: number }
  | { readonly why: 'tooManyRows'; readonly most: number }
  | { readonly why: 'encrypted' }
  | { readonly why: 'damaged' }
  /** A web page, also one that is called .xls. */
  | { readonly why: 'webPage' }
  /** A kind that is known and is no table: `kind` says which. */
  | { readonly why: 'otherKind'; readonly kind: OtherKind }
  | { readonly why: 'unknown' };

export type OtherKind = 'word' | 'slides' | 'pdf' | 'picture' | 'archive' | 'xmlSpreadsheet' | 'richText';

/** Thrown where a file is refused. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`[workbooks] ${refusal.why}`);
    this.refusal = refusal;
  }
}
