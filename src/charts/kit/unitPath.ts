import type { Look } from '../../domain/look.ts';
import { ratePath } from '../../domain/ratePath.ts';

/** The paths of a unit's year and the year before, up to the period looked at. */
export function unitPath({ statistics, selection }: Look, unit: string) {
  const { current, before } = statistics.years;
  const { basis, period } = selection;
  return {
    // Later months of the year are not "not reported": the reader has chosen to stand before them.
    path: ratePath(current, basis, [unit]).map((rate, at) => (at < period.months ? rate : ('notApplicable' as const))),
    pathBefore: before ? ratePath(before, basis, [unit]) : [],
  };
}
