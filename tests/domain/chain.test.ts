import { describe, expect, it } from 'vitest';
import { type ChainBar, type ChainStep, chainBars, chainOf, chainParts } from '../../src/domain/chain.ts';
import type { Basis, Measure } from '../../src/domain/measures.ts';
import { monthsOfYear } from '../../src/domain/period.ts';
import { cases } from '../fixtures/figures.ts';
import { type Row, table } from '../fixtures/tables.ts';
import { table2020, table2021, vinhPhuc } from '../fixtures/vinhPhuc.ts';

const units = vinhPhuc.units.map(({ code }) => code);
const bases: readonly Basis[] = ['cases', 'amounts'];

/** A unit whose steps lead from 100 docketed cases to 50 carried forward. */
const whole = {
  docketed: 100,
  entrustedOut: 3,
  withdrawn: 2,
  takenUp: 1,
  totalToEnforce: 94,
  notYetEligible: 14,
  postponedOrSuspended: 4,
  eligible: 76,
  completedTotal: 44,
  eligibleCarriedForward: 32,
  carriedForward: 50,
};

function reportOf(given: Row['cases'], unit = 'a'): Row {
  return { unit, months: 12, ...(given && { cases: given }) };
}

function step(kind: ChainStep['kind'], measure: Measure, reading: ChainStep['reading']): ChainStep {
  return { kind, measure, reading };
}

/** Each bar as its measure and where it starts and leads. */
function spans(bars: readonly ChainBar[] | null): readonly (readonly [Measure, number, number])[] | null {
  return bars?.map(({ measure, from, to }) => [measure, from, to] as const) ?? null;
}

describe('chainOf', () => {
  it('leads from docketed to carried forward, in the order of the forms', () => {
    const steps = chainOf(table(2021, [reportOf(whole)]), { basis: 'cases', units: ['a'], months: 12 });
    expect(steps.map(({ kind, measure }) => [kind, measure])).toEqual([
      ['total', 'docketed'],
      ['less', 'entrustedOut'],
      ['less', 'withdrawn'],
      ['less', 'takenUp'],
      ['total', 'totalToEnforce'],
      ['less', 'notYetEligible'],
      ['less', 'postponedOrSuspended'],
      ['total', 'eligible'],
      ['less', 'completedTotal'],
      ['total', 'eligibleCarriedForward'],
      ['more', 'notYetEligible'],
      ['more', 'postponedOrSuspended'],
      ['total', 'carriedForward'],
    ]);
  });

  it('takes completed apart where all of it is reported and adds up', () => {
    const measures = (more: Row['cases']) =>
      chainOf(table(2021, [reportOf({ ...whole, ...more })]), { basis: 'cases', units: ['a'], months: 12 })
        .slice(8, -4)
        .map(({ measure, kind }) => `${kind} ${measure}`);
    expect(measures({ completed: 40, terminated: 4 })).toEqual(['less completed', 'less terminated']);
    expect(measures({ completed: 40 })).toEqual(['less completedTotal']);
    expect(measures({ completed: 40, terminated: 5 })).toEqual(['less completedTotal']);
  });

  it('stands in four parts, each but the last ending with a total', () => {
    const steps = chainOf(table2021, { basis: 'cases', units: ['song-lo'], months: 12 });
    const last = new Map(chainParts(steps).map((part, at) => [part, steps[at]?.measure]));
    expect([...last]).toEqual([
      ['flow', 'totalToEnforce'],
      ['conditions', 'eligible'],
      ['results', 'eligibleCarriedForward'],
      ['carried', 'carriedForward'],
    ]);
  });

  it('has the figures of the unit at the period', () => {
    const steps = chainOf(table(2021, [reportOf(whole)]), { basis: 'cases', units: ['a'], months: 12 });
    expect(steps[0]?.reading).toMatchObject({
      name: 'docketed',
      value: 100,
      quantity: 'case',
      subject: { whom: { kind: 'unit', organisation: 'o', unit: 'a' }, statYear: 2021, months: 12 },
    });
    expect(steps[8]?.reading).toMatchObject({ name: 'casesCompleted', value: 44 });
  });

  it('adds units up', () => {
    const reports = table(2021, [reportOf(whole), reportOf(whole, 'b')]);
    const steps = chainOf(reports, { basis: 'cases', units: ['a', 'b'], months: 12 });
    expect(steps[0]?.reading).toMatchObject({ value: 200, subject: { whom: { kind: 'group' } } });
    expect(steps[12]?.reading).toMatchObject({ value: 100 });
  });

  it('says what is not reported', () => {
    const { takenUp: _, ...rest } = whole;
    const steps = chainOf(table(2021, [reportOf(rest)]), { basis: 'cases', units: ['a'], months: 12 });
    expect(steps.filter(({ reading }) => reading === 'notReported').map(({ measure }) => measure)).toEqual(['takenUp']);
    const nothing = chainOf(table(2021, [reportOf(whole)]), { basis: 'cases', units: ['a'], months: 11 });
    expect(nothing.every(({ reading }) => reading === 'notReported')).toBe(true);
  });
});

describe('chainBars', () => {
  it('stands totals on the ground and hangs each step where the one before ends', () => {
    expect(
      spans(chainBars(chainOf(table(2021, [reportOf(whole)]), { basis: 'cases', units: ['a'], months: 12 }))),
    ).toEqual([
      ['docketed', 0, 100],
      ['entrustedOut', 100, 97],
      ['withdrawn', 97, 95],
      ['takenUp', 95, 94],
      ['totalToEnforce', 0, 94],
      ['notYetEligible', 94, 80],
      ['postponedOrSuspended', 80, 76],
      ['eligible', 0, 76],
      ['completedTotal', 76, 32],
      ['eligibleCarriedForward', 0, 32],
      ['notYetEligible', 32, 46],
      ['postponedOrSuspended', 46, 50],
      ['carriedForward', 0, 50],
    ]);
  });

  it('has the bars of Sông Lô in 2021', () => {
    expect(spans(chainBars(chainOf(table2021, { basis: 'cases', units: ['song-lo'], months: 12 })))).toEqual([
      ['docketed', 0, 282],
      ['entrustedOut', 282, 279],
      ['withdrawn', 279, 278],
      ['takenUp', 278, 277],
      ['totalToEnforce', 0, 277],
      ['notYetEligible', 277, 245],
      ['postponedOrSuspended', 245, 238],
      ['eligible', 0, 238],
      ['completed', 238, 65],
      ['terminated', 65, 50],
      ['eligibleCarriedForward', 0, 50],
      ['notYetEligible', 50, 82],
      ['postponedOrSuspended', 82, 89],
      ['carriedForward', 0, 89],
    ]);
  });

  it('adds up on the data that the site ships with, for every unit, period, basis and year', () => {
    const broken: string[] = [];
    let chains = 0;
    for (const reports of [table2020, table2021]) {
      for (const basis of bases) {
        for (const months of monthsOfYear) {
          for (const chosen of [...units.map((unit) => [unit]), units]) {
            chains += 1;
            const bars = chainBars(chainOf(reports, { basis, units: chosen, months }));
            if (bars?.length !== (basis === 'cases' ? 14 : 15))
              broken.push(`${chosen.join()} ${basis} ${reports.statYear} ${months}`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
    // Ten units and all of them together, twelve periods, two bases, two years.
    expect(chains).toBe(528);
  });

  it('ends at what the province carried forward', () => {
    expect(chainBars(chainOf(table2021, { basis: 'cases', units, months: 12 }))?.at(-1)).toMatchObject({
      from: 0,
      to: 2070,
    });
    expect(chainBars(chainOf(table2021, { basis: 'amounts', units, months: 12 }))?.at(-1)).toMatchObject({
      from: 0,
      to: 442_000_000,
    });
  });

  it('begins every hanging bar where the one before ends, and every total at zero', () => {
    for (const basis of bases) {
      const bars = chainBars(chainOf(table2021, { basis, units: ['vinh-yen'], months: 8 })) ?? [];
      expect(bars).toHaveLength(basis === 'cases' ? 14 : 15);
      for (const [index, bar] of bars.entries()) {
        expect(bar.from).toBe(bar.kind === 'total' ? 0 : bars[index - 1]?.to);
        // A total is as high as the steps before it lead.
        if (bar.kind === 'total' && index > 0) expect(bar.to).toBe(bars[index - 1]?.to);
      }
    }
  });

  it('keeps measure, kind and reading of each step', () => {
    const steps = chainOf(table(2021, [reportOf(whole)]), { basis: 'cases', units: ['a'], months: 12 });
    expect(chainBars(steps)?.[1]).toEqual({ ...steps[1], from: 100, to: 97 });
  });

  it('draws a step of zero as a bar without height', () => {
    const bars = chainBars([step('total', 'docketed', cases(10)), step('less', 'withdrawn', cases(0))]);
    expect(bars?.[1]).toMatchObject({ from: 10, to: 10 });
  });

  it('draws a unit without any work as bars at zero', () => {
    const nothing = Object.fromEntries(Object.keys(whole).map((measure) => [measure, 0]));
    const bars = chainBars(chainOf(table(2021, [reportOf(nothing)]), { basis: 'cases', units: ['a'], months: 12 }));
    expect(bars).toHaveLength(13);
    expect(bars?.every(({ from, to }) => from === 0 && to === 0)).toBe(true);
  });

  it('is not drawn where any one step is missing', () => {
    for (const measure of Object.keys(whole)) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== measure));
      expect(
        chainBars(chainOf(table(2021, [reportOf(rest)]), { basis: 'cases', units: ['a'], months: 12 })),
      ).toBeNull();
    }
  });

  it('is not drawn where a step does not apply', () => {
    expect(chainBars([step('total', 'docketed', 'notApplicable')])).toBeNull();
  });

  it('is not drawn where any one figure is off by one', () => {
    for (const [measure, value] of Object.entries(whole)) {
      const off = table(2021, [reportOf({ ...whole, [measure]: value + 1 })]);
      expect(chainBars(chainOf(off, { basis: 'cases', units: ['a'], months: 12 }))).toBeNull();
    }
  });

  it('is not drawn where a unit has reported only some of the steps that others have', () => {
    const half = table(2021, [reportOf(whole), reportOf({ docketed: 10, totalToEnforce: 10 }, 'b')]);
    expect(chainBars(chainOf(half, { basis: 'cases', units: ['a', 'b'], months: 12 }))).toBeNull();
  });

  it('is drawn without a unit that has reported nothing', () => {
    const partly = table(2021, [reportOf(whole), { unit: 'b', months: 12 }]);
    expect(chainBars(chainOf(partly, { basis: 'cases', units: ['a', 'b'], months: 12 }))?.at(-1)).toMatchObject({
      to: 50,
    });
  });

  it('has no bars without steps', () => {
    expect(chainBars([])).toEqual([]);
  });
});
