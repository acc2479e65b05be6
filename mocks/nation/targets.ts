import { makeRandom } from '../generate/random.ts';
import type { NationYear } from './plan.ts';
import { nationSeed, type TrialProvince } from './units.ts';

/** How the targets were made; the nation's own file describes it. */
export const targetMethod = 'targets-by-unit';

/** About where the targets of a year lie, percent. */
const middles: Readonly<Record<NationYear, { readonly caseRate: number; readonly amountRate: number }>> = {
  2017: { caseRate: 78, amountRate: 35 },
  2018: { caseRate: 79, amountRate: 36 },
  2019: { caseRate: 80, amountRate: 38 },
  2020: { caseRate: 81, amountRate: 40 },
  2021: { caseRate: 77, amountRate: 32 },
};

/**
 * A target by cases and one by money for every unit of a province in a year: up to a point and a half around the year's
 * middle by province, and half a point around that by unit. Two decimals, percent.
 */
export function targetsOf({ name, department, subDepartments }: TrialProvince, statYear: NationYear) {
  const ofProvince = makeRandom(nationSeed, name, statYear, 'targets');
  const shift = { caseRate: ofProvince.between(-1.5, 1.5), amountRate: ofProvince.between(-1.5, 1.5) };
  return [department, ...subDepartments].flatMap(({ code }) => {
    const ofUnit = makeRandom(nationSeed, code, statYear, 'targets');
    return (['caseRate', 'amountRate'] as const).map((measure) => ({
      subject: code,
      statYear,
      measure,
      value: Math.round(100 * (middles[statYear][measure] + shift[measure] + ofUnit.between(-0.5, 0.5))) / 100,
      direction: 'exact',
      provenance: { kind: 'illustrative', method: targetMethod },
    }));
  });
}
