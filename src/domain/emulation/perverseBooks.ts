import { type Figure, isFigure } from '../figure.ts';
import type { Statistics } from '../look.ts';
import type { Basis, Measure } from '../measures.ts';
import type { Period } from '../period.ts';
import type { Counted } from '../quantities.ts';
import { total } from '../reportSums.ts';
import type { FairReadings } from './fairReadings.ts';
import { formerUnits, predecessorsOf } from './formerUnits.ts';
import type { BooksNote, UnitLine } from './perverse.ts';
import { pointsFor } from './score.ts';
import type { Criterion } from './scoringTable.ts';

/** Notes on points that a unit has for something else than work: all of them hold it against the year before. */

interface Asked {
  readonly statistics: Statistics;
  readonly period: Period;
  readonly fair: FairReadings;
}

export function booksNotes(criterion: Criterion, of: UnitLine, asked: Asked): readonly BooksNote[] {
  const points = of.line.points ?? 0;
  if (points <= 0) return [];
  const counts = countsOf(of.unit, criterion.judged.basis, asked);
  const { kind } = criterion.judged;
  if (kind === 'completionRate')
    return [eligibleNote(criterion, of, asked.fair, counts), terminatedNote(criterion, of, counts)].flatMap(
      (note) => note ?? [],
    );
  if (kind === 'stockChange') return stockNotes(criterion, of, counts);
  return kind === 'eligibleStockChange' ? classedNotes(criterion, of, counts) : [];
}

type Count = Figure<Counted> | undefined;

/** A count of this year or of the year before; undefined where a part of the unit has not reported it. */
type Counts = (when: 'now' | 'before', measure: Measure) => Count;

function countsOf(unit: string, basis: Basis, { statistics, period: { months } }: Asked): Counts {
  const { years, everything, organisation } = statistics;
  const ever = predecessorsOf((everything ?? organisation).units, unit);
  const former = formerUnits(years, { basis, unit, months, ever });
  return (when, measure) => {
    const table = when === 'now' ? years.current : years.before;
    const units = when === 'now' ? [unit] : former;
    if (!table || !units) return undefined;
    const { reading, missingUnits } = total(table, { basis, measure, units, months });
    return isFigure(reading) && missingUnits.length === 0 ? reading : undefined;
  };
}

function eligibleNote(
  { id: criterion }: Criterion,
  of: UnitLine,
  fair: FairReadings,
  counts: Counts,
): BooksNote | null {
  const reading = fair.readings.get(of.unit)?.find(({ readAs }) => readAs === 'formerShare');
  const points = reading?.score.lines.find((line) => line.criterion.id === criterion)?.points ?? null;
  const share = partOf(counts('now', 'eligible'), counts('now', 'totalToEnforce'));
  const shareBefore = partOf(counts('before', 'eligible'), counts('before', 'totalToEnforce'));
  if (points === null || points >= (of.line.points ?? 0) || !share || !shareBefore) return null;
  return { kind: 'fewerEligible', criterion, of, points, share, shareBefore };
}

function terminatedNote({ id: criterion }: Criterion, of: UnitLine, counts: Counts): BooksNote | null {
  const share = partOf(counts('now', 'terminated'), counts('now', 'eligible'));
  const shareBefore = partOf(counts('before', 'terminated'), counts('before', 'eligible'));
  const { reading } = of.line;
  if (!share || !shareBefore || !isFigure(reading)) return null;
  const more = percent(share) - percent(shareBefore);
  const points = more > 0 ? pointsFor(of.line, reading.value - more) : (of.line.points ?? 0);
  return points < (of.line.points ?? 0) ? { kind: 'moreTerminated', criterion, of, points, share, shareBefore } : null;
}

function stockNotes({ id: criterion }: Criterion, of: UnitLine, counts: Counts): readonly BooksNote[] {
  const completed = counts('now', 'completedTotal');
  const accepted = counts('now', 'newlyAccepted');
  if (!fell(of) || !completed || !accepted) return [];
  if (completed.value < accepted.value) return [{ kind: 'stockLeftOtherwise', criterion, of, completed, accepted }];
  const completedBefore = counts('before', 'completedTotal');
  const acceptedBefore = counts('before', 'newlyAccepted');
  if (!completedBefore || !acceptedBefore) return [];
  const fewer = completed.value < completedBefore.value && accepted.value < acceptedBefore.value;
  return fewer ? [{ kind: 'fewerTakenUp', criterion, of, completed, completedBefore, accepted, acceptedBefore }] : [];
}

function classedNotes({ id: criterion }: Criterion, of: UnitLine, counts: Counts): readonly BooksNote[] {
  const left = counts('now', 'carriedForward');
  const leftBefore = counts('before', 'carriedForward');
  if (!fell(of) || !left || !leftBefore || left.value < leftBefore.value) return [];
  return [{ kind: 'stockClassedOtherwise', criterion, of, left, leftBefore }];
}

/** Whether the stock that a line judges became less. */
function fell({ line: { reading } }: UnitLine): boolean {
  return isFigure(reading) && reading.value < 0;
}

function partOf(part: Count, whole: Count) {
  return part && whole && whole.value > 0 ? { part, whole } : null;
}

function percent({ part, whole }: { readonly part: Figure<Counted>; readonly whole: Figure<Counted> }): number {
  return (part.value / whole.value) * 100;
}
