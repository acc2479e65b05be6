import type { Look } from '../look.ts';
import { byBasis } from '../measures.ts';
import { levelOfKind } from '../organisation.ts';
import { isWholeYear } from '../period.ts';
import { measuresOf } from '../reportTable.ts';
import { type Board, boardOf } from './board.ts';
import { defaultTable } from './defaultTable.ts';
import { scoresOf } from './fairReadings.ts';
import { tableOfGroup } from './groupTable.ts';
import { scoringFaults } from './scoringFaults.ts';
import { type FaultContext, stopsScoring } from './scoringProblem.ts';
import type { ScoringTable } from './scoringTable.ts';

/** The boards of what a reader looks at, by the table that judges it. */
export interface Judging {
  readonly table: ScoringTable;
  /** The office has a table of its own, with faults that nobody can be scored by. */
  readonly unused: boolean;
  /** One of all units looked at, or one of each group of the table that has any of them. Empty where nothing is scored. */
  readonly boards: readonly Board[];
  /** Codes of units looked at that the table puts into no group. */
  readonly outside: readonly string[];
  /** Why nothing is scored: no unit has a target for the year; or the units are people, who are not ranked in public. */
  readonly withheld: 'noTargets' | 'officers' | null;
}

interface Options {
  /** For a site that only an office's own people can open. */
  readonly rankOfficers: boolean;
  /** The office's own table, where it has one: the very same object as long as it says the same. */
  readonly own?: ScoringTable | undefined;
}

/** The last judging of each list of units, which is one for all looks of the same units and period. */
const kept = new WeakMap<Look['codes'], { readonly options: Options; readonly judging: Judging }>();

/** Judges by the office's own table where nothing in it stops that, else by the default one: the targets of the year. */
export function judge(look: Look, options: Options): Judging {
  const known = kept.get(look.codes);
  if (known && known.options.own === options.own && known.options.rankOfficers === options.rankOfficers)
    return known.judging;
  const judging = judgeAnew(look, options);
  kept.set(look.codes, { options, judging });
  return judging;
}

/** What a table of the year looked at is checked against. */
export function faultContextOf({ statistics, selection: { period } }: Look): FaultContext {
  const { current } = statistics.years;
  return {
    statYear: period.statYear,
    formVersion: current.formVersion,
    measures: byBasis((basis) => measuresOf(current, basis)),
    units: (statistics.everything ?? statistics.organisation).units,
  };
}

function judgeAnew(look: Look, { rankOfficers, own }: Options): Judging {
  const { statistics, units, codes } = look;
  const { period } = look.selection;
  const unused = own !== undefined && scoringFaults(own, faultContextOf(look)).some(stopsScoring);
  const table = own && !unused ? own : defaultTable(period.statYear, statistics.book.targets);
  const nothing = { table, unused, boards: [], outside: [] };
  if (!rankOfficers && units.some(({ kind }) => levelOfKind[kind] === 'officer'))
    return { ...nothing, withheld: 'officers' };
  if (table.criteria.length === 0) return { ...nothing, withheld: 'noTargets' };
  const groups = table.groups.filter((group) => group.units.some((unit) => codes.includes(unit)));
  const boards =
    table.groups.length === 0
      ? [boardOf(statistics, { table, group: codes, period })]
      : groups.map((group) => boardOf(statistics, { table: tableOfGroup(table, group), group, period }));
  const grouped = new Set(table.groups.flatMap((group) => group.units));
  const outside = table.groups.length === 0 ? [] : codes.filter((code) => !grouped.has(code));
  return { table, unused, boards, outside, withheld: null };
}

/** What boards come to in one sentence. */
export interface JudgingFinding {
  /** Units that have a score, and those of them that reach the yardstick of every line that has one. */
  readonly judged: number;
  readonly reachAll: number;
  /** Lines with a yardstick; null where one group has more of them than another. */
  readonly yardsticks: number | null;
  /** The only unit that there is, with how many yardsticks it reaches. */
  readonly only: { readonly unit: string; readonly reached: number } | null;
  /** Lowest and highest points. */
  readonly points: { readonly least: number; readonly most: number } | null;
  readonly provisional: boolean;
}

/** Null where nobody has a score. */
export function findingOf({ boards }: Judging): JudgingFinding | null {
  const scores = boards.flatMap(({ rows }) => rows.map(({ score }) => score));
  const [first] = scores;
  if (!first) return null;
  const yardsticksOf = ({ lines }: typeof first) => lines.filter(({ yardstick }) => yardstick !== null).length;
  const reached = (score: typeof first) => score.lines.filter(({ met }) => met).length;
  const points = scores.map((score) => score.points ?? 0);
  const alone = scores.length === 1 && boards.flatMap(scoresOf).length === 1;
  return {
    judged: scores.length,
    reachAll: scores.filter((score) => yardsticksOf(score) > 0 && reached(score) === yardsticksOf(score)).length,
    yardsticks: new Set(scores.map(yardsticksOf)).size === 1 ? yardsticksOf(first) : null,
    only: alone ? { unit: first.unit, reached: reached(first) } : null,
    points: { least: Math.min(...points), most: Math.max(...points) },
    provisional: boards.some(({ period }) => !isWholeYear(period)),
  };
}
