import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restorePreferences, usePreferences } from '../../src/state/preferences.ts';

const key = 'thads-preferences';

/** A browser's storage with this in it. */
function storageOf(text?: string) {
  const kept = new Map(text === undefined ? [] : [[key, text]]);
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  vi.stubGlobal('localStorage', storage);
  return { storage, stored: () => JSON.parse(kept.get(key) ?? 'null') };
}

const now = () => {
  const { theme, language, trouble } = usePreferences.getState();
  return { theme, language, trouble };
};

beforeEach(() => {
  usePreferences.setState({ theme: 'system', language: 'vi', trouble: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('preferences', () => {
  it('takes over what is stored', () => {
    storageOf('{"state":{"theme":"dark","language":"en"},"version":0}');
    restorePreferences();
    expect(now()).toEqual({ theme: 'dark', language: 'en', trouble: null });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{"state":'],
    ['null', 'null'],
    ['a number', '7'],
    ['no state', '{}'],
    ['a list', '{"state":[]}'],
    ['wrong types', '{"state":{"theme":{"toString":1},"language":["en"]}}'],
    ['values of another version', '{"state":{"theme":"sepia","language":"fr"}}'],
    ['keys of the prototype', '{"__proto__":{"state":1},"state":{"__proto__":{"theme":"dark"},"constructor":"en"}}'],
    ['a million characters', `"${'x'.repeat(1_000_000)}"`],
  ])('takes nothing over from %s', (_, text) => {
    storageOf(text);
    restorePreferences();
    expect(now()).toEqual({ theme: 'system', language: 'vi', trouble: null });
    expect(({} as { theme?: string }).theme).toBeUndefined();
  });

  it('stores a choice in place of what could not be read', () => {
    const { stored } = storageOf('{"state":');
    usePreferences.getState().setLanguage('en');
    expect(stored()).toEqual({ state: { language: 'en' } });
  });

  it('keeps what another tab has chosen meanwhile', () => {
    const { stored, storage } = storageOf();
    restorePreferences();
    storage.setItem(key, '{"state":{"theme":"dark"}}');
    usePreferences.getState().setLanguage('en');
    expect(stored()).toEqual({ state: { theme: 'dark', language: 'en' } });
    usePreferences.getState().setTheme('system');
    expect(stored()).toEqual({ state: { theme: 'system', language: 'en' } });
  });

  it('lives in memory where storage is blocked, and says that a choice will be forgotten', () => {
    vi.stubGlobal('localStorage', undefined);
    restorePreferences();
    expect(now()).toEqual({ theme: 'system', language: 'vi', trouble: null });
    usePreferences.getState().setTheme('dark');
    expect(now()).toEqual({ theme: 'dark', language: 'vi', trouble: 'forgotten' });
  });

  it('says so where storage is full, until a choice can be stored again', () => {
    const { storage } = storageOf();
    const { setItem } = storage;
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    usePreferences.getState().setLanguage('en');
    expect(now()).toEqual({ theme: 'system', language: 'en', trouble: 'forgotten' });
    storage.setItem = setItem;
    usePreferences.getState().setTheme('light');
    expect(now().trouble).toBeNull();
  });
});
