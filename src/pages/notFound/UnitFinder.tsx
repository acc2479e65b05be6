import { useId, useState } from 'react';
import type { Organisation } from '../../domain/organisation.ts';
import { unitFinder } from '../../i18n/search.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import { AppLink } from '../../url/AppLink.tsx';
import { useLocation } from '../../url/location.ts';
import { unitPath } from '../../url/routes.ts';
import styles from './NotFoundPage.module.css';
import { notFoundWords } from './words.ts';

/** So many are listed. */
const listed = 10;

interface Props {
  readonly organisation: Organisation;
  readonly search: string;
}

/** Finds a unit by what its reader types; at first by what the address may have meant. */
export function UnitFinder({ organisation: { units }, search }: Props) {
  const { language } = useMessages();
  const words = useWords(notFoundWords);
  const id = useId();
  const [path] = useLocation();
  const [typed, setTyped] = useState<string>();
  const meant = typed ?? wordsIn(path);
  const matches = meant.trim() === '' ? [] : units.filter(unitFinder(meant));
  // A guess that fits nothing is not worth a word.
  const found = typed === undefined && matches.length === units.length ? [] : matches;
  const asked = typed !== undefined && typed.trim() !== '';
  return (
    <Controls className={styles.finder}>
      <h2 id={id}>{words.units}</h2>
      <input
        type="search"
        aria-labelledby={id}
        placeholder={words.search}
        value={typed ?? ''}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status">{asked ? words.found(found.length) : ''}</p>
      <ul className={styles.units}>
        {found.slice(0, listed).map(({ code, name }) => (
          <li key={code}>
            <AppLink to={unitPath(code)} search={search}>
              {name[language]}
            </AppLink>
          </li>
        ))}
      </ul>
      {found.length > listed && <p>{words.more(found.length - listed)}</p>}
    </Controls>
  );
}

/** The words of the last part of an address. */
function wordsIn(path: string): string {
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$|[-_.]+/g, ' ') ?? ''
  );
}
