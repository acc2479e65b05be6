import { useEffect, useMemo, useState } from 'react';
import { english } from '../../app/english.ts';
import { statesOfCharts } from '../../charts/states.ts';
import { EvidenceBookContext } from '../../evidence/bookContext.ts';
import { type UnitLinks, UnitLinksContext } from '../../evidence/unitLinks.ts';
import { vi } from '../../i18n/messages.ts';
import { MessagesContext } from '../../i18n/useMessages.ts';
import { ChartInStates } from './ChartInStates.tsx';
import { type Choices, parseChoices, writeChoices } from './choices.ts';
import { evidenceBook } from './evidenceBook.ts';
import styles from './Gallery.module.css';
import { GalleryControls } from './GalleryControls.tsx';
import { labels } from './labels.ts';

const ids = statesOfCharts.map(({ id }) => id);

/** Marks of units can be looked at, but lead nowhere. */
const noPages: UnitLinks = { hrefOf: () => '#', follow: (event) => event.preventDefault() };

/** Every chart in every state, in the frame that pages put it in. */
export function Gallery() {
  const [choices, choose] = useChoices();
  const messages = choices.language === 'en' ? english : vi;
  const shown = useMemo(
    () => statesOfCharts.filter(({ id }) => choices.chart === 'all' || id === choices.chart),
    [choices.chart],
  );
  return (
    <MessagesContext value={messages}>
      <EvidenceBookContext value={evidenceBook}>
        <UnitLinksContext value={noPages}>
          <header className={styles.head}>
            <h1>{labels.title}</h1>
            <GalleryControls charts={ids} choices={choices} choose={choose} />
          </header>
          <main className={styles.charts}>
            {shown.map((chart) => (
              <ChartInStates key={chart.id} chart={chart} width={choices.width} />
            ))}
          </main>
        </UnitLinksContext>
      </EvidenceBookContext>
    </MessagesContext>
  );
}

/** The choices of the address, which follows them. */
function useChoices() {
  const [choices, setChoices] = useState(() => parseChoices(window.location.search, ids));
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = choices.theme;
    root.lang = choices.language;
  }, [choices]);
  const choose = (changed: Partial<Choices>) => {
    const next = { ...choices, ...changed };
    window.history.replaceState(null, '', writeChoices(next) + window.location.hash);
    setChoices(next);
  };
  return [choices, choose] as const;
}
