import { partFailed } from '../../evidence/PartFailed.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';

const notice = lazyPart(async () => (await import('./PreferenceNotice.tsx')).PreferenceNotice);

/** Tells why a choice of language or theme will not last, if it will not: the words come only then. */
export function PreferenceTrouble() {
  const trouble = usePreferences((state) => state.trouble);
  return trouble && <Lazy part={notice} of={{ trouble }} failed={partFailed} />;
}
