import { type ReactNode, useContext } from 'react';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SiteContext } from '../../url/location.ts';
import { useOfflineWorker } from './offlineWorker.ts';
import { usePublished } from './usePublished.ts';
import styles from './Watchman.module.css';
import { watchWords } from './words.ts';

interface Props {
  /** How often code that the reader asked for could not be had. */
  readonly missing: number;
  /** Since when the data shown have been kept, where the server could not be asked. */
  readonly since: string | undefined;
}

/** Registers the service worker, and tells of another build on the server, of kept data, and why code is missing. */
export function Watchman({ missing, since }: Props) {
  const { base } = useContext(SiteContext);
  const root = `${base}/`;
  const { format } = useMessages();
  const words = useWords(watchWords);
  const { update, loadNewest } = useOfflineWorker(root);
  const published = usePublished(root, missing, update);
  const newer = published === 'newer';
  return (
    <div className={styles.notices}>
      {newer && <Told key={`newer ${missing}`} say={words.newer} act={words.loadNewer} onAct={loadNewest} />}
      {missing > 0 && published === 'unreachable' && <Told key={`unreachable ${missing}`} say={words.unreachable} />}
      {missing > 0 && (published === 'unclear' || published === 'same') && (
        <Told key={`unclear ${missing}`} say={words.unclear} act={words.reload} onAct={() => location.reload()} />
      )}
      {since && <Told say={keptText(since)} act={words.reload} onAct={() => location.reload()} />}
    </div>
  );

  function keptText(time: string): string {
    const at = new Date(time);
    const date = format.date(localDay(at));
    const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    return navigator.onLine ? words.kept.unanswered(clock, date) : words.kept.offline(clock, date);
  }
}

/** The day of the reader's own clock, as an ISO date. */
function localDay(at: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

interface ToldProps {
  readonly say: ReactNode;
  readonly act?: string;
  readonly onAct?: () => void;
}

function Told({ say, act, onAct }: ToldProps) {
  const { closeNotice } = useWords(siteWords);
  return (
    <Notice closeLabel={closeNotice}>
      {say}
      {act && (
        <button type="button" className={styles.act} onClick={onAct}>
          {act}
        </button>
      )}
    </Notice>
  );
}
