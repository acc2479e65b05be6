import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameContent } from '../../src/charts/kit/useStableCard.ts';

describe('sameContent', () => {
  it('finds equal content in different objects', () => {
    expect(sameContent({ rows: [{ a: 1, b: null }], of: 'x' }, { of: 'x', rows: [{ a: 1, b: null }] })).toBe(true);
    expect(sameContent([], [])).toBe(true);
  });

  it('tells apart what differs in a value, a length, a key or a kind', () => {
    expect(sameContent({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameContent([1], [1, 2])).toBe(false);
    expect(sameContent({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameContent([], {})).toBe(false);
    expect(sameContent(null, {})).toBe(false);
    expect(sameContent('1', 1)).toBe(false);
  });

  it('holds any plain data equal to its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameContent(value, structuredClone(value))).toBe(true);
      }),
      { seed: 2021 },
    );
  });
});
