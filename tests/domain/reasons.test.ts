import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { formulaOf, type ProvenanceKind, rootsOf } from '../../src/domain/provenance.ts';
import { mulberry32 } from '../../src/domain/random.ts';
import {
  isExplained,
  type NoReasons,
  type Reasons,
  reasonsFinding,
  reasonsOfChange,
  reasonsOfGap,
} from '../../src/domain/reasons.ts';
import type { ReportTable } from '../../src/domain/reportTable.ts';
import { imported, reported } from '../fixtures/figures.ts';
import { type Worked, worked } from '../fixtures/reasons.ts';
import { type Row, table } from '../fixtures/tables.ts';
import { table2020, table2021, vinhPhuc } from '../fixtures/vinhPhuc.ts';

type Units = Readonly<Record<string, Worked>>;

function tableOf(statYear: number, units: Units, more: Partial<Row> = {}): ReportTable {
  return table(
    statYear,
    Object.entries(units).map(([unit, given]) => worked(unit, given, more)),
  );
}

type Ever = Parameters<typeof reasonsOfChange>[1]['ever'];

function reasons(
  before: Units,
  after: Units,
  { units = Object.keys(after), ever = [] as Ever, more = {} as Partial<Row> } = {},
) {
  return reasonsOfChange(
    { before: tableOf(2020, before, more), current: tableOf(2021, after, more) },
    { basis: 'cases', units, months: 12, ever },
  );
}

function explained(found: Reasons | NoReasons): Reasons {
  if (!isExplained(found)) throw new Error(`not explained: ${found.why}`);
  return found;
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
const shown = (found: Reasons | NoReasons) =>
  explained(found).parts.map(({ effect, part }) => [effect, hundredths(part.value)]);
const sumOf = ({ parts }: Reasons) => parts.reduce((sum, { part }) => sum + part.value, 0);

const usual: Worked = { totalToEnforce: 1000, eligible: 800, completedTotal: 600, terminated: 40, credit: 20 };

describe('the reasons of a change', () => {
  it('lead from last year’s rate to this year’s, in one order', () => {
    const found = explained(
      reasons({ a: usual }, { a: { ...usual, completedTotal: 640, terminated: 48, credit: 28 } }),
    );
    expect([found.before.value, found.after.value, found.change.value]).toEqual([75, 80, 5]);
    expect(shown(found)).toEqual([
      ['eligibility', 0],
      ['completion', 3],
      ['termination', 1],
      ['credit', 1],
    ]);
  });

  it('tell what moved beside each: a share of all to be enforced', () => {
    const { parts } = explained(reasons({ a: usual }, { a: { ...usual, eligible: 720 } }));
    const [eligibility, completion] = parts;
    expect(eligibility).toMatchObject({ before: { name: 'eligibilityRate', value: 80 }, after: { value: 72 } });
    expect(completion).toMatchObject({ before: { name: 'completedYield', value: 54 }, after: { value: 54 } });
  });

  it('are figures in points with their formula and what it rests on', () => {
    const found = explained(
      reasons({ a: usual }, { a: { ...usual, completedTotal: 640 } }, { more: { origin: imported } }),
    );
    for (const { part } of found.parts) {
      expect(part).toMatchObject({ quantity: 'points', direction: 'exact', provenance: { kind: 'derived' } });
      expect(formulaOf(part.provenance)?.operation).toBe('contribution');
      expect([...rootsOf([part.provenance])]).toEqual([imported]);
    }
    const [eligibility, completion] = found.parts.map(({ part }) => inputsOf(part));
    expect(eligibility).toEqual([
      ['eligibilityRate', 2021, 80],
      ['eligibilityRate', 2020, 80],
      ['totalYield', 2021, 64],
      ['totalYield', 2020, 60],
    ]);
    expect(completion).toEqual([
      ['completedYield', 2021, 58],
      ['completedYield', 2020, 54],
      ['eligibilityRate', 2021, 80],
      ['eligibilityRate', 2020, 80],
    ]);
  });

  it('of several units are sums of what comes from each', () => {
    const found = explained(
      reasons({ a: usual, b: usual }, { a: { ...usual, completedTotal: 640 }, b: { ...usual, completedTotal: 616 } }),
    );
    const completion = found.parts.find(({ effect }) => effect === 'completion')?.part;
    const formula = completion && formulaOf(completion.provenance);
    expect(formula?.operation).toBe('sum');
    expect(formula?.inputs.map(({ subject, value }) => [subject?.whom, value])).toEqual([
      [{ kind: 'unit', organisation: 'o', unit: 'a' }, 2.5],
      [{ kind: 'unit', organisation: 'o', unit: 'b' }, 1],
    ]);
    const [first] = formula?.inputs ?? [];
    expect(first && inputsOf(first).slice(-2)).toEqual([
      ['unitWeight', 2021, 50],
      ['unitWeight', 2020, 50],
    ]);
  });

  it.each([
    ['illustrative', {}],
    ['derived', { origin: reported }],
  ] as const)('are %s by what went in', (kind: ProvenanceKind, more: Partial<Row>) => {
    const found = explained(reasons({ a: usual, b: usual }, { a: usual, b: { ...usual, eligible: 700 } }, { more }));
    const figures = [found.before, found.after, found.change, ...found.parts.map(({ part }) => part)];
    expect(new Set(figures.map(({ provenance }) => provenance.kind))).toEqual(new Set([kind]));
  });

  it('add up to the change within 0.005 points over 1,000 seeded pairs of tables', () => {
    const random = mulberry32(1955);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const draw = (): Worked => {
      const totalToEnforce = 20 + upTo(1500);
      const eligible = 1 + upTo(totalToEnforce - 1);
      const completedTotal = upTo(eligible);
      const terminated = upTo(completedTotal);
      return { totalToEnforce, eligible, completedTotal, terminated, credit: upTo(completedTotal - terminated) };
    };
    for (let run = 0; run < 1000; run += 1) {
      const names = ['a', 'b', 'c', 'd', 'e'].slice(0, 1 + upTo(4));
      const year = () => Object.fromEntries(names.map((name) => [name, draw()]));
      const found = explained(reasons(year(), year()));
      expect(Math.abs(sumOf(found) - found.change.value)).toBeLessThan(0.005);
    }
  });

  it('do not change when units are renamed or stand in another order', () => {
    const before = { a: usual, b: { ...usual, eligible: 500, completedTotal: 450 }, c: { ...usual, credit: 300 } };
    const after = {
      a: { ...usual, eligible: 700 },
      b: { ...usual, completedTotal: 720 },
      c: { ...usual, terminated: 90 },
    };
    const renamed = (units: Record<'a' | 'b' | 'c', Worked>) => ({ z: units.c, y: units.b, x: units.a });
    expect(shown(reasons(renamed(before), renamed(after)))).toEqual(shown(reasons(before, after)));
  });

  it('lead from one year to the other in the reports that the site ships with', () => {
    const units = vinhPhuc.units.map(({ code }) => code);
    for (const basis of ['cases', 'amounts'] as const)
      for (const of of [units, ...units.map((unit) => [unit])])
        for (const months of [1, 6, 12]) {
          const years = { before: table2020, current: table2021 };
          const found = explained(reasonsOfChange(years, { basis, units: of, months, ever: [] }));
          expect(Math.abs(sumOf(found) - found.change.value)).toBeLessThan(0.005);
        }
  });
});

function inputsOf(figure: Figure) {
  return (formulaOf(figure.provenance)?.inputs ?? []).map(({ name, subject, value }) => [
    name,
    subject?.statYear,
    hundredths(value),
  ]);
}

describe('credit cases', () => {
  it('are not told apart where a unit has not reported them: then they are among the completed', () => {
    const { credit: _, ...noCredit } = usual;
    const found = explained(reasons({ a: usual, b: noCredit }, { a: { ...usual, completedTotal: 640 }, b: usual }));
    expect(found.creditApart).toBe(false);
    expect(found.parts.map(({ effect }) => effect)).toEqual(['mix', 'eligibility', 'completion', 'termination']);
    expect(Math.abs(sumOf(found) - found.change.value)).toBeLessThan(1e-9);
  });

  it('are not told apart where they are more than what was completed', () => {
    const found = explained(reasons({ a: usual }, { a: { ...usual, terminated: 590, credit: 20 } }));
    expect(found.creditApart).toBe(false);
  });
});

describe('what cannot be taken apart', () => {
  it('says why: no year before', () => {
    const years = { before: null, current: tableOf(2021, { a: usual }) };
    expect(reasonsOfChange(years, { basis: 'cases', units: ['a'], months: 12, ever: [] })).toEqual({
      why: 'noYearBefore',
      units: [],
    });
  });

  it('says why: a number that is not reported, and by whom', () => {
    const before = table(2020, [
      worked('a', usual),
      { unit: 'b', months: 12, cases: { completedTotal: 600, eligible: 800 } },
    ]);
    const years = { before, current: tableOf(2021, { a: usual, b: usual }) };
    expect(reasonsOfChange(years, { basis: 'cases', units: ['a', 'b'], months: 12, ever: [] })).toEqual({
      why: 'notReported',
      units: ['b'],
    });
  });

  it('says why: nothing eligible', () => {
    const nothing = { totalToEnforce: 10, eligible: 0, completedTotal: 0 };
    expect(reasons({ a: nothing }, { a: usual })).toEqual({ why: 'nothingEligible', units: ['a'] });
  });

  it('says why: numbers that cannot be', () => {
    expect(reasons({ a: usual }, { a: { ...usual, terminated: 700 } })).toEqual({ why: 'doesNotAddUp', units: ['a'] });
    expect(reasons({ a: usual }, { a: { ...usual, totalToEnforce: 0 } })).toEqual({
      why: 'doesNotAddUp',
      units: ['a'],
    });
  });

  it('leaves out in both years who has not reported this year', () => {
    const years = {
      before: tableOf(2020, { a: usual, b: { ...usual, completedTotal: 700 } }),
      current: table(2021, [worked('a', usual), { unit: 'b', months: 12 }]),
    };
    const found = explained(reasonsOfChange(years, { basis: 'cases', units: ['a', 'b'], months: 12, ever: [] }));
    expect([found.before.value, found.after.value]).toEqual([75, 75]);
  });
});

describe('units that come and go', () => {
  it('are not those that have not reported yet and are not looked at', () => {
    const years = {
      before: tableOf(2020, { a: usual, b: usual }),
      current: table(2021, [worked('a', usual), { unit: 'b', months: 12 }]),
    };
    expect(isExplained(reasonsOfChange(years, { basis: 'cases', units: ['a'], months: 12, ever: [] }))).toBe(true);
  });

  it('are told by the period: in the year of a merger both have rows, each in its own months', () => {
    const current = table(2021, [worked('a', usual, { months: 8 }), worked('b', { ...usual, completedTotal: 640 })]);
    const before = table(2020, [worked('a', usual, { months: 8 }), worked('a', usual)]);
    const ever = [{ code: 'a', successors: ['b'] }];
    const at = (units: readonly string[], months: number) =>
      explained(reasonsOfChange({ before, current }, { basis: 'cases', units, months, ever }));
    expect([at(['a'], 8).merged, at(['a'], 8).change.value]).toEqual([false, 0]);
    expect([at(['b'], 12).merged, at(['b'], 12).change.value]).toEqual([true, 5]);
    // The year after, the units of that year are held against themselves, or against those whose months these were.
    const after = table(2022, [worked('b', usual, { months: 8 }), worked('b', usual)]);
    const later = (months: number) =>
      explained(reasonsOfChange({ before: current, current: after }, { basis: 'cases', units: ['b'], months, ever }));
    expect([later(8).merged, later(8).before.value]).toEqual([true, 75]);
    expect([later(12).merged, later(12).before.value]).toEqual([false, 80]);
  });

  const half: Worked = { totalToEnforce: 500, eligible: 400, completedTotal: 300, terminated: 20, credit: 10 };

  it('are matched through their successors', () => {
    const ever = [
      { code: 'a', successors: ['c'] },
      { code: 'b', successors: ['c'] },
    ];
    const found = explained(reasons({ a: half, b: half }, { c: { ...usual, completedTotal: 640 } }, { ever }));
    expect(found.merged).toBe(true);
    expect([found.before.value, found.after.value]).toEqual([75, 80]);
    expect(found.parts.map(({ effect }) => effect)).not.toContain('mix');
  });

  it('count with the unit that they joined', () => {
    const found = explained(reasons({ a: half, b: half }, { b: usual }, { ever: [{ code: 'a', successors: ['b'] }] }));
    expect([found.merged, found.before.value]).toEqual([true, 75]);
  });

  it('are taken together where one was divided among several', () => {
    const ever = [{ code: 'a', successors: ['b', 'c'] }];
    const found = explained(reasons({ a: usual, d: usual }, { b: half, c: half, d: usual }, { ever }));
    expect(found.parts.map(({ effect, part }) => [effect, part.value])).toContainEqual(['mix', 0]);
    expect(found.change.value).toBe(0);
  });

  it('have no counterpart where a part of their work went to units not looked at', () => {
    const ever = [{ code: 'a', successors: ['b', 'c'] }];
    expect(reasons({ a: usual }, { b: half, c: half }, { ever, units: ['b'] })).toEqual({
      why: 'unmatched',
      units: ['a'],
    });
  });

  it('have none where nobody says whose work they took over', () => {
    expect(reasons({ a: usual }, { a: usual, b: usual })).toEqual({ why: 'unmatched', units: ['b'] });
  });

  it('have none where a unit ended and nobody took its work over', () => {
    expect(reasons({ a: usual, b: usual }, { a: usual })).toEqual({ why: 'unmatched', units: ['b'] });
  });
});

describe('the reasons of a gap between two units', () => {
  it('lead from one to the other and have no mix', () => {
    const of = tableOf(2021, { a: usual, b: { ...usual, eligible: 720, completedTotal: 612 } });
    const found = explained(reasonsOfGap(of, { basis: 'cases', from: 'a', to: 'b', months: 12 }));
    expect([found.before.value, found.after.value, found.change.value]).toEqual([75, 85, 10]);
    expect(found.parts.map(({ effect }) => effect)).toEqual(['eligibility', 'completion', 'termination', 'credit']);
    expect(sumOf(found)).toBeCloseTo(10, 9);
  });

  it('turn their signs round when the units change places', () => {
    const of = tableOf(2021, { a: usual, b: { ...usual, eligible: 720, completedTotal: 612 } });
    const [forth, back] = (['ab', 'ba'] as const).map((way) =>
      explained(reasonsOfGap(of, { basis: 'cases', from: way.charAt(0), to: way.charAt(1), months: 12 })),
    );
    expect(back?.parts.map(({ part }) => hundredths(-part.value) + 0)).toEqual(
      forth?.parts.map(({ part }) => hundredths(part.value)),
    );
  });
});

describe('the finding', () => {
  const finding = (before: Units, after: Units) => reasonsFinding(reasons(before, after));
  const at = (size: number, rate: number): Worked => ({
    totalToEnforce: size,
    eligible: size,
    completedTotal: Math.round(size * rate),
    terminated: 0,
    credit: 0,
  });

  it('names a planted effect of two points of the mix first', () => {
    // Rates of the units hardly move (+0.5 each); the good one, 40 points above the other, grows from 50 to 55 % of the work.
    const found = finding({ a: at(10_000, 0.9), b: at(10_000, 0.5) }, { a: at(11_000, 0.905), b: at(9000, 0.505) });
    if (found.kind !== 'moved') throw new Error(found.kind);
    expect(found.largest.map(({ effect, part }) => [effect, hundredths(part.value)])).toEqual([['mix', 2]]);
    expect([hundredths(found.change.value), found.others]).toEqual([2.5, true]);
  });

  it('names what leads where the change leads, though another part is larger', () => {
    // Fewer eligible lifts the rate by more than less work lets it fall; together it rises.
    const found = finding({ a: usual }, { a: { ...usual, eligible: 700, completedTotal: 560, terminated: 0 } });
    expect(found).toMatchObject({ kind: 'moved', largest: [{ effect: 'eligibility' }], others: false });
  });

  it('calls nothing a reason that is under 0.05 points', () => {
    const big = (completed: number): Worked => ({ ...at(100_000, 0), completedTotal: completed });
    expect(finding({ a: big(50_000) }, { a: big(50_040) }).kind).toBe('still');
    const spread = finding(
      { a: { ...big(50_000), terminated: 1000, credit: 1000 } },
      { a: { ...big(50_120), terminated: 1040, credit: 1040 } },
    );
    expect(spread).toMatchObject({ kind: 'moved', largest: [], others: false });
  });

  it('names two that are as large', () => {
    const found = finding({ a: usual }, { a: { ...usual, completedTotal: 616, terminated: 48, credit: 28 } });
    expect(found).toMatchObject({ largest: [{ effect: 'termination' }, { effect: 'credit' }], others: false });
  });

  it('is unknown where nothing can be taken apart', () => {
    expect(reasonsFinding({ why: 'unmatched', units: ['a'] })).toEqual({ kind: 'unknown' });
  });
});
