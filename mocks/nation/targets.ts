import { makeRandom } from '../generate/random.ts';
import { nationSeed } from './provinces.ts';

/** How the targets were made; the nation's own file describes it. */
export const targetMethod = 'targets-by-unit';

/** About where the targets of a year lie, percent. */
export interface TargetMiddle {
  readonly caseRate: number;
  readonly amountRate: number;
}

/**
 * A target by cases and one by money for each of these units of a province in a year: up to a point and a half around the
 * year's middle by province, and half a point around that by unit. Two decimals, percent.
 */
export function targetsOf(province: string, units: readonly string[], statYear: number, middle: TargetMiddle) {
  const ofProvince = makeRandom(nationSeed, province, statYear, 'targets');
  const shift = { caseRate: ofProvince.between(-1.5, 1.5), amountRate: ofProvince.between(-1.5, 1.5) };
  return units.flatMap((code) => {
    const ofUnit = makeRandom(nationSeed, code, statYear, 'targets');
    return (['caseRate', 'amountRate'] as const).map((measure) => ({
      subject: { kind: 'unit', code, statYear },
      measure,
      value: Math.round(100 * (middle[measure] + shift[measure] + ofUnit.between(-0.5, 0.5))) / 100,
      direction: 'exact',
      provenance: { kind: 'illustrative', method: targetMethod },
    }));
  });
}
