import { useMessages } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { type PageId, routes } from '../../url/routes.ts';
import styles from '../kit/WordsPage.module.css';

interface Props {
  readonly page: Extract<PageId, 'emulation' | 'data'>;
  readonly search: string;
}

/** A page that is not there yet says so, and what it will hold. */
export function ComingPage({ page, search }: Props) {
  const { app } = useMessages();
  return (
    <section className={styles.page}>
      <h1>{app.pages[page]}</h1>
      <p>{app.comingPages[page]}</p>
      <AppLink to={routes.overview} search={search}>
        {app.notFound.home}
      </AppLink>
    </section>
  );
}
