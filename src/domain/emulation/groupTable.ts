import type { EmulationGroup, ScoringTable } from './scoringTable.ts';

/** Whether a line or a rank is for a group; one that names none is for all. */
export function isFor({ groups }: { readonly groups?: readonly string[] | undefined }, group: string): boolean {
  return groups === undefined || groups.includes(group);
}

const made = new WeakMap<ScoringTable, Map<string, ScoringTable>>();

/**
 * The table that a group is judged by: its own lines and ranks with those of all, and its own decision where it has one. The very
 * same object for the same table and group, and the table itself where nothing in it is another group's. Pure.
 */
export function tableOfGroup(table: ScoringTable, { id, decision }: EmulationGroup): ScoringTable {
  const known = made.get(table) ?? new Map<string, ScoringTable>();
  made.set(table, known);
  const found = known.get(id) ?? restricted(table, id, decision);
  known.set(id, found);
  return found;
}

function restricted(table: ScoringTable, id: string, decision: EmulationGroup['decision']): ScoringTable {
  const parts = [...table.criteria, ...table.bonuses, ...table.penalties, ...table.grades];
  if (!decision && parts.every((part) => isFor(part, id))) return table;
  const own = <P extends (typeof parts)[number]>(of: readonly P[]) => of.filter((part) => isFor(part, id));
  return {
    ...table,
    decision: decision ?? table.decision,
    criteria: own(table.criteria),
    bonuses: own(table.bonuses),
    penalties: own(table.penalties),
    grades: own(table.grades),
  };
}
