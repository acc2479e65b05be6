import { type Figure, isFigure, type Reading, type Subject, type Whom } from '../figure.ts';
import { computedProvenance } from '../provenance.ts';
import type { CriterionLine, ExtraLine, Score } from './score.ts';

/** Points as figures, for screen and files: they rest on the very numbers that were judged. */

/** Whom and when points are about. */
export interface ScoredBy {
  readonly organisation: string;
  readonly statYear: number;
  readonly months: number;
}

/** Points of a unit; not reported where one of its lines has none. */
export function scoreFigure(score: Score, by: ScoredBy): Reading<'score'> {
  if (score.points === null) return 'notReported';
  const inputs = [...score.lines, ...score.extras].flatMap(inputsOf);
  return pointsFigure('emulationScore', score.points, inputs, subjectOf(score.unit, by));
}

/** Points of one line of a unit's score. */
export function lineFigure(unit: string, line: CriterionLine | ExtraLine, by: ScoredBy): Reading<'score'> {
  if (line.points === null) return line.missing?.why ?? 'notReported';
  return pointsFigure('emulationLine', line.points, inputsOf(line), subjectOf(unit, by));
}

/** What a line's points were given for: the number judged, and the unit's own target or pace. */
export function inputsOf(line: CriterionLine | ExtraLine): readonly Figure[] {
  const yardstick =
    'yardstick' in line && line.yardstick && 'reading' in line.yardstick ? line.yardstick.reading : null;
  return [line.reading, yardstick].flatMap((reading) => (reading !== null && isFigure(reading) ? [reading] : []));
}

function pointsFigure(
  name: 'emulationScore' | 'emulationLine',
  value: number,
  inputs: readonly Figure[],
  subject: Subject,
): Figure<'score'> {
  return {
    name,
    subject,
    value,
    quantity: 'score',
    direction: 'exact',
    provenance: computedProvenance('score', inputs),
  };
}

function subjectOf(unit: string, { organisation, statYear, months }: ScoredBy): Subject {
  const whom: Whom = { kind: 'unit', organisation, unit };
  return { whom, statYear, months };
}
