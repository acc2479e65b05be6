import type { Board, BoardRow } from '../../../domain/emulation/board.ts';
import type { BoardReview } from '../../../domain/emulation/boardReview.ts';
import type { CriterionLine, ExtraLine, Score } from '../../../domain/emulation/score.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import { FigureText } from '../../../evidence/FigureText.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { RovingGroup } from '../../../ui/RovingGroup.tsx';
import styles from './Arithmetic.module.css';
import { boardWords } from './words.ts';
import type { Writing } from './writing.ts';

interface Props {
  readonly score: Score;
  /** Left out of a unit without a place. */
  readonly row?: BoardRow | undefined;
  readonly board: Board;
  readonly review: BoardReview | undefined;
  readonly ranked: boolean;
  readonly writing: Writing;
}

/** How the points of a unit are made up, line by line; then what has to be known beside its place. */
export function Arithmetic({ score, row, board, review, ranked, writing }: Props) {
  const words = useWords(boardWords).arithmetic;
  const { points } = writing;
  return (
    <RovingGroup className={styles.arithmetic}>
      <h3>{words.heading(writing.unit(score.unit))}</h3>
      <ol>
        {score.lines.map((line) => (
          <li key={line.criterion.id}>
            <Criterion line={line} writing={writing} />
          </li>
        ))}
        {score.extras.map((line) => (
          <li key={line.extra.id}>
            <Extra line={line} writing={writing} />
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        {score.points === null ? words.noPoints : words.total(points(score.points), points(board.table.total))}
      </p>
      {row && ranked && <Beside row={row} review={review} writing={writing} />}
    </RovingGroup>
  );
}

function Criterion({ line, writing }: { readonly line: CriterionLine; readonly writing: Writing }) {
  const { format } = useMessages();
  const { arithmetic: words, met } = useWords(boardWords);
  const { criterion, reading, yardstick } = line;
  return (
    <>
      <strong>{writing.line(criterion)}</strong>
      <div>
        <Read reading={reading} />
        {yardstick && (
          <>
            {'; '}
            {words.yardstick[yardstick.kind]}{' '}
            {'reading' in yardstick ? <Read reading={yardstick.reading} /> : format.number(yardstick.value, 2)}
          </>
        )}
        {line.met !== null && `: ${met[line.met ? 'true' : 'false']}`}
      </div>
      <div>
        {line.points === null
          ? words.noPoints
          : words.line(writing.points(line.points), writing.points(criterion.points))}
      </div>
    </>
  );
}

function Extra({ line, writing }: { readonly line: ExtraLine; readonly writing: Writing }) {
  const words = useWords(boardWords).arithmetic;
  return (
    <>
      <strong>
        {writing.line(line.extra)} ({words[line.kind]})
      </strong>
      <div>
        <Read reading={line.reading} />
      </div>
      <div>
        {line.points === null ? words.noPoints : writing.points(line.points)}
        {line.capped && `, ${words.capped}`}
      </div>
    </>
  );
}

function Read({ reading }: { readonly reading: Reading }) {
  const { missing } = useMessages();
  return isFigure(reading) ? <FigureText figure={reading} /> : missing[reading];
}

/** Ties, mergers, other readings, chance, and the change since the period before. */
function Beside({ row, review, writing }: Pick<Props, 'review' | 'writing'> & { readonly row: BoardRow }) {
  const words = useWords(boardWords).arithmetic;
  const { unit, points } = writing;
  const range = review?.ranges.ranges.get(row.unit);
  const partly = (review?.ranges.withoutModel.length ?? 0) > 0;
  const change = review?.changes?.get(row.unit);
  const told = change && writing.change(change);
  return (
    <ul>
      {row.tie && <li>{words.tie(row.tie.with.map(unit), row.tie.inEveryLine)}</li>}
      {row.tookOver.length > 0 && <li>{words.tookOver(row.tookOver.map(unit))}</li>}
      {range && <li>{range.basis === 'count' ? words.chance(range.best, range.worst, partly) : words.noChance}</li>}
      {review?.fair.applies &&
        review.fair.readings.get(row.unit)?.map(
          ({ readAs, score, places, of }) =>
            score.points !== null && (
              <li key={readAs}>
                {words[readAs](points(score.points))}
                {places && words.ofPlace(places.fair, of)}.
              </li>
            ),
        )}
      {told && <li>{words.change(told.cause === '' ? told.what : `${told.what}; ${told.cause}`)}</li>}
    </ul>
  );
}
