import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import { showHash } from '../show/useShowing.ts';
import styles from './PreferenceControls.module.css';

/** The way to the presentation of the page: an address, so that a screen on a wall can be set to it. */
export function ShowLink() {
  const { show } = useWords(siteWords);
  return (
    <Controls className={styles.controls}>
      <a href={showHash}>{show}</a>
    </Controls>
  );
}
