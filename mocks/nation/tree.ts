import { apportion } from '../../src/domain/apportion.ts';
import type { Unit } from '../../src/domain/organisation.ts';
import { type Heirs, type ProvinceBefore, provinceBefore } from './before.ts';
import { type MergedProvince, mergedProvinces } from './mergers.ts';
import { type TrialProvince, trialProvinces } from './provinces.ts';
import { type OfficeToday, type ProvinceToday, provinceToday } from './today.ts';

/** Regional offices of all provinces together, and of the smallest at least. */
const officeCounts = { all: 355, least: 5 } as const;

/** The nation's units before and after 01/07/2025. */
export interface NationTree {
  readonly before: readonly ProvinceBefore[];
  readonly today: readonly ProvinceToday[];
  /** For each unit that had rows before, by its code, the one that has its rows today. */
  readonly heirOf: ReadonlyMap<string, string>;
}

/**
 * 63 departments with their own cases and 700 sub-departments, and the 34 agencies and 355 offices that took them over.
 * Which districts an office unites is made up: neighbours by number, of one former province, and the first office, at the
 * seat, the most of them.
 */
export function nationTree(): NationTree {
  const trial = new Map(trialProvinces().map((province) => [province.name, province]));
  const merged = mergedProvinces.map((province) => ({ ...province, parts: partsOf(province, trial) }));
  const counts = officesOf(
    merged.map(({ parts }) => parts.reduce((sum, { subDepartments }) => sum + subDepartments, 0)),
  );
  const today = merged.map(({ name }, index) => provinceToday(name, counts[index] ?? 0));
  const heirs = new Map(today.flatMap((province, index) => [...heirsOf(province, merged[index]?.parts ?? [])]));
  const before = [...trial.values()].flatMap((province) => {
    const heir = heirs.get(province.name);
    return heir ? [provinceBefore(province, heir)] : [];
  });
  return { before, today, heirOf: rowHeirs(before, today) };
}

/** All units: those of before by the alphabet, then those of today; each is followed by what is below it. */
export function unitsOf({ before, today }: NationTree): readonly Unit[] {
  return [
    ...before.flatMap(({ department, own, subDepartments }) => [department, own, ...subDepartments]),
    ...today.flatMap(({ agency, offices }) => [
      agency,
      ...offices.flatMap(({ unit, officers }) => [unit, ...officers]),
    ]),
  ];
}

/** The units of today that have rows, in order. */
export function leafCodes({ today }: Pick<NationTree, 'today'>): readonly string[] {
  return today.flatMap(({ offices }) => offices.flatMap((office) => leavesOf(office).map(({ code }) => code)));
}

const leavesOf = ({ unit, officers }: OfficeToday) => (officers.length > 0 ? officers : [unit]);

function partsOf({ from }: MergedProvince, trial: ReadonlyMap<string, TrialProvince>): TrialProvince[] {
  return from.map((name) => {
    const part = trial.get(name);
    if (!part) throw new RangeError(`no province ${name} before the mergers`);
    return part;
  });
}

/** How many offices each province has, given its former sub-departments: never more than those. */
function officesOf(subDepartments: readonly number[]): number[] {
  const { all, least } = officeCounts;
  const more = apportion(
    all - least * subDepartments.length,
    subDepartments.map((count) => count - least),
  );
  return more.map((count) => least + count);
}

/** Who took over each former province that is part of a province today. */
function heirsOf({ agency, offices }: ProvinceToday, parts: readonly TrialProvince[]): ReadonlyMap<string, Heirs> {
  const more = apportion(
    offices.length - parts.length,
    parts.map(({ subDepartments }) => subDepartments - 1),
  );
  const codes = offices.map(({ unit }) => unit.code);
  const own = codes[0] ?? agency.code;
  let taken = 0;
  return new Map(
    parts.map(({ name, subDepartments }, index) => {
      const some = codes.slice(taken, taken + 1 + (more[index] ?? 0));
      taken += some.length;
      const districts = districtsOf(some.length, subDepartments);
      const heirs = some.flatMap((office, at) => Array.from({ length: districts[at] ?? 0 }, () => office));
      return [name, { agency: agency.code, own, subDepartments: heirs }];
    }),
  );
}

/** How many districts each office of a former province unites: one at least, and the earlier the more. */
function districtsOf(offices: number, districts: number): number[] {
  const more = apportion(
    districts - offices,
    Array.from({ length: offices }, (_, at) => offices - at),
  );
  return more.map((count) => 1 + count);
}

/** Officers share out by turns what came to their office, so that they add up to it. */
function rowHeirs(before: readonly ProvinceBefore[], today: readonly ProvinceToday[]): ReadonlyMap<string, string> {
  const leaves = new Map(
    today.flatMap(({ offices }) => offices.map((office) => [office.unit.code, leavesOf(office)] as const)),
  );
  const turns = new Map<string, number>();
  return new Map(
    before.flatMap(({ own, subDepartments }) =>
      [own, ...subDepartments].flatMap(({ code, successors: [office = ''] }) => {
        const turn = turns.get(office) ?? 0;
        turns.set(office, turn + 1);
        const among = leaves.get(office) ?? [];
        const heir = among[turn % among.length];
        return heir ? [[code, heir.code] as const] : [];
      }),
    ),
  );
}
