import type { Organisation, Unit } from './organisation.ts';

/** What became of a unit: the units that took its work over, and those whose work it took over. */
export interface Fate {
  readonly unit: Unit;
  readonly successors: readonly Unit[];
  readonly predecessors: readonly Unit[];
}

/** Undefined for a code that the organisation has never had. Successors that it does not know are passed over. */
export function fateOf({ units }: Pick<Organisation, 'units'>, code: string): Fate | undefined {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) return undefined;
  return {
    unit,
    successors: units.filter((candidate) => unit.successors.includes(candidate.code)),
    predecessors: units.filter(({ successors }) => successors.includes(code)),
  };
}

/** The units before and after one in a list, going round at its ends; undefined where there is no other. */
export function neighboursOf(
  units: readonly Unit[],
  code: string,
): { readonly previous: Unit | undefined; readonly next: Unit | undefined } {
  const at = units.findIndex((unit) => unit.code === code);
  if (at < 0 || units.length < 2) return { previous: undefined, next: undefined };
  return { previous: units.at(at - 1), next: units[(at + 1) % units.length] };
}
