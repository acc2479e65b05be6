import { describe, expect, it } from 'vitest';
import { parseReports } from '../../src/data/reports/parse.ts';
import { amountMeasures, caseMeasures } from '../../src/domain/measures.ts';
import { total } from '../../src/domain/reportSums.ts';

import { failureOf } from '../fixtures/failures.ts';

const illustrative = { kind: 'illustrative', method: 'made-up' };

interface Given {
  readonly unit?: unknown[];
  readonly months?: unknown[];
  /** Columns of cases that differ from a list of ones. */
  readonly cases?: Record<string, unknown>;
  readonly file?: object;
}

/** What stands in a column: nothing was done, and a hundred are there to be done. */
const usual: Readonly<Record<string, number>> = { docketed: 100, totalToEnforce: 100, eligible: 1 };

/** A file of three rows, a and b after one month and a after two. */
function file({ unit = ['a', 'b', 'a'], months = [1, 1, 2], cases = {}, file: more = {} }: Given = {}) {
  const columns = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, unit.map(() => usual[name] ?? 0)]));
  return {
    schemaVersion: 2,
    organisation: 'tinh',
    statYear: 2021,
    formVersion: '06/2019',
    rows: { unit, months },
    origins: [illustrative],
    cases: { origin: unit.map(() => 0), columns: { ...columns(caseMeasures), ...cases } },
    amounts: { origin: unit.map(() => 0), columns: columns(amountMeasures) },
    credit: { origin: unit.map(() => 0), columns: columns(['completedCases', 'completedAmount']) },
    ...more,
  };
}

const parse = (given?: Given) => parseReports('tinh', 2021, file(given));
const failure = (given?: Given) => failureOf(() => parse(given));

describe('parseReports', () => {
  it('puts cells where unit and period say, whatever the order of the rows', () => {
    const { value, dropped } = parse({ cases: { eligible: [11, 21, 12] } });
    expect(value.units).toEqual(['a', 'b']);
    expect(value.statYear).toBe(2021);
    expect(value.formVersion).toBe('06/2019');
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 1 }).reading).toMatchObject({
      value: 11,
    });
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 2 }).reading).toMatchObject({
      value: 12,
    });
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['b'], months: 1 }).reading).toMatchObject({
      value: 21,
    });
    expect(dropped).toEqual({ file: 'tinh/reports/2021.json', faults: [] });
  });

  it('reads the rows of a sheet and columns that files may leave out, and refuses those that are too short', () => {
    const columns = { ...file().cases.columns, eligible: [9, 9, 9], suspendedForComplaint: [0, 3, null] };
    const cases = { origin: [0, 0, 0], sheetRows: [17, 18, 0], columns };
    const { value } = parse({ file: { cases } });
    expect(value.cases.columns.suspendedForComplaint?.[12]).toBe(3);
    expect([value.cases.sheetRows?.[0], value.cases.sheetRows?.[1], value.cases.sheetRows?.[12]]).toEqual([17, 0, 18]);
    expect(value.amounts.sheetRows).toBeUndefined();
    expect(() => parse({ file: { cases: { ...cases, sheetRows: [17] } } })).toThrow('cases.sheetRows');
    const short = { ...cases, columns: { ...columns, suspendedForComplaint: [0] } };
    expect(() => parse({ file: { cases: short } })).toThrow('cases.columns.suspendedForComplaint');
  });

  it('takes a period without a row for not reported', () => {
    expect(total(parse().value, { basis: 'cases', measure: 'eligible', units: ['b'], months: 2 }).reading).toBe(
      'notReported',
    );
  });

  it('takes an empty cell for not reported and zero for zero', () => {
    const { value, dropped } = parse({ cases: { eligible: [null, 0, 12] } });
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 1 }).reading).toBe('notReported');
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['b'], months: 1 }).reading).toMatchObject({
      value: 0,
    });
    expect(dropped.faults).toEqual([]);
  });

  it('keeps where each row comes from', () => {
    const { origins, amounts } = parse().value;
    expect(origins).toEqual([{ kind: 'illustrative', method: 'made-up' }]);
    expect(amounts.origin[0]).toBe(0);
  });

  it('drops one row for one bad cell, and names the cell', () => {
    const { value, dropped } = parse({ cases: { eligible: [11, 'hai mốt', 12] } });
    expect(value.units).toEqual(['a']);
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 2 }).reading).toMatchObject({
      value: 12,
    });
    expect(dropped.faults).toEqual([
      {
        at: 'cases.columns.eligible[1]',
        problem: { kind: 'unexpected', found: '"hai mốt"', expected: { kind: 'number' } },
        row: { unit: 'b', months: 1 },
      },
    ]);
  });

  it('drops the whole row, not the cell alone', () => {
    const { value } = parse({ cases: { eligible: ['x', 21, 12] } });
    expect(total(value, { basis: 'cases', measure: 'completedTotal', units: ['a'], months: 1 }).reading).toBe(
      'notReported',
    );
    expect(total(value, { basis: 'amounts', measure: 'eligible', units: ['a'], months: 1 }).reading).toBe(
      'notReported',
    );
  });

  it('takes neither a negative nor a broken number', () => {
    expect(parse({ cases: { eligible: [-1, 1, 1] } }).dropped.faults[0]?.problem).toEqual({
      kind: 'unexpected',
      found: '-1',
      expected: { kind: 'atLeast', limit: 0 },
    });
    expect(parse({ cases: { eligible: [1, 1, 1.5] } }).dropped.faults[0]?.at).toBe('cases.columns.eligible[2]');
  });

  it('drops a row whose unit or period cannot be read', () => {
    expect(parse({ unit: ['a', 'Chi cục B', 'a'] }).dropped.faults).toEqual([
      {
        at: 'rows.unit[1]',
        problem: { kind: 'unexpected', found: '"Chi cục B"', expected: { kind: 'code' } },
      },
    ]);
    expect(parse({ months: [1, 13, 2] }).dropped.faults).toEqual([
      { at: 'rows.months[1]', problem: { kind: 'unexpected', found: '13', expected: { kind: 'atMost', limit: 12 } } },
    ]);
    expect(parse({ months: [0, 1, 2] }).dropped.faults[0]?.at).toBe('rows.months[0]');
  });

  it('drops the second of two rows for one unit and period', () => {
    const { value, dropped } = parse({ months: [1, 1, 1], cases: { eligible: [11, 21, 99] } });
    expect(total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 1 }).reading).toMatchObject({
      value: 11,
    });
    expect(dropped.faults).toEqual([{ at: 'rows[2]', problem: { kind: 'twice' }, row: { unit: 'a', months: 1 } }]);
  });

  it('has no units when every row had to be dropped', () => {
    const { value, dropped } = parse({ months: [0, 0, 0] });
    expect(value.units).toEqual([]);
    expect(dropped.faults).toHaveLength(3);
  });

  it('refuses a column that is longer or shorter than the others', async () => {
    const found = await failure({ cases: { eligible: [1, 1] } });
    expect(found.kind).toBe('malformed');
    expect(found.file).toBe('tinh/reports/2021.json');
    expect(found.fault).toEqual({
      at: 'cases.columns.eligible',
      problem: { kind: 'length', found: 2, expected: 3 },
    });
    expect((await failure({ months: [1, 1, 2, 3] })).fault).toEqual({
      at: 'rows.months',
      problem: { kind: 'length', found: 4, expected: 3 },
    });
  });

  it('refuses a file without one of its columns', async () => {
    expect((await failure({ cases: { eligible: undefined } })).fault?.at).toBe('cases.columns.eligible');
  });

  it('refuses a column that is no list', async () => {
    expect((await failure({ cases: { eligible: 7 } })).fault?.at).toBe('cases.columns.eligible');
  });

  it('refuses another year or organisation than was asked for', async () => {
    expect((await failure({ file: { statYear: 2020 } })).fault).toEqual({
      at: 'statYear',
      problem: { kind: 'unexpected', found: '2020', expected: { kind: 'oneOf', values: ['2021'] } },
    });
    expect((await failure({ file: { organisation: 'khac' } })).fault).toEqual({
      at: 'organisation',
      problem: { kind: 'unexpected', found: 'khac', expected: { kind: 'oneOf', values: ['tinh'] } },
    });
  });

  it('refuses another version of the format, and forms it does not know', async () => {
    expect((await failure({ file: { schemaVersion: 3 } })).kind).toBe('newerSchema');
    expect((await failure({ file: { schemaVersion: 0 } })).fault?.at).toBe('schemaVersion');
    expect((await failure({ file: { formVersion: '01/2013' } })).fault?.at).toBe('formVersion');
  });

  it('says that a file without rows is empty', async () => {
    const found = await failure({ unit: [], months: [] });
    expect(found.kind).toBe('empty');
    expect(found.fault).toBeUndefined();
  });

  it('refuses what is no object at all', async () => {
    expect((await failureOf(() => parseReports('tinh', 2021, 7))).fault?.at).toBe('(root)');
  });
});
