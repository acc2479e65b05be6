import { describe, expect, it } from 'vitest';
import { fateOf, neighboursOf } from '../../src/domain/fate.ts';
import { type Organisation, organisationIn, type Unit, validityIn } from '../../src/domain/organisation.ts';
import { chosenUnits, type UnitChoice } from '../../src/domain/selection.ts';
import { vinhPhucEver } from '../fixtures/vinhPhuc.ts';

function unit(code: string, given: Partial<Unit> = {}): Unit {
  const name = { vi: code, en: code };
  return {
    code,
    kind: 'subDepartment',
    name,
    shortName: name,
    parent: null,
    validFrom: null,
    validTo: null,
    successors: [],
    ...given,
  };
}

/** A choice of the units right below the organisation. */
const of = (units: UnitChoice) => ({ within: null, level: null, units });

/** A department of these units. */
function departmentOf(units: readonly Unit[]): Organisation {
  const name = { vi: 'Tỉnh', en: 'Province' };
  return { code: 'tinh', kind: 'province', name, shortName: name, units };
}

const [a, b, c] = [unit('a'), unit('b'), unit('c')];
const organisation = { units: [a, b, c] };

describe('chosenUnits', () => {
  it('is all of them for all', () => {
    expect(chosenUnits(organisation, of('all'))).toEqual([a, b, c]);
  });

  it('is in official order, whatever the order of the choice', () => {
    expect(chosenUnits(organisation, of(['c', 'a']))).toEqual([a, c]);
  });

  it('has each unit once', () => {
    expect(chosenUnits(organisation, of(['b', 'b']))).toEqual([b]);
  });

  it('passes over codes that are not there', () => {
    expect(chosenUnits(organisation, of(['x', 'b']))).toEqual([b]);
    expect(chosenUnits(organisation, of(['x']))).toEqual([]);
  });

  it('may be nobody', () => {
    expect(chosenUnits(organisation, of([]))).toEqual([]);
    expect(chosenUnits({ units: [] }, of('all'))).toEqual([]);
  });
});

describe('validityIn', () => {
  const between = (validFrom: string | null, validTo: string | null, successors: readonly string[] = []) => ({
    validFrom,
    validTo,
    successors,
  });
  // 01/10/2020 to 31/03/2021.
  const halfYear = { statYear: 2021, months: 6 };

  it('is valid without dates', () => {
    expect(validityIn(between(null, null), halfYear)).toBe('valid');
  });

  it('has ended for a unit whose last day was before the first of the period', () => {
    expect(validityIn(between(null, '2020-09-30'), halfYear)).toBe('ended');
    expect(validityIn(between('2015-01-01', '2018-06-30'), halfYear)).toBe('ended');
  });

  it('is valid for a unit that worked on the first day alone', () => {
    expect(validityIn(between(null, '2020-10-01'), halfYear)).toBe('valid');
  });

  it('is valid for a unit that began on the last day', () => {
    expect(validityIn(between('2021-03-31', null), halfYear)).toBe('valid');
  });

  it('is not yet for a unit that began the day after', () => {
    expect(validityIn(between('2021-04-01', null), halfYear)).toBe('notYet');
    expect(validityIn(between('2021-04-01', '2023-06-30'), halfYear)).toBe('notYet');
  });

  it('is valid for a unit that came and went within the period', () => {
    expect(validityIn(between('2020-12-01', '2021-01-31'), halfYear)).toBe('valid');
  });

  it('depends on how much of the year is looked at', () => {
    const fromJuly = between('2025-07-01', null);
    expect(validityIn(fromJuly, { statYear: 2025, months: 9 })).toBe('notYet');
    expect(validityIn(fromJuly, { statYear: 2025, months: 10 })).toBe('valid');
    const toJune = between(null, '2025-06-30');
    expect(validityIn(toJune, { statYear: 2025, months: 12 })).toBe('valid');
    expect(validityIn(toJune, { statYear: 2026, months: 1 })).toBe('ended');
  });

  it('counts nothing twice: who has a successor is gone by the last day, who has none still reports', () => {
    const merged = between(null, '2025-06-30', ['heir']);
    expect(validityIn(merged, { statYear: 2025, months: 9 })).toBe('valid');
    expect(validityIn(merged, { statYear: 2025, months: 10 })).toBe('ended');
    expect(validityIn(between(null, '2025-06-30'), { statYear: 2025, months: 10 })).toBe('valid');
  });

  it('knows the last day of February', () => {
    expect(validityIn(between('2024-02-29', null), { statYear: 2024, months: 5 })).toBe('valid');
    expect(validityIn(between('2024-03-01', null), { statYear: 2024, months: 5 })).toBe('notYet');
    expect(validityIn(between('2023-03-01', null), { statYear: 2023, months: 5 })).toBe('notYet');
  });
});

describe('organisationIn', () => {
  const old = unit('old', { validTo: '2025-06-30' });
  const young = unit('young', { validFrom: '2025-07-01' });

  it('is without the units that had ended or were not there yet, in the same order', () => {
    const department = departmentOf([a, old, young, b]);
    expect(organisationIn(department, { statYear: 2021, months: 12 }).units).toEqual([a, old, b]);
    expect(organisationIn(department, { statYear: 2026, months: 1 }).units).toEqual([a, young, b]);
  });

  it('has old and new ones in a period in which both worked', () => {
    const department = departmentOf([a, old, young, b]);
    expect(organisationIn(department, { statYear: 2025, months: 12 }).units).toEqual([a, old, young, b]);
  });

  it('keeps everything else, and leaves the one given as it was', () => {
    const department = { ...departmentOf([old, young]), years: [2021] };
    expect(organisationIn(department, { statYear: 2021, months: 12 })).toEqual({ ...department, units: [old] });
    expect(department.units).toEqual([old, young]);
  });

  it('is the very same where every unit was there, so that nothing is computed anew', () => {
    const department = departmentOf([a, b]);
    expect(organisationIn(department, { statYear: 2021, months: 12 })).toBe(department);
  });

  it('may have nobody left', () => {
    expect(organisationIn(departmentOf([young]), { statYear: 2021, months: 12 }).units).toEqual([]);
  });

  it('is Vĩnh Phúc with ten units until June 2025 and Phú Thọ from July', () => {
    const codesIn = (statYear: number, months: number) =>
      organisationIn(vinhPhucEver, { statYear, months }).units.map(({ code }) => code);
    const ten = codesIn(2021, 12);
    expect(ten).toHaveLength(10);
    expect(ten[0]).toBe('cuc-tinh');
    expect(ten).not.toContain('phu-tho');
    expect(codesIn(2025, 9)).toEqual(ten);
    expect(codesIn(2025, 10)).toEqual(['phu-tho']);
    expect(codesIn(2026, 1)).toEqual(['phu-tho']);
  });
});

describe('fateOf', () => {
  const east = unit('east', { successors: ['all'] });
  const west = unit('west', { successors: ['far', 'all', 'north'] });
  const north = unit('north');
  const all = unit('all');
  const history = { units: [east, west, all, north] };

  it('has the units that took its work over, in official order', () => {
    expect(fateOf(history, 'west')).toEqual({ unit: west, successors: [all, north], predecessors: [] });
  });

  it('has the units whose work it took over, in official order', () => {
    expect(fateOf(history, 'all')).toEqual({ unit: all, successors: [], predecessors: [east, west] });
  });

  it('passes over successors that the organisation does not know', () => {
    expect(fateOf({ units: [unit('a', { successors: ['x'] })] }, 'a')?.successors).toEqual([]);
  });

  it('has neither for a unit that nothing has become of', () => {
    expect(fateOf(organisation, 'a')).toEqual({ unit: a, successors: [], predecessors: [] });
  });

  it('goes one step, for a unit whose work went on twice', () => {
    const chain = {
      units: [unit('a', { successors: ['b'] }), unit('b', { successors: ['c'] }), unit('c')],
    };
    expect(fateOf(chain, 'b')?.successors.map(({ code }) => code)).toEqual(['c']);
    expect(fateOf(chain, 'b')?.predecessors.map(({ code }) => code)).toEqual(['a']);
    expect(fateOf(chain, 'a')?.successors.map(({ code }) => code)).toEqual(['b']);
  });

  it('is nothing for a code that was never there', () => {
    expect(fateOf(organisation, 'x')).toBeUndefined();
    expect(fateOf({ units: [] }, 'a')).toBeUndefined();
    // Known as a successor only.
    expect(fateOf(history, 'far')).toBeUndefined();
  });

  it('leads from Vĩnh Yên to Phú Thọ, and from there back to ten units', () => {
    expect(fateOf(vinhPhucEver, 'vinh-yen')?.successors.map(({ code }) => code)).toEqual(['phu-tho']);
    expect(fateOf(vinhPhucEver, 'phu-tho')?.predecessors).toHaveLength(10);
  });
});

describe('neighboursOf', () => {
  it('are the unit before and the one after', () => {
    expect(neighboursOf([a, b, c], 'b')).toEqual({ previous: a, next: c });
  });

  it('go round at the ends', () => {
    expect(neighboursOf([a, b, c], 'a')).toEqual({ previous: c, next: b });
    expect(neighboursOf([a, b, c], 'c')).toEqual({ previous: b, next: a });
  });

  it('are the other one, both, of two units', () => {
    expect(neighboursOf([a, b], 'a')).toEqual({ previous: b, next: b });
  });

  it('are nobody for a unit alone, one that is not in the list, and no unit', () => {
    const nobody = { previous: undefined, next: undefined };
    expect(neighboursOf([a], 'a')).toEqual(nobody);
    expect(neighboursOf([a, b], 'x')).toEqual(nobody);
    expect(neighboursOf([], 'a')).toEqual(nobody);
  });
});
