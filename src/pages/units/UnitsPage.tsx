import { useMemo } from 'react';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { lookAt } from '../../domain/look.ts';
import { byBasis } from '../../domain/measures.ts';
import { kindsOfUnits } from '../../domain/unitKinds.ts';
import { placeName } from '../../i18n/place.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DataNotices } from '../kit/DataNotices.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { KindNote } from '../kit/KindNote.tsx';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import { UnitLinksProvider } from '../kit/UnitLinksProvider.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { headline as headlineOf, unitsCards } from './content.ts';
import { UnitTable } from './UnitTable.tsx';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
}

/** Cards as wide as the page. */
const acrossPage: ReadonlySet<string> = new Set(['unitPaths', 'gapReasons']);

/** The units side by side: who misses what, who is behind since when, and all their numbers. */
export function UnitsPage({ dataset, state }: Props) {
  return (
    <DatasetGate dataset={dataset} state={state} skeleton={<ChartsSkeleton />}>
      {(ready) => (
        <UnitLinksProvider search={state.search}>
          <Units dataset={ready} state={state} />
        </UnitLinksProvider>
      )}
    </DatasetGate>
  );
}

function Units({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const words = useWords(unitPageWords);
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const cards = useMemo(() => unitsCards(look, messages), [look, messages]);
  const headline = useMemo(() => headlineOf(look, messages), [look, messages]);
  const { unitStandings: standings } = look;
  const kinds = useMemo(() => kindsOfUnits(standings), [standings]);
  const announcement = useAnnouncement(words.announce(standings.length, view.period, headline), view);
  const missing = standings
    .filter(({ standings: of }) => of[view.basis].rate === 'notReported')
    .map(({ unit }) => unit.shortName[messages.language]);
  return (
    <>
      <DataNotices dataset={dataset} />
      <PageHead
        headline={headline}
        lead={words.lead(
          placeName(look.place, messages),
          standings.length,
          byBasis((basis) => look.computed[basis].rate),
        )}
        announcement={announcement}
      >
        <KindNote kinds={kinds} period={view.period}>
          {missing.length > 0 &&
            words.missing(missing.length <= 3 ? messages.list(missing) : messages.units(missing.length))}
        </KindNote>
      </PageHead>
      <div className={grid.grid}>
        {cards.map((card) => (
          <ChartFrame key={card.id} card={card} className={acrossPage.has(card.id) ? grid.full : grid.half} />
        ))}
        <UnitTable look={look} />
      </div>
    </>
  );
}
