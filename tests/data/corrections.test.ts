import { describe, expect, it } from 'vitest';
import { parseReports } from '../../src/data/reports/parse.ts';
import { correctionOf, correctionsIn } from '../../src/domain/corrections.ts';
import { countedAs, verifyCommand } from '../../src/domain/countedAs.ts';
import { amountMeasures, caseMeasures } from '../../src/domain/measures.ts';
import { total } from '../../src/domain/reportSums.ts';
import { figureIn } from '../../src/domain/table.ts';
import { closingText, registerLines } from '../../src/evidence/registerLines.ts';
import { collectRegisters } from '../../src/evidence/registers.ts';
import { sourceCode } from '../../src/files/observation.ts';
import { cases, fromRegister } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';
import { there } from '../fixtures/there.ts';

/** What is published from the register: its origin, and what became of closed numbers. */

const corrections = {
  unit: ['a', 'a', 'b'],
  months: [1, 1, 2],
  basis: ['cases', 'amounts', 'cases'],
  measure: ['eligible', 'eligible', 'credit'],
  closed: [120, 5000, 3],
  now: [122, 4100, 4],
  at: ['2020-12-02T17:00:00', '2020-12-02T17:00:00', '2021-01-02T17:00:00'],
};

/** Units a and b after one and two months. */
function file(given: object = { corrections }) {
  const unit = ['a', 'a', 'b', 'b'];
  const columns = (names: readonly string[], eligible: number) =>
    Object.fromEntries(names.map((name) => [name, unit.map(() => (name === 'completedTotal' ? 3 : eligible))]));
  const origin = [0, 1, 0, 1];
  const open = ['completed', 'terminated', 'reduced', 'inProgress', 'postponedByAgreement'];
  const withoutParts = (columnsOf: Record<string, number[]>) => ({
    ...columnsOf,
    ...Object.fromEntries(open.filter((name) => name in columnsOf).map((name) => [name, unit.map(() => null)])),
  });
  return {
    schemaVersion: 2,
    organisation: 'tinh',
    statYear: 2021,
    formVersion: '06/2019',
    rows: { unit, months: [1, 2, 1, 2] },
    origins: [fromRegister, { ...fromRegister, closedAt: '2021-10-03T18:30:00' }],
    cases: { origin, columns: withoutParts(columns(caseMeasures, 120)) },
    amounts: { origin, columns: withoutParts(columns(amountMeasures, 5000)) },
    credit: { origin, columns: { completedCases: unit.map(() => 3), completedAmount: unit.map(() => 2) } },
    ...given,
  };
}

const parse = (given?: object) => parseReports('tinh', 2021, file(given));

describe('a report counted from the register', () => {
  it('tells of a closed number what the register said by the next closing, and keeps the number', () => {
    const { value, dropped } = parse();
    expect(dropped.faults).toEqual([]);
    expect(correctionsIn(value)).toHaveLength(3);
    const eligible = total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 1 }).reading;
    expect(eligible).toMatchObject({ value: 120 });
    expect(correctionOf([value], there(figureIn(eligible)))).toMatchObject({
      closed: 120,
      now: 122,
      at: '2020-12-02T17:00:00',
    });
    const later = total(value, { basis: 'cases', measure: 'eligible', units: ['a'], months: 2 }).reading;
    expect(correctionOf([value], there(figureIn(later)))).toBeUndefined();
    expect(correctionOf([{ ...value, statYear: 2020 }], there(figureIn(eligible)))).toBeUndefined();
  });

  it('refuses an origin whose hash is none, naming it', () => {
    expect(() => parse({ origins: [{ ...fromRegister, hash: 'abc' }] })).toThrow();
  });

  it.each([
    ['says another closed number than the report', { closed: [119, 5000, 3] }, 'corrections.closed[0]'],
    ['is of a unit without a row', { unit: ['z', 'a', 'b'] }, 'corrections.unit[0]'],
    ['is of a measure that there is not', { measure: ['eligible', 'eligible', 'speed'] }, 'corrections.measure[2]'],
    ['has a time that there is not', { at: ['2020-02-30T17:00', ...corrections.at.slice(1)] }, 'corrections.at[0]'],
  ])('leaves out and tells a correction that %s, and keeps the others', (_, wrong, at) => {
    const { value, dropped } = parse({ corrections: { ...corrections, ...wrong } });
    expect(dropped.faults.map((fault) => fault.at)).toEqual([at]);
    expect(correctionsIn(value)).toHaveLength(2);
    expect(value.units).toEqual(['a', 'b']);
  });

  it('leaves out all corrections whose columns are of unequal length, and one that stands twice', () => {
    const short = parse({ corrections: { ...corrections, now: [122] } });
    expect(short.value.corrections).toBeUndefined();
    expect(short.dropped.faults).toEqual([
      { at: 'corrections.now', problem: { kind: 'length', found: 1, expected: 3 } },
    ]);
    const twice = { ...corrections, basis: ['cases', 'cases', 'cases'], closed: [120, 120, 3] };
    const { value, dropped } = parse({ corrections: twice });
    expect(dropped.faults).toEqual([{ at: 'corrections[1]', problem: { kind: 'twice' } }]);
    expect(correctionsIn(value).map(({ now }) => now)).toEqual([122, 4]);
  });

  it('has none where the file tells of none', () => {
    expect(parse({}).value).not.toHaveProperty('corrections');
    expect(
      parse({ corrections: Object.fromEntries(Object.keys(corrections).map((key) => [key, []])) }).value,
    ).not.toHaveProperty('corrections');
  });
});

describe('a count of the register', () => {
  it('is named in codes by query, closing, snapshot and hash', () => {
    expect(sourceCode(fromRegister)).toBe('forms/06-2019!2021-10-02T17:00:00!5e5e5e5e5e5e5e5e!7a7a7a7a7a7a7a7a');
  });

  it('stands among sources once a query and snapshot, with its closings', () => {
    const later = { ...fromRegister, closedAt: '2021-10-03T18:30:00' };
    const counts = collectRegisters([
      cases(1, 'exact', later),
      cases(2, 'exact', fromRegister),
      cases(3, 'exact', later),
    ]);
    expect(counts.map((count) => closingText(count, vi))).toEqual(['17:00 ngày 02/10/2021', '18:30 ngày 03/10/2021']);
    expect(registerLines(counts, vi)).toEqual([
      'Sổ thụ lý: truy vấn forms/06-2019, bản chụp 5e5e5e5e5e5e5e5e…, 2 lần chốt, từ 17:00 ngày 02/10/2021 đến 18:30 ngày 03/10/2021',
    ]);
    expect(registerLines(counts.slice(0, 1), en)).toEqual([
      'Register of cases: query forms/06-2019, snapshot 5e5e5e5e5e5e5e5e…, closed at 17:00 on 02/10/2021',
    ]);
  });

  it('is counted again by a command that names its unit, period, measure and basis', () => {
    const { value } = parse();
    const { reading } = total(value, { basis: 'amounts', measure: 'completedTotal', units: ['b'], months: 2 });
    if (typeof reading === 'string') throw new Error(reading);
    const counted = countedAs(reading);
    expect(counted).toEqual({ unit: 'b', statYear: 2021, months: 2, measure: 'completedTotal', basis: 'amounts' });
    expect(counted && verifyCommand(counted)).toBe(
      'npm run register:verify -- --register SO --out API --unit b --year 2021 --months 2 --measure completedTotal --basis amounts',
    );
  });

  it('is not counted again where it is of several units, or no count of the forms', () => {
    const { value } = parse();
    const { reading } = total(value, { basis: 'cases', measure: 'eligible', units: ['a', 'b'], months: 1 });
    if (typeof reading === 'string') throw new Error(reading);
    expect(countedAs(reading)).toBeUndefined();
    expect(countedAs(cases(3))).toBeUndefined();
  });
});
