import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Stills, StillsContext } from '../charts/kit/stills.ts';
import { DataSourceContext } from '../data/source/context.ts';
import type { DataSource } from '../data/source/source.ts';
import type { Messages } from '../i18n/messages.ts';
import { vi } from '../i18n/messages.ts';
import { MessagesContext } from '../i18n/useMessages.ts';
import { restorePreferences, usePreferences } from '../state/preferences.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { whenIdle } from '../ui/frameQueue.ts';
import { PrerenderedContext } from '../ui/prerendered.ts';
import { noteFound, noteMissing } from '../ui/trouble.ts';
import { within } from '../ui/within.ts';
import { SiteContext } from '../url/location.ts';
import { CrashCard } from './CrashCard.tsx';
import { preloadParts } from './lazyParts.ts';
import { Site } from './Site.tsx';
import { useSource } from './useSource.ts';
import { Watch } from './watch/Watch.tsx';

interface Props {
  readonly client: QueryClient;
  readonly source: DataSource;
  readonly stills: Stills;
  /** Path under which the site lives, without a slash at its end; empty at the root of its host. */
  readonly base?: string;
  /** Path of the page below the base, when there is no browser to tell it. */
  readonly ssrPath?: string;
}

/** Everything that pages stand on: data, language, theme, address and the last resort against faults. */
export function App({ client, source, stills, base = '', ssrPath }: Props) {
  const messages = useLanguage();
  useTheme();
  useParts();
  const place = useMemo(() => ({ base, ...(ssrPath !== undefined && { ssrPath }) }), [base, ssrPath]);
  // The same element for good: what is found in the browser's storage, and the theme, render nothing below anew.
  const page = useMemo(
    () => (
      <ErrorBoundary fallback={crashed}>
        <SiteContext value={place}>
          <Source published={source}>
            <Site />
          </Source>
          <Watch />
        </SiteContext>
      </ErrorBoundary>
    ),
    [place, source],
  );
  const prerendered = stills.get ? 'writing' : stills.inHtml ? 'reading' : 'none';
  return (
    <QueryClientProvider client={client}>
      <StillsContext value={stills}>
        <PrerenderedContext value={prerendered}>
          <MessagesContext value={messages}>{page}</MessagesContext>
        </PrerenderedContext>
      </StillsContext>
    </QueryClientProvider>
  );
}

/** The figures that the address asks for, for everything below. */
function Source({ published, children }: { readonly published: DataSource; readonly children: ReactNode }) {
  return <DataSourceContext value={useSource(published)}>{children}</DataSourceContext>;
}

/**
 * The words of the reader's language. The page starts as it was prerendered, in Vietnamese, and only then looks at what
 * the reader has stored; `data-start` on the root element, set before the first paint, hides what would flash by.
 */
function useLanguage(): Messages {
  const language = usePreferences((state) => state.language);
  const [messages, setMessages] = useState<Messages>(vi);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    restorePreferences();
    setRestored(true);
  }, []);
  useEffect(() => {
    if (!restored) return;
    let wanted = true;
    const speak = (found: Messages) => {
      if (!wanted) return;
      setMessages(found);
      // Said again it would style the whole page anew.
      if (document.documentElement.lang !== found.language) document.documentElement.lang = found.language;
      delete document.documentElement.dataset['start'];
      // Hidden where a host has sent the HTML of another page (`early/address.ts`).
      document.documentElement.hidden = false;
    };
    if (language === 'vi') speak(vi);
    else
      within(import('./english.ts')).then(
        ({ english }) => {
          noteFound();
          speak(english);
        },
        () => {
          noteMissing();
          // In memory only: the next visit tries again, and so does the button.
          if (wanted) usePreferences.setState({ language: 'vi', trouble: 'noEnglish' });
        },
      );
    return () => {
      wanted = false;
    };
  }, [language, restored]);
  return messages;
}

/** While the page starts there is better to show than a card: the page as it was prerendered (`LastResort`). */
function crashed(error: Error, retry: () => void) {
  if ('start' in document.documentElement.dataset) throw error;
  return <CrashCard error={error} retry={retry} />;
}

function useTheme(): void {
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
}

/** Once the page stands, what opens on demand is fetched, so that it opens at once. A failure is told where it opens. */
function useParts(): void {
  useEffect(() => whenIdle(() => void preloadParts().catch(() => undefined)), []);
}
