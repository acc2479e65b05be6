import { describe, expect, it } from 'vitest';
import { numberOf } from '../../src/domain/figure.ts';
import { unitColumns } from '../../src/pages/units/unitColumns.ts';
import { vi } from '../fixtures/languages.ts';
import { plain } from '../fixtures/text.ts';
import { lookOf } from '../fixtures/vinhPhuc.ts';

const look = lookOf();
const { unitStandings: standings, codes } = look;
const main = unitColumns(look, 'main', vi);
const all = unitColumns(look, 'all', vi);

function column(id: string) {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

describe('unitColumns', () => {
  it('has the few that tell the story, cases first', () => {
    expect(main.map(({ id }) => id)).toEqual([
      'cases.rate',
      'cases.gap',
      'cases.change',
      'cases.completedTotal',
      'cases.eligible',
      'cases.carriedForward',
      'amounts.rate',
      'amounts.gap',
      'amounts.change',
      'amounts.completedTotal',
      'amounts.eligible',
      'amounts.carriedForward',
    ]);
  });

  it('has every measure of the forms: 19 of cases and 20 of money, each basis with ten rates, those of stock and time among them', () => {
    expect(all.filter(({ basis }) => basis === 'cases')).toHaveLength(29);
    expect(all.filter(({ basis }) => basis === 'amounts')).toHaveLength(30);
    expect(all.map(({ header }) => header)).toContain('Chuyển kỳ sau có điều kiện');
    expect(numberOf(column('cases.dispositionTime').together(codes))).toBeGreaterThan(100);
  });

  it('has a column of what only some forms tell where a report tells it', () => {
    const { current } = look.statistics.years;
    const told = new Float64Array(current.units.length * 12).fill(2);
    const cases = { ...current.cases, columns: { ...current.cases.columns, suspendedForComplaint: told } };
    const years = { ...look.statistics.years, current: { ...current, cases } };
    const more = unitColumns({ ...look, statistics: { ...look.statistics, years } }, 'all', vi).map(({ id }) => id);
    expect(all.map(({ id }) => id)).not.toContain('cases.suspendedForComplaint');
    expect(more).toContain('cases.suspendedForComplaint');
    expect(more).not.toContain('amounts.suspendedForComplaint');
  });

  it('compares with one yardstick only when that is the year before', () => {
    const ids = unitColumns(lookOf({ comparison: 'yearBefore' }), 'main', vi).map(({ id }) => id);
    expect(ids).toContain('cases.gap');
    expect(ids).not.toContain('cases.change');
  });

  it('adds up counts, and takes the ratio of sums for rates, never a mean', () => {
    expect(numberOf(column('cases.eligible').together(codes))).toBe(6845);
    expect(numberOf(column('amounts.eligible').together(codes))).toBe(345_000_000);
    expect(numberOf(column('cases.rate').together(codes))).toBeCloseTo((5750 / 6845) * 100, 9);
    const two = ['vinh-yen', 'song-lo'];
    expect(numberOf(column('cases.rate').together(two))).toBeCloseTo(((1266 + 188) / (1476 + 238)) * 100, 9);
    expect(numberOf(column('cases.eligibilityRate').together(two))).toBeCloseTo(((1476 + 238) / (1679 + 277)) * 100, 9);
  });

  it('sorts by the very numbers that it shows', () => {
    for (const { reading, number } of all) {
      for (const standing of standings) expect(number(standing)).toBe(numberOf(reading(standing)));
    }
  });

  it('writes money in million đồng, so that a column lines up', () => {
    const { reading, options } = column('amounts.eligible');
    const texts = standings.map((standing) => plain(vi.reading(reading(standing), options)));
    expect(texts).toContain('69.162');
    expect(texts).toContain('5.214');
  });

  it('marks a gap below its yardstick, and no other fall', () => {
    const songLo = standings.find(({ unit }) => unit.code === 'song-lo');
    const tamDuong = standings.find(({ unit }) => unit.code === 'tam-duong');
    if (!songLo || !tamDuong) throw new Error('no such unit');
    expect(column('cases.gap').behind?.(songLo)).toBe(true);
    expect(column('cases.gap').behind?.(tamDuong)).toBe(false);
    expect(column('cases.gap').behindTogether?.(['song-lo', 'tam-duong'])).toBe(false);
    expect(column('cases.change').behind).toBeUndefined();
  });
});
