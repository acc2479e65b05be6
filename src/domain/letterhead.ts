/** Who signs: the head of the office, or a deputy in the head's place ("KT."). */
export type Signs = 'head' | 'deputy';

/**
 * How an office heads and signs what it sends out. Texts are Vietnamese whatever the reader's language, since official papers
 * are; an empty one is a place to be filled in by hand.
 */
export interface Letterhead {
  /** The agency above, over the name of the issuing one. */
  readonly superior: string;
  readonly agency: string;
  /** Behind the number: "BC-THADS". */
  readonly symbol: string;
  /** Where it is issued. */
  readonly place: string;
  readonly signs: Signs;
  /** Title of the head: "Cục trưởng". */
  readonly head: string;
  /** Title of the deputy who signs in the head's place. */
  readonly deputy: string;
  /** Name under the signature. */
  readonly name: string;
  /** Who gets it, a line each. */
  readonly recipients: string;
}

/** What a clerk has set, by code of the organisation; all else is as the defaults have it. */
export interface Letterheads {
  readonly storedLetterhead: (organisation: string) => Partial<Letterhead>;
  /** False where the browser keeps nothing: it then holds for this visit only. */
  readonly storeLetterhead: (organisation: string, given: Partial<Letterhead>) => boolean;
}

/** The texts of a letterhead in the order in which they are asked for. */
export const letterheadTexts = [
  'superior',
  'agency',
  'symbol',
  'place',
  'head',
  'deputy',
  'name',
  'recipients',
] as const satisfies readonly (keyof Letterhead)[];
