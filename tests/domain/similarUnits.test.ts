import { describe, expect, it } from 'vitest';
import { isFigure } from '../../src/domain/figure.ts';
import type { Unit, UnitKind } from '../../src/domain/organisation.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { similarUnits, traits, traitsOf } from '../../src/domain/similarUnits.ts';
import { imported } from '../fixtures/figures.ts';
import { type Row, table } from '../fixtures/tables.ts';

interface Given {
  readonly cases?: number;
  readonly money?: number;
  /** Percent, all three. */
  readonly eligibility?: number;
  readonly credit?: number;
  readonly fresh?: number;
}

/** A unit's year with these traits; what is null is not reported. */
function rowOf(unit: string, given: { readonly [T in keyof Given]: Given[T] | null } = {}): Row {
  const { cases, money, eligibility, credit, fresh } = {
    cases: 100,
    money: 1000,
    eligibility: 80,
    credit: 20,
    fresh: 40,
    ...given,
  };
  return {
    unit,
    months: 12,
    origin: imported,
    cases: {
      ...(cases !== null && {
        eligible: cases,
        ...(eligibility !== null && { totalToEnforce: (cases / eligibility) * 100 }),
      }),
      ...(fresh !== null && { newlyAccepted: fresh * 10, docketed: 1000 }),
    },
    amounts: { ...(money !== null && { eligible: money }), completedTotal: 1000 },
    credit: credit === null ? {} : { completedAmount: credit * 10 },
  };
}

function unitsOf(
  codes: readonly string[],
  kind: UnitKind = 'subDepartment',
  name = (code: string) => code,
): readonly Unit[] {
  return codes.map((code) => ({
    code,
    kind,
    name: { vi: name(code), en: name(code) },
    shortName: { vi: name(code), en: name(code) },
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
  }));
}

const similar = (of: ReportTable, units: readonly Unit[], unit: string) =>
  similarUnits(of, { units }, { unit, months: 12 });
const codesOf = (found: ReturnType<typeof similar>) => found?.nearest.map(({ unit }) => unit.code);

describe('traitsOf', () => {
  it('are two sizes and three shares, each with its own name', () => {
    const found = traitsOf(table(2021, [rowOf('a', { cases: 150, money: 4000, credit: 25 })]), 'a', 12);
    expect(traits.map((trait) => isFigure(found[trait]) && [found[trait].name, found[trait].value])).toEqual([
      ['eligibleCases', 150],
      ['eligibleAmount', 4000],
      ['eligibilityRate', 80],
      ['creditAmountShare', 25],
      ['newShare', 40],
    ]);
    expect(isFigure(found.newShare) && found.newShare.subject).toMatchObject({ whom: { unit: 'a' }, months: 12 });
  });

  it('are missing where the reports lack them, and a share of nothing is not applicable', () => {
    const rows = [rowOf('a', { eligibility: null, credit: null }), { ...rowOf('b'), amounts: { completedTotal: 0 } }];
    const of = table(2021, rows);
    expect(traitsOf(of, 'a', 12)).toMatchObject({ eligibilityRate: 'notReported', creditShare: 'notReported' });
    expect(traitsOf(of, 'b', 12)).toMatchObject({ eligibleAmount: 'notReported', creditShare: 'notApplicable' });
    expect(traitsOf(of, 'c', 12).eligibleCases).toBe('notReported');
  });

  it('are sums and ratios of sums for a unit that does not report itself', () => {
    const rows = [rowOf('a', { cases: 100, credit: 10 }), rowOf('b', { cases: 300, credit: 30 })];
    const of = { ...table(2021, rows), parts: new Map([['p', ['a', 'b']]]) };
    expect(traitsOf(of, 'p', 12)).toMatchObject({ eligibleCases: { value: 400 }, creditShare: { value: 20 } });
  });

  it('do not divide what some parts report by what others do', () => {
    const rows = [rowOf('a', { credit: null }), rowOf('b')];
    const of = { ...table(2021, rows), parts: new Map([['p', ['a', 'b']]]) };
    expect(traitsOf(of, 'p', 12).creditShare).toBe('notReported');
  });
});

describe('similarUnits', () => {
  // Sizes double from one to the next: a step is ln 2 along one coordinate, and all else is the same.
  const codes = ['a', 'b', 'c', 'd', 'e'];
  const doubling = table(
    2021,
    codes.map((code, at) => rowOf(code, { cases: 100 * 2 ** at })),
  );
  const units = unitsOf(codes);

  it('measure sizes by factors and call the usual distance between two units 100 %', () => {
    // Of ten pairs four are a step apart, three two, two three and one four: the median is two steps.
    const found = similar(doubling, units, 'a');
    expect(codesOf(found)).toEqual(['b', 'c', 'd', 'e']);
    const distances = found?.nearest.map(({ distance }) => isFigure(distance) && Math.round(distance.value));
    expect(distances).toEqual([50, 100, 150, 200]);
  });

  it('say by which trait each differs, in units of scatter', () => {
    // The scatter of the logarithms is 1.4826 steps.
    const [nearest] = similar(doubling, units, 'b')?.nearest ?? [];
    expect(nearest?.unit.code).toBe('a');
    expect(nearest?.differences.eligibleCases).toBeCloseTo(-1 / 1.4826, 10);
    expect(nearest?.differences.creditShare).toBe(0);
    expect(nearest?.mostUnlike).toBe('eligibleCases');
  });

  it('break ties by the official order', () => {
    expect(codesOf(similar(doubling, units, 'c'))).toEqual(['b', 'd', 'a', 'e']);
    expect(codesOf(similar(doubling, units.toReversed(), 'c'))).toEqual(['d', 'b', 'e', 'a']);
  });

  it('are as far from one another as the other way round', () => {
    const of = table(2021, [
      rowOf('a', { cases: 120, money: 900, credit: 5 }),
      rowOf('b', { cases: 400, eligibility: 60, fresh: 55 }),
      rowOf('c', { money: 70_000, credit: null }),
      rowOf('d', { cases: 90, fresh: 20, eligibility: 75 }),
    ]);
    const all = unitsOf(['a', 'b', 'c', 'd']);
    const distance = (from: string, to: string) => {
      const reading = similar(of, all, from)?.nearest.find(({ unit }) => unit.code === to)?.distance;
      return reading && isFigure(reading) ? reading.value : undefined;
    };
    for (const from of 'abcd')
      for (const to of 'abcd') if (from !== to) expect(distance(from, to), `${from} ${to}`).toBe(distance(to, from));
    expect(distance('a', 'b')).toBeGreaterThan(0);
  });

  it('weigh the mix as much as the size', () => {
    const of = table(2021, [
      rowOf('a', { cases: 100, credit: 10 }),
      rowOf('sameSize', { cases: 100, credit: 90 }),
      rowOf('sameMix', { cases: 110, credit: 10 }),
      rowOf('other', { cases: 150, credit: 30 }),
    ]);
    expect(codesOf(similar(of, unitsOf(['a', 'sameSize', 'sameMix', 'other']), 'a'))?.[0]).toBe('sameMix');
  });

  it('do not follow what units are called', () => {
    const renamed = unitsOf(codes, 'subDepartment', (code) => `Chi cục ${99 - code.charCodeAt(0)}`);
    const plainly = similar(doubling, units, 'd');
    const again = similar(doubling, renamed, 'd');
    expect(codesOf(again)).toEqual(codesOf(plainly));
    expect(again?.nearest.map(({ distance }) => distance)).toEqual(plainly?.nearest.map(({ distance }) => distance));
  });

  it('are never of another level, however alike', () => {
    const of = table(2021, [rowOf('a'), rowOf('far', { cases: 9000 }), rowOf('province'), rowOf('officer')]);
    const all = [
      ...unitsOf(['province'], 'department'),
      ...unitsOf(['a'], 'departmentOwn'),
      ...unitsOf(['far'], 'regionalOffice'),
      ...unitsOf(['officer'], 'officer'),
    ];
    expect(codesOf(similar(of, all, 'a'))).toEqual(['far']);
    expect(similar(of, all, 'a')).toMatchObject({ others: 1, compared: 1 });
    expect(codesOf(similar(of, all, 'officer'))).toEqual([]);
  });

  it('are five at most, and how many there were to choose from is told', () => {
    const many = Array.from({ length: 9 }, (_, at) => `u${at}`);
    const of = table(
      2021,
      many.map((code, at) => rowOf(code, { cases: 100 + at, money: 1000 + 7 * at * at })),
    );
    const found = similar(of, unitsOf(many), 'u0');
    expect(codesOf(found)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5']);
    expect(found).toMatchObject({ others: 8, compared: 8, leftOut: [] });
  });

  it('leave out of both what one lacks, and say which traits', () => {
    const of = table(2021, [
      rowOf('a', { cases: 100 }),
      rowOf('b', { cases: 100, credit: null }),
      rowOf('c', { cases: 130, credit: 21 }),
      rowOf('d', { cases: 190, credit: 35 }),
    ]);
    const found = similar(of, unitsOf(['a', 'b', 'c', 'd']), 'a');
    expect(found?.nearest[0]).toMatchObject({
      unit: { code: 'b' },
      differences: { creditShare: null, eligibleCases: 0 },
    });
    expect(found?.leftOut).toEqual(['creditShare']);
    expect(found?.nearest[0]?.mostUnlike).toBeUndefined();
  });

  it('pass over who has fewer than three traits, or has not reported', () => {
    const of = table(2021, [
      rowOf('a'),
      rowOf('b', { cases: 120 }),
      rowOf('c', { cases: null, eligibility: null, credit: null }),
    ]);
    const found = similar(of, unitsOf(['a', 'b', 'c', 'silent']), 'a');
    expect(codesOf(found)).toEqual(['b']);
    expect(found).toMatchObject({ others: 3, compared: 1 });
  });

  it('take a size of nothing as not known, since it has no logarithm', () => {
    const of = table(2021, [rowOf('a'), rowOf('b', { cases: 0 }), rowOf('c', { cases: 300 })]);
    const found = similar(of, unitsOf(['a', 'b', 'c']), 'a');
    expect(found?.nearest.find(({ unit }) => unit.code === 'b')?.differences.eligibleCases).toBeNull();
  });

  it('have no distance in percent where units are all the same', () => {
    const of = table(2021, [rowOf('a'), rowOf('b'), rowOf('c')]);
    const found = similar(of, unitsOf(['a', 'b', 'c']), 'b');
    expect(codesOf(found)).toEqual(['a', 'c']);
    expect(found?.nearest[0]?.distance).toBe('notApplicable');
  });

  it('rest on the traits of both units', () => {
    const distance = similar(doubling, units, 'a')?.nearest[0]?.distance;
    expect(distance && isFigure(distance) && distance.provenance).toMatchObject({
      kind: 'derived',
      formula: { operation: 'distance', inputs: { length: 10 } },
    });
  });

  it('are not known of a unit that is not there', () => {
    expect(similar(doubling, units, 'z')).toBeUndefined();
  });
});
