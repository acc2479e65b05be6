import type { RawReports } from '../../mocks/generate/reports.ts';
import { breaches } from '../../src/domain/forms.ts';

import { amountMeasures, caseMeasures, type Measure, neverFalling } from '../../src/domain/measures.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const bases = ['cases', 'amounts'] as const;
type Basis = (typeof bases)[number];
type Block = Basis | 'credit';

type Check = (holds: boolean, ...rule: (string | number)[]) => void;

/** The cell of a measure after so many months; NaN where the block does not have it. */
type Cells = (block: Block, measure: string, month: number) => number;

/** Within a year these never fall either. */
const neverFallingHere: readonly Measure[] = [...neverFalling, 'eligible', 'totalToEnforce', 'separateBook'];

/**
 * Every rule that the reports of successive years break, in words; empty when all hold. `departments` are the units that
 * have no case taken up, being the ones that take them up.
 */
export function brokenRules(years: readonly RawReports[], departments: readonly string[]): string[] {
  const broken: string[] = [];
  const check: Check = (holds, ...rule) => {
    if (!holds) broken.push(rule.join(' '));
  };
  for (const [at, year] of years.entries()) {
    checkColumns(year, check);
    const before = years[at - 1];
    for (const [index, unit] of unitsOf(year).entries()) {
      const cells = cellsOf(year, index);
      const isDepartment = departments.includes(unit);
      for (const basis of bases) {
        checkUnit(cells, basis, [year.statYear, basis, unit], isDepartment, check);
        if (before) checkTurnOfYear(cellsOf(before, index), cells, basis, [year.statYear, basis, unit], check);
      }
      checkCredit(cells, [year.statYear, unit], check);
    }
    checkWhole(year, check);
  }
  return broken;
}

/** The units of a year in the order of its rows. */
export function unitsOf({ rows }: RawReports): string[] {
  return rows.unit.filter((_, row) => row % 12 === 0);
}

/** The sum of a measure over all units after so many months. */
export function wholeOf(year: RawReports, block: Block, measure: string, month: number): number {
  const column = columnOf(year, block, measure);
  return column ? column.reduce((sum, cell, row) => (row % 12 === month - 1 ? sum + cell : sum), 0) : Number.NaN;
}

function columnOf(year: RawReports, block: Block, measure: string): readonly number[] | undefined {
  return (year[block].columns as Readonly<Record<string, readonly number[]>>)[measure];
}

function cellsOf(year: RawReports, unitIndex: number): Cells {
  return (block, measure, month) => columnOf(year, block, measure)?.[unitIndex * 12 + month - 1] ?? Number.NaN;
}

function checkColumns(year: RawReports, check: Check): void {
  const rows = year.rows.unit.length;
  for (const block of [...bases, 'credit'] as const) {
    for (const [measure, column] of Object.entries<readonly number[]>(year[block].columns)) {
      check(column.length === rows, year.statYear, block, measure, 'has', rows, 'rows');
      check(
        column.every((cell) => Number.isSafeInteger(cell) && cell >= 0),
        year.statYear,
        block,
        measure,
        'whole, not negative',
      );
    }
  }
}

type Where = readonly (string | number)[];

function checkUnit(cells: Cells, basis: Basis, where: Where, isDepartment: boolean, check: Check): void {
  const measures = basis === 'cases' ? caseMeasures : amountMeasures;
  const rate = (month: number) => cells(basis, 'completedTotal', month) / cells(basis, 'eligible', month);
  for (const month of months) {
    const at = (measure: Measure) => cells(basis, measure, month);
    const row = Object.fromEntries(measures.map((measure) => [measure, at(measure)]));
    for (const { identity } of breaches(row, '06/2019')) check(false, ...where, month, identity);
    check(at('completedTotal') <= at('eligible'), ...where, month, 'completed within eligible');
    check(at('entrustedIn') <= at('newlyAccepted'), ...where, month, 'entrusted in within newly accepted');
    check(at('carriedOver') === cells(basis, 'carriedOver', 1), ...where, month, 'carried over is constant');
    if (month === 1) continue;
    for (const measure of neverFallingHere) {
      // A measure that the basis does not have is NaN and does not fall.
      check(!(at(measure) < cells(basis, measure, month - 1)), ...where, month, measure, 'falls');
    }
    // By cases a unit's rate may fall: what a month completes swings as counts do.
    if (basis === 'amounts') check(rate(month) > rate(month - 1), ...where, month, 'rate rises');
  }
  if (isDepartment) check(cells(basis, 'takenUp', 12) === 0, ...where, 'takes nothing up from itself');
}

function checkCredit(cells: Cells, [statYear = '', unit = '']: Where, check: Check): void {
  for (const month of months) {
    const [cases, before] = [cells('credit', 'completedCases', month), cells('credit', 'completedCases', month - 1)];
    const [amount, amountBefore] = [month, month - 1].map((at) => cells('credit', 'completedAmount', at));
    const where = [statYear, unit, month, 'credit'] as const;
    check(cases <= cells('cases', 'completedTotal', month), ...where, 'cases within completed');
    check((amount ?? 0) <= cells('amounts', 'completed', month), ...where, 'amount within completed');
    if (month === 1) continue;
    check(cases >= before && (amount ?? 0) >= (amountBefore ?? 0), ...where, 'falls');
    const addsBoth = cases > before === (amount ?? 0) > (amountBefore ?? 0);
    check(addsBoth, ...where, 'cases and their money come together');
    const [rest, restBefore] = [month, month - 1].map(
      (at) => cells('amounts', 'completed', at) - cells('credit', 'completedAmount', at),
    );
    check((rest ?? 0) >= (restBefore ?? 0), ...where, 'what is not credit falls');
  }
}

function checkTurnOfYear(before: Cells, year: Cells, basis: Basis, where: Where, check: Check): void {
  const moved = year(basis, 'separateBook', 1) - before(basis, 'separateBook', 12);
  check(moved >= 0, ...where, 'the separate book never falls');
  check(
    year(basis, 'carriedOver', 1) === before(basis, 'carriedForward', 12) - moved,
    ...where,
    'carried over is what was carried forward less what was moved',
  );
}

function checkWhole(year: RawReports, check: Check): void {
  const rate = (month: number) =>
    wholeOf(year, 'amounts', 'completedTotal', month) / wholeOf(year, 'amounts', 'eligible', month);
  for (const month of months.slice(1)) {
    check(rate(month) > rate(month - 1), year.statYear, 'amounts of all units', month, 'rate rises');
  }
}
