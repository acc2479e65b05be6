import { useEffect, useState } from 'react';
import type { Board } from '../../../domain/emulation/board.ts';
import { type BoardReview, isReviewCheap, reviewOf, reviewTasks } from '../../../domain/emulation/boardReview.ts';
import type { Statistics } from '../../../domain/look.ts';
import { afterPaint } from '../../../ui/frameQueue.ts';

/**
 * The review of a board: of some dozens of units at once, as the build does it; of hundreds after their points have been painted, in
 * tasks between which the browser hears the reader. Undefined until then.
 */
export function useReview(statistics: Statistics, board: Board): BoardReview | undefined {
  const [found, setFound] = useState<{ readonly board: Board; readonly review: BoardReview } | undefined>();
  const cheap = isReviewCheap(board);
  useEffect(() => {
    if (cheap) return;
    const tasks = [
      ...reviewTasks(statistics, board),
      () => setFound({ board, review: reviewOf(statistics, board) }),
    ].map(afterPaint);
    return () => {
      for (const takeBack of tasks) takeBack();
    };
  }, [statistics, board, cheap]);
  if (cheap) return reviewOf(statistics, board);
  return found?.board === board ? found.review : undefined;
}
