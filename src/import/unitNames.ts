import type { Unit } from '../domain/organisation.ts';
import { spelledOut } from './text.ts';

/** What a name in a sheet is called among the units of an organisation. */
export type UnitMatch =
  | { readonly kind: 'one'; readonly code: string }
  /** It may be any of these: the reader says which. */
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  | { readonly kind: 'none' };

/** Words that offices put before a place's name, and leave out. */
const generic = /\b(chi cuc|cuc|phong|thi hanh an dan su|thi hanh an|thanh pho|thi xa|huyen|quan|tinh|truc thuoc)\b/g;

/** A name without the words that all of its kind share: "Chi cục THADS TP. Vĩnh Yên" → "vinh yen". */
function placeIn(name: string): string {
  return spelledOut(name).replace(generic, ' ').replace(/\s+/g, ' ').trim();
}

type Named = Pick<Unit, 'code' | 'kind' | 'name' | 'shortName'>;

interface Index {
  /** By a name spelled out, and by the place in it. */
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  readonly byPlace: ReadonlyMap<string, readonly Named[]>;
  readonly own: readonly Named[];
}

/** The names of hundreds of units are spelled out once for all rows that ask for them. */
const indexes = new WeakMap<readonly Named[], Index>();

function indexOf(units: readonly Named[]): Index {
  const known = indexes.get(units);
  if (known) return known;
  const byName = new Map<string, Named[]>();
  const byPlace = new Map<string, Named[]>();
  const add = (map: Map<string, Named[]>, key: string, unit: Named) => {
    const there = map.get(key) ?? [];
    if (!there.includes(unit)) map.set(key, [...there, unit]);
  };
  for (const unit of units) {
    for (const name of [unit.name.vi, unit.shortName.vi]) {
      add(byName, spelledOut(name), unit);
      if (unit.kind !== 'departmentOwn') add(byPlace, placeIn(name), unit);
    }
  }
  const index = { byName, byPlace, own: units.filter(({ kind }) => kind === 'departmentOwn') };
  indexes.set(units, index);
  return index;
}

/** Whether a name is that of a department itself and of no place below it. */
function isDepartment(name: string, places: ReadonlySet<string>): boolean {
  const folded = spelledOut(name);
  const place = placeIn(name);
  return /^cuc\b/.test(folded) && (place === '' || places.has(place));
}

/**
 * Which unit a name means: the same text, then the same without marks and short forms, then the same place. Names that the
 * reader has given a unit before (`aliases`, spelled out) go first. "Cục THADS tỉnh" is the department's own unit.
 */
export function matchUnit(
  name: string,
  {
    units,
    organisation,
    aliases = new Map(),
  }: {
    readonly units: readonly Named[];
    /** Names of the organisation itself. */
    readonly organisation: readonly string[];
    readonly aliases?: ReadonlyMap<string, string>;
  },
): UnitMatch {
  const folded = spelledOut(name);
  const known = aliases.get(folded);
  if (known !== undefined) return { kind: 'one', code: known };
  const { byName, byPlace, own } = indexOf(units);
  const same = byName.get(folded);
  if (same) return matchOf(same);
  if (isDepartment(name, new Set(organisation.map(placeIn)))) return matchOf(own);
  const place = placeIn(name);
  return place === '' ? { kind: 'none' } : matchOf(byPlace.get(place) ?? []);
}

function matchOf(units: readonly Pick<Unit, 'code'>[]): UnitMatch {
  const [first, ...others] = units;
  if (!first) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'one', code: first.code }
    : { kind: 'several', codes: units.map(({ code }) => code) };
}
