import type { Office } from '../../../data/own/kept.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import { newUnitsOf } from '../../../import/newUnits.ts';
import type { Understood } from '../../../import/reading.ts';

/** The office that a workbook is of. */

/** The code of an office that has no name yet. */
export const unnamed = 'don-vi';

/** Of so many of its agencies an office has to have, for a workbook to be taken for its own. */
const ownShare = 0.6;

/** The office whose units the agencies of a sheet are, if most of them are of one. */
export function officeOf<O extends Pick<Organisation, 'units' | 'name'>>(
  offices: readonly O[],
  matches: (office: O) => Pick<Understood, 'rows'> | undefined,
): O | undefined {
  const shares = offices.flatMap((office) => {
    const agencies = matches(office)?.rows.filter(({ kind }) => kind === 'agency') ?? [];
    const known = agencies.filter(({ unit }) => unit !== null).length;
    return agencies.length > 0 ? [{ office, share: known / agencies.length }] : [];
  });
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= ownShare ? best.office : undefined;
}

/** Of a published organisation what an office of its own figures takes over. */
export function copyOf({ code, kind, name, shortName, units }: Organisation): Office {
  return { code, kind, name, shortName, units };
}

/** An office without anything yet, with the units of its first sheet: one is an office, several departments are the nation. */
export function newOffice(sheet: Pick<Understood, 'rows'>): Office {
  const name = { vi: '', en: '' };
  // Whoever had been known by these names is another office.
  const rows = sheet.rows.map((row) => ({ ...row, unit: null }));
  const office = withNewUnits({ code: unnamed, kind: 'province', name, shortName: name, units: [] }, { rows });
  if (office.units.some(({ kind }) => kind === 'department')) return { ...office, kind: 'nation' };
  return office.units.length === 1 ? { ...office, kind: 'office' } : office;
}

/** An office with the units that a sheet names and it does not have. */
export function withNewUnits(office: Office, sheet: Pick<Understood, 'rows'>): Office {
  const taken = new Set(office.units.map(({ code }) => code));
  const fresh = newUnitsOf(sheet, taken).map((unit) => ({
    ...unit,
    validFrom: null,
    validTo: null,
    successors: [],
  }));
  return fresh.length === 0 ? office : { ...office, units: [...office.units, ...fresh] };
}
