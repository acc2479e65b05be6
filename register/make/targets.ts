import { makeRandom } from '../../mocks/generate/random.ts';
import { type Unit, validityIn } from '../../src/domain/organisation.ts';
import { endOf } from '../../src/domain/period.ts';

/** A row of the table `target`. */
export interface TargetRow {
  readonly unit: string;
  readonly statYear: number;
  readonly measure: 'caseRate' | 'amountRate';
  /** Percent with two decimals, as it is written. */
  readonly value: string;
  readonly direction: 'exact' | 'moreThan';
  readonly decision: string;
  readonly decidedOn: string;
}

const statYears = Array.from({ length: 10 }, (_, at) => 2017 + at);

/** About where the targets of the first year lie, and how much more is asked from year to year, hundredths of a percent. */
const middles = { caseRate: { first: 7_200, step: 40 }, amountRate: { first: 4_700, step: 50 } } as const;

/**
 * Targets of the nation, of every department and of every unit with cases in each statistical year, by decisions that are made
 * up and say so. In a year in which units end, those before have theirs from its beginning and those after from their own.
 */
export function targetsOf(seed: number, units: readonly Unit[]): TargetRow[] {
  return statYears.flatMap((statYear) => {
    const whole = pair('viet-nam', statYear, [0, 0], numbered(statYear, 1, `${statYear - 1}-11-15`));
    const there = units.filter((unit) => worksIn(unit, statYear));
    const decisions = new Map<string, number>();
    return [
      ...whole,
      ...there.flatMap((unit) => {
        const department = unit.parent ?? unit.code;
        const number = decisions.get(department) ?? decisions.size + 2;
        decisions.set(department, number);
        const isNew = unit.validFrom !== null && unit.validFrom > `${statYear - 1}-10-01`;
        const day = isNew ? `${statYear}-07-15` : `${statYear - 1}-12-01`;
        const ofDepartment = makeRandom(seed, department, statYear, 'targets');
        const ofUnit = makeRandom(seed, unit.code, statYear, 'targets');
        const shift = () => Math.floor(ofDepartment.between(-150, 151)) + Math.floor(ofUnit.between(-50, 51));
        return pair(unit.code, statYear, [shift(), shift()], numbered(statYear, number, day));
      }),
    ];
  });
}

function worksIn(unit: Unit, statYear: number): boolean {
  if (validityIn(unit, { statYear, months: 12 }) === 'valid') return true;
  return unit.validTo !== null && unit.validTo >= endOf({ statYear: statYear - 1, months: 12 });
}

const numbered = (statYear: number, number: number, decidedOn: string) => ({
  decision: `${number}/QĐ-THỬ-${statYear} (dữ liệu thử)`,
  decidedOn,
});

function pair(
  unit: string,
  statYear: number,
  [ofCases, ofAmounts]: readonly [number, number],
  decision: { decision: string; decidedOn: string },
): TargetRow[] {
  const direction = unit === 'viet-nam' ? 'moreThan' : 'exact';
  const value = (measure: 'caseRate' | 'amountRate', shift: number) => {
    const { first, step } = middles[measure];
    return percent(first + step * (statYear - 2017) + shift);
  };
  return [
    { unit, statYear, measure: 'caseRate', value: value('caseRate', ofCases), direction, ...decision },
    { unit, statYear, measure: 'amountRate', value: value('amountRate', ofAmounts), direction, ...decision },
  ];
}

/** Hundredths of a percent in figures: 8350 is 83.50. */
const percent = (hundredths: number) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
