import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { type Theme, usePreferences } from '../../state/preferences.ts';
import { Controls } from '../../ui/Controls.tsx';
import styles from './PreferenceControls.module.css';

/** Theme and language: what belongs to the reader and not to a link. */
export function PreferenceControls() {
  const { language } = useMessages();
  const app = useWords(siteWords);
  const { preferences } = app;
  const theme = usePreferences((state) => state.theme);
  const setTheme = usePreferences((state) => state.setTheme);
  const setLanguage = usePreferences((state) => state.setLanguage);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Controls className={styles.controls}>
      <select aria-label={preferences.theme} value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {(Object.keys(preferences.themes) as Theme[]).map((key) => (
          <option key={key} value={key}>
            {preferences.themes[key]}
          </option>
        ))}
      </select>
      <button type="button" lang={other} aria-label={preferences.languageLabel} onClick={() => setLanguage(other)}>
        {preferences.language}
      </button>
    </Controls>
  );
}
