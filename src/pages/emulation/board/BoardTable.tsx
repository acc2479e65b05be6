import { memo, useRef } from 'react';
import type { Board, BoardRow } from '../../../domain/emulation/board.ts';
import type { BoardReview } from '../../../domain/emulation/boardReview.ts';
import { fairReadAs } from '../../../domain/emulation/fairReadings.ts';
import type { Score } from '../../../domain/emulation/score.ts';
import { isFigure } from '../../../domain/figure.ts';
import { UnitLink } from '../../../evidence/UnitText.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Popover } from '../../../ui/Popover.tsx';
import { useRoving } from '../../../ui/useRoving.ts';
import { Spacer, useVirtualRows } from '../../kit/virtualRows.tsx';
import { Arithmetic } from './Arithmetic.tsx';
import styles from './BoardTable.module.css';
import { boardWords } from './words.ts';
import { isRanked, type Writing } from './writing.ts';

/** Of more criteria than this a row says how many are met; each stands in the arithmetic. */
const mostColumns = 4;
const rowHeight = 52;
/** A board of more rows scrolls in a box of its own. */
const longFrom = 15;

interface Props {
  readonly label: string;
  readonly board: Board;
  readonly review: BoardReview | undefined;
  readonly writing: Writing;
}

/** The units by their places: points with their arithmetic, each criterion, the other readings and the change of place. */
export const BoardTable = memo(function BoardTable({ label, board, review, writing }: Props) {
  const words = useWords(boardWords).columns;
  const scroll = useRef<HTMLElement>(null);
  const roving = useRoving<HTMLTableSectionElement>('th > a, td > button');
  const { rows, table } = board;
  const { virtual, start, end, above, below } = useVirtualRows(scroll, rows.length, rowHeight);
  const ranked = isRanked(board);
  const each = table.criteria.length <= mostColumns;
  const fair = review === undefined || review.fair.applies;
  const changes = ranked && board.period.months > 1;
  const columns =
    2 +
    Number(ranked) +
    Number(table.grades.length > 0) +
    (each ? table.criteria.length : 1) +
    (fair ? fairReadAs.length : 0) +
    Number(changes);
  const most = (points: number) => words.most(writing.points(points));
  return (
    <section
      ref={scroll}
      className={styles.scroll}
      data-virtual={virtual}
      data-long={rows.length > longFrom}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.name}>
              {words.unit}
            </th>
            {ranked && (
              <th scope="col" className={styles.tight}>
                {words.place}
              </th>
            )}
            <th scope="col" className={styles.tight}>
              {words.points}
              <small>{most(table.total)}</small>
            </th>
            {table.grades.length > 0 && <th scope="col">{words.grade}</th>}
            {each ? (
              table.criteria.map((criterion) => (
                <th key={criterion.id} scope="col">
                  {writing.line(criterion)}
                  <small>{most(criterion.points)}</small>
                </th>
              ))
            ) : (
              <th scope="col">{words.met}</th>
            )}
            {fair &&
              fairReadAs.map((readAs) => (
                <th key={readAs} scope="col">
                  {words[readAs]}
                </th>
              ))}
            {changes && (
              <th scope="col" className={styles.words}>
                {words.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody {...roving}>
          {above > 0 && <Spacer height={above} columns={columns} />}
          {(virtual ? rows.slice(start, end) : rows).map((row, at) => (
            <tr key={row.unit} aria-rowindex={start + at + 2}>
              <th scope="row" className={styles.name}>
                <UnitLink unit={row.unit} name={writing.unit(row.unit)} />
              </th>
              <RowCells
                row={row}
                board={board}
                review={review}
                writing={writing}
                shown={{ ranked, each, fair, changes }}
              />
            </tr>
          ))}
          {below > 0 && <Spacer height={below} columns={columns} />}
        </tbody>
      </table>
    </section>
  );
});

interface RowProps extends Omit<Props, 'label'> {
  readonly row: BoardRow;
  readonly shown: {
    readonly ranked: boolean;
    readonly each: boolean;
    readonly fair: boolean;
    readonly changes: boolean;
  };
}

function RowCells({ row, board, review, writing, shown: { ranked, each, fair, changes } }: RowProps) {
  const { language } = useMessages();
  const words = useWords(boardWords);
  const { score, unit } = row;
  const { points } = writing;
  const range = review?.ranges.ranges.get(unit);
  const grade = score.grade.grade?.name;
  const change = review?.changes?.get(unit);
  const told = change && writing.change(change);
  const withYardstick = score.lines.filter(({ met }) => met !== null);
  return (
    <>
      {ranked && (
        <td className={styles.tight}>
          {/* A place is said once it is known what chance may do to it. */}
          <span className={styles.place}>{review && writing.place(row, range)}</span>
          {row.tie && <small>{words.level(row.tie.with.length)}</small>}
        </td>
      )}
      <td>
        <Popover
          button={<span className={styles.opens}>{points(score.points ?? 0)}</span>}
          buttonClassName={styles.points}
          buttonLabel={words.arithmetic.open(writing.unit(unit), points(score.points ?? 0))}
          label={words.arithmetic.heading(writing.unit(unit))}
          onlyRead
        >
          {() => <Arithmetic score={score} row={row} board={board} review={review} ranked={ranked} writing={writing} />}
        </Popover>
      </td>
      {board.table.grades.length > 0 && <td>{typeof grade === 'object' ? grade[language] : (grade ?? '–')}</td>}
      {each ? (
        <CriterionCells score={score} writing={writing} />
      ) : (
        <td>
          {withYardstick.filter(({ met }) => met).length}/{withYardstick.length}
        </td>
      )}
      {fair && <FairCells unit={unit} review={review} ranked={ranked} writing={writing} />}
      {changes && (
        <td className={styles.words}>
          {told?.what}
          {told && told.cause !== '' && <small>{told.cause}</small>}
        </td>
      )}
    </>
  );
}

/** What was reached, with a filled mark where that meets the yardstick and an open one where it does not; the points below. */
function CriterionCells({ score, writing }: { readonly score: Score; readonly writing: Writing }) {
  const { format, missing } = useMessages();
  const words = useWords(boardWords);
  return score.lines.map(({ criterion, reading, met, points }) => (
    <td key={criterion.id}>
      {met !== null && (
        <>
          <span className={styles.mark} data-met={met} aria-hidden="true" />
          <span className="visuallyHidden">{words.met[met ? 'true' : 'false']}, </span>
        </>
      )}
      {isFigure(reading) ? format.figure(reading) : missing[reading]}
      <small>{points === null ? words.arithmetic.noPoints : words.points(writing.points(points))}</small>
    </td>
  ));
}

type FairProps = Pick<RowProps, 'review' | 'writing'> & { readonly unit: string; readonly ranked: boolean };

function FairCells({ unit, review, ranked, writing }: FairProps) {
  const { missing } = useMessages();
  const words = useWords(boardWords);
  const readings = review?.fair.readings.get(unit);
  return fairReadAs.map((readAs) => {
    const reading = readings?.find((each) => each.readAs === readAs);
    const points = reading?.score.points ?? null;
    const places = reading?.places;
    return (
      <td key={readAs}>
        {points !== null ? writing.points(points) : review && missing.notReported}
        {ranked && places && (
          <small data-moved={places.printed !== places.fair}>
            {places.printed === places.fair
              ? words.place(String(places.fair))
              : words.moved(places.printed, places.fair)}
          </small>
        )}
      </td>
    );
  });
}
