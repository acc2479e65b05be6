import { useMemo } from 'react';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { type Look, lookAt } from '../../domain/look.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { placeName, wholeName } from '../../i18n/place.ts';
import { said } from '../../i18n/said.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { RestOfPage } from '../../ui/lazyPart.tsx';
import type { ViewState } from '../../url/useView.ts';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { Facts } from '../kit/Facts.tsx';
import { headline } from '../kit/headline.ts';
import { RateKpis } from '../kit/Kpi.tsx';
import { joined, leadOf } from '../kit/lead.ts';
import { PageHead } from '../kit/PageHead.tsx';
import summary from '../kit/Summary.module.css';
import { SummaryFoot } from '../kit/SummaryFoot.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { firstCards } from './content.ts';
import { factsOf } from './facts.ts';
import styles from './OverviewPage.module.css';
import { OverviewSkeleton, SkeletonRest } from './OverviewSkeleton.tsx';
import { overviewRest } from './overviewRest.ts';
import { ScopeFoot, ScopeNote } from './ScopeNote.tsx';

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

function Overview({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const cards = useMemo(() => firstCards(look, messages), [look, messages]);
  const facts = useMemo(() => factsOf(look, messages), [look, messages]);
  const { search } = state;
  // The same element for the same figures: whatever else is rendered must not reach it before it has come to life.
  const rest = useMemo(
    () => <RestOfPage part={overviewRest} of={{ look, search }} waiting={<SkeletonRest />} failed={restFailed} />,
    [look, search],
  );
  return (
    <div className={styles.grid}>
      <section className={`${summary.card} ${styles.summary}`}>
        <OverviewHead look={look} state={state} />
        <RateKpis look={look} />
        <Facts facts={facts} />
        <SummaryFoot look={look} facts={facts}>
          <ScopeFoot look={look} />
        </SummaryFoot>
      </section>
      {cards.map((card) => (
        <ChartFrame key={card.id} card={card} className={styles.aside} />
      ))}
      <ErrorBoundary fallback={(_, retry) => restFailed(retry)}>{rest}</ErrorBoundary>
    </div>
  );
}

/** Without the rest the answer, the key figures and the first charts still stand. */
const restFailed = (retry: () => void) => <section className={styles.failed}>{partFailed(retry)}</section>;

function OverviewHead({ look, state: { view } }: { readonly look: Look; readonly state: ViewState }) {
  const messages = useMessages();
  const overview = overviewWords(messages);
  const { standings, whole } = look;
  const sentence = useMemo(() => headline(look, messages), [look, messages]);
  const announcement = useAnnouncement(
    said(
      overview.announce(
        whole ? wholeName(look.statistics.organisation, messages) : placeName(look.place, messages),
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
    <PageHead headline={sentence} lead={joined(leadOf(look, messages), messages)} announcement={announcement}>
      <ScopeNote look={look} />
    </PageHead>
  );
}
