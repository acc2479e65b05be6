import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';
export type Language = 'vi' | 'en';

interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  /** Its words could not be had; asking for it again clears that. */
  readonly languageFailed: boolean;
  readonly setTheme: (theme: Theme) => void;
  readonly setLanguage: (language: Language) => void;
}

/** The key under which `index.html` looks before the first paint; change both or neither. */
const storageKey = 'thads-preferences';

/**
 * What belongs to a reader and not to a link. Read from storage only after the page has come to life, because the
 * prerendered page knows nobody's preferences.
 */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      language: 'vi',
      languageFailed: false,
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language, languageFailed: false }),
    }),
    {
      name: storageKey,
      skipHydration: true,
      partialize: ({ theme, language }) => ({ theme, language }),
      // Storage may hold anything, or another version's values: only what is known is taken over.
      merge: (stored, current) => {
        const { theme, language } = (stored ?? {}) as Partial<Preferences>;
        return {
          ...current,
          ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
          ...(language === 'en' ? { language } : {}),
        };
      },
    },
  ),
);
