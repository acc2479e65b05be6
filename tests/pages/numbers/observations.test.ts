import { describe, expect, it } from 'vitest';
import { reportsFile } from '../../../src/data/own/apiFiles.ts';
import { parsers } from '../../../src/data/parse.ts';
import type { Unit } from '../../../src/domain/organisation.ts';
import { tidyCsvHead, tidyCsvLine } from '../../../src/files/tidyCsv.ts';
import { bookObservations, reportCode, reportObservations } from '../../../src/pages/numbers/observations.ts';
import { lineFigure, type ReportLine, reportColumns, reportLines } from '../../../src/pages/numbers/reportLines.ts';
import { office, officeReport } from '../../fixtures/officeReports.ts';
import { datasetOf, lookOf, vinhPhucEver } from '../../fixtures/vinhPhuc.ts';

const statistics = datasetOf(2021);
const lines = reportLines(lookOf({ units: ['song-lo'] }), vinhPhucEver);
const last = lines.at(-1) as ReportLine;
const written = (of: Iterable<Parameters<typeof tidyCsvLine>[0]>) => [...of].map((each) => tidyCsvLine(each, '2'));

describe('observations', () => {
  const book = [...bookObservations(statistics, 'vi')];

  it('are one a figure and one a target', () => {
    expect(book.filter(({ dataset }) => dataset === 'figures')).toHaveLength(72);
    expect(book.filter(({ dataset }) => dataset === 'targets')).toHaveLength(26);
  });

  it('say of a reported figure its bound, source and paragraph', () => {
    expect(book[0]).toEqual({
      dataset: 'figures',
      organisation: 'vinh-phuc',
      subject: 'organisation',
      unitCode: '',
      unitName: '',
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
    const cells = [...reportObservations(statistics, [last], 'vi')];
    expect(cells).toHaveLength(41);
    expect(cells.find(({ measure, quantity }) => measure === 'completedTotal' && quantity === 'case')).toMatchObject({
      unitCode: 'song-lo',
      unitName: 'Chi cục THADS huyện Sông Lô',
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
      const [cell] = reportObservations(statistics, [{ ...last, at: -1, state }], 'vi');
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
  it('begins with a byte order mark and keys that stay as they are', () => {
    expect(tidyCsvHead()).toBe(
      '\ufeffdataset,organisation,subject,unit_code,unit_name,period_start,period_end,measure,value,quantity,direction,kind,source,status,data_version\r\n',
    );
  });

  it('has one observation a line, a point before decimals, and an empty field for what is missing', () => {
    expect(written(bookObservations(statistics, 'vi'))[3]).toBe(
      'figures,vinh-phuc,organisation,,,2020-10-01,2021-09-30,amountRate,45.5,percent,exact,reported,bai-bao-2022-01-03#13,reported,2\r\n',
    );
    expect(written(reportObservations(statistics, [{ ...last, at: -1, state: 'notReported' }], 'vi'))[0]).toBe(
      'reports,vinh-phuc,unit,song-lo,Chi cục THADS huyện Sông Lô,2020-10-01,2021-09-30,carriedOver,,case,,,,notReported,2\r\n',
    );
  });

  it('writes zero as zero', () => {
    const zero = [...reportObservations(statistics, lines, 'vi')].find(({ value }) => value === 0);
    expect(zero && tidyCsvLine(zero, '2')).toContain(',0,case,exact,illustrative,');
  });

  it('has six decimals at most, and no text that runs as a formula', () => {
    const [one] = bookObservations(statistics, 'vi');
    if (!one) throw new Error('there is no figure');
    const line = tidyCsvLine({ ...one, value: 1 / 3, source: '=HYPERLINK("x")' }, '2');
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
