import type { ReadingOfRate } from '../adjusted.ts';
import { isFigure, type Missing, type Reading } from '../figure.ts';
import type { Statistics } from '../look.ts';
import { isWholeYear, type Period } from '../period.ts';
import { type ProvenanceKind, weakest } from '../provenance.ts';
import { kindsOf } from '../restsOn.ts';
import { standingOf } from '../standing.ts';
import { predecessorsOf } from './formerUnits.ts';
import { type GradeReading, gradeOf } from './grade.ts';
import { type JudgedAsked, readingOf, senseOf } from './judged.ts';
import { type OnScale, onScale, reaches, timesOf } from './scale.ts';
import { type Criterion, type Extra, type ScoringTable, toHundredths } from './scoringTable.ts';

/**
 * The score of a unit, line by line. Points are plain numbers, in hundredths; what they are made from are the figures of the lines,
 * which carry where they come from. A number that is missing is never counted as zero: the line then has no points, the score no sum
 * but a floor (as if nothing were had for it) and a ceiling (as if all were), and the unit no place and no grade.
 */
export interface Score {
  readonly unit: string;
  /** How completion rates were read. */
  readonly readAs: ReadingOfRate;
  readonly lines: readonly CriterionLine[];
  /** Bonuses, then penalties. */
  readonly extras: readonly ExtraLine[];
  /** What the lines add up to; null where one of them has no points. */
  readonly points: number | null;
  readonly floor: number;
  readonly ceiling: number;
  readonly grade: GradeReading;
  /** The weakest kind of figure that went in, `derived` at best. */
  readonly kind: ProvenanceKind;
  /** On the way through the year: targets are then read as their pace. */
  readonly provisional: boolean;
}

export interface CriterionLine {
  readonly criterion: Criterion;
  /** What was reached. */
  readonly reading: Reading;
  readonly yardstick: LineYardstick | null;
  /** Why it has these points; null where a number is missing. */
  readonly onScale: OnScale | null;
  readonly points: number | null;
  /** Whether the yardstick is reached; null where there is none, or where that cannot be told. */
  readonly met: boolean | null;
  readonly missing: LineMissing | null;
  /** By how much the reading moves with one more case completed; null where there is no model of chance. */
  readonly perCase: number | null;
}

/** A pace is where a target asks a unit to be after some months: see `expectedRate`. */
export type LineYardstick =
  | { readonly kind: 'target' | 'pace'; readonly reading: Reading<'percent'> }
  | { readonly kind: 'fixed'; readonly value: number };

/** Which number a line lacks, and why it is not there. */
export interface LineMissing {
  readonly of: 'reading' | 'yardstick';
  readonly why: Missing;
}

export interface ExtraLine {
  readonly kind: 'bonus' | 'penalty';
  readonly extra: Extra;
  readonly reading: Reading;
  /** How often it counts, before the cap. */
  readonly times: number | null;
  /** Below zero for a penalty. */
  readonly points: number | null;
  /** Whether it would be more without the cap. */
  readonly capped: boolean;
  readonly missing: LineMissing | null;
  readonly perCase: number | null;
}

export interface ScoreAsked {
  readonly table: ScoringTable;
  readonly unit: string;
  readonly period: Period;
  /** As printed unless told otherwise. */
  readonly readAs?: ReadingOfRate;
}

/** Scores a unit by a table in which `scoringFaults` finds nothing that stops it. */
export function scoreOf(statistics: Statistics, { table, unit, period, readAs = 'printed' }: ScoreAsked): Score {
  const { years, organisation, everything } = statistics;
  const asked: JudgedAsked = { unit, period, readAs, ever: predecessorsOf((everything ?? organisation).units, unit) };
  const lines = table.criteria.map((criterion) => lineOf(statistics, criterion, asked));
  const extraOf = (kind: ExtraLine['kind']) => (extra: Extra) =>
    extraLine(kind, extra, readingOf(years, extra.judged, asked));
  const extras = [...table.bonuses.map(extraOf('bonus')), ...table.penalties.map(extraOf('penalty'))];
  const known = [...lines, ...extras].reduce((sum, { points }) => sum + (points ?? 0), 0);
  const open = (of: readonly (CriterionLine | ExtraLine)[]) => of.filter(({ points }) => points === null);
  const missing = open([...lines, ...extras]);
  const bounds = missing.map((line) => boundsOf(line));
  const points = missing.length === 0 ? toHundredths(known) : null;
  const yardsticks = lines.flatMap(({ yardstick }) => (yardstick && 'reading' in yardstick ? [yardstick.reading] : []));
  return {
    unit,
    readAs,
    lines,
    extras,
    points,
    floor: toHundredths(bounds.reduce((sum, { least }) => sum + least, known)),
    ceiling: toHundredths(bounds.reduce((sum, { most }) => sum + most, known)),
    grade: gradeOf(table.grades, points, lines),
    kind: weakest(['derived', ...kindsOf([...[...lines, ...extras].map(({ reading }) => reading), ...yardsticks])]),
    provisional: !isWholeYear(period),
  };
}

function lineOf(statistics: Statistics, criterion: Criterion, asked: JudgedAsked): CriterionLine {
  const { reading, perCase } = readingOf(statistics.years, criterion.judged, asked);
  const yardstick = yardstickOf(statistics, criterion, asked);
  const limit = yardstickNumber(yardstick);
  const line = { criterion, reading, yardstick, perCase };
  const nothing = { ...line, onScale: null, points: null, met: null };
  if (!isFigure(reading)) return { ...nothing, missing: { of: 'reading', why: reading } };
  if (typeof limit === 'string') return { ...nothing, missing: { of: 'yardstick', why: limit } };
  const found = onScale(criterion, reading.value, limit);
  if (found === null) return { ...nothing, missing: { of: 'yardstick', why: 'notApplicable' } };
  return {
    ...line,
    onScale: found,
    points: toHundredths(found.share * criterion.points),
    met: limit === null ? null : reaches(reading.value, limit, senseOf(criterion.judged)),
    missing: null,
  };
}

function yardstickOf(
  statistics: Statistics,
  { judged, yardstick }: Criterion,
  asked: JudgedAsked,
): LineYardstick | null {
  if (yardstick === null || yardstick.kind === 'fixed') return yardstick;
  const { unit, period } = asked;
  // At twelve months the pace of a target is the target itself. Targets are given for completion rates only.
  const reading =
    judged.kind === 'completionRate'
      ? standingOf(statistics, { basis: judged.basis, units: [unit], period }).expected
      : 'notApplicable';
  return { kind: isWholeYear(period) ? 'target' : 'pace', reading };
}

/** The number of a line's yardstick: null where it has none, and why where it should have one. */
export function yardstickNumber(yardstick: LineYardstick | null): number | null | Missing {
  if (yardstick === null) return null;
  if (yardstick.kind === 'fixed') return yardstick.value;
  return isFigure(yardstick.reading) ? yardstick.reading.value : yardstick.reading;
}

/** Points of a line for another number than the one that was reached; what it has where nothing can be scored. */
export function pointsFor({ criterion, yardstick, points }: CriterionLine, value: number): number {
  const limit = yardstickNumber(yardstick);
  const found = typeof limit === 'string' ? null : onScale(criterion, value, limit);
  return found ? toHundredths(found.share * criterion.points) : (points ?? 0);
}

/** Points of a line with so many more cases completed, or fewer; what it has where no case moves it. */
export function pointsAfter(line: CriterionLine, more: number): number {
  const { reading, perCase, points } = line;
  return perCase && isFigure(reading) ? pointsFor(line, reading.value + perCase * more) : (points ?? 0);
}

function extraLine(
  kind: ExtraLine['kind'],
  extra: Extra,
  { reading, perCase }: { readonly reading: Reading; readonly perCase: number | null },
): ExtraLine {
  const line = { kind, extra, reading, perCase };
  if (!isFigure(reading))
    return { ...line, times: null, points: null, capped: false, missing: { of: 'reading', why: reading } };
  const times = timesOf(extra, reading.value);
  return {
    ...line,
    times,
    points: extraPoints(kind, extra, reading.value),
    capped: times * extra.points > extra.most,
    missing: null,
  };
}

/** Points of a bonus for a number, or of a penalty, which are below zero. */
export function extraPoints(kind: ExtraLine['kind'], extra: Extra, value: number): number {
  const size = Math.min(extra.most, timesOf(extra, value) * extra.points);
  return toHundredths(kind === 'bonus' ? size : -size);
}

/** What a line without points could be worth. */
function boundsOf(line: CriterionLine | ExtraLine): { readonly least: number; readonly most: number } {
  if ('criterion' in line) return { least: 0, most: line.criterion.points };
  return line.kind === 'bonus' ? { least: 0, most: line.extra.most } : { least: -line.extra.most, most: 0 };
}
