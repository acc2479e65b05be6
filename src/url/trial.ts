import type { Basis } from '../domain/measures.ts';
import type { Move, Trial } from '../domain/trial/moves.ts';

/**
 * A trial as links write it: `2021-08.chi-tieu-tat-ca_viec_95.xong-them_song-lo_viec_30`. Its period, then its moves, each between
 * full stops: what is moved and of whom, by which measure, and the number, whose decimals stand behind a full stop too. What a
 * link may hold is checked by `view.ts`, which comes with the first script; this comes with the first trial.
 */

export type Tried = Pick<Trial, 'period' | 'moves'>;

const basisSlugs: Readonly<Record<Basis, string>> = { cases: 'viec', amounts: 'tien' };
const targetOf = { all: 'chi-tieu-tat-ca', whole: 'chi-tieu-toan-bo' } as const;
const unitTarget = 'chi-tieu';
const completions = 'xong-them';
const eligibility = 'co-dieu-kien';

/** Numbers have to be zero or more, of at most two decimals: a link holds no others. */
export function writeTrial({ period: { statYear, months }, moves }: Tried): string {
  return [`${statYear}-${String(months).padStart(2, '0')}`, ...moves.map(writeMove)].join('.');
}

function writeMove(move: Move): string {
  const basis = basisSlugs[move.basis];
  if (move.kind === 'completions') return [completions, move.unit, basis, move.more].join('_');
  if (move.kind === 'eligibility') return [eligibility, move.unit, basis, move.eligible].join('_');
  const { whom, value } = move;
  return [...(typeof whom === 'string' ? [targetOf[whom]] : [unitTarget, whom.unit]), basis, value].join('_');
}

/** What a link's text tries out, as `parseView` has let it through. Throws on any other. */
export function readTrial(text: string): Tried {
  // A full stop before a digit is that of a number.
  const [period = '', ...moves] = text.split(/\.(?=[a-z])/);
  const [statYear, months] = period.split('-').map(Number);
  if (!statYear || !months) throw new RangeError(`[url] no trial: ${text}`);
  return { period: { statYear, months }, moves: moves.map(readMove) };
}

function readMove(text: string): Move {
  const parts = text.split('_');
  const value = Number(parts.pop());
  const basis = parts.pop() === basisSlugs.amounts ? 'amounts' : 'cases';
  const [what, unit = ''] = parts;
  if (what === completions) return { kind: 'completions', basis, unit, more: value };
  if (what === eligibility) return { kind: 'eligibility', basis, unit, eligible: value };
  if (what === targetOf.all) return { kind: 'target', basis, whom: 'all', value };
  if (what === targetOf.whole) return { kind: 'target', basis, whom: 'whole', value };
  return { kind: 'target', basis, whom: { unit }, value };
}
