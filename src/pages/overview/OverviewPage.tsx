import { useMemo } from 'react';
import { rows as creditRows } from '../../charts/creditShare/rows.ts';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { Card } from '../../charts/kit/card.ts';
import { rows as indexRows } from '../../charts/promptIndex/rows.ts';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { type Look, lookAt } from '../../domain/look.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import { said } from '../../i18n/said.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { DataNotices } from '../kit/DataNotices.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { AttentionCard } from './AttentionCard.tsx';
import { overviewContent } from './content.ts';
import { FactsCard } from './FactsCard.tsx';
import { OverviewKpis } from './OverviewKpis.tsx';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton } from './OverviewSkeleton.tsx';
import { ScopeNote } from './ScopeNote.tsx';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
}

/** The answer in one page: at target or not, by how much, where not, compared with whom. */
export function OverviewPage({ dataset, state }: Props) {
  return (
    <DatasetGate dataset={dataset} state={state} skeleton={<OverviewSkeleton />}>
      {(ready) => <Overview dataset={ready} state={state} />}
    </DatasetGate>
  );
}

/** Where cards stand that are not among the first, narrow ones. */
const places: Readonly<Record<string, string | undefined>> = {
  unitStanding: styles.half,
  yearPath: styles.half,
  nationalSeries: styles.wide,
};

function Overview({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const { headline, cards } = useMemo(() => overviewContent(look, messages), [look, messages]);
  return (
    <>
      <DataNotices dataset={dataset} />
      <OverviewHead look={look} state={state} headline={headline} cards={cards} />
      <OverviewKpis look={look} index={indexRows(look)} credit={creditRows(look, messages)} />
      <div className={styles.grid}>
        <div className={styles.trio}>
          {cards.map((card) => places[card.id] === undefined && <ChartFrame key={card.id} card={card} />)}
        </div>
        {cards.map(
          (card) =>
            places[card.id] !== undefined && <ChartFrame key={card.id} card={card} className={places[card.id]} />,
        )}
        <div className={styles.side}>
          <AttentionCard look={look} search={state.search} />
          <FactsCard book={dataset.book} organisation={dataset.organisation} />
        </div>
      </div>
    </>
  );
}

interface HeadProps {
  readonly look: Look;
  readonly state: ViewState;
  readonly headline: string;
  readonly cards: readonly Card[];
}

function OverviewHead({ look, state: { view }, headline, cards }: HeadProps) {
  const messages = useMessages();
  const overview = overviewWords(messages);
  const { standings, whole, yardstick } = look;
  const place = placeName(look.place, messages);
  const announcement = useAnnouncement(
    said(
      overview.announce(
        whole ? wholeName(look.statistics.organisation, messages) : place,
        messages.period(view.period),
        view.basis,
        standings[view.basis].rate,
      ),
      restsOn([standings[view.basis].rate]),
      messages,
    ),
    view,
  );
  return (
    <PageHead
      headline={headline}
      lead={overview.lead(whole ? wholeName(look.statistics.organisation, messages) : place, standings, yardstick)}
      announcement={announcement}
    >
      <ScopeNote look={look} cards={cards} />
    </PageHead>
  );
}
