import { create } from 'zustand';
import type { Draft } from '../domain/emulation/draft.ts';

/** The office's own scoring tables as they are typed, by organisation and year: for the page and for the files made of it. */
export interface ScoringDrafts {
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const useScoringDrafts = create<ScoringDrafts>()(() => ({ drafts: {} }));

/** Under which it is noted whose tables are kept. */
export const scoringNoteKey = 'thads-scoring';

/** Of one organisation and year. */
export function draftKey(organisation: string, statYear: number): string {
  return `${organisation}/${statYear}`;
}
