import { useMemo } from 'react';
import { ExportMenu } from '../../../charts/kit/ExportMenu.tsx';
import { Unmoved } from '../../../charts/kit/Unmoved.tsx';
import type { Board } from '../../../domain/emulation/board.ts';
import type { Judging } from '../../../domain/emulation/judging.ts';
import type { Look } from '../../../domain/look.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { EvidenceTag } from '../../../evidence/EvidenceTag.tsx';
import { UnitText } from '../../../evidence/UnitText.tsx';
import { evidenceWords } from '../../../evidence/words.ts';
import { said } from '../../../i18n/said.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { BoardNotes } from './BoardNotes.tsx';
import styles from './BoardSection.module.css';
import { BoardTable } from './BoardTable.tsx';
import { boardCard, boardSubtitle, boardTitle, figuresBehind, notesCard } from './boardCards.ts';
import { footText } from './footText.ts';
import { Unranked } from './Unranked.tsx';
import { useReview } from './useReview.ts';
import { boardWords } from './words.ts';
import { writingFor } from './writing.ts';

interface Props {
  readonly look: Look;
  readonly judging: Judging;
  readonly board: Board;
}

/** The units of one board by their places, how to read it, and where its table may pay for the wrong thing. */
export function BoardSection({ look, judging, board }: Props) {
  const messages = useMessages();
  const words = useWords(boardWords);
  const review = useReview(look.statistics, board);
  const writing = useMemo(() => writingFor(look, judging.table, messages), [look, judging, messages]);
  const cards = useMemo(
    () =>
      review && {
        board: boardCard({ look, judging, board, review }, writing, messages),
        notes: notesCard(board, review.notes, writing, messages),
      },
    [look, judging, board, review, writing, messages],
  );
  const figures = useMemo(() => figuresBehind(board), [board]);
  const title = said(boardTitle(board, writing, messages), restsOn(figures), messages);
  const id = `board${board.group ? `-${board.group.id}` : ''}`;
  const foot = footText(board, review, writing, messages);
  return (
    <>
      <section className={styles.card} id={id} aria-labelledby={`${id}-title`}>
        <div className={styles.head}>
          <h2 id={`${id}-title`}>
            <UnitText text={title} />
          </h2>
          <p>{boardSubtitle(board, writing, messages)}</p>
        </div>
        {board.rows.length > 0 && (
          <BoardTable label={evidenceWords(messages).tableOf(title)} board={board} review={review} writing={writing} />
        )}
        <Unranked board={board} outside={judging.outside} writing={writing} />
        <Unmoved unmovedBy={['basis', 'comparison']} />
        {foot.length > 0 && (
          <details className={styles.reading} open>
            <summary>{words.foot.heading}</summary>
            <ul>
              {foot.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
        <div className={styles.foot}>
          <EvidenceTag figures={figures} />
          {cards && <ExportMenu card={cards.board} />}
        </div>
      </section>
      {cards && review && review.notes.length > 0 && (
        <BoardNotes card={cards.notes} notes={review.notes} writing={writing} />
      )}
    </>
  );
}
