import { describe, expect, it } from 'vitest';
import { parseAges } from '../../../src/data/ages/parse.ts';
import {
  agesOf,
  finishedWithin,
  medianAge,
  mergedOver,
  olderThanAYear,
  partByKind,
  standingStill,
  stockByAge,
} from '../../../src/domain/ages/agesFigures.ts';
import type { Reading } from '../../../src/domain/figure.ts';
import { lookAt } from '../../../src/domain/look.ts';
import { agesFile } from '../../fixtures/ages.ts';
import { datasetOf, viewOf } from '../../fixtures/vinhPhuc.ts';

const ages = parseAges('vinh-phuc', 2021, agesFile()).value;
const lookOf = (units: 'all' | readonly string[]) =>
  lookAt({ ...datasetOf(2021), ages }, viewOf({ period: { statYear: 2021, months: 12 }, units }));
const said = (reading: Reading | undefined) =>
  typeof reading === 'object' ? [reading.value, reading.direction, reading.provenance.kind] : reading;

describe('the ages of one unit', () => {
  const look = lookOf(['vinh-yen']);
  const stock = agesOf(look, 'stock');
  if (!stock) throw new Error('no ages');

  it('are counts of the register, band by band, and their share of all', () => {
    const bands = stockByAge(look, stock, 'cases');
    // 40 + 30 + 20 + 10 = 100 cases.
    expect(bands.map(({ key, part }) => [key, said(part)])).toEqual([
      ['d90', [40, 'exact', 'register']],
      ['d180', [0, 'exact', 'register']],
      ['y1', [30, 'exact', 'register']],
      ['y2', [20, 'exact', 'register']],
      ['y5', [10, 'exact', 'register']],
      ['more', [0, 'exact', 'register']],
    ]);
    expect(said(bands[0]?.share)).toEqual([40, 'exact', 'derived']);
  });

  it('follow the money where that is measured', () => {
    expect(stockByAge(look, stock, 'amounts').map(({ part }) => said(part)?.[0])).toEqual([400, 0, 900, 700, 500, 0]);
  });

  it('say what is older than a year, and the median', () => {
    expect(said(olderThanAYear(look, stock, 'cases').share)).toEqual([30, 'exact', 'derived']);
    expect(said(medianAge(look, stock))).toEqual([171, 'exact', 'register']);
  });

  it('say that more stands still than can be told, where a cell has one to four', () => {
    const { part, share } = standingStill(look, stock, 'cases');
    // 6 in one cell, 8 in another; one has too few to be told.
    expect(said(part)).toEqual([14, 'moreThan', 'register']);
    expect(said(share)).toEqual([14, 'moreThan', 'derived']);
  });

  it('tell kinds of the cells that say theirs, and how much stands in others', () => {
    const parts = partByKind(look, stock, 'cases', 'old');
    const civil = parts.find(({ kind, key }) => kind === 'type' && key === 'civil');
    // Civil: 40 young, 20 of two years; ten of five years stand in a cell of several kinds.
    expect([said(civil?.part), said(civil?.whole)]).toEqual([
      [20, 'moreThan', 'register'],
      [60, 'moreThan', 'register'],
    ]);
    expect(parts.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'type civil',
      'type commercial',
      'size s10',
      'size s1000',
      'credit yes',
      'credit no',
    ]);
    expect(said(mergedOver(look, stock, 'cases'))).toEqual([10, 'exact', 'register']);
  });

  it('say how many of the completed cases took no longer than so many days', () => {
    const finished = agesOf(look, 'finished');
    if (!finished) throw new Error('no times');
    // 10 within 30 days, 25 more within 90, 15 within a year, of 50.
    expect(
      finishedWithin(look, finished).map(({ key, part, share }) => [key, said(part)?.[0], said(share)?.[0]]),
    ).toEqual([
      ['d30', 10, 20],
      ['d90', 35, 70],
      ['d180', 35, 70],
      ['y1', 50, 100],
    ]);
  });
});

describe('the ages of several', () => {
  it('are added up for units that were chosen, without those of which nothing may be told, and have no median', () => {
    const look = lookOf(['vinh-yen', 'phuc-yen', 'song-lo']);
    const stock = agesOf(look, 'stock');
    if (!stock) throw new Error('no ages');
    expect(stock.withheld).toEqual(['song-lo']);
    const old = olderThanAYear(look, stock, 'cases');
    // 30 of 100 and 5 of 25; of the latter five more may be old, merged over the ages.
    expect(said(old.part)).toEqual([35, 'moreThan', 'derived']);
    expect(said(old.share)).toEqual([28, 'moreThan', 'derived']);
    expect(stockByAge(look, stock, 'cases').at(-1)?.key).toBe('*');
    expect(medianAge(look, stock)).toBe('notReported');
  });

  it('say nothing where all that is known is nothing and more may be', () => {
    const look = lookOf(['tam-duong']);
    const stock = agesOf(look, 'stock');
    if (!stock) throw new Error('no ages');
    // Seven cases in one cell merged over the ages: none is known to be old.
    expect(said(olderThanAYear(look, stock, 'cases').part)).toBe('notReported');
    expect(said(standingStill(look, stock, 'cases').share)).toBe('notReported');
  });

  it('of the whole organisation are those that its file has of it', () => {
    const look = lookOf('all');
    const stock = agesOf(look, 'stock');
    expect(stock?.told.map(({ whom }) => whom.kind)).toEqual(['organisation']);
    expect(stock && said(medianAge(look, stock))).toEqual([160, 'exact', 'register']);
  });

  it('are nothing where the year has none', () => {
    const look = lookAt(datasetOf(2021), viewOf({ period: { statYear: 2021, months: 12 } }));
    expect(agesOf(look, 'stock')).toBeUndefined();
    expect(agesOf(lookOf(['tam-dao']), 'stock')).toBeUndefined();
  });
});
