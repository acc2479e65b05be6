import { describe, expect, it } from 'vitest';
import { completionRate } from '../../src/domain/completion.ts';
import { isFigure } from '../../src/domain/figure.ts';
import { breaches } from '../../src/domain/forms.ts';
import { amountMeasures, caseMeasures, type Measure, neverFalling } from '../../src/domain/measures.ts';
import { monthsOfYear } from '../../src/domain/period.ts';
import { creditTotal, total } from '../../src/domain/reportSums.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';

import { parsed, table2020, table2021, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const units = vinhPhuc.units.map(({ code }) => code);

type Basis = 'cases' | 'amounts';

/** The twelve cells of a unit; undefined where the basis does not have the measure. */
function yearOf(table: ReportTable, basis: Basis, measure: Measure, unit: string): Float64Array | undefined {
  const columns: Partial<Record<Measure, Float64Array>> = table[basis].columns;
  const start = table.units.indexOf(unit) * 12;
  return columns[measure]?.subarray(start, start + 12);
}

function rowOf(table: ReportTable, basis: Basis, unit: string, months: number): Partial<Record<Measure, number>> {
  const measures: readonly Measure[] = basis === 'cases' ? caseMeasures : amountMeasures;
  return Object.fromEntries(
    measures.map((measure) => [measure, yearOf(table, basis, measure, unit)?.[months - 1] ?? Number.NaN]),
  );
}

/** Every breach in every unit and month, in words; and how many rows were looked at. */
function allBreaches(table: ReportTable, basis: Basis) {
  const broken: string[] = [];
  let rows = 0;
  for (const unit of units) {
    for (const months of monthsOfYear) {
      rows += 1;
      for (const { identity, expected, actual } of breaches(rowOf(table, basis, unit, months), '06/2019')) {
        broken.push(`${unit}, ${months} months, ${identity}: ${expected} and not ${actual}`);
      }
    }
  }
  return { rows, broken };
}

/** Measures that fall from one month to the next, in words. */
function falls(table: ReportTable, basis: Basis): string[] {
  return units.flatMap((unit) =>
    neverFalling.filter((measure) => {
      const cells = yearOf(table, basis, measure, unit);
      return cells?.some((cell, index) => index > 0 && cell < (cells[index - 1] ?? 0));
    }),
  );
}

const sumOf = (basis: Basis, measure: 'completedTotal' | 'eligible') => {
  const { reading, missingUnits } = total(table2021, { basis, measure, units, months: 12 });
  return [isFigure(reading) ? reading.value : null, missingUnits.length];
};

describe('the report files', () => {
  it('are read without a loss', () => {
    expect(parsed.reports2020.dropped.faults).toEqual([]);
    expect(parsed.reports2021.dropped.faults).toEqual([]);
  });

  it('have the ten units of the catalog, all twelve months', () => {
    expect(table2020.units).toEqual(units);
    expect(table2021.units).toEqual(units);
    expect(table2021.cases.columns.eligible).toHaveLength(120);
    expect(table2021.cases.columns.eligible.some(Number.isNaN)).toBe(false);
  });

  it('say that they are illustrative', () => {
    expect(table2021.origins).toEqual([{ kind: 'illustrative', method: 'reconciled-breakdown' }]);
    expect(table2020.origins.map(({ kind }) => kind)).toEqual(['illustrative']);
    for (const { cases, amounts, credit } of [table2020, table2021])
      for (const { origin } of [cases, amounts, credit]) expect(new Set(origin)).toEqual(new Set([0]));
  });

  it('keep every identity in every unit and month of 2020', () => {
    expect(allBreaches(table2020, 'cases')).toEqual({ rows: 120, broken: [] });
    expect(allBreaches(table2020, 'amounts')).toEqual({ rows: 120, broken: [] });
  });

  it('keep every identity in every unit and month of 2021', () => {
    expect(allBreaches(table2021, 'cases')).toEqual({ rows: 120, broken: [] });
    expect(allBreaches(table2021, 'amounts')).toEqual({ rows: 120, broken: [] });
  });

  it('never fall where they are cumulative', () => {
    expect(falls(table2020, 'cases')).toEqual([]);
    expect(falls(table2020, 'amounts')).toEqual([]);
    expect(falls(table2021, 'cases')).toEqual([]);
    expect(falls(table2021, 'amounts')).toEqual([]);
  });

  it('carry the same over in every month of a year', () => {
    expect(new Set(yearOf(table2021, 'cases', 'carriedOver', 'song-lo')).size).toBe(1);
    expect(new Set(yearOf(table2021, 'amounts', 'carriedOver', 'song-lo')).size).toBe(1);
  });
});

describe('the reports of the whole year 2021', () => {
  it('add up to 5 750 cases of 6 845 eligible', () => {
    expect(sumOf('cases', 'completedTotal')).toEqual([5750, 0]);
    expect(sumOf('cases', 'eligible')).toEqual([6845, 0]);
  });

  it('add up to 157 billion đồng of 345 billion eligible', () => {
    expect(sumOf('amounts', 'completedTotal')).toEqual([157_000_000, 0]);
    expect(sumOf('amounts', 'eligible')).toEqual([345_000_000, 0]);
  });

  it('add up to 37 bank-credit cases with 86 billion đồng', () => {
    expect(creditTotal(table2021, { basis: 'cases', units, months: 12 }).reading).toMatchObject({ value: 37 });
    expect(creditTotal(table2021, { basis: 'amounts', units, months: 12 }).reading).toMatchObject({
      value: 86_000_000,
    });
  });

  it('give the rates that were printed', () => {
    const { rate: byCases } = completionRate(table2021, { basis: 'cases', units, months: 12 });
    const { rate: byAmounts } = completionRate(table2021, { basis: 'amounts', units, months: 12 });
    expect(isFigure(byCases) && byCases.value).toBeCloseTo(84.0, 1);
    expect(isFigure(byCases) && byCases.value > 84).toBe(true);
    expect(isFigure(byAmounts) && byAmounts.value).toBeCloseTo(45.5, 1);
  });
});
