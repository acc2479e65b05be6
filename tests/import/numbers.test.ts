import { describe, expect, it } from 'vitest';
import { hasTwoReadings, readNumber, separatorsOf } from '../../src/import/numbers.ts';

describe('a number that stands as text', () => {
  it.each([
    ['690.859.095', 690_859_095, undefined],
    ['379.972.490\u00a0', 379_972_490, undefined],
    ['1.234.567,89', 1_234_567.89, undefined],
    ['1,234,567.89', undefined, 1_234_567.89],
    ['1 234 567', 1_234_567, 1_234_567],
    ['12\u00a0345', 12_345, 12_345],
    ['985', 985, 985],
    ['0', 0, 0],
    ['-', 0, 0],
    ['–', 0, 0],
    ['-12', -12, -12],
    ['−12', -12, -12],
    ['(1.250)', -1250, -1.25],
    ['12,5', 12.5, undefined],
    ['12.5', undefined, 12.5],
    ['１２３', 123, 123],
  ])('%s is %s or %s', (text, vietnamese, international) => {
    expect(readNumber(text)).toEqual({ vietnamese, international, isPercent: false });
  });

  it('has two readings where a single separator stands before three digits', () => {
    expect(readNumber('1.234')).toEqual({ vietnamese: 1234, international: 1.234, isPercent: false });
    expect(readNumber('1,234')).toEqual({ vietnamese: 1.234, international: 1234, isPercent: false });
    expect(['1.234', '1,234', '985', '1.234.567'].map(hasTwoReadings)).toEqual([true, true, false, false]);
  });

  it('keeps its percent sign', () => {
    expect(readNumber('45,54%')).toEqual({ vietnamese: 45.54, international: undefined, isPercent: true });
    expect(readNumber('45.54 %')).toEqual({ vietnamese: undefined, international: 45.54, isPercent: true });
  });

  it.each([
    '',
    ' ',
    'Chi cục',
    '12 việc',
    '1.23.456',
    '1.234,567.8',
    '12-13',
    '(−5)',
    '1e6',
    '0x10',
    '#REF!',
    '30/9/2021',
  ])('“%s” is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('the separators of a table', () => {
  it('are told by any number that has only one reading', () => {
    expect(separatorsOf(['1.234', '45,54%', '12'])).toEqual(['vietnamese']);
    expect(separatorsOf(['1.234', '1.234.567'])).toEqual(['vietnamese']);
    expect(separatorsOf(['1,234', '12.5'])).toEqual(['international']);
  });

  it('are not told by whole numbers and by those with two readings', () => {
    expect(separatorsOf(['985', '1.234'])).toEqual(['vietnamese', 'international']);
  });

  it('contradict one another where both are used', () => {
    expect(separatorsOf(['1.234,5', '1,234.5'])).toEqual([]);
  });
});
