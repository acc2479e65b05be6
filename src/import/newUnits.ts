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
  const found: Named[] = [];
  for (const row of sheet.rows) {
    const agency = agencyOf(sheet.rows, row);
    if (agency === null || officerAmong([...known, ...found], agency, row.name)) continue;
    const name = tidied(row.name);
    const code = freeCode(`${agency}-${slugOf(name)}`, codes);
    codes.add(code);
    found.push({ code, kind: 'officer', name: both(name), shortName: both(name), parent: agency });
  }
  return found;
}

/** The code of the agency that an officer's row stands under; null for any other row, or below an agency that is unknown. */
export function agencyOf(rows: readonly ReadRow[], { kind, under }: ReadRow): string | null {
  return kind === 'officer' ? (rows.find(({ row }) => row === under)?.unit ?? null) : null;
}

/** The officer of an agency by a name, whichever way it is written. */
export function officerAmong<U extends Pick<Unit, 'kind' | 'name' | 'parent'>>(
  units: readonly U[],
  agency: string,
  name: string,
): U | undefined {
  const wanted = spelledOut(name);
  return units.find((unit) => unit.kind === 'officer' && unit.parent === agency && spelledOut(unit.name.vi) === wanted);
}

/** Names of people and places are the same in both languages. */
function both(name: string) {
  return { vi: name, en: name };
}
