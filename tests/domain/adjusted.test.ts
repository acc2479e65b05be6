import { describe, expect, it } from 'vitest';
import { adjustedRates, riseOf } from '../../src/domain/adjusted.ts';
import { isFigure, numberOf } from '../../src/domain/figure.ts';
import { formulaOf } from '../../src/domain/provenance.ts';
import { mulberry32 } from '../../src/domain/random.ts';
import { reasonsOfChange } from '../../src/domain/reasons.ts';
import { imported } from '../fixtures/figures.ts';
import { type Worked, worked } from '../fixtures/reasons.ts';
import { type Row, table } from '../fixtures/tables.ts';

const asked = { basis: 'cases', units: ['a'], months: 12, ever: [] } as const;

function yearsOf(before: Worked, after: Worked, more: Partial<Row> = {}) {
  return { before: table(2020, [worked('a', before, more)]), current: table(2021, [worked('a', after, more)]) };
}

function numbers(before: Worked, after: Worked) {
  const rates = adjustedRates(yearsOf(before, after), asked);
  return Object.fromEntries(
    rates.map(({ reading, rate, before: then }) => [reading, [numberOf(rate), numberOf(then)]]),
  );
}

const before = { totalToEnforce: 1000, eligible: 800, completedTotal: 600, terminated: 40, credit: 20 };

describe('the rate read in other ways', () => {
  it('stays at last year’s share where only the share changed', () => {
    const found = numbers(before, { ...before, eligible: 720 });
    expect(found['printed']?.map((value) => Math.round(Number(value) * 100) / 100)).toEqual([83.33, 75]);
    expect(found['formerShare']).toEqual([75, 75]);
  });

  it('is left by terminated and by credit cases, which stay in the base', () => {
    expect(numbers(before, { ...before, completedTotal: 680, terminated: 120 })).toMatchObject({
      printed: [85, 75],
      withoutTerminated: [70, 70],
      withoutCredit: [82.5, 72.5],
    });
  });

  it('says what is missing, and computes the rest', () => {
    const { credit: _, ...noCredit } = before;
    expect(numbers(noCredit, noCredit)).toMatchObject({ printed: [75, 75], withoutCredit: [null, null] });
    const none = adjustedRates({ current: table(2021, [worked('a', before)]), before: null }, asked);
    expect(none.map(({ rate }) => numberOf(rate))).toEqual([75, null, 70, 72.5]);
    expect(none.every(({ before: then, change }) => then === 'notReported' && change === 'notReported')).toBe(true);
  });

  it('does not apply where nothing was eligible the year before', () => {
    const nothing = { totalToEnforce: 1000, eligible: 0, completedTotal: 0 };
    const [printed, former] = adjustedRates(yearsOf(nothing, before), asked);
    expect(printed).toMatchObject({ rate: { value: 75 }, before: 'notApplicable', change: 'notApplicable' });
    expect(former?.rate).toBe('notApplicable');
  });

  it('keeps the formula down to the reported counts, and what they are', () => {
    const made = adjustedRates(yearsOf(before, before), asked);
    expect(made.every(({ rate }) => isFigure(rate) && rate.provenance.kind === 'illustrative')).toBe(true);
    const [, former] = adjustedRates(yearsOf(before, before, { origin: imported }), asked);
    if (!isFigure(former?.rate)) throw new Error('no rate');
    const formula = formulaOf(former.rate.provenance);
    expect(former.rate.provenance.kind).toBe('derived');
    expect(formula?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['casesCompleted', 600],
      ['eligibleAtFormerShare', 800],
    ]);
  });
});

function riseBetween(one: Worked, other: Worked) {
  return riseOf(reasonsOfChange(yearsOf(one, other), asked));
}

describe('a rise of the rate', () => {
  it('is named after eligibility where fewer were classed so and no more was completed', () => {
    expect(riseBetween(before, { ...before, eligible: 720 })).toBe('eligibility');
  });

  it('is named after termination where more was terminated and no more was completed', () => {
    expect(riseBetween(before, { ...before, completedTotal: 664, terminated: 104 })).toBe('termination');
  });

  it('is named after neither where the work rose more', () => {
    expect(riseBetween(before, { ...before, eligible: 760, completedTotal: 680 })).toBeNull();
  });

  it('is named after neither where the rate did not rise by a point, or the effect is small', () => {
    expect(riseBetween(before, { ...before, eligible: 720, completedTotal: 540 })).toBeNull();
    expect(riseBetween(before, { ...before, eligible: 775 })).toBeNull();
    expect(riseBetween({ ...before, completedTotal: 680 }, before)).toBeNull();
  });

  it('is not named where the change cannot be taken apart', () => {
    expect(riseOf({ why: 'noYearBefore', units: [] })).toBeNull();
  });
});

/**
 * Unit-years made up by a seed. A unit has 200 to 1,500 cases to enforce and is 75 to 85 % eligible; that share changes by a
 * standard deviation of `natural` points by itself. What is completed and terminated of the eligible is binomial, 72 to 78 %
 * and 4 to 7 %, with the same chances in both years.
 *
 * Gamed means: after such a year eight points of all to enforce are classed not eligible though they were, and what was
 * completed stays as it is; or as many cases as are eight per cent of the eligible are terminated of those still open.
 */
function unitYears(seed: number, natural: number) {
  const random = mulberry32(seed);
  const between = (from: number, to: number) => from + (to - from) * random();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const binomial = (n: number, chance: number) => Array.from({ length: n }).filter(() => random() < chance).length;
  return (kind: 'honest' | 'eligibility' | 'termination'): readonly [Worked, Worked] => {
    const size = Math.floor(between(200, 1501));
    const [share, finish, stop] = [between(0.75, 0.85), between(0.72, 0.78), between(0.04, 0.07)];
    const year = (totalToEnforce: number, classed: number): Worked & { readonly terminated: number } => {
      const eligible = Math.round(totalToEnforce * Math.min(1, classed));
      const completed = binomial(eligible, finish);
      const terminated = binomial(eligible - completed, stop / (1 - finish));
      return { totalToEnforce, eligible, completedTotal: completed + terminated, terminated };
    };
    const then = year(size, share);
    const now = year(Math.round(size * between(0.9, 1.1)), share + (natural / 100) * normal());
    if (kind === 'honest') return [then, now];
    if (kind === 'eligibility')
      return [
        then,
        { ...now, eligible: Math.max(now.completedTotal, now.eligible - Math.round(0.08 * now.totalToEnforce)) },
      ];
    const more = Math.min(now.eligible - now.completedTotal, Math.round(0.08 * now.eligible));
    return [then, { ...now, completedTotal: now.completedTotal + more, terminated: now.terminated + more }];
  };
}

/** How many of so many unit-years the rule names, gamed ones half by eligibility and half by termination. */
function named(seed: number, natural: number, gamed: number, honest: number) {
  const make = unitYears(seed, natural);
  const found = (kind: Parameters<typeof make>[0]) => riseBetween(...make(kind));
  const kinds = Array.from({ length: gamed }, (_, at) => (at % 2 === 0 ? 'eligibility' : 'termination'));
  return {
    gamed: kinds.filter((kind) => found(kind) !== null).length,
    honest: Array.from({ length: honest }).filter(() => found('honest') !== null).length,
  };
}

describe('the rule for rises that are not work', () => {
  it('finds at least 19 of 20 planted unit-years and names at most 4 of 80 honest ones', () => {
    const { gamed, honest } = named(2021, 2, 20, 80);
    expect(gamed).toBeGreaterThanOrEqual(19);
    expect(honest).toBeLessThanOrEqual(4);
  });

  it('does so on the whole, not by a lucky seed: over 600 planted and 2,000 honest ones', () => {
    const { gamed, honest } = named(5, 2, 600, 2000);
    expect(gamed / 600).toBeGreaterThanOrEqual(0.95);
    expect(honest / 2000).toBeLessThanOrEqual(0.05);
  });

  it('still accuses few where the share moves half as much again by itself', () => {
    expect(named(6, 3, 0, 1000).honest / 1000).toBeLessThanOrEqual(0.05);
  });
});
