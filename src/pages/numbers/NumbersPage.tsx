import { useDeferredValue, useMemo, useState } from 'react';
import { type Dataset, type Loading, useCatalog } from '../../data/dataset.ts';
import { lookAt } from '../../domain/look.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { placeName } from '../../i18n/place.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import { useSearch } from '../../url/location.ts';
import type { ViewState } from '../../url/useView.ts';
import { sourceIn } from '../../url/view.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { ChecksContext, useNewChecks } from './check/useChecks.ts';
import { headline as headlineOf, numbersTables, reportKindsSentence } from './content.ts';
import styles from './NumbersPage.module.css';
import { foundCount, foundIn, linesOf, type NumbersView } from './numbersView.ts';
import { Own } from './own/Own.tsx';
import { sections } from './sections.ts';
import { numbersWords } from './words.ts';

interface Props {
  readonly dataset: Loading<Dataset>;
  /** With all units there have ever been. */
  readonly everything: Organisation;
  readonly state: ViewState;
}

/**
 * An office's own figures; then every number there is, as tables with their evidence, what they mean, and all of it to take along.
 * What is being imported stays whatever becomes of the tables.
 */
export function NumbersPage({ dataset, everything, state }: Props) {
  const { pages } = useWords(siteWords);
  const own = sourceIn(useSearch()) === 'own';
  const checks = useNewChecks();
  const published = useMemo(() => (own ? [] : [everything]), [own, everything]);
  return (
    <ChecksContext value={checks}>
      {dataset.status === 'ready' ? (
        <Head dataset={dataset.value} everything={everything} state={state} />
      ) : (
        <h1>{pages.data}</h1>
      )}
      <Own preferred={own ? everything.code : undefined} published={published} />
      <DatasetGate dataset={dataset} state={state} skeleton={<ChartsSkeleton />} withoutReports>
        {(ready) => <Numbers dataset={ready} everything={everything} state={state} />}
      </DatasetGate>
    </ChecksContext>
  );
}

/** What there is, counted. */
function Head({ dataset, everything, state }: Omit<Props, 'dataset'> & { readonly dataset: Dataset }) {
  const messages = useMessages();
  const words = useWords(numbersWords);
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const headline = useMemo(() => headlineOf(look, messages), [look, messages]);
  const kinds = useMemo(
    () => reportKindsSentence(look.statistics, linesOf(look, everything), messages),
    [look, everything, messages],
  );
  const announcement = useAnnouncement(
    words.announce(placeName(look.place, messages), messages.period(view.period)),
    view,
  );
  const lead = [words.lead, ...(kinds === undefined ? [] : [` ${kinds}`])];
  return <PageHead headline={headline} lead={lead} announcement={announcement} />;
}

function Numbers({ dataset, everything, state }: Omit<Props, 'dataset'> & { readonly dataset: Dataset }) {
  const messages = useMessages();
  const words = useWords(numbersWords);
  const [text, setText] = useState('');
  // Letters appear as they are typed, whatever the tables have to do.
  const wanted = useDeferredValue(text);
  const view = useNumbersView(dataset, everything, state, wanted);
  const { found } = view;
  const shown = sections.filter(({ isThere }) => isThere?.(view) ?? true);
  return (
    <>
      <div className={styles.finder}>
        <nav className={styles.contents} aria-label={words.contents}>
          <ol>
            {shown.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{words.sections[name]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <Controls className={styles.search}>
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p role="status">{found.searching ? told(words, found, wanted, messages.format.number) : words.searchHint}</p>
        </Controls>
      </div>
      <div className={styles.sections}>
        {shown.map(({ id, Content }) => (
          <Content key={id} id={id} view={view} />
        ))}
      </div>
    </>
  );
}

function told(
  words: ReturnType<typeof numbersWords>,
  found: NumbersView['found'],
  wanted: string,
  number: (value: number) => string,
): string {
  const { rows, tables } = foundCount(found);
  return rows === 0 ? words.foundNone(wanted.trim()) : words.found(number(rows), tables);
}

/** What the sections are made of; each part is made anew only when something it follows has changed. */
function useNumbersView(dataset: Dataset, everything: Organisation, state: ViewState, wanted: string): NumbersView {
  const messages = useMessages();
  const catalog = useCatalog();
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const ready = catalog.status === 'ready' ? catalog.value : undefined;
  const versions = ready?.versions ?? none;
  const statYears = ready?.organisations.find(({ code }) => code === everything.code)?.statYears ?? none;
  const tables = useMemo(() => numbersTables(dataset, versions, messages), [dataset, versions, messages]);
  const lines = useMemo(() => linesOf(look, everything), [look, everything]);
  const found = useMemo(() => foundIn(tables, lines, wanted, messages), [tables, lines, wanted, messages]);
  const own = dataset.own === true;
  return useMemo(
    () => ({ look, own, tables, versions, statYears, lines, found }),
    [look, own, tables, versions, statYears, lines, found],
  );
}

const none: readonly never[] = [];
