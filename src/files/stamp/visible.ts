import type { Quantity } from '../../domain/quantities.ts';
import type { WrittenNumber } from '../../domain/writtenNumbers.ts';
import type { Language } from '../../i18n/format.ts';

/** What stands in cells that a reader sees, held against the numbers that were written. */

export type VisibleCell = string | number | null;

/** A table that can be seen in a file: a sheet, a table of a document. */
export interface VisibleTable {
  readonly name: string;
  readonly rows: readonly (readonly VisibleCell[])[];
  /** Whose marks texts with numbers in them have. */
  readonly marks: Language;
}

/** What a cell holds is the written number times this: percents as fractions, money in millions. */
export type Scale = 1 | 100 | 1e3 | 1e6;

const scalesOf: Readonly<Record<Quantity, readonly Scale[]>> = {
  percent: [100, 1],
  points: [1],
  thousandDong: [1, 1e3, 1e6],
  case: [1],
  days: [1],
  rank: [1],
  score: [1],
};

export const scalesFor = (quantity: Quantity): readonly Scale[] => scalesOf[quantity];

interface Parsed {
  readonly value: number;
  readonly step: number;
}

const units: readonly (readonly [word: RegExp, factor: number])[] = [
  [/tỷ|billion/i, 1e6],
  [/triệu|million/i, 1e3],
];

/** The one number in a text, in the unit of its quantity; undefined where there is none, or several. */
export function numberIn(text: string, marks: Language): Parsed | undefined {
  const found = text.match(/[+\-\u2212]?\d[\d.,]*/g);
  if (found?.length !== 1) return undefined;
  const [thousands, decimal] = marks === 'vi' ? ['.', ','] : [',', '.'];
  const plain = (found[0] ?? '').replaceAll(thousands, '').replace(decimal, '.').replace('\u2212', '-');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  const factor = units.find(([word]) => word.test(text))?.[1] ?? 1;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { value: value * factor, step: 10 ** -decimals * factor };
}

/** The number of a cell; undefined where it holds none. */
export function valueIn(cell: VisibleCell | undefined, marks: Language): Parsed | undefined {
  if (typeof cell === 'number') return { value: cell, step: 0 };
  return typeof cell === 'string' ? numberIn(cell, marks) : undefined;
}

/** Whether a cell says what was written: the number itself, or the number that it was rounded from or to. */
export function says(
  cell: VisibleCell | undefined,
  { value, step, direction }: WrittenNumber,
  scale: Scale,
  marks: Language,
): boolean {
  const parsed = valueIn(cell, marks);
  if (!parsed) return false;
  const isBound = direction === 'moreThan' || direction === 'lessThan';
  // A text that says its unit needs no scale, and one that does not is rounded in the unit of its column.
  const tolerance = Math.max(step, parsed.step * scale) * (isBound ? 1 : 0.5);
  return Math.abs(parsed.value * scale - value) <= tolerance + 1e-7;
}

/** A text as it is compared: without what programs do to white space. */
export function folded(cell: VisibleCell | undefined): string {
  return String(cell ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^'/, '')
    .trim();
}
