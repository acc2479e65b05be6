import { partFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './SourcesPanel.module.css';

/** What the panel holds; it comes when it is opened, or before when the page stands idle. */
export const sourcesList = lazyPart(async () => (await import('./SourcesList.tsx')).SourcesList);

/** The button that opens the list of sources. */
export function SourcesPanel() {
  const app = useWords(siteWords);
  const words = app.sources;
  return (
    <Popover button={words.open} buttonClassName={styles.button} label={words.title} panelClassName={styles.panel}>
      {() => <Lazy part={sourcesList} of={{}} failed={partFailed} />}
    </Popover>
  );
}
