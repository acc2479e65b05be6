import type { Card } from '../../../charts/kit/card.ts';
import { tableCard, wordsColumn } from '../../../charts/kit/tableCard.ts';
import type { Board } from '../../../domain/emulation/board.ts';
import { type BoardReview, reviewOf } from '../../../domain/emulation/boardReview.ts';
import { scoresOf } from '../../../domain/emulation/fairReadings.ts';
import type { Judging } from '../../../domain/emulation/judging.ts';
import type { PerverseNote } from '../../../domain/emulation/perverse.ts';
import { inputsOf } from '../../../domain/emulation/scoreFigure.ts';
import type { Figure } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { plainText } from '../../../i18n/plainText.ts';
import { leadOf } from '../leadOf.ts';
import { type BoardEntry, boardColumns } from './boardColumns.ts';
import { footText } from './footText.ts';
import { noteText, subjectOf } from './noteText.ts';
import { boardWords } from './words.ts';
import { isRanked, type Writing, writingFor } from './writing.ts';

/** What files say of the boards: each with all its lines, then where its table may pay for the wrong thing. */
export function boardCards(look: Look, judging: Judging, messages: Messages): readonly Card[] {
  if (judging.withheld !== null) return [];
  const writing = writingFor(look, judging.table, messages);
  return judging.boards.flatMap((board) => {
    const review = reviewOf(look.statistics, board);
    return [
      boardCard({ look, judging, board, review }, writing, messages),
      ...(review.notes.length > 0 ? [notesCard(board, review.notes, writing, messages)] : []),
    ];
  });
}

/** In the names of files, before what tells them apart. */
export const boardSlug = 'bang-thi-dua';

/** The part of an address or a file's name that tells boards of groups apart. */
const suffix = ({ group }: Board) => (group ? `-${group.id}` : '');

/** Who has most points, as the title of a board; its kind is said where it is shown. */
export function boardTitle({ rows, group, unranked }: Board, { unit, points }: Writing, messages: Messages): string {
  const words = boardWords(messages).title;
  const named = group && (typeof group.name === 'string' ? group.name : group.name[messages.language]);
  const title = () => {
    const [first] = rows;
    if (!first) return words.nothing;
    if (!isRanked({ rows, group, unranked })) return words.few(rows.map((row) => unit(row.unit)));
    const level = rows.filter(({ place }) => place === first.place);
    const most = points(first.score.points ?? 0);
    return level.length === 1 ? words.first(unit(first.unit), most) : words.level(level.length, most);
  };
  return named ? words.group(named, title()) : title();
}

export const boardSubtitle = ({ rows, unranked, period, table }: Board, { points }: Writing, messages: Messages) =>
  boardWords(messages).subtitle(rows.length + unranked.length, period, points(table.total));

/** Every figure that the scores of a board were made from: what its title rests on. */
export function figuresBehind(board: Board): readonly Figure[] {
  return scoresOf(board).flatMap(({ lines, extras }) => [...lines, ...extras].flatMap(inputsOf));
}

/** From afar a few lines can be told apart; of more the points are enough. */
const mostOnWall = 3;

const linesOnWall = ({ table: { criteria } }: Board) =>
  criteria.length <= mostOnWall ? criteria.map((_, at) => `line${at + 1}_reading`) : [];

interface Given {
  readonly look: Look;
  readonly judging: Judging;
  readonly board: Board;
  readonly review: BoardReview;
}

export function boardCard({ look, judging, board, review }: Given, writing: Writing, messages: Messages): Card {
  const rows: readonly BoardEntry[] = [
    ...board.rows.map((row): BoardEntry => ({ unit: row.unit, score: row.score, row })),
    ...board.unranked.map(
      (unranked): BoardEntry => ({
        unit: unranked.unit,
        unranked,
        ...(unranked.why === 'incomplete' && { score: unranked.score }),
      }),
    ),
  ];
  return tableCard<BoardEntry>(
    {
      id: `board${suffix(board)}`,
      slug: `${boardSlug}${suffix(board)}`,
      title: boardTitle(board, writing, messages),
      subtitle: boardSubtitle(board, writing, messages),
      // A file stands alone: it says which table judges.
      note: [leadOf(judging, messages), ...footText(board, review, writing, messages)].join(' '),
      speaksOf: figuresBehind(board),
      rows,
      columns: boardColumns({ look, board, review, writing, messages }),
      wall: ['place', 'unit', 'points', 'grade', ...linesOnWall(board)],
    },
    messages,
  );
}

export function notesCard(board: Board, notes: readonly PerverseNote[], writing: Writing, messages: Messages): Card {
  const { title, subtitle, columns } = boardWords(messages).notes;
  return tableCard<PerverseNote>(
    {
      id: `boardNotes${suffix(board)}`,
      slug: `${boardSlug}-luu-y${suffix(board)}`,
      title: title(notes.length),
      subtitle,
      note: undefined,
      speaksOf: figuresBehind(board),
      rows: notes,
      columns: [
        {
          key: 'unit',
          role: 'name',
          header: columns.unit,
          kind: 'text',
          cell: (note) => writing.unit(subjectOf(note).unit),
        },
        {
          key: 'criterion',
          role: 'name',
          header: columns.criterion,
          kind: 'text',
          cell: ({ criterion }) => writing.lineById(criterion),
        },
        {
          key: 'reading',
          role: 'value',
          header: columns.reading,
          kind: 'percent',
          mixed: true,
          cell: (note) => subjectOf(note).line.reading,
        },
        wordsColumn('note', columns.note, (note) => plainText(noteText(note, writing, messages), messages)),
      ],
    },
    messages,
  );
}
