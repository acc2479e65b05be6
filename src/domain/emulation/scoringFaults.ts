import { type Unit, validityIn } from '../organisation.ts';
import { criterionProblems, extraProblems } from './lineFaults.ts';
import { type FaultContext, isBlank, type ScoringFault, type ScoringProblem } from './scoringProblem.ts';
import type { ScoringTable } from './scoringTable.ts';

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
  if (decision === null) return origin === 'default' ? [] : [{ at: 'decision', problem: { kind: 'noDecision' } }];
  const faults: ScoringFault[] = [];
  const date = decision.date.trim();
  if (decision.number.trim() === '') faults.push({ at: 'decision.number', problem: { kind: 'noDecisionNumber' } });
  if (date === '') faults.push({ at: 'decision.date', problem: { kind: 'noDecisionDate' } });
  else if (!isDate(date))
    faults.push({ at: 'decision.date', problem: { kind: 'impossibleDate', found: decision.date } });
  return faults;
}

/** A day that the calendar has, as ISO writes it. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function weightFaults({ criteria, total }: ScoringTable): readonly ScoringFault[] {
  if (criteria.length === 0) return [{ at: 'criteria', problem: { kind: 'noCriteria' } }];
  if (!Number.isFinite(total)) return [{ at: 'total', problem: { kind: 'noNumber' } }];
  const found = Number(criteria.reduce((sum, { points }) => sum + points, 0).toPrecision(12));
  return Number.isFinite(found) && found !== total ? [{ at: 'total', problem: { kind: 'weights', found, total } }] : [];
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

function gradeFaults({ grades, criteria, bonuses, total }: ScoringTable): readonly ScoringFault[] {
  const most = bonuses.reduce((sum, bonus) => sum + bonus.most, total);
  const targets = criteria.filter(({ yardstick }) => yardstick !== null).length;
  return [
    ...twice(grades.map(({ id }, at) => ({ id, at: `grades[${at}].id` }))),
    ...grades.flatMap(({ name, from, targetsMet, missedByLessThan }, index): readonly ScoringFault[] => {
      const at = `grades[${index}]`;
      const before = grades[index - 1]?.from;
      const faults: ScoringFault[] = isBlank(name) ? [{ at: `${at}.name`, problem: { kind: 'noName' } }] : [];
      if (!Number.isFinite(from)) faults.push({ at: `${at}.from`, problem: { kind: 'noNumber' } });
      else if (before === from) faults.push({ at: `${at}.from`, problem: { kind: 'cutOffsOverlap', from, before } });
      else if (before !== undefined && before < from)
        faults.push({ at: `${at}.from`, problem: { kind: 'cutOffsUnsorted', from, before } });
      if (from > most) faults.push({ at: `${at}.from`, problem: { kind: 'outOfReach', from, most } });
      if (targetsMet !== null && targetsMet > targets)
        faults.push({ at: `${at}.targetsMet`, problem: { kind: 'tooManyTargets', found: targetsMet, most: targets } });
      if (targetsMet !== null && !(targetsMet >= 0))
        faults.push({ at: `${at}.targetsMet`, problem: { kind: 'below', limit: 0, found: targetsMet } });
      if (missedByLessThan !== null && !(missedByLessThan > 0))
        faults.push({ at: `${at}.missedByLessThan`, problem: { kind: 'notAbove', limit: 0, found: missedByLessThan } });
      return faults;
    }),
  ];
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
