import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, divide, magnitude, proportion, subtract, sum } from '../../src/domain/algebra.ts';
import type { Direction, Figure, Reading } from '../../src/domain/figure.ts';
import { type Provenance, type ProvenanceKind, rootsOf, weakest } from '../../src/domain/provenance.ts';
import { amount, cases, figure, illustrative, imported, points, rate, reported } from '../fixtures/figures.ts';

const seeded = { seed: 2021, numRuns: 500 };

/** A figure as printed, and a true value that its direction allows. */
interface Drawn {
  readonly printed: number;
  readonly direction: Direction;
  readonly truth: number;
}

/** Numbers of up to `most`, with two decimals as sources print them; the true one is never below zero. */
function drawn(least: number, most: number): fc.Arbitrary<Drawn> {
  return fc
    .record({
      printed: fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100),
      direction: fc.constantFrom<Direction>('exact', 'moreThan', 'lessThan', 'about'),
      off: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      up: fc.boolean(),
    })
    .map(({ printed, direction, off, up }) => {
      const more = printed + off * Math.max(printed, 1);
      const less = printed * (1 - off);
      const truth = { exact: printed, moreThan: more, lessThan: less, about: up ? more : less }[direction];
      return { printed, direction, truth };
    });
}

/** Whether the true result stands to the computed one as the result claims; `scale` is the size of what went in. */
function holds(result: Reading, truth: number, scale: number): boolean {
  if (typeof result === 'string') return result === 'notApplicable';
  const slack = 1e-9 * Math.max(Math.abs(truth), Math.abs(result.value), scale);
  if (result.direction === 'exact') return Math.abs(truth - result.value) <= slack;
  if (result.direction === 'moreThan') return truth >= result.value - slack;
  if (result.direction === 'lessThan') return truth <= result.value + slack;
  return true;
}

const kindsOf = (inputs: readonly Provenance[]): ProvenanceKind =>
  sum(
    'completed',
    inputs.map((provenance) => cases(1, 'exact', provenance)),
  ).provenance.kind;

describe('add', () => {
  it('adds values and keeps the unit', () => {
    const result = add('completed', cases(2), cases(3));
    expect(result.value).toBe(5);
    expect(result.quantity).toBe('case');
    expect(result.name).toBe('completed');
    expect(result.direction).toBe('exact');
  });

  it('keeps a direction that both inputs share', () => {
    expect(add('completed', cases(2, 'moreThan'), cases(3, 'moreThan')).direction).toBe('moreThan');
    expect(add('completed', cases(2, 'lessThan'), cases(3, 'lessThan')).direction).toBe('lessThan');
  });

  it('keeps the one direction beside an exact figure', () => {
    expect(add('completed', cases(2), cases(3, 'moreThan')).direction).toBe('moreThan');
    expect(add('completed', cases(2, 'lessThan'), cases(3)).direction).toBe('lessThan');
  });

  it('says about when the directions work against each other', () => {
    expect(add('completed', cases(2, 'moreThan'), cases(3, 'lessThan')).direction).toBe('about');
    expect(add('completed', cases(2, 'about'), cases(3, 'moreThan')).direction).toBe('about');
  });

  it('leaves no binary dust', () => {
    expect(add('completed', rate(0.1), rate(0.2)).value).toBe(0.3);
  });

  it('does not care for order', () => {
    fc.assert(
      fc.property(drawn(0, 10_000), drawn(0, 10_000), (a, b) => {
        const one = add('completed', cases(a.printed, a.direction), cases(b.printed, b.direction));
        const other = add('completed', cases(b.printed, b.direction), cases(a.printed, a.direction));
        expect(one.value).toBe(other.value);
        expect(one.direction).toBe(other.direction);
      }),
      seeded,
    );
  });

  it('promises nothing that the true values may break', () => {
    fc.assert(
      fc.property(drawn(0, 10_000), drawn(0, 10_000), (a, b) => {
        const result = add('completed', cases(a.printed, a.direction), cases(b.printed, b.direction));
        return holds(result, a.truth + b.truth, a.printed + b.printed);
      }),
      seeded,
    );
  });
});

describe('subtract', () => {
  it('makes percentage points of two rates', () => {
    const result = subtract('caseRateGap', rate(84), rate(80));
    expect(result.value).toBe(4);
    expect(result.quantity).toBe('points');
  });

  it('makes a rate of a rate less points', () => {
    const result = subtract('caseTarget', rate(45.5), points(4.8));
    expect(result.value).toBe(40.7);
    expect(result.quantity).toBe('percent');
  });

  it('keeps the unit of two of a kind', () => {
    expect(subtract('completed', cases(6845), cases(5750)).quantity).toBe('case');
    expect(subtract('completed', amount(345), amount(157)).quantity).toBe('thousandDong');
    expect(subtract('completed', points(5), points(2)).quantity).toBe('points');
  });

  it('turns the direction of what is taken away round', () => {
    expect(subtract('caseTarget', rate(84, 'moreThan'), points(4, 'lessThan')).direction).toBe('moreThan');
    expect(subtract('caseTarget', rate(45.5), points(4.8, 'moreThan')).direction).toBe('lessThan');
    expect(subtract('caseTarget', rate(45.5), points(4.8, 'lessThan')).direction).toBe('moreThan');
    expect(subtract('caseRateGap', rate(84, 'moreThan'), rate(75.82)).direction).toBe('moreThan');
  });

  it('says about when both are more than', () => {
    expect(subtract('caseRateGap', rate(84, 'moreThan'), rate(80, 'moreThan')).direction).toBe('about');
  });

  it('may go below zero', () => {
    expect(subtract('caseRateGap', rate(79), rate(80)).value).toBe(-1);
  });

  it('refuses ranks', () => {
    const rank = figure(2, 'rank') as unknown as Figure<'case'>;
    expect(() => subtract('caseRateGap', rank, rank)).toThrow(
      new RangeError('cannot subtract: completed (rank), completed (rank)'),
    );
  });

  it('refuses units that do not go together', () => {
    const money = amount(5) as unknown as Figure<'case'>;
    expect(() => subtract('caseRateGap', cases(5), money)).toThrow(
      new RangeError('cannot subtract: completed (case), completed (thousandDong)'),
    );
  });

  it('promises nothing that the true values may break', () => {
    fc.assert(
      fc.property(drawn(0, 100), drawn(0, 100), (a, b) => {
        const result = subtract('caseRateGap', rate(a.printed, a.direction), rate(b.printed, b.direction));
        return holds(result, a.truth - b.truth, a.printed + b.printed);
      }),
      seeded,
    );
  });
});

describe('divide', () => {
  it('makes a rate in percent of like by like', () => {
    const result = divide('creditCaseShare', cases(1), cases(4));
    expect(result).toMatchObject({ value: 25, quantity: 'percent', direction: 'exact' });
  });

  it('finds the whole that a rate is a share of', () => {
    expect(divide('eligible', cases(50), rate(80))).toMatchObject({ value: 62.5, quantity: 'case' });
    expect(divide('eligible', amount(91), rate(45.5))).toMatchObject({ value: 200, quantity: 'thousandDong' });
  });

  it('does not apply to a divisor of zero', () => {
    expect(divide('creditCaseShare', cases(0), cases(0))).toBe('notApplicable');
    expect(divide('creditCaseShare', cases(5), cases(0))).toBe('notApplicable');
    expect(divide('eligible', cases(5), rate(0))).toBe('notApplicable');
  });

  it('is exactly nothing for nothing out of an inexact whole', () => {
    expect(divide('creditCaseShare', cases(0), cases(5750, 'moreThan'))).toMatchObject({
      value: 0,
      direction: 'exact',
    });
  });

  it('turns the direction of the divisor round', () => {
    expect(divide('creditCaseShare', cases(37), cases(5750, 'moreThan'))).toMatchObject({ direction: 'lessThan' });
    expect(divide('creditCaseShare', cases(37), cases(5750, 'lessThan'))).toMatchObject({ direction: 'moreThan' });
    expect(divide('eligible', amount(157, 'moreThan'), rate(45.5))).toMatchObject({ direction: 'moreThan' });
  });

  it('says about when both are more than', () => {
    expect(divide('creditCaseShare', amount(86, 'moreThan'), amount(157, 'moreThan'))).toMatchObject({
      direction: 'about',
    });
  });

  it('refuses negative figures', () => {
    expect(() => divide('creditCaseShare', cases(-1), cases(4))).toThrow(
      new RangeError('cannot divide negative: completed (case), completed (case)'),
    );
    expect(() => divide('creditCaseShare', cases(1), cases(-4))).toThrow(
      new RangeError('cannot divide negative: completed (case), completed (case)'),
    );
  });

  it('refuses units that do not go together', () => {
    const money = amount(5) as unknown as Figure<'case'>;
    expect(() => divide('creditCaseShare', cases(5), money)).toThrow(
      new RangeError('cannot divide: completed (case), completed (thousandDong)'),
    );
  });

  it('refuses a rate of a rate', () => {
    const share = rate(5) as unknown as Figure<'case'>;
    expect(() => divide('creditCaseShare', share, share)).toThrow(
      new RangeError('cannot divide: completed (percent), completed (percent)'),
    );
  });

  it('promises nothing that the true values may break', () => {
    fc.assert(
      fc.property(drawn(0, 10_000), drawn(0, 10_000), (a, b) => {
        const result = divide('creditCaseShare', cases(a.printed, a.direction), cases(b.printed, b.direction));
        return holds(result, (a.truth / b.truth) * 100, 1);
      }),
      seeded,
    );
  });

  it('promises nothing of a whole that the true values may break', () => {
    fc.assert(
      fc.property(drawn(0, 10_000), drawn(0, 100), (a, b) => {
        const result = divide('eligible', cases(a.printed, a.direction), rate(b.printed, b.direction));
        return holds(result, (a.truth / b.truth) * 100, 1);
      }),
      seeded,
    );
  });
});

describe('proportion', () => {
  it('is the rule of three, in the unit of the first', () => {
    expect(proportion('expectedRate', rate(80), rate(45), rate(90))).toMatchObject({ value: 40, quantity: 'percent' });
    expect(proportion('expectedRate', cases(10), rate(30), rate(60))).toMatchObject({ value: 5, quantity: 'case' });
  });

  it('keeps its three operands in order', () => {
    const [of, part, whole] = [rate(80), rate(45), rate(90)];
    expect(proportion('expectedRate', of, part, whole)).toMatchObject({
      provenance: { kind: 'derived', formula: { operation: 'proportion', inputs: [of, part, whole] } },
    });
  });

  it('does not apply to a whole of zero', () => {
    expect(proportion('expectedRate', rate(80), rate(0), rate(0))).toBe('notApplicable');
  });

  it('refuses a part in another unit than the whole', () => {
    expect(() => proportion('expectedRate', rate(80), cases(4), rate(90))).toThrow(
      new RangeError('cannot take a part: completed (case), completed (percent)'),
    );
  });

  it('refuses negative figures', () => {
    const message = /^cannot share out negative: /;
    expect(() => proportion('expectedRate', rate(-80), rate(45), rate(90))).toThrow(message);
    expect(() => proportion('expectedRate', rate(80), rate(-45), rate(90))).toThrow(message);
    expect(() => proportion('expectedRate', rate(80), rate(45), rate(-90))).toThrow(message);
  });

  it('keeps the direction that its inputs allow', () => {
    expect(proportion('completed', rate(80, 'moreThan'), rate(45), rate(90))).toMatchObject({ direction: 'moreThan' });
    expect(proportion('completed', rate(80), rate(45), rate(90, 'moreThan'))).toMatchObject({ direction: 'lessThan' });
    expect(proportion('completed', rate(80, 'moreThan'), rate(45), rate(90, 'moreThan'))).toMatchObject({
      direction: 'about',
    });
  });

  it('promises nothing that the true values may break', () => {
    fc.assert(
      fc.property(drawn(0, 100), drawn(0, 100), drawn(0, 100), (of, part, whole) => {
        const [a, b, c] = [of, part, whole].map(({ printed, direction }) => rate(printed, direction));
        if (!a || !b || !c) return false;
        return holds(proportion('expectedRate', a, b, c), (of.truth * part.truth) / whole.truth, 1);
      }),
      seeded,
    );
  });

  it('is exactly nothing for a part of exactly nothing', () => {
    // 80 × 0 ÷ (more than 90) is 0, and not less than 0.
    const result = proportion('expectedRate', rate(80), rate(0), rate(90, 'moreThan'));
    expect(result).toMatchObject({ value: 0, direction: 'exact' });
  });
});

describe('sum', () => {
  it('refuses to add up nothing', () => {
    expect(() => sum('completed', [])).toThrow(new RangeError('cannot add up for completed: '));
  });

  it('is the figure itself, renamed, for one', () => {
    const only = cases(7, 'moreThan');
    expect(sum('completed', [only])).toEqual({ ...only, name: 'completed' });
  });

  it('keeps all figures as inputs of one formula', () => {
    const three = [cases(1), cases(2), cases(3)];
    expect(sum('completed', three)).toMatchObject({
      value: 6,
      provenance: { kind: 'derived', formula: { operation: 'sum', inputs: three } },
    });
  });

  it('equals adding one after the other', () => {
    fc.assert(
      fc.property(fc.array(drawn(0, 10_000), { minLength: 1, maxLength: 12 }), (all) => {
        const figures = all.map(({ printed, direction }) => cases(printed, direction));
        const folded = figures.reduce((a, b) => add('completed', a, b));
        const whole = sum('completed', figures);
        expect(whole.value).toBeCloseTo(folded.value, 6);
        expect(whole.direction).toBe(folded.direction);
        expect(whole.quantity).toBe('case');
      }),
      seeded,
    );
  });

  it('promises nothing that the true values may break', () => {
    fc.assert(
      fc.property(fc.array(drawn(0, 10_000), { minLength: 1, maxLength: 12 }), (all) => {
        const result = sum(
          'completed',
          all.map(({ printed, direction }) => cases(printed, direction)),
        );
        return holds(
          result,
          all.reduce((total, { truth }) => total + truth, 0),
          1,
        );
      }),
      seeded,
    );
  });
});

describe('magnitude', () => {
  it('leaves a gap of zero or more as it is', () => {
    const gap = points(4, 'lessThan');
    expect(magnitude(gap)).toBe(gap);
    expect(magnitude(points(0)).value).toBe(0);
  });

  it('takes the sign off and turns the bound round', () => {
    expect(magnitude(points(-3, 'moreThan'))).toMatchObject({ value: 3, direction: 'lessThan' });
    expect(magnitude(points(-3, 'lessThan'))).toMatchObject({ value: 3, direction: 'moreThan' });
    expect(magnitude(points(-3))).toMatchObject({ value: 3, direction: 'exact' });
    expect(magnitude(points(-3, 'about'))).toMatchObject({ value: 3, direction: 'about' });
  });
});

const trial: Provenance = { kind: 'trial', trial: 'chỉ tiêu 95 %', instead: illustrative };

describe('provenance of a result', () => {
  it('is derived from reported figures, with the formula', () => {
    const [a, b] = [rate(84, 'moreThan'), rate(75.82)];
    expect(subtract('caseLead', a, b).provenance).toEqual({
      kind: 'derived',
      formula: { operation: 'subtract', inputs: [a, b] },
    });
  });

  it('is illustrative as soon as one input is, with its method and the formula', () => {
    const [a, b] = [rate(84), rate(80, 'exact', illustrative)];
    expect(subtract('caseRateGap', a, b).provenance).toEqual({
      kind: 'illustrative',
      method: 'made-up',
      formula: { operation: 'subtract', inputs: [a, b] },
    });
  });

  it('stays illustrative through a second step', () => {
    const first = add('completed', cases(1), cases(2, 'exact', illustrative));
    expect(add('completed', first, cases(3)).provenance.kind).toBe('illustrative');
  });

  it('is derived when none of several inputs is illustrative', () => {
    expect(kindsOf([reported, imported, reported])).toBe('derived');
    expect(kindsOf([reported, imported, illustrative])).toBe('illustrative');
  });

  it('is of a trial as soon as one input is, whatever is made up beside it', () => {
    const [a, b] = [rate(95, 'exact', trial), rate(80, 'exact', illustrative)];
    expect(subtract('caseRateGap', b, a).provenance).toEqual({
      kind: 'trial',
      trial: 'chỉ tiêu 95 %',
      formula: { operation: 'subtract', inputs: [b, a] },
    });
    expect(weakest(['trial', 'illustrative', 'reported'])).toBe('trial');
  });

  it('keeps what a number of a trial stands in place of among what it rests on', () => {
    const gap = subtract('caseRateGap', rate(84), rate(95, 'exact', trial));
    expect([...rootsOf([gap.provenance])]).toEqual([reported, trial, illustrative]);
  });

  it('is never stronger than the weakest input', () => {
    const provenances = fc.constantFrom<Provenance>(
      reported,
      imported,
      illustrative,
      add('completed', cases(1), cases(2)).provenance,
    );
    fc.assert(
      fc.property(fc.array(provenances, { minLength: 2, maxLength: 6 }), (inputs) => {
        const made = inputs.some(({ kind }) => kind === 'illustrative');
        expect(kindsOf(inputs)).toBe(made ? 'illustrative' : 'derived');
      }),
      seeded,
    );
  });
});

describe('weakest', () => {
  it('finds the weakest kind', () => {
    expect(weakest(['reported', 'imported'])).toBe('imported');
    expect(weakest(['imported', 'derived', 'reported'])).toBe('derived');
    expect(weakest(['reported', 'illustrative', 'derived'])).toBe('illustrative');
  });

  it('is reported for nothing', () => {
    expect(weakest([])).toBe('reported');
  });
});
