import { useMemo } from 'react';
import type { Card } from '../../charts/kit/card.ts';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { kindTraits } from '../../domain/provenance.ts';
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
  const { standings, statistics, selection } = look;
  const { period } = selection;
  const { kind, text } = useMemo(() => scopeOf(look, cards, messages), [look, cards, messages]);
  const made = kindTraits[kind].said;
  const missing = new Set(bases.flatMap((basis) => standings[basis].missingUnits));
  const names = statistics.organisation.units.filter(({ code }) => missing.has(code));
  return (
    <div className={styles.note} data-illustrative={made}>
      {made && <ProvenanceMark kind={kind} />}
      <p>
        {words.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)))} {text}
        {names.length > 0 && ` ${words.missing(list(names.map(({ shortName }) => shortName[language])))}`}
      </p>
    </div>
  );
}
