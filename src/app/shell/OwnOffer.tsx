import { useEffect, useState } from 'react';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { searchOfSource } from '../../url/view.ts';
import styles from './OwnNotice.module.css';

/** The way from the published figures to those that an office keeps on this machine, where it keeps any. */
export function OwnOffer() {
  const { own } = useWords(siteWords);
  const [path] = useLocation();
  const [there, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    // Where it cannot be told there is nothing to offer.
    import('../../data/own/presence.ts')
      .then(({ hasOwnData }) => hasOwnData())
      .then(
        (found) => wanted && setThere(found),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, []);
  if (!there) return null;
  return (
    <p className={styles.offer}>
      <span>{own.there}</span>
      <AppLink to={path} search={searchOfSource('own')}>
        {own.look}
      </AppLink>
    </p>
  );
}
