import { PartFailed } from '../../charts/kit/PartFailed.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './SourcesPanel.module.css';

/** What the panel holds; it comes when it is opened, or before when the page stands idle. */
export const sourcesList = lazyPart(async () => (await import('./SourcesList.tsx')).SourcesList);

/** The button that opens the list of sources. */
export function SourcesPanel() {
  const { app } = useMessages();
  const words = app.sources;
  return (
    <Popover button={words.open} buttonClassName={styles.button} label={words.title} panelClassName={styles.panel}>
      {() => <Lazy part={sourcesList} of={{}} failed={<PartFailed />} />}
    </Popover>
  );
}
