import { describe, expect, it } from 'vitest';
import { defaultTable } from '../../../src/domain/emulation/defaultTable.ts';
import type { Judged } from '../../../src/domain/emulation/judged.ts';
import { scoringFaults } from '../../../src/domain/emulation/scoringFaults.ts';
import { type FaultContext, measuresOfForms, stopsScoring } from '../../../src/domain/emulation/scoringProblem.ts';
import type { Criterion, ScoringTable } from '../../../src/domain/emulation/scoringTable.ts';
import { byBasis } from '../../../src/domain/measures.ts';
import { measuresOf } from '../../../src/domain/reportTable.ts';
import { criterion, office, officeTable, threeReports, threeUnits } from '../../fixtures/emulation.ts';
import { target } from '../../fixtures/figures.ts';

const context: FaultContext = {
  statYear: 2021,
  formVersion: '06/2019',
  measures: byBasis((basis) => measuresOf(threeReports, basis)),
  units: threeUnits,
};

const faultsOf = (given: Partial<ScoringTable>, where: FaultContext = context) =>
  scoringFaults({ ...officeTable, ...given }, where);

/** The faults of the office's table with its first criterion changed, which has 40 points, and without ranks. */
const withFirst = (given: Partial<Criterion>) =>
  faultsOf({ criteria: [criterion(0, given), criterion(1), criterion(2)], grades: [] });

const judging = (judged: Judged) =>
  withFirst({ judged, yardstick: null, scale: { kind: 'linear', on: 'number', zero: 0, full: 100 } });

describe('a scoring table', () => {
  it('has no fault where it is as an office decided it, nor where it is the default', () => {
    expect(faultsOf({})).toEqual([]);
    expect(scoringFaults(defaultTable(2021, [target('a', 80)]), context)).toEqual([]);
  });

  it('says that nobody was given a target to judge by', () => {
    expect(scoringFaults(defaultTable(2021, []), context)).toEqual([
      { at: 'criteria', problem: { kind: 'noCriteria' } },
    ]);
  });

  it('is of the year that it is for', () => {
    expect(faultsOf({ statYear: 2020 })).toEqual([
      { at: 'statYear', problem: { kind: 'year', found: 2020, expected: 2021 } },
    ]);
  });

  it('has a name', () => {
    expect(faultsOf({ title: ' ' })).toEqual([{ at: 'title', problem: { kind: 'noName' } }]);
    expect(faultsOf({ title: { vi: 'Bảng', en: '' } })).toEqual([{ at: 'title', problem: { kind: 'noName' } }]);
    expect(withFirst({ name: '' })).toEqual([{ at: 'criteria[0].name', problem: { kind: 'noName' } }]);
  });
});

describe('the decision of a table', () => {
  it('is named with its number and its date', () => {
    expect(faultsOf({ decision: null })).toEqual([{ at: 'decision', problem: { kind: 'noDecision' } }]);
    expect(faultsOf({ decision: { number: '', date: '' } })).toEqual([
      { at: 'decision.number', problem: { kind: 'noDecisionNumber' } },
      { at: 'decision.date', problem: { kind: 'noDecisionDate' } },
    ]);
  });

  it('has a date that the calendar has', () => {
    const at = 'decision.date';
    for (const found of ['2021-02-30', '30/01/2021', '2021-13-01', '0021-01-01'])
      expect(faultsOf({ decision: { number: '1', date: found } })).toEqual([
        { at, problem: { kind: 'impossibleDate', found } },
      ]);
    expect(faultsOf({ decision: { number: '1', date: '2024-02-29' } })).toEqual([]);
  });

  it('may be missing while the arithmetic is looked at', () => {
    expect(faultsOf({ decision: { number: '', date: '2021-02-30' } }).some(stopsScoring)).toBe(false);
  });
});

describe('weights', () => {
  it('add up to the total that the decision names', () => {
    const found = withFirst({ points: 35 });
    expect(found).toEqual([{ at: 'total', problem: { kind: 'weights', found: 95, total: 100, group: null } }]);
    expect(found.every(stopsScoring)).toBe(true);
  });

  it('add up without the dust of binary numbers', () => {
    const tenths = [0.1, 0.2].map((points, at) => criterion(0, { id: `${at}`, points }));
    expect(faultsOf({ criteria: tenths, total: 0.3, grades: [] })).toEqual([]);
  });

  it('are above zero, and numbers', () => {
    expect(withFirst({ points: -40 })).toContainEqual({
      at: 'criteria[0].points',
      problem: { kind: 'notAbove', limit: 0, found: -40 },
    });
    expect(withFirst({ points: Number.NaN })).toEqual([{ at: 'criteria[0].points', problem: { kind: 'noNumber' } }]);
    expect(faultsOf({ total: Number.NaN })).toContainEqual({ at: 'total', problem: { kind: 'noNumber' } });
  });

  it('stand for lines that are told apart', () => {
    expect(withFirst({ id: 'ton' })).toEqual([
      { at: 'criteria[2].id', problem: { kind: 'idTwice', id: 'ton', first: 'criteria[0].id' } },
    ]);
    expect(withFirst({ id: 'nhieu-viec' })).toEqual([
      { at: 'bonuses[0].id', problem: { kind: 'idTwice', id: 'nhieu-viec', first: 'criteria[0].id' } },
    ]);
  });
});

describe('what a line judges', () => {
  it('is a measure that the forms of the year have', () => {
    const problem = { kind: 'noSuchMeasure', basis: 'cases', formVersion: '06/2019' };
    expect(judging({ kind: 'count', basis: 'cases', measure: 'reduced', better: 'more' })).toEqual([
      { at: 'criteria[0].judged', problem: { ...problem, measure: 'reduced' } },
    ]);
    expect(judging({ kind: 'count', basis: 'cases', measure: 'suspendedForComplaint', better: 'more' })).toMatchObject([
      { problem: { ...problem, measure: 'suspendedForComplaint' } },
    ]);
    expect(judging({ kind: 'count', basis: 'amounts', measure: 'reduced', better: 'more' })).toEqual([]);
    expect(judging({ kind: 'count', basis: 'cases', measure: 'credit', better: 'more' })).toEqual([]);
  });

  it('may be any of the forms before there are reports', () => {
    const criteria = [
      criterion(0, {
        points: 100,
        judged: { kind: 'count', basis: 'cases', measure: 'suspendedForComplaint', better: 'less' },
        yardstick: { kind: 'fixed', value: 3 },
      }),
    ];
    expect(faultsOf({ criteria, grades: [] }, { ...context, measures: byBasis(measuresOfForms) })).toEqual([]);
  });

  it('has a target only where it is a completion rate', () => {
    expect(withFirst({ judged: { kind: 'clearanceRate', basis: 'cases' } })).toEqual([
      { at: 'criteria[0].yardstick', problem: { kind: 'noTargets' } },
    ]);
  });

  it('needs a yardstick where a distance is read', () => {
    expect(withFirst({ yardstick: null })).toContainEqual({
      at: 'criteria[0].yardstick',
      problem: { kind: 'noYardstick' },
    });
    expect(
      withFirst({
        yardstick: { kind: 'fixed', value: 0 },
        scale: { kind: 'linear', on: 'ofYardstick', zero: 0, full: 100 },
      }),
    ).toEqual([{ at: 'criteria[0].yardstick', problem: { kind: 'zeroYardstick' } }]);
    expect(withFirst({ yardstick: { kind: 'fixed', value: Number.NaN } })).toEqual([
      { at: 'criteria[0].yardstick.value', problem: { kind: 'noNumber' } },
    ]);
  });
});

describe('a scale', () => {
  const steps = (...pairs: readonly (readonly [from: number, share: number])[]) =>
    withFirst({ scale: { kind: 'steps', on: 'number', steps: pairs.map(([from, share]) => ({ from, share })) } });

  it('has steps that rise and never pay less for more', () => {
    expect(steps()).toEqual([{ at: 'criteria[0].scale.steps', problem: { kind: 'noSteps' } }]);
    expect(steps([70, 50], [70, 100])).toEqual([
      { at: 'criteria[0].scale.steps[1].from', problem: { kind: 'stepsUnsorted', before: 70, found: 70 } },
    ]);
    expect(steps([70, 50], [80, 40])).toEqual([
      { at: 'criteria[0].scale.steps[1].share', problem: { kind: 'sharesFall', before: 50, found: 40 } },
    ]);
    expect(steps([70, -1], [80, 101])).toEqual([
      { at: 'criteria[0].scale.steps[0].share', problem: { kind: 'share', found: -1 } },
      { at: 'criteria[0].scale.steps[1].share', problem: { kind: 'share', found: 101 } },
    ]);
    expect(steps([Number.NaN, 50])).toEqual([{ at: 'criteria[0].scale.steps[0].from', problem: { kind: 'noNumber' } }]);
  });

  it('has steps that fall where less is better', () => {
    const judged = { kind: 'stockChange', basis: 'cases' } as const;
    const yardstick = null;
    const fall = [
      { from: 0, share: 50 },
      { from: -4, share: 100 },
    ];
    expect(withFirst({ judged, yardstick, scale: { kind: 'steps', on: 'number', steps: fall } })).toEqual([]);
    expect(
      withFirst({ judged, yardstick, scale: { kind: 'steps', on: 'number', steps: fall.toReversed() } }),
    ).toMatchObject([{ problem: { kind: 'stepsUnsorted' } }, { problem: { kind: 'sharesFall' } }]);
  });

  it('goes from none to all, and the right way', () => {
    const linear = (zero: number, full: number) => withFirst({ scale: { kind: 'linear', on: 'distance', zero, full } });
    expect(linear(-10, 0)).toEqual([]);
    expect(linear(5, 5)).toEqual([{ at: 'criteria[0].scale', problem: { kind: 'linearFlat', at: 5 } }]);
    expect(linear(5, 0)).toEqual([
      { at: 'criteria[0].scale', problem: { kind: 'linearReversed', zero: 5, full: 0, better: 'more' } },
    ]);
    expect(linear(Number.NaN, 0)).toEqual([{ at: 'criteria[0].scale.zero', problem: { kind: 'noNumber' } }]);
  });
});

describe('bonus and penalty', () => {
  it('count for every so many, up to a cap above zero', () => {
    const [bonus] = officeTable.bonuses;
    const [penalty] = officeTable.penalties;
    if (!bonus || !penalty) throw new Error('none');
    expect(faultsOf({ bonuses: [{ ...bonus, per: 0 }], penalties: [{ ...penalty, points: -1, most: 0 }] })).toEqual([
      { at: 'bonuses[0].per', problem: { kind: 'notAbove', limit: 0, found: 0 } },
      { at: 'penalties[0].points', problem: { kind: 'notAbove', limit: 0, found: -1 } },
      { at: 'penalties[0].most', problem: { kind: 'notAbove', limit: 0, found: 0 } },
    ]);
    expect(faultsOf({ bonuses: [{ ...bonus, from: Number.NaN, name: '' }] })).toEqual([
      { at: 'bonuses[0].name', problem: { kind: 'noName' } },
      { at: 'bonuses[0].from', problem: { kind: 'noNumber' } },
    ]);
  });
});

describe('cut-offs for ranks', () => {
  const grades = (...froms: readonly number[]) =>
    faultsOf({
      grades: froms.map((from, at) => ({ id: `${at}`, name: 'A', from, targetsMet: null, missedByLessThan: null })),
    });

  it('neither overlap nor stand out of order', () => {
    expect(grades(90, 70, 70)).toEqual([
      { at: 'grades[2].from', problem: { kind: 'cutOffsOverlap', from: 70, before: 70 } },
    ]);
    expect(grades(70, 90)).toEqual([
      { at: 'grades[1].from', problem: { kind: 'cutOffsUnsorted', from: 90, before: 70 } },
    ]);
    expect(grades(Number.NaN)).toEqual([{ at: 'grades[0].from', problem: { kind: 'noNumber' } }]);
  });

  it('can be reached, with the bonus', () => {
    expect(grades(103)).toEqual([]);
    expect(grades(104)).toEqual([{ at: 'grades[0].from', problem: { kind: 'outOfReach', from: 104, most: 103 } }]);
  });

  it('ask for no more targets than there are', () => {
    const [a] = officeTable.grades;
    if (!a) throw new Error('no rank');
    expect(faultsOf({ grades: [{ ...a, targetsMet: 4 }] })).toEqual([
      { at: 'grades[0].targetsMet', problem: { kind: 'tooManyTargets', found: 4, most: 3 } },
    ]);
    expect(faultsOf({ grades: [{ ...a, targetsMet: -1, missedByLessThan: 0, name: '' }, a] })).toEqual([
      { at: 'grades[1].id', problem: { kind: 'idTwice', id: 'a', first: 'grades[0].id' } },
      { at: 'grades[0].name', problem: { kind: 'noName' } },
      { at: 'grades[0].targetsMet', problem: { kind: 'below', limit: 0, found: -1 } },
      { at: 'grades[0].missedByLessThan', problem: { kind: 'notAbove', limit: 0, found: 0 } },
      { at: 'grades[1].from', problem: { kind: 'cutOffsOverlap', from: 90, before: 90 } },
    ]);
  });
});

describe('emulation groups', () => {
  const group = (id: string, ...units: readonly string[]) => ({ id, name: id, units });

  it('are not empty, and no unit is in two of them', () => {
    expect(faultsOf({ groups: [group('1'), group('2', 'a', 'b'), group('3', 'b')] })).toEqual([
      { at: 'groups[0].units', problem: { kind: 'emptyGroup' } },
      { at: 'groups[2].units[0]', problem: { kind: 'unitTwice', unit: 'b', first: 'groups[1].units[1]' } },
    ]);
    expect(faultsOf({ groups: [group('1', 'a'), { ...group('1', 'b'), name: '' }] })).toEqual([
      { at: 'groups[1].id', problem: { kind: 'idTwice', id: '1', first: 'groups[0].id' } },
      { at: 'groups[1].name', problem: { kind: 'noName' } },
    ]);
  });

  it('are of units that there are in the year; who took over is named', () => {
    const units = [office('a', { validTo: '2021-06-30', successors: ['b'] }), office('b')];
    const found = faultsOf({ groups: [group('1', 'a', 'x')] }, { ...context, units });
    expect(found).toEqual([
      { at: 'groups[0].units[0]', problem: { kind: 'endedUnit', unit: 'a', successors: ['b'] } },
      { at: 'groups[0].units[1]', problem: { kind: 'noSuchUnit', unit: 'x' } },
    ]);
    expect(found.some(stopsScoring)).toBe(false);
  });
});
