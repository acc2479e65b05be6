import { describe, expect, it } from 'vitest';
import { reportsFile } from '../../../src/data/own/apiFiles.ts';
import { parsers } from '../../../src/data/parse.ts';
import type { Unit } from '../../../src/domain/organisation.ts';
import { tidyHead, tidyLine } from '../../../src/files/tidyCsv.ts';
import {
  bookObservations,
  type NumbersObservation,
  reportCode,
  reportObservations,
} from '../../../src/pages/numbers/observations.ts';
import { lineFigure, type ReportLine, reportColumns, reportLines } from '../../../src/pages/numbers/reportLines.ts';
import { numbersColumns } from '../../../src/pages/numbers/tidyFiles.ts';
import { office, officeReport } from '../../fixtures/officeReports.ts';
import { datasetOf, lookOf, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const statistics = datasetOf(2021);
const lines = reportLines(lookOf({ units: ['song-lo'] }), vinhPhucEver);
const last = lines.at(-1) as ReportLine;
const lineOf = (one: NumbersObservation) => tidyLine(numbersColumns, one);
const written = (of: Iterable<NumbersObservation>) => [...of].map(lineOf);

describe('observations', () => {
  const book = [...bookObservations(statistics)];

  it('are one a figure and one a target', () => {
    expect(book.filter(({ dataset }) => dataset === 'figures')).toHaveLength(72);
    expect(book.filter(({ dataset }) => dataset === 'targets')).toHaveLength(26);
  });

  it('say of a reported figure its bound, source and paragraph', () => {
    expect(book[0]).toEqual({
      dataset: 'figures',
      subject: 'organisation',
      unitCode: '',
      periodStart: '2020-10-01',
      periodEnd: '2021-09-30',
      measure: 'casesCompleted',
      value: 5750,
      quantity: 'case',
      direction: 'moreThan',
      kind: 'reported',
      source: 'bai-bao-2022-01-03#13',
      status: 'reported',
    });
  });

  it('say the formula of a derived one', () => {
    expect(book.find(({ measure }) => measure === 'caseTarget')?.source).toBe('caseRate - caseRateGap');
  });

  it('are one a cell of a report, by the codes of the API', () => {
    const cells = [...reportObservations(statistics, [last])];
    expect(cells).toHaveLength(41);
    expect(cells.find(({ measure, quantity }) => measure === 'completedTotal' && quantity === 'case')).toMatchObject({
      unitCode: 'song-lo',
      periodStart: '2020-10-01',
      periodEnd: '2021-09-30',
      value: 188,
      kind: 'illustrative',
      source: 'reconciled-breakdown',
      status: 'reported',
    });
    expect(cells.at(-1)?.measure).toBe('credit.completedAmount');
  });

  it('say why there is no number', () => {
    const states = (['notReported', 'unreadable', 'notApplicable'] as const).map((state) => {
      const [cell] = reportObservations(statistics, [{ ...last, at: -1, state }]);
      return [cell?.value, cell?.status];
    });
    expect(states).toEqual([
      [null, 'notReported'],
      [null, 'unreadable'],
      [null, 'notApplicable'],
    ]);
  });
});

describe('tidy CSV', () => {
  it('begins with keys that stay as they are, and no byte order mark', () => {
    expect(tidyHead(numbersColumns)).toBe(
      'dataset,subject,unit_code,period_start,period_end,measure,value,quantity,direction,kind,source,status\r\n',
    );
  });

  it('has one observation a line, a point before decimals, and an empty field for what is missing', () => {
    expect(written(bookObservations(statistics))[3]).toBe(
      'figures,organisation,,2020-10-01,2021-09-30,amountRate,45.5,percent,exact,reported,bai-bao-2022-01-03#13,reported\r\n',
    );
    expect(written(reportObservations(statistics, [{ ...last, at: -1, state: 'notReported' }]))[0]).toBe(
      'reports,unit,song-lo,2020-10-01,2021-09-30,carriedOver,,case,,,,notReported\r\n',
    );
  });

  it('writes zero as zero', () => {
    const zero = [...reportObservations(statistics, lines)].find(({ value }) => value === 0);
    expect(zero && lineOf(zero)).toContain(',0,case,exact,illustrative,');
  });

  it('has six decimals at most, and no text that runs as a formula', () => {
    const [one] = bookObservations(statistics);
    if (!one) throw new Error('there is no figure');
    const line = lineOf({ ...one, value: 1 / 3, source: '=HYPERLINK("x")' });
    expect(line).toContain(',0.333333,');
    expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('an office that tells suspensions for a complaint', () => {
  const { rows, ...report } = officeReport(2, [40, 50]);
  const told = rows.map(({ values, ...row }) => ({ ...row, values: { ...values, suspendedForComplaint: 3 } }));
  const file = reportsFile([{ ...report, rows: told }], { id: 'don-vi-1', date: '2026-03-01' });
  const table = parsers.reports(office.code, 2026, file).value;
  const line = { unit: office.units[0] as Unit, months: 2, at: 1, state: 'reported' } as const;

  it('has a column of them, and each number under its own name', () => {
    const columns = reportColumns(table, 'cases');
    const numbers = columns.map((column) => [reportCode(column, 'cases'), lineFigure(table, column, line)?.value]);
    expect(numbers.slice(-3)).toEqual([
      ['separateBook', undefined],
      ['suspendedForComplaint', 3],
      ['credit.completedCases', undefined],
    ]);
    expect(Object.fromEntries(numbers)).toMatchObject({ eligible: 100, completed: 40, completedTotal: 42 });
  });
});
