import type { Move } from '../../../domain/trial/moves.ts';
import type { TrialDraft } from '../../../state/trialDraft.ts';

/** The move that is meant; undefined where what is typed is no number, or more than a link holds. */
export function moveOf({ kind, whom, unit, basis, value }: TrialDraft): Move | undefined {
  const number = kind === 'target' ? percentIn(value) : countIn(value);
  if (number === undefined) return undefined;
  if (kind === 'completions') return { kind, basis, unit, more: number };
  if (kind === 'eligibility') return { kind, basis, unit, eligible: number };
  return { kind, basis, whom: whom === 'unit' ? { unit } : whom, value: number };
}

/** At most two decimals, after a comma or a full stop. */
function percentIn(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  return match ? Number(`${match[1]}.${match[2] ?? 0}`) : undefined;
}

/** A whole number, its thousands apart or not. */
function countIn(text: string): number | undefined {
  const typed = text.trim();
  return /^(\d{1,12}|\d{1,3}([., \u00a0]\d{3}){1,3})$/.test(typed) ? Number(typed.replace(/\D/g, '')) : undefined;
}

/** Moves with another one: in place of one of the same thing. */
export function withMove(moves: readonly Move[], move: Move): readonly Move[] {
  return [...moves.filter((each) => thingOf(each) !== thingOf(move)), move];
}

function thingOf(move: Move): string {
  const whom = move.kind === 'target' ? move.whom : { unit: move.unit };
  return JSON.stringify([move.kind, move.basis, whom]);
}
