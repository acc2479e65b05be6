import type { ReactNode } from 'react';
import type { Unit } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { routes } from '../../url/routes.ts';
import styles from '../kit/WordsPage.module.css';

/** The page of a code that no unit has ever had. */
export function NoSuchUnit({ code, search }: { readonly code: string; readonly search: string }) {
  const unit = useWords(unitPageWords).unit;
  return (
    <section className={styles.page}>
      <h1>{unit.unknown(code.length > 60 ? `${code.slice(0, 60)}…` : code)}</h1>
      <p>{unit.unknownAdvice}</p>
      <AppLink to={routes.units} search={search}>
        {unit.all}
      </AppLink>
    </section>
  );
}

interface WithoutReportProps {
  readonly unit: Unit;
  readonly period: Period;
  /** It has reported, but its row cannot be used. */
  readonly broken: boolean;
  readonly above: ReactNode;
}

/** The page of a unit that has not reported for the period, though others have. */
export function UnitWithoutReport({ unit, period, broken, above }: WithoutReportProps) {
  const { language } = useMessages();
  const say = useWords(unitPageWords).unit;
  return (
    <section className={styles.page}>
      {above}
      <h1>{(broken ? say.broken : say.noReport)(unit.name[language], period)}</h1>
      <p>{say.noReportAdvice}</p>
    </section>
  );
}
