import { useMessages } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import styles from '../kit/WordsPage.module.css';

/** Says that an address leads nowhere, and the way back. */
export function NotFoundPage() {
  const { app } = useMessages();
  return (
    <section className={styles.page}>
      <h1>{app.notFound.title}</h1>
      <p>{app.notFound.advice}</p>
      <AppLink to={routes.overview}>{app.notFound.home}</AppLink>
    </section>
  );
}
