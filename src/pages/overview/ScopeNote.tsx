import { ProvenanceMark } from '../../charts/kit/ProvenanceMark.tsx';
import { endOf, type Period, startOf } from '../../domain/period.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from '../kit/Note.module.css';
import type { Scope } from '../kit/scope.ts';

/** Says in words what is looked at and which of its numbers are made up. */
export function ScopeNote({ scope, period }: { readonly scope: Scope; readonly period: Period }) {
  const { overview, period: periodName, language, list, format } = useMessages();
  const words = overview.scope;
  const when = periodName(period);
  const reported = scope.reported.cases && scope.reported.amounts;
  const names = (codes: readonly string[]) =>
    list(scope.units.filter(({ code }) => codes.includes(code)).map(({ shortName }) => shortName[language]));
  const place = scope.whole ? words.whole : names(scope.units.map(({ code }) => code));
  const missing = [...new Set([...scope.standings.cases.missingUnits, ...scope.standings.amounts.missingUnits])];
  return (
    <div className={styles.note} data-illustrative={!reported}>
      {!reported && <ProvenanceMark kind="illustrative" />}
      <p>
        {words.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))}{' '}
        {reported ? words.reported : words.illustrative(place, when)}
        {missing.length > 0 && ` ${words.missing(names(missing))}`}
      </p>
    </div>
  );
}
