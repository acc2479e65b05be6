import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction, Points } from '../../src/domain/figure.ts';
import type { Provenance } from '../../src/domain/provenance.ts';
import type { Quantity } from '../../src/domain/quantities.ts';
import { gapBetween } from '../../src/domain/targets.ts';
import { amount, cases, figure, illustrative, points, rate, reported } from '../fixtures/figures.ts';
import { en, vi } from '../fixtures/languages.ts';

const derived: Provenance = { kind: 'derived', formula: { operation: 'divide', inputs: [] } };
const write = vi.format.figure;

describe('format.figure of rates and points', () => {
  it('keeps qualifier and number together', () => {
    expect(write(rate(84, 'moreThan'))).toBe('hơn\u00a084%');
    expect(write(rate(45.5))).toBe('45,5%');
    expect(write(rate(75.82))).toBe('75,82%');
  });

  it('says gần of a reported upper bound and dưới of a computed one', () => {
    expect(write(points(4, 'lessThan'))).toBe('gần\u00a04\u00a0điểm\u00a0%');
    expect(write(rate(0.64347826087, 'lessThan', derived))).toBe('dưới\u00a00,65%');
    expect(write(rate(40.7, 'lessThan', derived))).toBe('dưới\u00a040,7%');
  });

  it('rounds a bound so that it stays true', () => {
    expect(write(points(8.189, 'moreThan', derived))).toBe('hơn\u00a08,18\u00a0điểm\u00a0%');
    expect(write(points(8.18, 'moreThan', derived), { decimals: 0 })).toBe('hơn\u00a08\u00a0điểm\u00a0%');
  });

  it('writes two decimals as printed, without zeros behind', () => {
    expect(write(rate(82.4956900442, 'exact', derived))).toBe('82,5%');
    expect(write(rate(80))).toBe('80%');
  });

  it('writes no decimals for what is only about, except when it is small', () => {
    expect(write(rate(54.777, 'about', derived))).toBe('khoảng\u00a055%');
    expect(write(rate(5.477, 'about', derived))).toBe('khoảng\u00a05,5%');
  });

  it('writes always one decimal when illustrative, so that columns line up', () => {
    expect(write(rate(80, 'exact', illustrative))).toBe('80,0%');
    expect(write(rate(85.772, 'exact', illustrative))).toBe('85,8%');
  });

  it('writes a true minus and, when asked, a plus', () => {
    expect(write(points(-1.9, 'exact', illustrative))).toBe('\u22121,9\u00a0điểm\u00a0%');
    expect(write(points(14), { signed: true })).toBe('+14\u00a0điểm\u00a0%');
    expect(write(points(-1.9, 'exact', illustrative), { signed: true })).toBe('\u22121,9\u00a0điểm\u00a0%');
    expect(write(points(14))).toBe('14\u00a0điểm\u00a0%');
  });

  it('gives zero no sign, nor what rounds to zero', () => {
    expect(write(points(0), { signed: true })).toBe('0\u00a0điểm\u00a0%');
    expect(write(points(-0.004, 'exact', illustrative), { signed: true })).toBe('0,00\u00a0điểm\u00a0%');
  });

  it('keeps a second decimal where one would make a gap vanish', () => {
    expect(write(points(-0.04, 'exact', illustrative), { signed: true })).toBe('\u22120,04\u00a0điểm\u00a0%');
    expect(write(points(0.06, 'exact', illustrative), { signed: true })).toBe('+0,1\u00a0điểm\u00a0%');
  });

  it('lets a distance on the way vanish, and one between two numbers that print alike', () => {
    const made = (value: number) => rate(value, 'exact', illustrative);
    const written = (own: number, pace: number) =>
      vi.reading(gapBetween('paceGap', made(own), made(pace)), { signed: true });
    expect(written(20.116, 20.1)).toBe('0,0\u00a0điểm\u00a0%');
    expect(written(34.26, 34.34)).toBe('0,0\u00a0điểm\u00a0%');
    expect(written(34.24, 34.34)).toBe('\u22120,1\u00a0điểm\u00a0%');
    expect(vi.format.rounded(gapBetween('paceGap', made(34.26), made(34.34)) as Points)).toBe(0);
  });

  it('leaves the unit out when asked', () => {
    expect(write(rate(84, 'moreThan'), { bare: true })).toBe('hơn\u00a084');
    expect(write(points(4.8), { bare: true })).toBe('4,8');
  });

  it('takes the decimals it is given', () => {
    expect(write(rate(84.006, 'exact', illustrative), { decimals: 2 })).toBe('84,01%');
    expect(write(rate(84), { decimals: 1 })).toBe('84,0%');
  });
});

describe('format.figure of cases and ranks', () => {
  it('writes thousands with a full stop', () => {
    expect(write(cases(5750, 'moreThan'))).toBe('hơn\u00a05.750\u00a0việc');
    expect(write(cases(7000, 'lessThan'))).toBe('gần\u00a07.000\u00a0việc');
    expect(write(cases(6845.238, 'about', derived))).toBe('khoảng\u00a06.845\u00a0việc');
    expect(write(cases(1_234_567))).toBe('1.234.567\u00a0việc');
  });

  it('writes one and none', () => {
    expect(write(cases(1))).toBe('1\u00a0việc');
    expect(write(cases(0))).toBe('0\u00a0việc');
  });

  it('writes a rank as a bare number', () => {
    expect(write(figure(2, 'rank'))).toBe('2');
  });
});

describe('format.figure of money', () => {
  it('counts in billions', () => {
    expect(write(amount(157_000_000, 'moreThan'))).toBe('hơn\u00a0157\u00a0tỷ\u00a0đồng');
    expect(write(amount(345_054_945.055, 'moreThan', derived))).toBe('hơn\u00a0345\u00a0tỷ\u00a0đồng');
    expect(write(amount(46_328_000_000))).toBe('46.328\u00a0tỷ\u00a0đồng');
  });

  it('keeps one decimal below a hundred', () => {
    expect(write(amount(33_412_345))).toBe('33,4\u00a0tỷ\u00a0đồng');
    expect(write(amount(86_000_000, 'moreThan'))).toBe('hơn\u00a086\u00a0tỷ\u00a0đồng');
  });

  it('counts in millions and thousands when there is little', () => {
    expect(write(amount(2_500))).toBe('2,5\u00a0triệu\u00a0đồng');
    expect(write(amount(450))).toBe('450\u00a0nghìn\u00a0đồng');
  });

  it('writes no money as no đồng', () => {
    expect(write(amount(0))).toBe('0\u00a0đồng');
  });

  it('chooses the size by the amount, whatever its sign', () => {
    expect(write(amount(-2_500_000))).toBe('\u22122,5\u00a0tỷ\u00a0đồng');
  });
});

describe('format.figure of money in millions', () => {
  const millions = { scale: 'million' } as const;

  it('writes much and little alike in million đồng', () => {
    expect(write(amount(157_000_000), millions)).toBe('157.000\u00a0triệu\u00a0đồng');
    expect(write(amount(1_234_567), millions)).toBe('1.235\u00a0triệu\u00a0đồng');
    expect(write(amount(103_295), millions)).toBe('103\u00a0triệu\u00a0đồng');
    expect(write(amount(24_338), millions)).toBe('24,3\u00a0triệu\u00a0đồng');
    expect(write(amount(450), millions)).toBe('0,5\u00a0triệu\u00a0đồng');
  });

  it('writes no money in million đồng too', () => {
    expect(write(amount(0), millions)).toBe('0\u00a0triệu\u00a0đồng');
  });

  it('leaves the unit to the head of the column', () => {
    expect(write(amount(157_000_000), { ...millions, bare: true })).toBe('157.000');
    expect(vi.format.parts(amount(2_500), { ...millions, bare: true })).toEqual({
      qualifier: '',
      number: '2,5',
      unit: '',
    });
  });

  it('takes decimals and sign with it', () => {
    expect(write(amount(2_500_000), { ...millions, decimals: 1 })).toBe('2.500,0\u00a0triệu\u00a0đồng');
    expect(write(amount(2_500_000), { ...millions, signed: true })).toBe('+2.500\u00a0triệu\u00a0đồng');
    expect(write(amount(-2_500_000), { ...millions, signed: true })).toBe('\u22122.500\u00a0triệu\u00a0đồng');
  });

  it('keeps a bound true at that size', () => {
    expect(write(amount(157_000_900, 'moreThan', derived), millions)).toBe('hơn\u00a0157.000\u00a0triệu\u00a0đồng');
    expect(write(amount(157_000_100, 'lessThan', derived), millions)).toBe('dưới\u00a0157.001\u00a0triệu\u00a0đồng');
  });

  it('leaves cases, rates, points and ranks alone', () => {
    expect(write(cases(5750), millions)).toBe('5.750\u00a0việc');
    expect(write(rate(45.5), millions)).toBe('45,5%');
    expect(write(points(4.8), millions)).toBe('4,8\u00a0điểm\u00a0%');
    expect(write(figure(2, 'rank'), millions)).toBe('2');
  });

  it('says it in English', () => {
    expect(en.format.figure(amount(157_000_000), millions)).toBe('157,000\u00a0million\u00a0đồng');
    expect(en.format.figure(amount(24_338), millions)).toBe('24.3\u00a0million\u00a0đồng');
  });
});

describe('format.parts', () => {
  it('takes a figure apart', () => {
    expect(vi.format.parts(amount(157_000_000, 'moreThan'))).toEqual({
      qualifier: 'hơn',
      number: '157',
      unit: 'tỷ\u00a0đồng',
    });
    expect(vi.format.parts(rate(45.5))).toEqual({ qualifier: '', number: '45,5', unit: '%' });
  });
});

describe('format.number', () => {
  it('writes as offices do', () => {
    expect(vi.format.number(1234.56, 2)).toBe('1.234,56');
    expect(vi.format.number(5750)).toBe('5.750');
    expect(vi.format.number(-3)).toBe('\u22123');
    expect(vi.format.number(-0.001, 2)).toBe('0,00');
  });
});

describe('format.signed', () => {
  it('writes a plus before what is above and a true minus before what is below', () => {
    expect(vi.format.signed(4)).toBe('+4');
    expect(vi.format.signed(-4)).toBe('\u22124');
  });

  it('gives zero no sign, nor what rounds to zero', () => {
    expect(vi.format.signed(0)).toBe('0');
    expect(vi.format.signed(-0)).toBe('0');
    expect(vi.format.signed(0.4)).toBe('0');
    expect(vi.format.signed(-0.4)).toBe('0');
  });

  it('rounds halves away from zero', () => {
    expect(vi.format.signed(2.5)).toBe('+3');
    expect(vi.format.signed(-2.5)).toBe('\u22123');
  });

  it('separates thousands as each language does', () => {
    expect(vi.format.signed(1234)).toBe('+1.234');
    expect(en.format.signed(-1234)).toBe('\u22121,234');
  });
});

describe('format.date', () => {
  it('writes day, month and year', () => {
    expect(vi.format.date('2022-01-03')).toBe('03/01/2022');
    expect(vi.format.date('2021-09-30T08:15:00Z')).toBe('30/09/2021');
  });
});

describe('every figure', () => {
  it('is written without a trace of a computer', () => {
    const units = fc.constantFrom<Quantity>('case', 'thousandDong', 'percent', 'points', 'rank');
    const directions = fc.constantFrom<Direction>('exact', 'moreThan', 'lessThan', 'about');
    const provenances = fc.constantFrom(reported, illustrative, derived);
    const values = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        values,
        units,
        directions,
        provenances,
        fc.boolean(),
        (value, unit, direction, provenance, signed) => {
          const text = write(figure(value, unit, direction, provenance), { signed });
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞|[ -]|e\+/);
          expect(text).not.toMatch(/^[^\d]*[+\u2212]0([,.]0+)?(\u00a0|%|$)/);
        },
      ),
      { seed: 2021, numRuns: 1000 },
    );
  });
});
