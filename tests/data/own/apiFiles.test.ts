import { describe, expect, it } from 'vitest';
import { catalogFile, figuresFile, reportsFile } from '../../../src/data/own/apiFiles.ts';
import { parsers } from '../../../src/data/parse.ts';
import { cellFigure, cellOf, columnOf } from '../../../src/domain/reportTable.ts';
import { office, officeReport, row } from '../../fixtures/officeReports.ts';

const version = { id: 'don-vi-3', date: '2026-03-01' };

describe('the files of what an office keeps', () => {
  it('name the office with its years and, first, its latest period', () => {
    const file = catalogFile([office], [officeReport(1, [10, 20]), officeReport(2, [12, 30])], version);
    const { value, dropped } = parsers.catalog(file);
    expect(dropped.faults).toEqual([]);
    expect(value.organisations[0]).toMatchObject({
      code: 'thi-xa-a',
      statYears: [2026],
      defaultPeriod: { statYear: 2026, months: 2 },
    });
  });

  it('are none before anything is kept', () => {
    expect(catalogFile([office], [], version)).toBeNull();
    expect(reportsFile([], version)).toBeNull();
  });

  it('have every number with its very cell', () => {
    const file = reportsFile([officeReport(1, [10, 20]), officeReport(2, [12, 30])], version);
    const { value: table, dropped, doubts } = parsers.reports('thi-xa-a', 2026, file);
    expect([...dropped.faults, ...doubts]).toEqual([]);
    expect(cellOf(table, { basis: 'cases', measure: 'completedTotal', unit: 'huyen-c', months: 2 })).toBe(32);
    expect(cellOf(table, { basis: 'cases', measure: 'takenUp', unit: 'huyen-c', months: 2 })).toBeNull();
    expect(cellOf(table, { basis: 'amounts', measure: 'eligible', unit: 'huyen-c', months: 2 })).toBeNull();
    const column = columnOf(table, 'cases', 'completedTotal');
    if (!column) throw new Error('no column');
    const figure = cellFigure(table, column, { unit: 'huyen-c', at: 13 });
    expect(figure).toMatchObject({
      value: 32,
      provenance: { kind: 'imported', file: 'thang-2.xlsx', sheet: 'Biểu 04', cell: 'J12+K12' },
    });
  });

  it('tell rows that do not add up as those of published files', () => {
    const wrong = {
      ...officeReport(1, [10, 20]),
      rows: [{ ...row('huyen-b', 11, 10), values: { ...row('huyen-b', 11, 10).values, docketed: 131 } }],
    };
    const { doubts } = parsers.reports('thi-xa-a', 2026, reportsFile([wrong], version));
    expect(doubts.map(({ at }) => at)).toEqual(['cases.columns.docketed']);
  });

  it('have targets with the decisions that they stand in', () => {
    const target = { organisation: 'thi-xa-a', statYear: 2026, basis: 'cases', direction: 'moreThan' } as const;
    const decision = { decision: '1234/QĐ-THADS', decidedOn: '2025-12-01' };
    const { value, dropped } = parsers.figures(
      'thi-xa-a',
      figuresFile(
        office,
        [
          { ...target, ...decision, unit: null, value: 83.5 },
          { ...target, ...decision, unit: 'huyen-b', value: 85 },
        ],
        version,
      ),
    );
    expect(dropped.faults).toEqual([]);
    expect(value.sources.map(({ id, title, date }) => [id, title, date])).toEqual([
      ['qd-1234-qd-thads-2025-12-01', 'Quyết định số 1234/QĐ-THADS', '2025-12-01'],
    ]);
    expect(value.targets.map(({ figure }) => [figure.name, figure.value, figure.direction])).toEqual([
      ['caseTarget', 83.5, 'moreThan'],
      ['caseTarget', 85, 'moreThan'],
    ]);
  });
});
