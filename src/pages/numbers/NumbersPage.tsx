import { useMemo } from 'react';
import type { Dataset, Loading } from '../../data/dataset.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { useSearch } from '../../url/location.ts';
import { sourceIn } from '../../url/view.ts';
import styles from './NumbersPage.module.css';
import { Own } from './own/Own.tsx';
import { numbersWords } from './words.ts';

interface Props {
  readonly dataset: Loading<Dataset>;
  /** With all units there have ever been. */
  readonly everything: Organisation;
}

/** An office's own figures, and all numbers there are. */
export function NumbersPage({ everything }: Props) {
  const { pages } = useWords(siteWords);
  const words = useWords(numbersWords);
  const own = sourceIn(useSearch()) === 'own';
  const published = useMemo(() => (own ? [] : [everything]), [own, everything]);
  return (
    <div className={styles.page}>
      <header>
        <h1>{pages.data}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>
      <Own preferred={own ? everything.code : undefined} published={published} />
    </div>
  );
}
