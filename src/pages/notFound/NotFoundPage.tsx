import type { Organisation } from '../../domain/organisation.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from '../kit/WordsPage.module.css';
import own from './NotFoundPage.module.css';
import { UnitFinder } from './UnitFinder.tsx';
import { notFoundWords } from './words.ts';

interface Props {
  readonly everything: Organisation;
  readonly state: Pick<ViewState, 'search'>;
}

/** Says that an address leads nowhere, and where it may have been meant to lead. */
export function NotFoundPage({ everything, state: { search } }: Props) {
  const app = useWords(siteWords);
  const words = useWords(notFoundWords);
  return (
    <section className={styles.page}>
      <h1>{app.notFound.title}</h1>
      <p>{app.notFound.advice}</p>
      <AppLink to={routes.overview} search={search}>
        {app.notFound.home}
      </AppLink>
      <UnitFinder organisation={everything} search={search} />
      <h2>{words.pages}</h2>
      <ul className={own.pages}>
        {(Object.keys(words.holds) as (keyof typeof words.holds)[]).map((id) => (
          <li key={id}>
            <AppLink to={routes[id]} search={search}>
              {app.pages[id]}
            </AppLink>
            <span>: {words.holds[id]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
