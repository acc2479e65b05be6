import type { Organisation, Unit } from '../../domain/organisation.ts';
import { childrenOf } from '../../domain/unitTree.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes, unitPath } from '../../url/routes.ts';
import styles from './Parts.module.css';

interface Props {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly unit: Unit;
  readonly search: string;
  /** Query part that shows the parts side by side. */
  readonly within: string;
  /** Query part that shows them as an organisation of their own, whose files come then; left out where they are units of this one. */
  readonly into: string | undefined;
}

/** The units right below one: the way down, one by one or side by side. Nothing for a unit without any. */
export function Parts({ organisation, unit, search, within, into }: Props) {
  const messages = useMessages();
  const words = unitPageWords(messages).unit;
  const parts = childrenOf(organisation, unit.code);
  if (into !== undefined)
    return (
      <nav className={styles.parts} aria-labelledby="parts">
        <h2 id="parts">{words.within(unit.shortName[messages.language])}</h2>
        <AppLink to={routes.units} search={into} className={styles.together}>
          {words.compareWithin}
        </AppLink>
        <p>
          <AppLink to={routes.overview} search={into}>
            {words.into(unit.shortName[messages.language])}
          </AppLink>
        </p>
      </nav>
    );
  if (parts.length === 0) return null;
  return (
    <nav className={styles.parts} aria-labelledby="parts">
      <h2 id="parts">{words.parts(parts.length)}</h2>
      <AppLink to={routes.units} search={within} className={styles.together}>
        {words.compareParts}
      </AppLink>
      <ul>
        {parts.map(({ code, shortName }) => (
          <li key={code}>
            <AppLink to={unitPath(code)} search={search}>
              {shortName[messages.language]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
