import { useMemo } from 'react';
import type { Card } from '../../charts/kit/card.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { kindTraits } from '../../domain/provenance.ts';
import { isBroken } from '../../domain/reportTable.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from '../kit/Note.module.css';
import { scopeOf } from '../kit/scope.ts';

interface Props {
  readonly look: Look;
  /** Of the page. */
  readonly cards: readonly Card[];
}

/** Says in words what is looked at and which of its numbers are made up. */
export function ScopeNote({ look, cards }: Props) {
  const messages = useMessages();
  const { language, list, format } = messages;
  const words = useWords(overviewWords).scope;
  const { computed, statistics, selection } = look;
  const { period } = selection;
  const { kind, text } = useMemo(() => scopeOf(look, cards, messages), [look, cards, messages]);
  const made = kindTraits[kind].said;
  const missing = new Set(bases.flatMap((basis) => computed[basis].missingUnits));
  const units = statistics.organisation.units.filter(({ code }) => missing.has(code));
  // What is in the file and cannot be read has been reported.
  const isLost = ({ code }: { readonly code: string }) => isBroken(statistics.years.current, code, period.months);
  const namesOf = (some: typeof units) => list(some.map(({ shortName }) => shortName[language]));
  const lost = units.filter(isLost);
  const silent = units.filter((unit) => !isLost(unit));
  return (
    <div className={styles.note} data-illustrative={made}>
      {made && <ProvenanceMark kind={kind} />}
      <p>
        {words.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))} {text}
        {silent.length > 0 && ` ${words.missing(namesOf(silent))}`}
        {lost.length > 0 && ` ${words.broken(namesOf(lost))}`}
      </p>
    </div>
  );
}
