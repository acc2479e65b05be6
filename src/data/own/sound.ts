import type { OfficeReport } from '../../domain/officeReport.ts';
import { isRaw } from '../upgrade.ts';
import { type KeptPeriod, type KeptReport, reportIdOf } from './kept.ts';

/** What of the database can be read as it was written: a record that a crash or a fault of the disk has spoiled cannot. */

/** The reports that are whole enough to be read by the parsers, which judge every number. */
export function soundIn(kept: readonly (KeptReport | undefined)[]): readonly OfficeReport[] {
  return kept.flatMap((entry) => (entry && isSound(entry) ? [entry.report] : []));
}

export function isSound({ key, report }: KeptReport): boolean {
  const given: unknown = report;
  const { organisation, period, basis } = reportIdOf(String(key));
  return (
    isRaw(given) &&
    given['organisation'] === organisation &&
    given['basis'] === basis &&
    isRaw(given['period']) &&
    given['period']['statYear'] === period.statYear &&
    given['period']['months'] === period.months &&
    isRaw(given['sheet']) &&
    typeof given['sheet']['file'] === 'string' &&
    isRaw(given['sheet']['columns']) &&
    Object.values(given['sheet']['columns']).every((letters) => typeof letters === 'string') &&
    Array.isArray(given['rows']) &&
    given['rows'].every((row) => isRaw(row) && typeof row['unit'] === 'string' && isRaw(row['values']))
  );
}

/** What a list of periods says of a report. */
export function periodOf(entry: KeptReport): KeptPeriod {
  const id = reportIdOf(entry.key);
  if (!isSound(entry)) return { ...id, broken: true };
  const { sheet, rows } = entry.report;
  return { ...id, sheet, units: rows.length };
}
