import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { routes } from '../../url/routes.ts';
import { searchOfSource } from '../../url/view.ts';
import styles from './OwnNotice.module.css';

/** Says at the head of every page that its figures are the office's own, with the ways to them and back. */
export function OwnNotice() {
  const { own } = useWords(siteWords);
  const [path] = useLocation();
  return (
    <p className={styles.notice}>
      <span>
        <strong>{own.label}</strong>: {own.where}
      </span>
      {path !== routes.data && (
        <AppLink to={routes.data} search={searchOfSource('own')}>
          {own.manage}
        </AppLink>
      )}
      <AppLink to={path.startsWith(routes.units) ? routes.units : path} search="">
        {own.published}
      </AppLink>
    </p>
  );
}
