import type { Organisation } from '../../domain/organisation.ts';
import type { Move, Trial, TrialFault, TrialProblem } from '../../domain/trial/moves.ts';
import { unitOf } from '../../domain/unitTree.ts';
import type { Messages } from '../messages.ts';
import { wholeName } from '../place.ts';
import { trialWords } from './words.ts';

/** Moves named before the rest is only counted: the name stands on every card that the trial touches. */
const mostNamed = 3;

/** What a trial is called: its moves in words, "chỉ tiêu về việc 95% cho mọi đơn vị". */
export function trialName(
  { period, moves }: Pick<Trial, 'period' | 'moves'>,
  organisation: Organisation,
  messages: Messages,
): string {
  const words = trialWords(messages).moves;
  const named = moves.slice(0, mostNamed).map((move) => moveText(move, organisation, messages));
  const left = moves.length - named.length;
  const all = messages.list(left > 0 ? [...named, words.more(left)] : named);
  // Targets are of the year; reports are moved from one on.
  return moves.some(({ kind }) => kind !== 'target') && period.months < 12 ? words.since(all, period.months) : all;
}

/** One move, as part of a sentence. */
export function moveText(move: Move, organisation: Organisation, messages: Messages): string {
  const words = trialWords(messages).moves;
  const nameOf = (code: string) => unitName(code, organisation, messages);
  if (move.kind === 'completions') return words.completions(nameOf(move.unit), move.basis, move.more);
  if (move.kind === 'eligibility') return words.eligibility(nameOf(move.unit), move.basis, move.eligible);
  const { whom, basis, value } = move;
  if (whom === 'all') return words.targetOfAll(basis, value);
  return words.targetOf(whom === 'whole' ? wholeName(organisation, messages) : nameOf(whom.unit), basis, value);
}

/** What is wrong with a trial, as part of a sentence that names the move. */
export function faultText(
  { move: at, problem }: TrialFault,
  moves: readonly Move[],
  organisation: Organisation,
  messages: Messages,
): string {
  const move = at === null ? undefined : moves[at];
  const what = problemText(problem, move, organisation, messages);
  return move ? trialWords(messages).problemOf(moveText(move, organisation, messages), what) : what;
}

/** The same where the move stands beside it. */
export function problemText(
  problem: TrialProblem,
  move: Pick<Move, 'basis'> | undefined,
  organisation: Organisation,
  messages: Messages,
): string {
  const words = trialWords(messages).problems;
  const basis = move?.basis ?? 'cases';
  switch (problem.kind) {
    case 'noSuchUnit':
      return words.noSuchUnit(problem.unit);
    case 'noReport':
      return words.noReport(unitName(problem.unit, organisation, messages), problem.months);
    case 'tooMuch':
      return words.tooMuch(basis, problem.most, problem.months);
    case 'tooLittle':
      return words.tooLittle(basis, problem.least, problem.months);
    case 'otherYear':
      return words.otherYear(problem.statYear);
    default:
      return words[problem.kind]();
  }
}

function unitName(code: string, organisation: Organisation, { language }: Messages): string {
  return unitOf(organisation, code)?.shortName[language] ?? code;
}
