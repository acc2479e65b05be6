import * as core from './core/vi.ts';
import type { Dictionary } from './subject.ts';

/** What a language says by itself. */
type CoreWord =
  | 'language'
  | 'format'
  | 'missing'
  | 'reading'
  | 'list'
  | 'period'
  | 'monthName'
  | 'monthShort'
  | 'units'
  | 'basisName'
  | 'countName'
  | 'provenanceKinds'
  | 'wholes';

/** What every language must be able to say and write by itself; all other words belong to a subject (`subject.ts`). */
export interface Messages extends Pick<typeof core, CoreWord> {
  readonly dictionary: Dictionary;
}

/** Vietnamese, the first language. It needs no dictionary: its words come with the code that says them. */
export const vi: Messages = { ...core, dictionary: {} };
