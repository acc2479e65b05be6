import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';
export type Language = 'vi' | 'en';

/** What a reader chooses once for all visits. */
interface Choice {
  readonly theme: Theme;
  readonly language: Language;
}

interface Preferences extends Choice {
  /** What the reader has to be told: the choice will be forgotten, or its language could not be had. */
  readonly trouble: 'forgotten' | 'noEnglish' | null;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

/** The key under which `index.html` looks before the first paint; change both or neither. */
const storageKey = 'thads-preferences';

/**
 * What belongs to a reader and not to a link. It lives in memory; what is stored is taken over only after the page has come
 * to life, because the prerendered page knows nobody's preferences.
 */
export const usePreferences = create<Preferences>()((set) => {
  const choose = (part: Partial<Choice>) => set({ ...part, trouble: store(part) ? null : 'forgotten' });
  return {
    theme: 'system',
    language: 'vi',
    trouble: null,
    setTheme: (theme) => choose({ theme }),
    setLanguage: (language) => choose({ language }),
  };
});

/** Takes over what the reader has stored. */
export function restorePreferences(): void {
  usePreferences.setState(stored());
}

/** Storage may be blocked, and it may hold anything: only what is known is taken over. */
function stored(): Partial<Choice> {
  try {
    const { theme, language } = JSON.parse(localStorage.getItem(storageKey) ?? '').state;
    return {
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...(language === 'en' && { language }),
    };
  } catch {
    return {};
  }
}

/** Stores a choice beside those that another tab may have made meanwhile; false where that cannot be done. */
function store(part: Partial<Choice>): boolean {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ state: { ...stored(), ...part } }));
    return true;
  } catch {
    return false;
  }
}
