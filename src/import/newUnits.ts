import type { Unit, UnitKind } from '../domain/organisation.ts';
import type { ReadRow, Understood } from './reading.ts';
import { freeCode, slugOf } from './slug.ts';
import { spelledOut, tidied } from './text.ts';

/** Units that a sheet names and an organisation does not have, as they would be set up. */

type Named = Pick<Unit, 'code' | 'kind' | 'name' | 'shortName' | 'parent'>;

const kindOfName: readonly (readonly [says: RegExp, kind: UnitKind])[] = [
  [/^phong\b|khu vuc/, 'regionalOffice'],
  [/^chi cuc\b/, 'subDepartment'],
  [/^cuc\b|^thi hanh an dan su tinh/, 'departmentOwn'],
];

/** Words in front of a place that its short name does without. */
const generic = [
  /^(chi cục|cc|phòng|cục)(?=\s)\s*/iu,
  /^(thi hành án dân sự|thads|tha)(?=\s)\s*/iu,
  /^((thành phố|huyện|thị xã|quận|tỉnh)(?=\s)|(tp|tx|h|q)(\.|(?=\s)))\s*/iu,
];

/** A name as it is called for short: whole words are taken away, so that "Thanh Ba" and "Hải Hà" keep their letters. */
function shortOf(name: string): string {
  return generic.reduce((left, word) => left.replace(word, ''), name) || name;
}

/** The units of a sheet that none of the known ones is, in the sheet's order. Their codes are free among `taken`. */
export function newUnitsOf(sheet: Pick<Understood, 'rows'>, taken: ReadonlySet<string>): readonly Named[] {
  const codes = new Set(taken);
  const agencies = sheet.rows.filter(({ kind }) => kind === 'agency');
  // One department among others is its own caseload; several are provinces.
  const departments = agencies.filter(({ name }) => kindOf(name) === 'departmentOwn').length;
  return agencies.flatMap((row): readonly Named[] => {
    if (row.unit !== null) return [];
    const name = tidied(row.name);
    const told = kindOf(name);
    const kind = told === 'departmentOwn' && departments > 1 ? 'department' : told;
    const short = kind === 'departmentOwn' ? name : shortOf(name);
    const code = freeCode(kind === 'departmentOwn' ? 'cuc-tinh' : slugOf(short), codes);
    codes.add(code);
    return [{ code, kind, name: both(name), shortName: both(short), parent: null }];
  });
}

function kindOf(name: string): UnitKind {
  return kindOfName.find(([says]) => says.test(spelledOut(name)))?.[1] ?? 'subDepartment';
}

/** The officers of a sheet that are not known, below their agencies. Officers share names: told apart by agency and name. */
export function newOfficersOf(
  sheet: Pick<Understood, 'rows'>,
  known: readonly Pick<Unit, 'code' | 'kind' | 'name' | 'parent'>[],
): readonly Named[] {
  const codes = new Set(known.map(({ code }) => code));
  const there = new Set(officersIn(known).keys());
  const agencyOf = agenciesIn(sheet.rows);
  return sheet.rows.flatMap((row): readonly Named[] => {
    const agency = agencyOf(row);
    if (agency === null || there.has(officerKey(agency, row.name))) return [];
    there.add(officerKey(agency, row.name));
    const name = tidied(row.name);
    const code = freeCode(`${agency}-${slugOf(name)}`, codes);
    codes.add(code);
    return [{ code, kind: 'officer', name: both(name), shortName: both(name), parent: agency }];
  });
}

/** Gives the code of the officer that a row names; null for any other row, and for one below an agency that is unknown. */
export function officersOf(
  { rows }: Pick<Understood, 'rows'>,
  units: readonly Pick<Unit, 'code' | 'kind' | 'name' | 'parent'>[],
): (row: ReadRow) => string | null {
  const agencyOf = agenciesIn(rows);
  const officers = officersIn(units);
  return (row) => {
    const agency = agencyOf(row);
    return agency === null ? null : (officers.get(officerKey(agency, row.name)) ?? null);
  };
}

/** Gives the code of the agency that an officer's row stands under. */
function agenciesIn(rows: readonly ReadRow[]): (row: ReadRow) => string | null {
  const unitAt = new Map(rows.map(({ row, unit }) => [row, unit]));
  return ({ kind, under }) => (kind === 'officer' && under !== null ? (unitAt.get(under) ?? null) : null);
}

/** Codes of officers by their agency and name, whichever way it is written. */
function officersIn(units: readonly Pick<Unit, 'code' | 'kind' | 'name' | 'parent'>[]): ReadonlyMap<string, string> {
  const officers = units.filter(({ kind }) => kind === 'officer');
  return new Map(officers.map(({ code, parent, name }) => [officerKey(parent, name.vi), code]));
}

function officerKey(agency: string | null, name: string): string {
  return `${agency} ${spelledOut(name)}`;
}

/** Names of people and places are the same in both languages. */
function both(name: string) {
  return { vi: name, en: name };
}
