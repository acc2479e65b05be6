import { forms } from '../../src/domain/forms.ts';
import { type FormVersion, formVersions } from '../../src/domain/formVersion.ts';
import type { Measure } from '../../src/domain/measures.ts';
import { endOf, type Period } from '../../src/domain/period.ts';
import { type CountRow, countedMeasures } from '../rows.ts';

/** Counts of the register as the measures of the forms, and counts of several units together. */

/** The forms that a period is reported on: the newest that are in force on its last day. */
export function formOf(period: Period): FormVersion {
  const end = endOf(period);
  return formVersions.findLast((version) => (forms[version].from ?? '') <= end) ?? formVersions[0];
}

/** The name of the query that counts a period on these forms. */
export function queryOf(form: FormVersion): string {
  return `forms/${form.replace('/', '-')}`;
}

/** Whether forms have a column of their own for what is suspended for a complaint; else it is in progress. */
export function tellsSuspended(form: FormVersion): boolean {
  return form !== '06/2019';
}

/**
 * Every measure of a row on forms: cases, or thousand đồng. What the forms do not have is null. `credit` are the bank-credit cases
 * completed, or the money in them.
 */
export function measuresOf(row: CountRow, form: FormVersion): Readonly<Record<Measure | 'credit', number | null>> {
  const told = tellsSuspended(form);
  const inProgress = row.inProgress + (told ? 0 : row.suspendedForComplaint);
  const docketed = row.carriedOver + row.newlyAccepted;
  const totalToEnforce = docketed - row.entrustedOut - row.withdrawn - row.takenUp;
  const completedTotal = row.completed + row.terminated + row.reduced;
  const eligible = completedTotal + row.inProgress + row.postponedByAgreement + row.suspendedForComplaint;
  return {
    carriedOver: row.carriedOver,
    newlyAccepted: row.newlyAccepted,
    entrustedIn: row.entrustedIn,
    docketed,
    entrustedOut: row.entrustedOut,
    withdrawn: row.withdrawn,
    takenUp: row.takenUp,
    totalToEnforce,
    eligible,
    completed: row.completed,
    terminated: row.terminated,
    reduced: row.reduced,
    completedTotal,
    inProgress,
    postponedByAgreement: row.postponedByAgreement,
    suspendedForComplaint: told ? row.suspendedForComplaint : null,
    notYetEligible: row.notYetEligible,
    postponedOrSuspended: row.postponedOrSuspended,
    carriedForward: totalToEnforce - completedTotal,
    eligibleCarriedForward: eligible - completedTotal,
    separateBook: row.separateBook,
    credit: row.credit,
  };
}

/** Rows of the units that a group stands for, added up by period and basis; units of no group are left out. */
export function summed(rows: readonly CountRow[], groupOf: (unit: string) => string | undefined): readonly CountRow[] {
  const sums = new Map<string, Record<string, unknown>>();
  for (const row of rows) {
    const unit = groupOf(row.unit);
    if (unit === undefined) continue;
    const key = `${unit} ${row.months} ${row.basis}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...row, unit, officer: null });
    else for (const name of countedMeasures) sum[name] = (sum[name] as number) + row[name];
  }
  return [...sums.values()] as unknown as readonly CountRow[];
}
