import { isFigure } from '../figure.ts';
import { roundAs } from '../rounding.ts';
import { senseOf } from './judged.ts';
import type { CriterionLine } from './score.ts';
import type { Grade } from './scoringTable.ts';

/** The rank of a score (A to D), with what barred each better one. */
export interface GradeReading {
  /** The best whose conditions all hold; null where none does, or where the score is not complete. */
  readonly grade: Grade | null;
  /** Better ones, the best first, with the first condition that does not hold. */
  readonly barred: readonly Barred[];
}

export interface Barred {
  readonly grade: Grade;
  /** Too few points, too few targets met, or one of them missed by too much. */
  readonly by: 'points' | 'targetsMet' | 'missedBy';
}

/** Sorts a score into the ranks of a table; `points` is null where the score is not complete. */
export function gradeOf(
  grades: readonly Grade[],
  points: number | null,
  lines: readonly CriterionLine[],
): GradeReading {
  if (points === null) return { grade: null, barred: [] };
  const met = lines.filter((line) => line.met).length;
  const missedBy = Math.max(0, ...lines.map(missedByOf));
  const barred: Barred[] = [];
  for (const grade of grades.toSorted((a, b) => b.from - a.from)) {
    const by =
      points < grade.from
        ? 'points'
        : grade.targetsMet !== null && met < grade.targetsMet
          ? 'targetsMet'
          : grade.missedByLessThan !== null && missedBy >= grade.missedByLessThan
            ? 'missedBy'
            : null;
    if (by === null) return { grade, barred };
    barred.push({ grade, by });
  }
  return { grade: null, barred };
}

/** By how much a line misses its yardstick, percent of that; 0 where it does not. Of a yardstick of nothing it is without bound. */
function missedByOf({ criterion, reading, yardstick, met }: CriterionLine): number {
  if (met !== false || !isFigure(reading) || yardstick === null) return 0;
  const limit =
    yardstick.kind === 'fixed' ? yardstick.value : isFigure(yardstick.reading) ? yardstick.reading.value : 0;
  if (limit === 0) return Number.POSITIVE_INFINITY;
  const short = senseOf(criterion.judged) * (limit - reading.value);
  return roundAs('exact', (short / Math.abs(limit)) * 100, 2);
}
