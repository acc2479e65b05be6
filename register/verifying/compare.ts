import { type Basis, bases } from '../../src/domain/measures.ts';
import type { FromRegister } from '../../src/domain/provenance.ts';
import type { AgesFile } from '../assemble/ages.ts';
import type { ReportFile } from '../assemble/reports.ts';

/** Published numbers beside those of the register, counted once more. */

/** Which number of a publication: of a unit and period a measure, a median, or a cell of ages. */
export interface Asked {
  readonly unit: string;
  readonly months: number;
  /** A measure of the forms, `credit`, `corrected MEASURE`, `medianDays`, or of a cell what it counts. */
  readonly measure: string;
  /** Of a measure of the forms. */
  readonly basis?: Basis;
  /** Of a cell: `stock` or `finished`, with its type, size, credit and band. */
  readonly cell?: string;
}

/** A number with where it comes from. Null is not told: withheld, or not on the forms. */
export interface Told {
  readonly asked: Asked;
  readonly value: number | null;
  readonly origin: FromRegister | undefined;
}

/** The key of a number within the files of an organisation and year. */
export function keyOf({ unit, months, measure, basis = 'cases', cell = '' }: Asked): string {
  return [unit, months, basis, measure, cell].join('|');
}

/** Every number of a file of reports, what became of closed ones among them. */
export function reportNumbers(file: ReportFile): readonly Told[] {
  const { rows, origins, corrections } = file;
  const told = rows.unit.flatMap((unit, at): Told[] => {
    const months = rows.months[at] ?? 0;
    const origin = origins[file.cases.origin[at] ?? 0];
    const number = (basis: Basis, measure: string, value: number | null | undefined): Told => ({
      asked: { unit, months, measure, basis },
      value: value ?? null,
      origin,
    });
    return bases.flatMap((basis) => [
      ...Object.entries(file[basis].columns).map(([measure, values]) => number(basis, measure, values[at])),
      number(basis, 'credit', file.credit.columns[basis === 'cases' ? 'completedCases' : 'completedAmount']?.[at]),
    ]);
  });
  const corrected = (corrections?.unit ?? []).map((unit, at): Told => {
    const months = corrections?.months[at] ?? 0;
    const measure = `corrected ${corrections?.measure[at]}`;
    const basis = corrections?.basis[at] ?? 'cases';
    return { asked: { unit, months, measure, basis }, value: corrections?.now[at] ?? null, origin: origins[months] };
  });
  return [...told, ...corrected];
}

/** Every number of a file of ages: cells, what stands still of them, medians. */
export function ageNumbers({ origins, stock, finished, medians }: AgesFile): readonly Told[] {
  const cells = stock.unit.flatMap((unit, at): Told[] => {
    const cell = cellName('stock', [stock.type[at], stock.size[at], stock.credit[at], stock.age[at]]);
    const numbers = {
      cases: stock.cases[at],
      amount: stock.amount[at],
      standstillCases: stock.standstillCases[at],
      standstillAmount: stock.standstillAmount[at],
    };
    return Object.entries(numbers).map(([measure, value]) => ({
      asked: { unit, months: stock.months[at] ?? 0, measure, cell },
      value: value ?? null,
      origin: origins[stock.origin[at] ?? 0],
    }));
  });
  const done = finished.unit.map((unit, at): Told => {
    const cell = cellName('finished', [finished.type[at], finished.size[at], finished.credit[at], finished.days[at]]);
    return {
      asked: { unit, months: finished.months[at] ?? 0, measure: 'cases', cell },
      value: finished.cases[at] ?? null,
      origin: origins[finished.origin[at] ?? 0],
    };
  });
  const middle = medians.unit.map(
    (unit, at): Told => ({
      asked: { unit, months: medians.months[at] ?? 0, measure: 'medianDays' },
      value: medians.days[at] ?? null,
      origin: origins[medians.origin[at] ?? 0],
    }),
  );
  return [...cells, ...done, ...middle];
}

/** The name of a cell: what it counts with its type, size, credit and band. */
export function cellName(table: 'stock' | 'finished', dimensions: readonly (string | undefined)[]): string {
  return [table, ...dimensions.map((value) => value ?? '*')].join(' ');
}

/** A number that the register tells otherwise; undefined where one of the two does not have it. */
export interface Difference {
  readonly asked: Asked;
  readonly published: number | null | undefined;
  readonly counted: number | null | undefined;
}

/** What two sets of numbers say otherwise, and how many they say alike. */
export function differences(
  published: readonly Told[],
  counted: readonly Told[],
): { readonly same: number; readonly found: readonly Difference[] } {
  const rest = new Map(counted.map((told) => [keyOf(told.asked), told]));
  const found: Difference[] = [];
  let same = 0;
  for (const { asked, value } of published) {
    const key = keyOf(asked);
    const again = rest.get(key);
    rest.delete(key);
    if (again && again.value === value) same += 1;
    else found.push({ asked, published: value, counted: again?.value });
  }
  for (const { asked, value } of rest.values()) found.push({ asked, published: undefined, counted: value });
  return { same, found };
}
