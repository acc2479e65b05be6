import { siteWords } from '../i18n/site/words.ts';
import { useWords } from '../i18n/useMessages.ts';

/** Stands where a panel's code could not be had, as when the connection is gone; opening it again asks once more. */
export function PartFailed() {
  const app = useWords(siteWords);
  return <p>{app.partFailed}</p>;
}
