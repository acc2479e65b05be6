import { describe, expect, it } from 'vitest';
import { type Counts, type CountsPair, decompose, effects } from '../../src/domain/decomposition.ts';
import { mulberry32 } from '../../src/domain/random.ts';

function counts(given: Partial<Counts>): Counts {
  return { totalToEnforce: 1000, eligible: 800, completedTotal: 600, terminated: 0, reduced: 0, credit: 0, ...given };
}

/** The parts, rounded to hundredths of a point; those that are nothing are left out. */
function shown(pairs: readonly CountsPair[]) {
  const parts = decompose(pairs)?.parts;
  return Object.fromEntries(
    effects.flatMap((effect) => {
      const value = Math.round((parts?.[effect] ?? Number.NaN) * 100) / 100;
      return value === 0 ? [] : [[effect, value]];
    }),
  );
}

/** A unit with reports that could be: eligible out of all, completed out of eligible, parts out of completed. */
function randomCounts(random: () => number): Counts {
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const totalToEnforce = 1 + upTo(3000);
  const eligible = upTo(totalToEnforce);
  const completedTotal = upTo(eligible);
  const terminated = upTo(completedTotal);
  const reduced = upTo(completedTotal - terminated);
  return {
    totalToEnforce,
    eligible,
    completedTotal,
    terminated,
    reduced,
    credit: upTo(completedTotal - terminated - reduced),
  };
}

function randomPairs(random: () => number): readonly CountsPair[] {
  const many = 1 + Math.floor(random() * 12);
  return Array.from({ length: many }, () => ({ before: randomCounts(random), after: randomCounts(random) }));
}

const sumOf = (parts: Readonly<Record<(typeof effects)[number], number>>) =>
  effects.reduce((sum, effect) => sum + parts[effect], 0);

describe('decompose', () => {
  it('gives a change of what was completed to completion alone', () => {
    expect(shown([{ before: counts({}), after: counts({ completedTotal: 640 }) }])).toEqual({ completion: 5 });
  });

  it('gives a change of what was terminated to termination alone', () => {
    const after = counts({ completedTotal: 640, terminated: 40 });
    expect(shown([{ before: counts({}), after }])).toEqual({ termination: 5 });
  });

  it('gives a rise by credit cases to these', () => {
    const after = counts({ completedTotal: 640, credit: 40 });
    expect(shown([{ before: counts({}), after }])).toEqual({ credit: 5 });
  });

  it('gives a rise by reductions of money to these', () => {
    const after = counts({ completedTotal: 640, reduced: 40 });
    expect(shown([{ before: counts({}), after }])).toEqual({ reduction: 5 });
  });

  it('gives a rise that comes from fewer classed eligible to eligibility alone', () => {
    // 600 of 800 is 75 %, 600 of 720 is 83.33 %.
    expect(shown([{ before: counts({}), after: counts({ eligible: 720 }) }])).toEqual({ eligibility: 8.33 });
  });

  it('takes natural growth for nothing: twice the cases and twice the work', () => {
    const after = counts({ totalToEnforce: 2000, eligible: 1600, completedTotal: 1200 });
    expect(shown([{ before: counts({}), after }])).toEqual({});
  });

  it('gives a change of weights between units whose own rates stay to the mix alone', () => {
    const good = (size: number) => counts({ totalToEnforce: size, eligible: size, completedTotal: size * 0.9 });
    const poor = (size: number) => counts({ totalToEnforce: size, eligible: size, completedTotal: size * 0.5 });
    // From 70 % at half and half to 80 % at three quarters of the good one.
    const pairs = [
      { before: good(1000), after: good(1500) },
      { before: poor(1000), after: poor(500) },
    ];
    expect(shown(pairs)).toEqual({ mix: 10 });
    expect(decompose(pairs)?.byUnit.map(({ mix }) => Math.round(mix * 100) / 100)).toEqual([3.75, 6.25]);
  });

  it('has no mix for one unit', () => {
    const random = mulberry32(7);
    for (let run = 0; run < 100; run += 1) {
      const found = decompose([{ before: randomCounts(random), after: randomCounts(random) }]);
      if (found) expect(Math.abs(found.parts.mix)).toBeLessThan(1e-9);
    }
  });

  it('gives the coming of a unit that had nothing eligible to the mix', () => {
    const pairs = [
      { before: counts({}), after: counts({}) },
      { before: counts({ eligible: 0, completedTotal: 0 }), after: counts({ completedTotal: 760 }) },
    ];
    // 75 % before, with the second unit at 95 % it is 85 %.
    expect(shown(pairs)).toEqual({ mix: 10 });
  });

  it('leaves out a unit that has nothing eligible in either year', () => {
    const nothing = counts({ eligible: 0, completedTotal: 0 });
    const pairs = [
      { before: counts({}), after: counts({ completedTotal: 640 }) },
      { before: nothing, after: nothing },
    ];
    expect(shown(pairs)).toEqual({ completion: 5 });
  });

  it('is null where there is no rate, and where a report cannot be', () => {
    const nothing = counts({ eligible: 0, completedTotal: 0 });
    expect(decompose([])).toBeNull();
    expect(decompose([{ before: nothing, after: counts({}) }])).toBeNull();
    expect(decompose([{ before: counts({}), after: nothing }])).toBeNull();
    expect(decompose([{ before: counts({ totalToEnforce: 0 }), after: counts({}) }])).toBeNull();
    const odd = counts({ eligible: 0, completedTotal: 1 });
    expect(
      decompose([
        { before: odd, after: counts({}) },
        { before: counts({}), after: counts({}) },
      ]),
    ).toBeNull();
  });

  it('adds up to the change within 0.005 points over 1,000 seeded pairs of tables', () => {
    const random = mulberry32(2021);
    let judged = 0;
    for (let run = 0; run < 1000; run += 1) {
      const found = decompose(randomPairs(random));
      if (!found) continue;
      judged += 1;
      const change = found.after - found.before;
      expect(Math.abs(sumOf(found.parts) - change)).toBeLessThan(0.005);
      expect(sumOf(found.parts)).toBeCloseTo(change, 8);
      for (const effect of effects)
        expect(found.byUnit.reduce((sum, parts) => sum + parts[effect], 0)).toBeCloseTo(found.parts[effect], 8);
    }
    expect(judged).toBeGreaterThan(950);
  });

  it('does not depend on the order of the units', () => {
    const random = mulberry32(11);
    for (let run = 0; run < 200; run += 1) {
      const pairs = randomPairs(random);
      const [one, other] = [decompose(pairs), decompose(pairs.toReversed())];
      for (const effect of effects) expect(other?.parts[effect] ?? 0).toBeCloseTo(one?.parts[effect] ?? 0, 9);
    }
  });

  it('turns its signs round when the periods change places', () => {
    const random = mulberry32(12);
    for (let run = 0; run < 200; run += 1) {
      const pairs = randomPairs(random);
      const back = decompose(pairs.map(({ before, after }) => ({ before: after, after: before })));
      const forth = decompose(pairs);
      for (const effect of effects) expect(back?.parts[effect] ?? 0).toBeCloseTo(-(forth?.parts[effect] ?? 0), 9);
    }
  });
});
