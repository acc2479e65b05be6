import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import type { Route } from '../../url/routes.ts';
import styles from './SkipLinks.module.css';

/** What readers of a page go to first, by its address on the page: the keyboard need not pass all that stands before it. */
const ahead = { overview: 'attention', units: 'unitTable' } as const;

const leadsAhead = (page: string): page is keyof typeof ahead => page in ahead;

interface Props {
  readonly route: Route | undefined;
}

/** The first stops of the keyboard: past the head of the page, and to what its readers want first. */
export function SkipLinks({ route }: Props) {
  const { skip, skips } = useWords(siteWords);
  const { page } = route ?? {};
  return (
    <>
      <a className={styles.skip} href="#main">
        {skip}
      </a>
      {page !== undefined && route?.unit === undefined && leadsAhead(page) && (
        <a className={`${styles.skip} ${styles.ahead}`} href={`#${ahead[page]}`}>
          {skips[page]}
        </a>
      )}
    </>
  );
}
