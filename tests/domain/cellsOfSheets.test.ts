import { describe, expect, it } from 'vitest';
import { reportsFile } from '../../src/data/own/apiFiles.ts';
import { parsers } from '../../src/data/parse.ts';
import { isFigure } from '../../src/domain/figure.ts';
import type { Measure } from '../../src/domain/measures.ts';
import { formulaOf, rootsOf } from '../../src/domain/provenance.ts';
import { creditTotal, total } from '../../src/domain/reportSums.ts';
import { cellFigure, columnOf } from '../../src/domain/reportTable.ts';
import { collectFiles } from '../../src/evidence/notes.ts';
import { officeReport, row } from '../fixtures/officeReports.ts';

/** Two months of an office, of which the second was read from another file. */
const reports = [officeReport(1, [10, 20]), officeReport(2, [12, 30])];
const tableOf = (of: typeof reports) =>
  parsers.reports('thi-xa-a', 2026, reportsFile(of, { id: '1', date: '2026-03-01' })).value;
const table = tableOf(reports);

function cellIn(measure: Measure, at: number, of = table) {
  const column = columnOf(of, 'cases', measure);
  if (!column) throw new Error(`no column of ${measure}`);
  const { provenance } = cellFigure(of, column, { unit: 'huyen-b', at });
  return provenance.kind === 'imported' ? `${provenance.file} ${provenance.cell}` : provenance.kind;
}

describe('a number that was read from a sheet', () => {
  it('names its very cell, or the cells that it is the sum of', () => {
    expect(cellIn('eligible', 0)).toBe('thang-1.xlsx I11');
    expect(cellIn('completedTotal', 1)).toBe('thang-2.xlsx J11+K11');
  });

  it('names the range of its sheet where no column is known', () => {
    expect(cellIn('inProgress', 0)).toBe('thang-1.xlsx H11:K12');
  });

  it('keeps the range of a whole sheet in the origins of the table, one a sheet', () => {
    expect(table.origins.map((origin) => origin.kind === 'imported' && origin.cell)).toEqual(['H11:K12', 'H11:K12']);
  });
});

describe('a sum of such numbers', () => {
  const units = ['huyen-b', 'huyen-c'];
  const { reading } = total(table, { basis: 'cases', measure: 'completedTotal', units, months: 2 });
  if (!isFigure(reading)) throw new Error('no sum');

  it('rests on the sheet, named once', () => {
    expect(reading).toMatchObject({ value: 46, provenance: { kind: 'derived' } });
    expect([...rootsOf([reading.provenance])]).toEqual([table.origins[1]]);
    expect([...collectFiles([reading])]).toEqual(['thang-2.xlsx']);
  });

  it('has the cells as its inputs, for whoever opens its evidence', () => {
    const inputs = formulaOf(reading.provenance)?.inputs ?? [];
    expect(inputs.map(({ provenance }) => provenance.kind === 'imported' && provenance.cell)).toEqual([
      'J11+K11',
      'J12+K12',
    ]);
  });

  it('is not reported of bank credit, which the forms do not tell', () => {
    expect(creditTotal(table, { basis: 'cases', units, months: 2 }).reading).toBe('notReported');
  });
});

describe('what was suspended for a complaint', () => {
  it('has a column where a report tells it, and nowhere else', () => {
    expect(columnOf(table, 'cases', 'suspendedForComplaint')).toBeUndefined();
    const values = { ...row('huyen-b', 11, 10).values, eligible: 103, suspendedForComplaint: 3, totalToEnforce: 123 };
    const told = tableOf([{ ...officeReport(1, [10, 20]), rows: [{ unit: 'huyen-b', sheetRow: 11, values }] }]);
    expect(columnOf(told, 'cases', 'suspendedForComplaint')?.values[0]).toBe(3);
    expect(columnOf(told, 'amounts', 'suspendedForComplaint')).toBeUndefined();
  });
});
