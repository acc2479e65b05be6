import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/domain/table.ts';
import { ageOf, byObservation, observationOf, verdictsOn, writtenNumbers } from '../../src/domain/writtenNumbers.ts';
import { amount, cases, rate } from '../fixtures/figures.ts';

const versions = [
  { id: '3', date: '2026-12-24' },
  { id: '1', date: '2026-11-23' },
  { id: '2', date: '2026-11-25' },
];

const about = (unit: string) =>
  ({ whom: { kind: 'unit', organisation: 'o', unit }, statYear: 2021, months: 12 }) as const;

function tableOf(rows: Table['rows']): Table {
  return {
    columns: [
      { key: 'unit', role: 'name', header: 'Đơn vị', kind: 'text' },
      { key: 'rate', role: 'value', header: 'Tỷ lệ', kind: 'percent', decimals: 1 },
    ],
    rows,
  };
}

describe('how old a version is', () => {
  it('is told by number and day, with all that came later, oldest first', () => {
    expect(ageOf({ id: '3', date: '2026-12-24' }, versions)).toEqual({ kind: 'same' });
    expect(ageOf({ id: '1', date: '2026-11-23' }, versions)).toEqual({
      kind: 'older',
      later: [
        { id: '2', date: '2026-11-25' },
        { id: '3', date: '2026-12-24' },
      ],
    });
  });

  it('is unknown for the same number of another day, and newer for a day after all', () => {
    expect(ageOf({ id: '2', date: '2026-11-26' }, versions)).toEqual({ kind: 'unknown' });
    expect(ageOf({ id: '2', date: '2027-01-01' }, versions)).toEqual({ kind: 'newer' });
    expect(ageOf({ id: '2', date: '2027-01-01' }, [])).toEqual({ kind: 'unknown' });
  });
});

describe('a written number', () => {
  it('is rounded as it is shown; money is whole', () => {
    const table = tableOf([
      ['A', { ...rate(84.06, 'moreThan'), subject: about('a') }],
      ['B', amount(157_000_000.4)],
      ['C', 'notReported'],
    ]);
    const numbers = writtenNumbers(table).map(({ row, value, step }) => [row, value, step]);
    expect(numbers).toEqual([
      [0, 84, 0.1],
      [1, 157_000_000, 1],
    ]);
  });

  it('is found again in another row and under another name, and by its direction too', () => {
    const a = { ...rate(84.04), subject: about('a') };
    const b = { ...rate(60), subject: about('b') };
    const written = writtenNumbers(
      tableOf([
        ['A', a],
        ['B', b],
        ['C', { ...rate(50), subject: about('c') }],
      ]),
    );
    const today = tableOf([
      ['Bê', { ...b, value: 61 }],
      ['A', { ...a, direction: 'moreThan' }],
    ]);
    expect(verdictsOn(written, { table: today, others: new Map() })).toEqual([
      { kind: 'changed', now: { value: 84, direction: 'moreThan' } },
      { kind: 'changed', now: { value: 61, direction: 'exact' } },
      { kind: 'gone' },
    ]);
    // Where the chart is not shown any more the same observation elsewhere will do.
    expect(verdictsOn(written, { table: undefined, others: byObservation([a, b]) })).toEqual([
      { kind: 'current' },
      { kind: 'current' },
      { kind: 'gone' },
    ]);
  });

  it('is of the same group whatever the order of its units', () => {
    const of = (units: readonly string[]) =>
      observationOf({ ...cases(1), subject: { whom: { kind: 'group', organisation: 'o', units }, statYear: 2021 } });
    expect(of(['b', 'a'])).toBe(of(['a', 'b']));
    expect(of(['a', 'b'])).not.toBe(of(['a', 'c']));
  });
});
