import { useMemo, useState } from 'react';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { lookAt } from '../../domain/look.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { UnitLinksContext } from '../../evidence/unitLinks.ts';
import { fileWords } from '../../i18n/files/words.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { plainText } from '../../i18n/plainText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { leadOf } from '../kit/lead.ts';
import { scopeOf } from '../kit/scope.ts';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { reportContent } from './content.ts';
import { ReportAbout } from './ReportAbout.tsx';
import { type Orientation, ReportChart } from './ReportChart.tsx';
import styles from './ReportPage.module.css';
import { ReportResults } from './ReportResults.tsx';
import { ReportSources } from './ReportSources.tsx';
import { ReportTable } from './ReportTable.tsx';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
}

/** The view chosen as a report on A4 paper: findings, charts with their tables, sources and caveats. */
export function ReportPage({ dataset, state }: Props) {
  return (
    <DatasetGate dataset={dataset} state={state} skeleton={<ChartsSkeleton />}>
      {(ready) => (
        // Nothing on paper can be followed.
        <UnitLinksContext value={null}>
          <Report dataset={ready} state={state} />
        </UnitLinksContext>
      )}
    </DatasetGate>
  );
}

function Report({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const { format, language } = messages;
  const overview = overviewWords(messages);
  const words = fileWords(messages).report;
  const [orientation, setOrientation] = useState<Orientation>('portrait');
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const { headline, cards } = useMemo(() => reportContent(look, messages), [look, messages]);
  const charts = useMemo(() => cards.map((card) => ({ card, table: card.table() })), [cards]);
  const { text: scope } = useMemo(() => scopeOf(look, messages), [look, messages]);
  const announcement = useAnnouncement(headline, view);
  const lead = leadOf(look, messages);
  return (
    <>
      <p role="status" className="visuallyHidden">
        {announcement}
      </p>
      <Controls className={styles.tools}>
        <p>{words.intro}</p>
        <Segmented
          label={words.orientation}
          options={words.orientations}
          value={orientation}
          onChange={setOrientation}
        />
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </Controls>
      <section className={styles.desk} aria-label={words.title}>
        <article className={styles.sheet} data-orientation={orientation} data-paper>
          <header className={styles.head}>
            <p>{dataset.organisation.name[language]}</p>
            <h1>{headline}</h1>
            <p>{lead.map((sentence) => plainText(sentence, messages)).join(' ')}</p>
            <p>
              {overview.scope.dates(
                view.period.statYear,
                format.date(startOf(view.period)),
                format.date(endOf(view.period)),
              )}{' '}
              {scope}
            </p>
          </header>
          <ReportResults look={look} />
          <section className={styles.findings}>
            <h2>{words.findings}</h2>
            <ul>
              {charts.map(({ card }) => (
                <li key={card.id}>{card.title}</li>
              ))}
            </ul>
          </section>
          <div className={styles.charts}>
            {charts.map(({ card }) => (
              <ReportChart key={card.id} card={card} orientation={orientation} />
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
          <section className={styles.tables} tabIndex={0} aria-labelledby="report-tables">
            <h2 id="report-tables">{words.tables}</h2>
            {charts.map(({ card, table }, at) => (
              <ReportTable key={card.id} table={table} caption={words.table(at + 1, card.title)} />
            ))}
          </section>
          <ReportAbout cards={cards} />
          <ReportSources tables={charts.map(({ table }) => table)} dataset={dataset} />
        </article>
      </section>
    </>
  );
}
