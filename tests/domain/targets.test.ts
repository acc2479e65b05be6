import { describe, expect, it } from 'vitest';
import type { Points } from '../../src/domain/figure.ts';
import { gapBetween, groupTarget, shareOf, verdict } from '../../src/domain/targets.ts';
import { amount, book, cases, illustrative, points, rate, target } from '../fixtures/figures.ts';
import { row, table } from '../fixtures/tables.ts';

const reports = table(2021, [row('a', 12, 90, 300), row('b', 12, 2, 100), row('zero', 12, 0, 0)]);

describe('groupTarget', () => {
  it('is the target itself for one unit', () => {
    const given = book({ targets: [target('a', 80)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a'], months: 12 })).toMatchObject({
      name: 'caseTarget',
      value: 80,
    });
  });

  it('is the common target of all, not weighted into dust', () => {
    const given = book({ targets: [target('a', 40.7), target('b', 40.7)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      value: 40.7,
      quantity: 'percent',
    });
  });

  it('weighs different targets by what is eligible', () => {
    // (80 % of 300 + 60 % of 100) ÷ 400 = 300 ÷ 400; the plain mean would be 70.
    const given = book({ targets: [target('a', 80), target('b', 60)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      value: 75,
      direction: 'exact',
    });
  });

  it('is illustrative when a target in it is', () => {
    const given = book({ targets: [target('a', 80), target('b', 60)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      provenance: { kind: 'illustrative', method: 'made-up' },
    });
  });

  it('is not reported when one of the units has no target', () => {
    const given = book({ targets: [target('a', 80)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toBe('notReported');
  });

  it('is not reported for no unit', () => {
    expect(groupTarget(book(), reports, { basis: 'cases', units: [], months: 12 })).toBe('notReported');
  });

  it('is not reported for a year or measure without targets', () => {
    const given = book({ targets: [target('a', 80, 'caseRate', 2020)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a'], months: 12 })).toBe('notReported');
    expect(groupTarget(given, reports, { basis: 'amounts', units: ['a'], months: 12 })).toBe('notReported');
  });

  it('does not apply to different targets when nothing is eligible', () => {
    const given = book({ targets: [target('zero', 80), target('unknown', 60)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['zero', 'unknown'], months: 12 })).toBe(
      'notApplicable',
    );
  });

  it('gives a unit without a report no weight', () => {
    const given = book({ targets: [target('a', 80), target('absent', 60)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'absent'], months: 12 })).toMatchObject({
      value: 80,
    });
  });

  it('claims no more exactness than the targets in it', () => {
    const over = { ...target('a', 80), figure: rate(80, 'moreThan') };
    const given = book({ targets: [over, target('b', 60)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      // A made-up one went in: nothing true is more than that.
      direction: 'about',
    });
  });

  it('is as weak as the weakest of equal targets', () => {
    const printed = { ...target('a', 80), figure: rate(80) };
    const given = book({ targets: [printed, target('b', 80)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).toMatchObject({
      value: 80,
      provenance: { kind: 'illustrative' },
    });
  });

  it('is about the units together, not about the first of them', () => {
    const given = book({ targets: [target('a', 80), target('b', 80)] });
    expect(groupTarget(given, reports, { basis: 'cases', units: ['a', 'b'], months: 12 })).not.toMatchObject({
      subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' } },
    });
  });
});

describe('gapBetween', () => {
  it('is rate less reference in points, positive above', () => {
    expect(gapBetween('caseRateGap', rate(84), rate(80))).toMatchObject({
      name: 'caseRateGap',
      value: 4,
      quantity: 'points',
    });
    expect(gapBetween('caseRateGap', rate(38.8), rate(40.7))).toMatchObject({ value: -1.9 });
    expect(gapBetween('caseRateGap', rate(80), rate(80))).toMatchObject({ value: 0 });
  });

  it('says why it is missing, the rate first', () => {
    expect(gapBetween('caseRateGap', 'notApplicable', 'notReported')).toBe('notApplicable');
    expect(gapBetween('caseRateGap', rate(84), 'notReported')).toBe('notReported');
  });
});

describe('verdict', () => {
  it('goes by the sign', () => {
    expect(verdict(points(4))).toBe('above');
    expect(verdict(points(-1.9))).toBe('below');
    expect(verdict(points(0))).toBe('met');
  });

  it('tells one hundredth of a point', () => {
    expect(verdict(points(0.01))).toBe('above');
    expect(verdict(points(-0.01))).toBe('below');
  });

  it('takes less than half a hundredth for met', () => {
    expect(verdict(points(0.004))).toBe('met');
    expect(verdict(points(-0.004))).toBe('met');
  });
});

describe('verdict on a distance on the way', () => {
  const made = (value: number) => rate(value, 'exact', illustrative);
  const paceGap = (own: number, pace: number) => gapBetween('paceGap', made(own), made(pace)) as Points;

  it('is level where the distance prints as nothing', () => {
    // 0.016 points, printed with one decimal as all that is illustrative.
    expect(verdict(paceGap(20.116, 20.1))).toBe('met');
    expect(verdict(paceGap(20.4, 20.1))).toBe('above');
  });

  it('is level where both numbers print alike, whatever lies between them', () => {
    // 34.26 and 34.34 are both printed as 34,3.
    expect(verdict(paceGap(34.26, 34.34))).toBe('met');
    expect(verdict(paceGap(34.24, 34.34))).toBe('below');
  });

  it('is level below one eligible case, and not from one case on', () => {
    const gap = paceGap(34.2, 33.9);
    expect(verdict(gap, { eligible: cases(330) })).toBe('met');
    expect(verdict(gap, { eligible: cases(334) })).toBe('above');
    expect(verdict(paceGap(50, 49), { eligible: cases(100) })).toBe('above');
    expect(verdict(gap, { eligible: amount(330) })).toBe('above');
  });

  it('is the same of a change on the year before', () => {
    const change = gapBetween('changeOnYear', made(34.2), made(34)) as Points;
    expect(verdict(change, { eligible: cases(400) })).toBe('met');
    expect(verdict(change, { eligible: cases(600) })).toBe('above');
  });

  it('leaves a target reached or missed, by however little', () => {
    const missed = gapBetween('caseRateGap', made(79.96), made(80)) as Points;
    expect(verdict(missed, { eligible: cases(100) })).toBe('below');
  });

  it('lies within what chance allows, to both sides and at its very limit', () => {
    const leeway = 2;
    expect(verdict(paceGap(32, 34), { leeway })).toBe('within');
    expect(verdict(paceGap(36, 34), { leeway })).toBe('within');
    expect(verdict(paceGap(31.9, 34), { leeway })).toBe('below');
    expect(verdict(paceGap(36.1, 34), { leeway })).toBe('above');
  });

  it('is explained by chance where chance has no limit that could be told', () => {
    expect(verdict(paceGap(10, 34), { leeway: Number.POSITIVE_INFINITY })).toBe('within');
    expect(verdict(paceGap(10, 34), { leeway: Number.NaN })).toBe('within');
  });

  it('is none where what chance does cannot be told at all', () => {
    expect(verdict(paceGap(10, 34), { leeway: null })).toBeNull();
  });
});

describe('shareOf', () => {
  it('is the part in percent of the whole', () => {
    expect(shareOf('creditCaseShare', cases(3), cases(12))).toMatchObject({
      name: 'creditCaseShare',
      value: 25,
      quantity: 'percent',
    });
    expect(shareOf('creditCaseShare', amount(86, 'moreThan'), amount(172, 'moreThan'))).toMatchObject({
      value: 50,
      direction: 'about',
    });
  });

  it('is zero for no part at all', () => {
    expect(shareOf('creditCaseShare', cases(0), cases(12))).toMatchObject({ value: 0 });
  });

  it('says why it is missing', () => {
    expect(shareOf('creditCaseShare', 'notReported', cases(12))).toBe('notReported');
    expect(shareOf('creditCaseShare', cases(3), 'notReported')).toBe('notReported');
    expect(shareOf('creditCaseShare', cases(0), cases(0))).toBe('notApplicable');
  });
});
