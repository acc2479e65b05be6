import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { type PageId, routes } from '../../url/routes.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from '../kit/WordsPage.module.css';
import { comingWords } from './words.ts';

interface Props {
  readonly page: PageId;
  readonly state: Pick<ViewState, 'search'>;
}

/** A page that is not there yet says so, and what it will hold. */
export function ComingPage({ page, state }: Props) {
  const app = useWords(siteWords);
  const coming: Partial<Record<PageId, string>> = useWords(comingWords);
  return (
    <section className={styles.page}>
      <h1>{app.pages[page]}</h1>
      <p>{coming[page]}</p>
      <AppLink to={routes.overview} search={state.search}>
        {app.notFound.home}
      </AppLink>
    </section>
  );
}
