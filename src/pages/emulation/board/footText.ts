import type { Board } from '../../../domain/emulation/board.ts';
import type { BoardReview } from '../../../domain/emulation/boardReview.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { boardWords } from './words.ts';
import { isRanked, type Writing } from './writing.ts';

/** How a board is read: ties, what is missing, chance, unlike sizes, mergers; a sentence or two each. Pure. */
export function footText(
  board: Board,
  review: BoardReview | undefined,
  { unit, lineById }: Writing,
  messages: Messages,
): readonly string[] {
  const words = boardWords(messages).foot;
  const { format } = messages;
  const { sizes, rows, period } = board;
  if (rows.length + board.unranked.length === 1) return [];
  if (!isRanked(board)) return [words.few];
  const merged = rows.filter(({ tookOver }) => tookOver.length > 0).map((row) => unit(row.unit));
  const { smallest, largest, ratio, unlike } = sizes;
  return [
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
