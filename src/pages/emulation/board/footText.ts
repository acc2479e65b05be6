import type { Board } from '../../../domain/emulation/board.ts';
import type { BoardReview } from '../../../domain/emulation/boardReview.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { nameText } from '../table/nameText.ts';
import { decisionName } from '../table/tableName.ts';
import { boardWords } from './words.ts';
import { isRanked, type Writing } from './writing.ts';

/** Which decisions other than the table's a board rests on: that of its group, and those of lines and ranks. */
function decisionsOf({ table, group }: Board, { line }: Writing, messages: Messages): readonly string[] {
  const words = boardWords(messages).foot;
  const own = group?.decision ? decisionName(group.decision, messages) : '';
  const parts = [
    ...[...table.criteria, ...table.bonuses, ...table.penalties].map((each) => [each.decision, line(each)] as const),
    ...table.grades.map(({ decision, name }) => [decision, words.grade(nameText(name, messages.language))] as const),
  ];
  const byDecision = new Map<string, string[]>();
  for (const [decision, name] of parts) {
    const text = decision ? decisionName(decision, messages) : '';
    if (text !== '') byDecision.set(text, [...(byDecision.get(text) ?? []), name]);
  }
  return [
    ...(own === '' ? [] : [words.decidedGroup(own)]),
    ...[...byDecision].map(([decision, names]) => words.decided(decision, names)),
  ];
}

/** How a board is read: ties, what is missing, chance, unlike sizes, mergers; a sentence or two each. Pure. */
export function footText(
  board: Board,
  review: BoardReview | undefined,
  writing: Writing,
  messages: Messages,
): readonly string[] {
  const { unit, lineById } = writing;
  const words = boardWords(messages).foot;
  const { format } = messages;
  const { sizes, rows, period } = board;
  const decisions = decisionsOf(board, writing, messages);
  if (rows.length + board.unranked.length === 1) return decisions;
  if (!isRanked(board)) return [words.few, ...decisions];
  const merged = rows.filter(({ tookOver }) => tookOver.length > 0).map((row) => unit(row.unit));
  const { smallest, largest, ratio, unlike } = sizes;
  return [
    ...decisions,
    words.ties,
    ...(review ? chanceOf(review) : [words.pending]),
    ...(review?.fair.applies ? [words.fair] : []),
    ...(unlike && smallest && largest && ratio !== null
      ? [
          words.unlike(
            unit(smallest.unit),
            format.number(smallest.eligible),
            unit(largest.unit),
            format.number(largest.eligible),
            format.number(ratio, 1),
          ),
        ]
      : []),
    ...(merged.length > 0 ? [words.merged(merged)] : []),
    ...(period.months > 1 ? [words.before({ ...period, months: period.months - 1 })] : []),
  ];

  function chanceOf({ ranges }: BoardReview): readonly string[] {
    const { level, draws, seed, drawn, withoutModel } = ranges;
    if (drawn.length === 0) return [words.none];
    return [
      words.chance(format.number(level), format.number(draws), seed),
      ...(withoutModel.length > 0 ? [words.withoutModel(withoutModel.map(lineById))] : []),
    ];
  }
}
