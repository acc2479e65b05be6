import { makeRandom } from '../../mocks/generate/random.ts';
import { nationTree, unitsOf } from '../../mocks/nation/tree.ts';
import type { Unit } from '../../src/domain/organisation.ts';
import { day, startOfDay } from './calendar.ts';
import { type Weighted, weighted } from './draws.ts';

/** An officer, valid from the first second of one day until before that of another; 0 where there is no end. */
export interface Officer {
  readonly code: string;
  readonly unit: string;
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** A unit that has cases of its own, and what is made up about it. */
export interface Leaf {
  readonly code: string;
  /** The department's own cases, or today's office at the seat of the agency: large cases are taken up by it. */
  readonly isSeat: boolean;
  /** The department or agency that it is a part of. */
  readonly department: string;
  readonly weight: number;
  /** By how much its cases take longer than elsewhere. */
  readonly pace: number;
  /** Of 100,000 cases so many are found not yet eligible. */
  readonly idle: number;
  readonly officers: readonly Officer[];
}

/** A province of one of the two times. */
export interface Province {
  readonly seat: Leaf;
  readonly leaves: Weighted<Leaf>;
}

/** The units of a time that have cases. */
interface Era {
  readonly leaves: Weighted<Leaf>;
  readonly provinceOf: ReadonlyMap<string, Province>;
}

/** Everything that cases refer to. */
export interface Nation {
  /** All units of the register in official order, officers left out. */
  readonly units: readonly Unit[];
  readonly before: Era;
  readonly today: Era;
  /** The unit of today that took over one of before, by code. */
  readonly heirs: ReadonlyMap<string, Leaf>;
}

/** From this moment on there are the agencies and offices of today. */
export const handover = startOfDay('2025-07-01');

/** A department keeps few of its province's cases itself. */
const ownShare = 0.06;

export function makeNation(seed: number): Nation {
  const tree = nationTree();
  const units = unitsOf(tree).filter(({ kind }) => kind !== 'officer');
  const weightOf = new Map<string, number>();
  const before = tree.before.map(({ size, own, subDepartments }) => {
    const shares = subDepartments.map(({ code }) => makeRandom(seed, code, 'share').between(0.3, 1.7));
    const sum = shares.reduce((so, share) => so + share, 0);
    const weights = shares.map((share) => (size * (1 - ownShare) * share) / sum);
    const leaves = [own, ...subDepartments].map((unit, at) => {
      const weight = Math.round(100_000 * (weights[at - 1] ?? size * ownShare));
      const heir = unit.successors[0] ?? '';
      weightOf.set(heir, (weightOf.get(heir) ?? 0) + weight);
      return makeLeaf(seed, unit, weight, at === 0);
    });
    return provinceOf(leaves);
  });
  const today = tree.today.map(({ offices }) =>
    provinceOf(offices.map(({ unit }, at) => makeLeaf(seed, unit, weightOf.get(unit.code) ?? 0, at === 0))),
  );
  const offices = new Map(today.flatMap(({ leaves }) => leaves.values.map((leaf) => [leaf.code, leaf] as const)));
  const heirs = new Map(
    units.flatMap(({ code, successors: [heir] }) => {
      const leaf = heir === undefined ? undefined : offices.get(heir);
      return leaf ? [[code, leaf] as const] : [];
    }),
  );
  return { units: units.map(namedAsTrial), before: eraOf(before), today: eraOf(today), heirs };
}

/** All officers, by the order of the units. */
export function officersOf({ before, today }: Nation): readonly Officer[] {
  return [before, today].flatMap(({ leaves }) => leaves.values.flatMap(({ officers }) => officers));
}

/** A department is published as an organisation of its own, so its name says what it is. */
function namedAsTrial(unit: Unit): Unit {
  if (unit.kind !== 'department') return unit;
  return { ...unit, name: { vi: `${unit.name.vi} (dữ liệu thử)`, en: `${unit.name.en} (trial data)` } };
}

function provinceOf(leaves: readonly Leaf[]): Province {
  const seat = leaves.find(({ isSeat }) => isSeat);
  if (!seat) throw new RangeError('a province without a seat');
  return { seat, leaves: weighted(leaves.map((leaf) => [leaf, leaf.weight] as const)) };
}

function eraOf(provinces: readonly Province[]): Era {
  const pairs = provinces.flatMap((province) => province.leaves.values.map((leaf) => [leaf, province] as const));
  return {
    leaves: weighted(pairs.map(([leaf]) => [leaf, leaf.weight] as const)),
    provinceOf: new Map(pairs.map(([leaf, province]) => [leaf.code, province])),
  };
}

function makeLeaf(seed: number, unit: Unit, weight: number, isSeat: boolean): Leaf {
  const random = makeRandom(seed, unit.code, 'leaf');
  return {
    code: unit.code,
    isSeat,
    department: unit.parent ?? unit.code,
    weight,
    pace: random.between(0.75, 1.3),
    idle: Math.floor(random.between(13_000, 24_000)),
    officers: makeOfficers(seed, unit, isSeat),
  };
}

/** Who is there throughout, and beside them places where one officer followed another. */
function makeOfficers(seed: number, unit: Unit, isSeat: boolean): Officer[] {
  const random = makeRandom(seed, unit.code, 'officers');
  const isToday = unit.kind === 'regionalOffice';
  const [least, most] = isToday ? [5, 14] : isSeat ? [4, 9] : [2, 6];
  const from = isToday ? handover : startOfDay('2009-07-01');
  const until = isToday ? 0 : handover;
  const places = Math.floor(random.between(least, most + 1));
  const officers: Officer[] = [];
  const add = (since: number, to: number) => {
    const number = officers.length + 1;
    const name = `Chấp hành viên ${number}, ${unit.name.vi}`;
    officers.push({ code: `${unit.code}-chv-${number}`, unit: unit.code, name, from: since, until: to });
  };
  for (let place = 0; place < places; place += 1) {
    const isFollowed = !isToday && place > 0 && random.between(0, 1) < 0.3;
    if (!isFollowed) {
      add(from, until);
      continue;
    }
    const change = startOfDay('2017-01-01') + Math.floor(random.between(0, 3000)) * day;
    add(from, change);
    add(change, until);
  }
  return officers;
}
