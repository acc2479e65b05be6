import type { ReadingOfRate } from '../adjusted.ts';
import { completionRate } from '../completion.ts';
import { numberOf } from '../figure.ts';
import type { Statistics } from '../look.ts';
import { type Unit, validityIn } from '../organisation.ts';
import { endOf, type Period, startOf } from '../period.ts';
import { type ProvenanceKind, weakest } from '../provenance.ts';
import { isBroken } from '../reportTable.ts';
import { predecessorsOf } from './formerUnits.ts';
import { type GroupSizes, groupSizes } from './groupSizes.ts';
import { type Score, scoreOf } from './score.ts';
import type { EmulationGroup, ScoringTable } from './scoringTable.ts';

/** The units of one group in the order of their scores. */
export interface Board {
  readonly table: ScoringTable;
  /** Null where the units are no group of the table. */
  readonly group: EmulationGroup | null;
  readonly period: Period;
  readonly readAs: ReadingOfRate;
  /** By place; of those who share one in the organisation's order. */
  readonly rows: readonly BoardRow[];
  /** Without a place, in the organisation's order. */
  readonly unranked: readonly UnrankedUnit[];
  readonly sizes: GroupSizes;
  readonly provisional: boolean;
  /** The weakest kind that any score rests on. */
  readonly kind: ProvenanceKind;
}

export interface BoardRow {
  readonly unit: string;
  readonly score: Score;
  /** Competition ranking: who shares a place shares the better one, and as many places behind it stay empty (1, 1, 3). */
  readonly place: number;
  /** Null where nobody has as many points. */
  readonly tie: Tie | null;
  /** Units whose work it has taken over in this statistical year, and which its numbers include. */
  readonly tookOver: readonly string[];
}

/** Nothing but points decides a place: nobody decided what breaks a tie, so nothing does. */
export interface Tie {
  readonly with: readonly string[];
  /** Whether all of them have the same points in every line, or only in sum. */
  readonly inEveryLine: boolean;
}

/** Who has no place, and why. */
export type UnrankedUnit =
  /** Its work went to others in the course of the year, whose reports have all of it. */
  | { readonly unit: string; readonly why: 'ended'; readonly successors: readonly string[] }
  /** It began after the period. */
  | { readonly unit: string; readonly why: 'notYet' }
  | { readonly unit: string; readonly why: 'noSuchUnit' }
  /** A line has no points: see its score. `broken` where a row is in the file but cannot be used. */
  | { readonly unit: string; readonly why: 'incomplete'; readonly score: Score; readonly broken: boolean };

export interface BoardAsked {
  readonly table: ScoringTable;
  /** A group of the table, or codes of units that are compared. In any order, each once. */
  readonly group: EmulationGroup | readonly string[];
  readonly period: Period;
  /** As printed unless told otherwise. */
  readonly readAs?: ReadingOfRate;
}

/** Puts units in order by a table in which `scoringFaults` finds nothing that stops it. The order in which they are given does not matter. */
export function boardOf(statistics: Statistics, { table, group, period, readAs = 'printed' }: BoardAsked): Board {
  const ever = (statistics.everything ?? statistics.organisation).units;
  const order = new Map(ever.map(({ code }, at) => [code, at]));
  const known = new Map(ever.map((unit) => [unit.code, unit]));
  const codes = 'units' in group ? group.units : group;
  const asked = [...new Set(codes)].toSorted(
    (a, b) => (order.get(a) ?? ever.length) - (order.get(b) ?? ever.length) || (a < b ? -1 : 1),
  );
  const scores: Score[] = [];
  const unranked: UnrankedUnit[] = [];
  for (const code of asked) {
    const absent = absenceOf(code, known.get(code), period);
    const score = absent ?? scoreOf(statistics, { table, unit: code, period, readAs });
    if ('why' in score) unranked.push(score);
    else if (score.points === null)
      unranked.push({
        unit: code,
        why: 'incomplete',
        score,
        broken: isBroken(statistics.years.current, code, period.months),
      });
    else scores.push(score);
  }
  const all = [...scores, ...unranked.flatMap((unit) => (unit.why === 'incomplete' ? [unit.score] : []))];
  const eligible = all.map(({ unit }) => ({
    unit,
    eligible: numberOf(
      completionRate(statistics.years.current, { basis: 'cases', units: [unit], months: period.months }).eligible,
    ),
  }));
  return {
    table,
    group: 'units' in group ? group : null,
    period,
    readAs,
    rows: rowsOf(scores, (unit) => tookOverBy(unit, ever, period)),
    unranked,
    sizes: groupSizes(eligible),
    provisional: all.some(({ provisional }) => provisional),
    kind: weakest(['derived', ...all.map(({ kind }) => kind)]),
  };
}

function absenceOf(code: string, unit: Unit | undefined, period: Period): UnrankedUnit | null {
  if (!unit) return { unit: code, why: 'noSuchUnit' };
  const validity = validityIn(unit, period);
  if (validity === 'ended') return { unit: code, why: 'ended', successors: unit.successors };
  return validity === 'notYet' ? { unit: code, why: 'notYet' } : null;
}

/** Predecessors that ended within the period: their work of the whole year is in the numbers of the unit. */
function tookOverBy(code: string, ever: readonly Unit[], period: Period): readonly string[] {
  const within = ({ validTo }: Unit) => validTo !== null && validTo >= startOf(period) && validTo < endOf(period);
  return predecessorsOf(ever, code)
    .filter(within)
    .map((former) => former.code);
}

function rowsOf(scores: readonly Score[], tookOver: (unit: string) => readonly string[]): readonly BoardRow[] {
  const points = (score: Score) => score.points ?? 0;
  const sorted = scores.toSorted((a, b) => points(b) - points(a));
  return sorted.map((score) => {
    const alike = sorted.filter((other) => points(other) === points(score));
    const others = alike.filter((other) => other !== score);
    return {
      unit: score.unit,
      score,
      place: 1 + sorted.findIndex((other) => points(other) === points(score)),
      tie:
        others.length === 0
          ? null
          : {
              with: others.map(({ unit }) => unit),
              inEveryLine: new Set(alike.map(linesKey)).size === 1,
            },
      tookOver: tookOver(score.unit),
    };
  });
}

function linesKey({ lines, extras }: Score): string {
  return [...lines, ...extras].map(({ points }) => points).join(' ');
}
