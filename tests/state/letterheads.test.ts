import { afterEach, describe, expect, it, vi } from 'vitest';

const key = 'thads-letterheads';

/** The module as a page has it that has just been opened, over a browser's storage with this in it. */
async function opened(text?: string) {
  const kept = new Map(text === undefined ? [] : [[key, text]]);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  });
  vi.resetModules();
  const letterheads = await import('../../src/state/letterheads.ts');
  return { ...letterheads, kept: () => JSON.parse(kept.get(key) ?? 'null') };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('how papers are headed and signed', () => {
  it('is kept for each organisation, and given back in the next visit', async () => {
    const first = await opened();
    expect(first.storedLetterhead('vinh-phuc')).toEqual({});
    expect(first.storeLetterhead('vinh-phuc', { signs: 'deputy', name: 'Trần Văn A' })).toBe(true);
    expect(first.storeLetterhead('phu-tho', { symbol: 'BC-PT' })).toBe(true);
    const next = await opened(JSON.stringify(first.kept()));
    expect(next.storedLetterhead('vinh-phuc')).toEqual({ signs: 'deputy', name: 'Trần Văn A' });
    expect(next.storedLetterhead('phu-tho')).toEqual({ symbol: 'BC-PT' });
  });

  it('goes back to the defaults', async () => {
    const { storeLetterhead, storedLetterhead, kept } = await opened('{"vinh-phuc":{"name":"A"}}');
    expect(storeLetterhead('vinh-phuc', {})).toBe(true);
    expect(storedLetterhead('vinh-phuc')).toEqual({});
    expect(kept()).toEqual({ 'vinh-phuc': {} });
  });

  it('holds for the visit where nothing can be stored, and says so', async () => {
    const { storeLetterhead, storedLetterhead } = await opened();
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(storeLetterhead('vinh-phuc', { place: 'Vĩnh Yên' })).toBe(false);
    expect(storedLetterhead('vinh-phuc')).toEqual({ place: 'Vĩnh Yên' });
  });

  it.each([
    'nonsense',
    '[]',
    'null',
    '{"vinh-phuc":7}',
    '{"vinh-phuc":{"signs":"anyone","name":5,"other":"x"}}',
    JSON.stringify({ 'vinh-phuc': { agency: 'x'.repeat(2000) } }),
  ])('takes over nothing of %.60s', async (text) => {
    expect((await opened(text)).storedLetterhead('vinh-phuc')).toEqual({});
  });
});
