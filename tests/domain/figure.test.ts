import { describe, expect, it } from 'vitest';
import { isFigure, numberOf } from '../../src/domain/figure.ts';
import { cases } from '../fixtures/figures.ts';

describe('isFigure', () => {
  it('knows a figure, also one of zero', () => {
    expect(isFigure(cases(5))).toBe(true);
    expect(isFigure(cases(0))).toBe(true);
  });

  it('knows what is missing', () => {
    expect(isFigure('notReported')).toBe(false);
    expect(isFigure('notApplicable')).toBe(false);
    expect(isFigure(undefined)).toBe(false);
  });
});

describe('numberOf', () => {
  it('is the number, also of zero', () => {
    expect(numberOf(cases(5))).toBe(5);
    expect(numberOf(cases(0))).toBe(0);
  });

  it('is null, and never zero, for what is missing', () => {
    expect(numberOf('notReported')).toBeNull();
    expect(numberOf('notApplicable')).toBeNull();
    expect(numberOf(undefined)).toBeNull();
  });
});
