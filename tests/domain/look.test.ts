import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { row, table } from '../fixtures/tables.ts';
import { datasetOf, lookOf } from '../fixtures/vinhPhuc.ts';

describe('lookAt the whole province at a whole year', () => {
  it('takes the printed figures as they are', () => {
    const { whole, computed, standings } = lookOf();
    expect(whole).toBe(true);
    expect(standings.cases).not.toBe(computed.cases);
    expect(standings.amounts).not.toBe(computed.amounts);
    expect(standings.cases.rate).toMatchObject({ value: 84, direction: 'moreThan', provenance: { kind: 'reported' } });
    expect(standings.cases.completed).toMatchObject({ value: 5750, direction: 'moreThan' });
    expect(standings.cases.gap).toMatchObject({ value: 4, direction: 'lessThan', provenance: { kind: 'reported' } });
    expect(standings.cases.target).toMatchObject({ value: 80, direction: 'moreThan', provenance: { kind: 'derived' } });
    expect(standings.amounts.rate).toMatchObject({ value: 45.5, direction: 'exact' });
    expect(standings.amounts.gap).toMatchObject({ value: 4.8, direction: 'moreThan' });
    expect(standings.amounts.target).toMatchObject({ value: 40.7, direction: 'lessThan' });
  });

  it('needs the target itself by the end of the year', () => {
    const { expected, paceGap, target, gap } = lookOf().standings.cases;
    expect(expected).toBe(target);
    expect(paceGap).toBe(gap);
  });

  it('derives what is eligible', () => {
    expect(lookOf().standings.cases.eligible).toMatchObject({ direction: 'about', provenance: { kind: 'derived' } });
    expect(lookOf().standings.amounts.eligible).toMatchObject({ direction: 'moreThan' });
  });

  it('takes the change on an illustrative year before from the reports: no bound stands on a made-up number', () => {
    const { change } = lookOf().standings.cases;
    expect(change).toMatchObject({ name: 'changeOnYear', direction: 'exact', provenance: { kind: 'illustrative' } });
  });

  it('has the ten units, none of them missing', () => {
    expect(lookOf().units).toHaveLength(10);
    expect(lookOf().standings.cases.missingUnits).toEqual([]);
  });
});

describe('lookAt anything else', () => {
  it('computes a part of the year from the reports', () => {
    const { whole, computed, standings } = lookOf({ period: { statYear: 2021, months: 8 } });
    expect(whole).toBe(true);
    expect(standings.cases).toBe(computed.cases);
    expect(standings.amounts).toBe(computed.amounts);
    expect(standings.cases.rate).toMatchObject({ direction: 'exact', provenance: { kind: 'illustrative' } });
  });

  it('computes a year that nobody printed', () => {
    const { computed, standings } = lookOf({ period: { statYear: 2020, months: 12 } });
    expect(standings.cases).toBe(computed.cases);
    expect(standings.amounts).toBe(computed.amounts);
    expect(standings.cases.completed).toMatchObject({ value: 5068 });
    expect(standings.cases.target).toBe('notReported');
    expect(standings.cases.yearBefore).toBe('notReported');
  });

  it('computes some of the units', () => {
    const { whole, computed, units, standings } = lookOf({ units: ['song-lo'] });
    expect(whole).toBe(false);
    expect(standings.cases).toBe(computed.cases);
    expect(standings.amounts).toBe(computed.amounts);
    expect(units.map(({ code }) => code)).toEqual(['song-lo']);
    expect(standings.cases.completed).toMatchObject({ value: 188 });
    expect(standings.cases.eligible).toMatchObject({ value: 238 });
  });

  it('has nothing for no unit', () => {
    const { units, standings } = lookOf({ units: [] });
    expect(units).toEqual([]);
    expect(standings.cases.rate).toBe('notReported');
    expect(standings.amounts.gap).toBe('notReported');
  });

  it('names units of the catalog that have not reported', () => {
    const shipped = datasetOf(2021);
    const partly: Dataset = { ...shipped, years: { current: table(2021, [row('song-lo', 8, 81, 180)]), before: null } };
    const view = { units: ['song-lo', 'tam-dao'], period: { statYear: 2021, months: 8 } };
    const { standings } = lookOf(view, partly);
    expect(standings.cases.rate).toMatchObject({ value: 45 });
    expect(standings.cases.missingUnits).toEqual(['tam-dao']);
    expect(standings.amounts.missingUnits).toEqual(['tam-dao', 'song-lo']);
  });
});
