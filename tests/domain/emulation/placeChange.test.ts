import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/domain/emulation/board.ts';
import { placeChanges, samePoints } from '../../../src/domain/emulation/placeChange.ts';
import type { ScoringTable } from '../../../src/domain/emulation/scoringTable.ts';
import type { Unit } from '../../../src/domain/organisation.ts';
import {
  criterion,
  office,
  officeTable,
  type Reported,
  reportOf,
  statisticsOf,
  tableOf,
  wholeYear,
} from '../../fixtures/emulation.ts';
import { table } from '../../fixtures/tables.ts';

const plain: Reported = { cases: [70, 100], amounts: [30, 100], stock: [100, 100], withdrawn: 0 };

/** A board of units with what is given about each; without it a unit has no points at all. */
function board(
  given: Readonly<Record<string, Partial<Reported> | null>>,
  scoring: ScoringTable = officeTable,
  units: readonly Unit[] = Object.keys(given).map((code) => office(code)),
) {
  const rows = Object.entries(given).flatMap(([code, report]) =>
    report ? [reportOf(code, { ...plain, ...report })] : [],
  );
  const statistics = statisticsOf({ units, current: table(2021, rows) });
  return boardOf(statistics, { table: scoring, group: Object.keys(given), period: wholeYear });
}

const changes = (...boards: Parameters<typeof placeChanges>) => Object.fromEntries(placeChanges(...boards));

describe('a change of place', () => {
  it('is caused by the line whose points changed most', () => {
    // a: 40 for cases, then 30 for money and 15 for half of the stock as well; b keeps 30 + 30.
    const b = { amounts: [40, 100], stock: [100, 96] } as const;
    const before = board({ a: { cases: [80, 100] }, b });
    const now = board({ a: { cases: [80, 100], amounts: [40, 100], stock: [100, 98] }, b });
    expect(changes(now, before)).toEqual({
      a: { kind: 'moved', from: 2, to: 1, cause: { kind: 'line', line: 'tien', before: 0, now: 30 } },
      b: { kind: 'moved', from: 1, to: 2, cause: { kind: 'others', units: ['a'], joined: [], left: [] } },
    });
  });

  it('is caused downward by the line that lost most, a penalty too', () => {
    const a = { amounts: [40, 100] } as const;
    const before = board({ a, b: { amounts: [40, 100] } });
    const now = board({ a, b: { amounts: [40, 100], withdrawn: 5 } });
    expect(changes(now, before)['b']).toEqual({
      kind: 'moved',
      from: 1,
      to: 2,
      cause: { kind: 'line', line: 'thu-hoi', before: 0, now: -1.5 },
    });
    expect(changes(now, before)['a']).toEqual({ kind: 'same', place: 1 });
  });

  it('is caused by others where a unit has more points and still falls behind', () => {
    const before = board({ a: {}, b: {} });
    const now = board({ a: { stock: [100, 98] }, b: { cases: [80, 100] } });
    expect(changes(now, before)['a']).toMatchObject({ from: 1, to: 2, cause: { kind: 'others', units: ['b'] } });
  });

  it('names who fell back, who came and who left', () => {
    const a = { amounts: [40, 100] } as const;
    const better = { cases: [80, 100] } as const;
    expect(changes(board({ a, b: {} }), board({ a, b: better }))['a']).toMatchObject({
      from: 2,
      to: 1,
      cause: { kind: 'others', units: ['b'], joined: [], left: [] },
    });
    expect(changes(board({ a, b: null }), board({ a, b: better }))).toEqual({
      a: { kind: 'moved', from: 2, to: 1, cause: { kind: 'others', units: [], joined: [], left: ['b'] } },
      b: { kind: 'notComparable', why: 'noPlaceNow' },
    });
    expect(changes(board({ a, b: better }), board({ a, b: null }))).toEqual({
      a: { kind: 'moved', from: 1, to: 2, cause: { kind: 'others', units: [], joined: ['b'], left: [] } },
      b: { kind: 'notComparable', why: 'noPlaceBefore' },
    });
  });

  it('is none for a unit that has taken over another one since', () => {
    const merged = [office('a'), office('b', { validTo: '2021-05-31', successors: ['a'] })];
    expect(changes(board({ a: {} }, officeTable, merged), board({ a: {} }))).toEqual({
      a: { kind: 'notComparable', why: 'tookOver' },
    });
  });

  it('has no line as its cause where the tables differ', () => {
    const before = board({ a: { cases: [80, 100] }, b: { amounts: [40, 100] } });
    const now = board({ a: { cases: [80, 100] }, b: { amounts: [40, 100] } }, tableOf([criterion(1)]));
    expect(changes(now, before)['a']).toEqual({ kind: 'moved', from: 1, to: 2, cause: { kind: 'otherTable' } });
  });
});

describe('two tables', () => {
  it('give the same points whatever they are called and in whatever order a file has the parts of a line', () => {
    const renamed = {
      ...officeTable,
      statYear: 2022,
      title: 'Bảng khác',
      criteria: officeTable.criteria.map((line) => ({ ...line, name: 'x' })),
    };
    expect(samePoints(officeTable, renamed)).toBe(true);
    const { id, ...rest } = criterion(0);
    expect(samePoints(tableOf([{ ...rest, id }]), tableOf([criterion(0)]))).toBe(true);
  });

  it('give others where a weight, a scale or a penalty differs', () => {
    expect(samePoints(tableOf([criterion(0, { points: 41 })]), tableOf([criterion(0)]))).toBe(false);
    expect(samePoints(tableOf([criterion(0)]), tableOf([criterion(1)]))).toBe(false);
    expect(samePoints({ ...officeTable, penalties: [] }, officeTable)).toBe(false);
  });
});
