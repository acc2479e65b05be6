import { subtract } from './algebra.ts';
import { isFigure, type Reading } from './figure.ts';
import { type MonthFlow, monthlyFlow } from './flow.ts';
import type { Basis } from './measures.ts';
import type { Counted } from './quantities.ts';
import { rowsOf } from './reportTable.ts';
import type { ReportYears } from './standing.ts';

/** A month's completed work beside the same month of the year before. Cases or thousand đồng. */
export interface MonthChange extends MonthFlow {
  /** What the same month of the year before brought. */
  readonly addedBefore: Reading<Counted>;
  /** Added − added before: a difference, because a ratio of small counts swings far more than the work does. */
  readonly change: Reading<Counted>;
}

interface Asked {
  readonly basis: Basis;
  readonly units: readonly string[];
}

/**
 * What each month of a year completed less what the same month of the year before did, 12 months. Like with like: a unit
 * that lacks a report in either year is left out of both, and named. `notReported` where nobody has both.
 */
export function monthChanges({ current, before }: ReportYears, { basis, units }: Asked): readonly MonthChange[] {
  const flow = (table: typeof current, of: readonly string[]) =>
    monthlyFlow(table, { basis, measure: 'completedTotal', units: of });
  const flows = flow(current, units);
  if (!before) return flows.map((month) => ({ ...month, addedBefore: 'notReported', change: 'notReported' }));
  const flowsBefore = flow(before, units);
  const { owners } = rowsOf(current, units);
  /** Flows of the units that have reported both months, by which units those are: mostly the same month after month. */
  const common = new Map<string, readonly [readonly MonthFlow[], readonly MonthFlow[]]>();
  return flows.map((month, at) => {
    const monthBefore = flowsBefore[at] ?? nothing(month);
    const missing = new Set([...month.missingUnits, ...monthBefore.missingUnits]);
    const missingUnits = [...missing];
    if (missingUnits.length === 0) return changed(month, monthBefore, []);
    const left = owners.filter((owner) => !missing.has(owner));
    if (left.length === 0) return changed(month, nothing(month), missingUnits);
    const key = left.join(' ');
    const both = common.get(key) ?? [flow(current, left), flow(before, left)];
    common.set(key, both);
    return changed(both[0][at] ?? month, both[1][at] ?? nothing(month), missingUnits);
  });
}

function nothing({ months }: MonthFlow): MonthFlow {
  return { months, added: 'notReported', correction: 'notReported', missingUnits: [] };
}

function changed(month: MonthFlow, { added: addedBefore }: MonthFlow, missingUnits: readonly string[]): MonthChange {
  return { ...month, missingUnits, addedBefore, change: changeOf(month.added, addedBefore) };
}

function changeOf(added: Reading<Counted>, addedBefore: Reading<Counted>): Reading<Counted> {
  if (!isFigure(added)) return added;
  if (!isFigure(addedBefore)) return addedBefore;
  return { ...subtract('monthChange', added, addedBefore), ...(added.subject && { subject: added.subject }) };
}
