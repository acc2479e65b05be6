import { type Unit, validityIn } from '../organisation.ts';
import { isFor } from './groupTable.ts';
import { criterionProblems, extraProblems } from './lineFaults.ts';
import { type FaultContext, isBlank, type ScoringFault, type ScoringProblem } from './scoringProblem.ts';
import type { Decision, ScoringTable, Typed } from './scoringTable.ts';

/** All that is wrong in a table, in the order of its parts; empty where it can be scored by and says where it comes from. */
export function scoringFaults(table: ScoringTable, context: FaultContext): readonly ScoringFault[] {
  const fault = (at: string, problem: ScoringProblem): ScoringFault => ({ at, problem });
  return [
    ...(table.statYear === context.statYear
      ? []
      : [fault('statYear', { kind: 'year', found: table.statYear, expected: context.statYear })]),
    ...(isBlank(table.title) ? [fault('title', { kind: 'noName' })] : []),
    ...decisionFaults(table),
    ...weightFaults(table),
    ...partFaults(table),
    ...twice([
      ...table.criteria.map(({ id }, at) => ({ id, at: `criteria[${at}].id` })),
      ...table.bonuses.map(({ id }, at) => ({ id, at: `bonuses[${at}].id` })),
      ...table.penalties.map(({ id }, at) => ({ id, at: `penalties[${at}].id` })),
    ]),
    ...table.criteria.flatMap((criterion, at) => criterionProblems(criterion, `criteria[${at}]`, context)),
    ...(['bonuses', 'penalties'] as const).flatMap((part) =>
      table[part].flatMap((extra, at) => extraProblems(extra, `${part}[${at}]`, context)),
    ),
    ...gradeFaults(table),
    ...groupFaults(table, context),
  ];
}

function decisionFaults({ origin, decision }: ScoringTable): readonly ScoringFault[] {
  if (decision !== null) return faultsOf(decision, 'decision');
  return origin === 'default' ? [] : [{ at: 'decision', problem: { kind: 'noDecision' } }];
}

/** What is missing in a decision: it is known by its number and its date. */
function faultsOf({ number, date: typed }: Decision, at: string): readonly ScoringFault[] {
  const faults: ScoringFault[] = [];
  const date = typed.trim();
  if (number.trim() === '') faults.push({ at: `${at}.number`, problem: { kind: 'noDecisionNumber' } });
  if (date === '') faults.push({ at: `${at}.date`, problem: { kind: 'noDecisionDate' } });
  else if (!isDate(date)) faults.push({ at: `${at}.date`, problem: { kind: 'impossibleDate', found: typed } });
  return faults;
}

/** The decisions of lines, ranks and groups, and whether the groups that lines and ranks are for are there. */
function partFaults(table: ScoringTable): readonly ScoringFault[] {
  const known = new Set(table.groups.map(({ id }) => id));
  const parts = ['criteria', 'bonuses', 'penalties', 'grades'] as const;
  return [
    ...parts.flatMap((list) =>
      table[list].flatMap(({ decision, groups }, index): readonly ScoringFault[] => {
        const at = `${list}[${index}]`;
        const lost = groups?.find((group) => !known.has(group));
        return [
          ...(decision ? faultsOf(decision, `${at}.decision`) : []),
          ...(groups?.length === 0 ? [{ at: `${at}.groups`, problem: { kind: 'forNobody' } } as const] : []),
          ...(lost === undefined
            ? []
            : [{ at: `${at}.groups`, problem: { kind: 'noSuchGroup', group: lost } } as const]),
        ];
      }),
    ),
    ...table.groups.flatMap(({ decision }, index) => (decision ? faultsOf(decision, `groups[${index}].decision`) : [])),
  ];
}

/** A day that the calendar has, as ISO writes it. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The criteria that each group is judged by: as many points for every group as the table has. */
function weightFaults(table: ScoringTable): readonly ScoringFault[] {
  const { criteria, total } = table;
  if (criteria.length === 0) return [{ at: 'criteria', problem: { kind: 'noCriteria' } }];
  if (!Number.isFinite(total)) return [{ at: 'total', problem: { kind: 'noNumber' } }];
  return variantsOf(table).flatMap(({ group, of }): readonly ScoringFault[] => {
    const own = criteria.filter(of);
    const found = Number(own.reduce((sum, { points }) => sum + points, 0).toPrecision(12));
    return Number.isFinite(found) && found !== total
      ? [{ at: 'total', problem: { kind: 'weights', found, total, group } }]
      : [];
  });
}

interface Variant {
  readonly group: Typed | null;
  readonly of: (part: { readonly groups?: readonly string[] | undefined }) => boolean;
}

/** The tables that there are in one: a group's each where lines or ranks are for some groups only, else the one of all. */
function variantsOf({ groups, criteria, bonuses, penalties, grades }: ScoringTable): readonly Variant[] {
  const parts = [...criteria, ...bonuses, ...penalties, ...grades];
  if (groups.length === 0 || parts.every((part) => part.groups === undefined)) return [{ group: null, of: () => true }];
  return groups.map(({ id, name }) => ({ group: name, of: (part) => isFor(part, id) }));
}

function twice(ids: readonly { readonly id: string; readonly at: string }[]): readonly ScoringFault[] {
  const seen = new Map<string, string>();
  return ids.flatMap(({ id, at }): readonly ScoringFault[] => {
    const first = seen.get(id);
    if (first !== undefined) return [{ at, problem: { kind: 'idTwice', id, first } }];
    seen.set(id, at);
    return [];
  });
}

function gradeFaults(table: ScoringTable): readonly ScoringFault[] {
  const { grades } = table;
  return [
    ...twice(grades.map(({ id }, at) => ({ id, at: `grades[${at}].id` }))),
    ...grades.flatMap(({ name, from, targetsMet, missedByLessThan }, index): readonly ScoringFault[] => {
      const at = `grades[${index}]`;
      const faults: ScoringFault[] = isBlank(name) ? [{ at: `${at}.name`, problem: { kind: 'noName' } }] : [];
      if (!Number.isFinite(from)) faults.push({ at: `${at}.from`, problem: { kind: 'noNumber' } });
      if (targetsMet !== null && !(targetsMet >= 0))
        faults.push({ at: `${at}.targetsMet`, problem: { kind: 'below', limit: 0, found: targetsMet } });
      if (missedByLessThan !== null && !(missedByLessThan > 0))
        faults.push({ at: `${at}.missedByLessThan`, problem: { kind: 'notAbove', limit: 0, found: missedByLessThan } });
      return faults;
    }),
    ...onceEach(variantsOf(table).flatMap((variant) => cutOffFaults(table, variant))),
  ];
}

/** How the ranks of one group stand to each other, and to what it can reach. */
function cutOffFaults({ grades, criteria, bonuses, total }: ScoringTable, { of }: Variant): readonly ScoringFault[] {
  const most = bonuses.filter(of).reduce((sum, bonus) => sum + bonus.most, total);
  const targets = criteria.filter((criterion) => criterion.yardstick !== null && of(criterion)).length;
  const own = grades.map((grade, index) => ({ grade, at: `grades[${index}]` })).filter(({ grade }) => of(grade));
  return own.flatMap(({ grade: { from, targetsMet }, at }, index): readonly ScoringFault[] => {
    const before = own[index - 1]?.grade.from;
    const faults: ScoringFault[] = [];
    if (Number.isFinite(from) && before !== undefined && before <= from) {
      const kind = before === from ? 'cutOffsOverlap' : 'cutOffsUnsorted';
      faults.push({ at: `${at}.from`, problem: { kind, from, before } });
    }
    if (from > most) faults.push({ at: `${at}.from`, problem: { kind: 'outOfReach', from, most } });
    if (targetsMet !== null && targetsMet > targets)
      faults.push({ at: `${at}.targetsMet`, problem: { kind: 'tooManyTargets', found: targetsMet, most: targets } });
    return faults;
  });
}

/** Groups that share their ranks have the same faults in them. */
function onceEach(faults: readonly ScoringFault[]): readonly ScoringFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function groupFaults({ groups, statYear }: ScoringTable, { units }: FaultContext): readonly ScoringFault[] {
  const known = new Map<string, Unit>(units.map((unit) => [unit.code, unit]));
  const seen = new Map<string, string>();
  return [
    ...twice(groups.map(({ id }, at) => ({ id, at: `groups[${at}].id` }))),
    ...groups.flatMap((group, index): readonly ScoringFault[] => {
      const at = `groups[${index}]`;
      const named: readonly ScoringFault[] = isBlank(group.name)
        ? [{ at: `${at}.name`, problem: { kind: 'noName' } }]
        : [];
      if (group.units.length === 0) return [...named, { at: `${at}.units`, problem: { kind: 'emptyGroup' } }];
      const faults = group.units.flatMap((unit, place): readonly ScoringFault[] => {
        const here = `${at}.units[${place}]`;
        const first = seen.get(unit);
        if (first !== undefined) return [{ at: here, problem: { kind: 'unitTwice', unit, first } }];
        seen.set(unit, here);
        const found = known.get(unit);
        if (!found) return [{ at: here, problem: { kind: 'noSuchUnit', unit } }];
        if (validityIn(found, { statYear, months: 12 }) !== 'ended') return [];
        return [{ at: here, problem: { kind: 'endedUnit', unit, successors: found.successors } }];
      });
      return [...named, ...faults];
    }),
  ];
}
