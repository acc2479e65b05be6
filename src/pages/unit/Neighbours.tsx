import { neighboursOf, type OrgUnit } from '../../domain/organisation.ts';
import { useUnitsWords } from '../../i18n/unitsWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes, unitPath } from '../../url/routes.ts';
import styles from './Neighbours.module.css';

interface Props {
  /** In official order. */
  readonly units: readonly OrgUnit[];
  readonly unit: OrgUnit;
  readonly search: string;
}

/** The way back to all units, and to the units before and after this one. */
export function Neighbours({ units, unit, search }: Props) {
  const { language } = useMessages();
  const { unit: words } = useUnitsWords();
  const { previous, next } = neighboursOf(units, unit.code);
  return (
    <nav className={styles.nav} aria-label={words.choose}>
      <AppLink to={routes.units} search={search}>
        {words.all}
      </AppLink>
      <span className={styles.sides}>
        {previous && (
          <AppLink to={unitPath(previous.code)} search={search}>
            <span className="visuallyHidden">{words.previous}: </span>
            <span aria-hidden="true">← </span>
            {previous.shortName[language]}
          </AppLink>
        )}
        {next && (
          <AppLink to={unitPath(next.code)} search={search}>
            <span className="visuallyHidden">{words.next}: </span>
            {next.shortName[language]}
            <span aria-hidden="true"> →</span>
          </AppLink>
        )}
      </span>
    </nav>
  );
}
