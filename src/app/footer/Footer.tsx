import { useEffect } from 'react';
import type { DataVersion } from '../../data/catalog/schema.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { relativeHref, routes } from '../../url/routes.ts';
import styles from './Footer.module.css';
import { restoreEvents } from './restoreEvents.ts';
import { footerWords } from './words.ts';

export interface FooterProps {
  /** Query part that links to other pages keep. */
  readonly search: string;
  /** Of the data; undefined until they are known. */
  readonly version: DataVersion | undefined;
}

/** What every page ends with: which data and which build it is, how numbers are made, and where to turn. */
export function Footer({ search, version }: FooterProps) {
  const { format } = useMessages();
  const { pages } = useWords(siteWords);
  const words = useWords(footerWords);
  const [path] = useLocation();
  // It comes to life last of all, and so does what the office has written down.
  useEffect(restoreEvents, []);
  // To a place within a page, which the browser finds by itself.
  const placeIn = (page: string, anchor: string) => `${relativeHref(path, page)}${search}#${anchor}`;
  return (
    <footer className={styles.footer} data-screen={path.startsWith(routes.report) || undefined}>
      <div className={styles.row}>
        {version && <a href={placeIn(routes.data, 'phien-ban')}>{words.data(version.id, format.date(version.date))}</a>}
        <span>{words.build(__BUILD__.version, __BUILD__.commit)}</span>
        <a href={placeIn(routes.data, 'phuong-phap')}>{words.method}</a>
        <AppLink to={routes.accessibility} search={search}>
          {words.accessibility}
        </AppLink>
        <a href={placeIn(routes.accessibility, 'gop-y')} title={pages.accessibility}>
          {words.feedback}
        </a>
      </div>
    </footer>
  );
}
