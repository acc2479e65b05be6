import { describe, expect, it } from 'vitest';
import { lazyFiles, once } from '../../mocks/lazyFiles.ts';

describe('a lazy file', () => {
  it('is made when it is first asked for, and once', () => {
    let made = 0;
    const files = lazyFiles([['catalog.json', () => ({ made: ++made })]]);
    expect(made).toBe(0);
    expect([files.get('catalog.json'), files.get('catalog.json')]).toEqual(['{"made":1}', '{"made":1}']);
  });

  it('is not there for an unknown path', () => {
    expect(lazyFiles([['catalog.json', () => ({})]]).get('viet-nam/figures.json')).toBeUndefined();
  });
});

describe('once', () => {
  it('makes its result on the first call and keeps it, undefined too', () => {
    let calls = 0;
    const make = once(() => {
      calls += 1;
      return undefined;
    });
    expect([make(), make(), calls]).toEqual([undefined, undefined, 1]);
  });
});
