import { Fragment, useMemo } from 'react';
import { useCatalog } from '../../data/dataset.ts';
import { neighboursOf } from '../../domain/fate.ts';
import type { Organisation, Unit } from '../../domain/organisation.ts';
import { childrenOf, pathTo } from '../../domain/unitTree.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes, unitPath } from '../../url/routes.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from './Neighbours.module.css';

interface Props {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly unit: Unit;
  readonly search: string;
  readonly searchOf: ViewState['searchOf'];
}

/** The way up to all units, through those that this one stands in, and to the units before and after it. */
export function Neighbours({ organisation, unit, search, searchOf }: Props) {
  const { language } = useMessages();
  const words = useWords(unitPageWords).unit;
  const whole = useWhole(organisation.code);
  const { previous, next } = neighboursOf(childrenOf(organisation, unit.parent), unit.code);
  return (
    <nav className={styles.nav} aria-label={words.choose}>
      <span className={styles.path}>
        {whole && (
          <>
            <AppLink to={unitPath(whole.unit)} search={searchOf({ organisation: whole.code })}>
              {words.above(whole.name[language])}
            </AppLink>
            <span aria-hidden="true">›</span>
          </>
        )}
        <AppLink to={routes.units} search={search}>
          {words.all}
        </AppLink>
        {pathTo(organisation, unit.code)
          .slice(0, -1)
          .map(({ code, shortName }) => (
            <Fragment key={code}>
              <span aria-hidden="true">›</span>
              <AppLink to={unitPath(code)} search={search}>
                {shortName[language]}
              </AppLink>
            </Fragment>
          ))}
      </span>
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

/** The organisation that has this one as a unit, and the code that it goes by there; undefined where there is none. */
function useWhole(organisation: string) {
  const catalog = useCatalog(organisation);
  const organisations = catalog.status === 'ready' ? catalog.value.organisations : undefined;
  return useMemo(
    () =>
      organisations
        ?.flatMap(({ code, shortName, units }) =>
          units
            .filter((unit) => unit.organisation === organisation)
            .map((unit) => ({ code, name: shortName, unit: unit.code })),
        )
        .at(0),
    [organisations, organisation],
  );
}
