import type { Figure } from './figure.ts';
import { type Basis, bases, basisTraits, type Measure } from './measures.ts';

/** Which number of the forms a figure is, so that it can be counted once more. */
export interface CountedAs {
  readonly unit: string;
  readonly statYear: number;
  readonly months: number;
  /** `credit` are the credit cases completed, or the money in them. */
  readonly measure: Measure | 'credit';
  readonly basis: Basis;
}

/** The number of the forms that a figure is; undefined of one that is of no single unit and year, or no count of the forms. */
export function countedAs({ name, subject, quantity }: Figure): CountedAs | undefined {
  const { whom, statYear, months = 12 } = subject ?? {};
  const basis = bases.find((each) => basisTraits[each].quantity === quantity);
  if (whom?.kind !== 'unit' || statYear === undefined || !basis) return undefined;
  const { measures, completed, eligible, credit } = basisTraits[basis];
  const measure =
    name === completed
      ? 'completedTotal'
      : name === eligible
        ? 'eligible'
        : name === credit
          ? 'credit'
          : name === 'suspendedForComplaint'
            ? name
            : measures.find((each) => each === name);
  return measure && { unit: whom.unit, statYear, months, measure, basis };
}

/** The command that counts a number once more from the folder of the register SO and compares it with what API publishes. */
export function verifyCommand({ unit, statYear, months, measure, basis }: CountedAs): string {
  const asked = { unit, year: statYear, months, measure, basis };
  const options = Object.entries(asked).map(([option, value]) => `--${option} ${value}`);
  return ['npm run register:verify -- --register SO --out API', ...options].join(' ');
}
