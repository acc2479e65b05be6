import { useMemo } from 'react';
import type { Look } from '../../domain/look.ts';
import { bases } from '../../domain/measures.ts';
import { endOf, startOf } from '../../domain/period.ts';
import { kindTraits } from '../../domain/provenance.ts';
import { isBroken } from '../../domain/reportTable.ts';
import { kindsOfUnits } from '../../domain/unitKinds.ts';
import { FigureKey } from '../../evidence/FigureKey.tsx';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import { overviewWords } from '../../i18n/overview/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from '../kit/Note.module.css';
import { scopeOf } from '../kit/scope.ts';

interface Props {
  readonly look: Look;
}

/**
 * What has to be known before the numbers are read: that they are made up, or whose report is not among them; and what their
 * signs say.
 */
export function ScopeNote({ look }: Props) {
  const messages = useMessages();
  const { language, list } = messages;
  const words = useWords(overviewWords).scope;
  const { kind, made, sentence } = useScope(look);
  const { computed, statistics, selection } = look;
  const missing = new Set(bases.flatMap((basis) => computed[basis].missingUnits));
  const units = statistics.organisation.units.filter(({ code }) => missing.has(code));
  // What is in the file and cannot be read has been reported.
  const isLost = ({ code }: { readonly code: string }) =>
    isBroken(statistics.years.current, code, selection.period.months);
  const namesOf = (some: typeof units) => list(some.map(({ shortName }) => shortName[language]));
  const lost = units.filter(isLost);
  const silent = units.filter((unit) => !isLost(unit));
  const told = [
    ...(made ? [sentence] : []),
    ...(silent.length > 0 ? [words.missing(namesOf(silent))] : []),
    ...(lost.length > 0 ? [words.broken(namesOf(lost))] : []),
  ];
  return (
    <>
      {told.length > 0 && (
        <div className={styles.note} data-illustrative={made}>
          {made && <ProvenanceMark kind={kind} />}
          <p>{told.join(' ')}</p>
        </div>
      )}
      <FigureKey kinds={kindsOfUnits(look.unitStandings)} />
    </>
  );
}

/** The dates of the numbers and what they are, where nothing of it has to be known first. */
export function ScopeFoot({ look }: Props) {
  const { made, sentence } = useScope(look);
  return made ? null : <p>{sentence}</p>;
}

/** What is looked at, in words, and which of its numbers are made up. */
function useScope(look: Look) {
  const messages = useMessages();
  const { format } = messages;
  const words = useWords(overviewWords).scope;
  const { period } = look.selection;
  const { kind, text } = useMemo(() => scopeOf(look, messages), [look, messages]);
  const dates = words.dates(period.statYear, format.date(startOf(period)), format.date(endOf(period)));
  return { kind, made: kindTraits[kind].said, sentence: `${dates} ${text}` };
}
