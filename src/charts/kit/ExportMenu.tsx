import { partFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Lazy } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import type { Card } from './card.ts';
import styles from './ExportMenu.module.css';
import { chartExports } from './panels.ts';

/** The button under every card that opens what can be taken along of it. What makes files comes when it is opened. */
export function ExportMenu({ card }: { readonly card: Card }) {
  const app = useWords(siteWords);
  return (
    <Popover
      button={app.exports.chart}
      buttonClassName={styles.button}
      buttonLabel={`${app.exports.chart}: ${card.title}`}
      label={`${app.exports.chart}: ${card.title}`}
      scriptOnly
      disabled={!useAlive()}
    >
      {(open) => <Lazy part={chartExports} of={{ card, open }} failed={partFailed} />}
    </Popover>
  );
}
