import { create } from 'zustand';
import type { Basis } from '../domain/measures.ts';
import type { Move } from '../domain/trial/moves.ts';

/** A move that is being typed. */
export interface TrialDraft {
  readonly kind: Move['kind'];
  /** Of a target: of everybody, of the whole, or of one unit; all other moves are of a unit. */
  readonly whom: 'all' | 'whole' | 'unit';
  /** Code of the unit; empty for the first one. */
  readonly unit: string;
  readonly basis: Basis;
  /** As typed. */
  readonly value: string;
}

/** Kept while the site stands open: who looks at another page meanwhile finds what he has typed. */
export const useTrialDraft = create<TrialDraft>()(() => ({
  kind: 'target',
  whom: 'all',
  unit: '',
  basis: 'cases',
  value: '',
}));
