import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import styles from '../kit/WordsPage.module.css';

/** Says that an address leads nowhere, and the way back. */
export function NotFoundPage() {
  const app = useWords(siteWords);
  return (
    <section className={styles.page}>
      <h1>{app.notFound.title}</h1>
      <p>{app.notFound.advice}</p>
      <AppLink to={routes.overview}>{app.notFound.home}</AppLink>
    </section>
  );
}
