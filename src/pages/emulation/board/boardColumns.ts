import { wordsColumn } from '../../../charts/kit/tableCard.ts';
import type { Board, BoardRow, UnrankedUnit } from '../../../domain/emulation/board.ts';
import type { BoardReview } from '../../../domain/emulation/boardReview.ts';
import { fairReadAs } from '../../../domain/emulation/fairReadings.ts';
import type { Judged } from '../../../domain/emulation/judged.ts';
import type { CriterionLine, Score } from '../../../domain/emulation/score.ts';
import { lineFigure, type ScoredBy, scoreFigure } from '../../../domain/emulation/scoreFigure.ts';
import type { Look } from '../../../domain/look.ts';
import { basisTraits } from '../../../domain/measures.ts';
import type { Quantity } from '../../../domain/quantities.ts';
import type { Cell, ColumnOf } from '../../../domain/table.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { unrankedText } from './unrankedText.ts';
import { boardWords } from './words.ts';
import { isRanked, type Writing } from './writing.ts';

/** A unit as a row of files: with a place, or with why it has none. */
export interface BoardEntry {
  readonly unit: string;
  /** Left out where it was not scored at all. */
  readonly score?: Score;
  readonly row?: BoardRow;
  readonly unranked?: UnrankedUnit;
}

interface Given {
  readonly look: Look;
  readonly board: Board;
  readonly review: BoardReview;
  readonly writing: Writing;
  readonly messages: Messages;
}

type BoardColumn = ColumnOf<BoardEntry>;

/** All that a board knows, as columns of files: what each line judged and gave, the other readings, the change of place. Pure. */
export function boardColumns(given: Given): readonly BoardColumn[] {
  const { look, board, review, writing, messages } = given;
  const { columns } = boardWords(messages);
  const { table, period } = board;
  const by: ScoredBy = { organisation: look.statistics.organisation.code, ...period };
  const ranked = isRanked(board);
  return [
    {
      key: 'unit',
      role: 'name',
      header: columns.unit,
      kind: 'text',
      cell: ({ unit }) => writing.unit(unit),
    },
    ...(ranked
      ? [
          wordsColumn<BoardEntry>('place', columns.place, ({ row }) =>
            row ? writing.place(row, review.ranges.ranges.get(row.unit)) : '–',
          ),
        ]
      : []),
    scoreColumn('points', columns.points, ({ score }) => (score ? scoreFigure(score, by) : 'notApplicable')),
    ...(table.grades.length > 0 ? [wordsColumn<BoardEntry>('grade', columns.grade, gradeOf(messages))] : []),
    ...table.criteria.flatMap((criterion, at): readonly BoardColumn[] => {
      const name = writing.line(criterion);
      const lineOf = ({ score }: BoardEntry) => score?.lines[at];
      return [
        {
          key: `line${at + 1}_reading`,
          role: 'value',
          header: columns.reading(name),
          kind: quantityOf(criterion.judged),
          cell: (entry) => lineOf(entry)?.reading ?? 'notApplicable',
        },
        ...(criterion.yardstick === null
          ? []
          : [yardstickColumn(at, columns.yardstick(name), criterion.yardstick.kind, lineOf, messages)]),
        scoreColumn(`line${at + 1}_points`, columns.line(name), (entry) => {
          const line = lineOf(entry);
          return line ? lineFigure(entry.unit, line, by) : 'notApplicable';
        }),
      ];
    }),
    ...[...table.bonuses, ...table.penalties].flatMap((extra, at): readonly BoardColumn[] => {
      const name = writing.line(extra);
      const lineOf = ({ score }: BoardEntry) => score?.extras[at];
      return [
        {
          key: `extra${at + 1}_reading`,
          role: 'value',
          header: columns.reading(name),
          kind: quantityOf(extra.judged),
          cell: (entry) => lineOf(entry)?.reading ?? 'notApplicable',
        },
        scoreColumn(`extra${at + 1}_points`, columns.line(name), (entry) => {
          const line = lineOf(entry);
          return line ? lineFigure(entry.unit, line, by) : 'notApplicable';
        }),
      ];
    }),
    ...(review.fair.applies ? fairColumns(given, by, ranked) : []),
    ...(ranked && review.changes
      ? [wordsColumn<BoardEntry>('change', columns.change, ({ unit }) => changeCell(unit, given))]
      : []),
    ...(board.unranked.length > 0
      ? [
          wordsColumn<BoardEntry>('remark', columns.remark, ({ unranked }) =>
            unranked ? unrankedText(unranked, writing, messages) : '',
          ),
        ]
      : []),
  ];
}

function scoreColumn(key: string, header: string, cell: (entry: BoardEntry) => Cell): BoardColumn {
  return { key, role: 'value', header, kind: 'score', cell };
}

const gradeOf =
  ({ language }: Messages) =>
  ({ score }: BoardEntry) => {
    const name = score?.grade.grade?.name;
    return name === undefined ? '–' : typeof name === 'string' ? name : name[language];
  };

/** What a line's number counts in. */
function quantityOf({ kind, basis }: Judged): Quantity {
  return kind === 'count' ? basisTraits[basis].quantity : 'percent';
}

function yardstickColumn(
  at: number,
  header: string,
  kind: 'target' | 'fixed',
  lineOf: (entry: BoardEntry) => CriterionLine | undefined,
  { format }: Messages,
): BoardColumn {
  const key = `line${at + 1}_against`;
  if (kind === 'target')
    return {
      key,
      role: 'target',
      header,
      kind: 'percent',
      cell: (entry) => {
        const yardstick = lineOf(entry)?.yardstick;
        return yardstick && 'reading' in yardstick ? yardstick.reading : 'notApplicable';
      },
    };
  return wordsColumn(key, header, (entry) => {
    const yardstick = lineOf(entry)?.yardstick;
    return yardstick && 'value' in yardstick ? format.number(yardstick.value, 2) : '';
  });
}

function fairColumns({ review, messages }: Given, by: ScoredBy, ranked: boolean): readonly BoardColumn[] {
  const { columns, moved, place } = boardWords(messages);
  const readingOf = (unit: string, readAs: (typeof fairReadAs)[number]) =>
    review.fair.readings.get(unit)?.find((reading) => reading.readAs === readAs);
  return fairReadAs.flatMap((readAs): readonly BoardColumn[] => [
    scoreColumn(readAs, columns[readAs], ({ unit }) => {
      const reading = readingOf(unit, readAs);
      return reading ? scoreFigure(reading.score, by) : 'notApplicable';
    }),
    ...(ranked
      ? [
          wordsColumn<BoardEntry>(`${readAs}_place`, columns.fairPlace(columns[readAs]), ({ unit }) => {
            const places = readingOf(unit, readAs)?.places;
            if (!places) return '–';
            return places.printed === places.fair ? place(String(places.fair)) : moved(places.printed, places.fair);
          }),
        ]
      : []),
  ]);
}

function changeCell(unit: string, { review, writing }: Given): string {
  const change = review.changes?.get(unit);
  if (!change) return '–';
  const { what, cause } = writing.change(change);
  return cause === '' ? what : `${what}: ${cause}`;
}
