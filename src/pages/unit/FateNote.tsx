import type { Fate } from '../../domain/fate.ts';
import type { Unit } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { AppLink } from '../../url/AppLink.tsx';
import { unitPath } from '../../url/routes.ts';
import words from '../kit/WordsPage.module.css';
import styles from './FateNote.module.css';

interface Props {
  readonly fate: Fate;
  readonly period: Period;
  readonly search: string;
  /** The unit did not work in the period: the note is then the page. */
  readonly absent?: boolean;
}

/** From when to when a unit worked, and who came before and after it. */
export function FateNote({ fate: { unit, successors, predecessors }, period, search, absent = false }: Props) {
  const { format, language } = useMessages();
  const say = useWords(unitPageWords).unit;
  if (!absent && unit.validTo === null && unit.validFrom === null) return null;
  const note = (
    <div className={styles.note}>
      {unit.validFrom !== null && <p>{say.began(format.date(unit.validFrom))}</p>}
      {predecessors.length > 0 && <Units label={say.predecessors} units={predecessors} search={search} />}
      {unit.validTo !== null && <p>{say.ended(format.date(unit.validTo))}</p>}
      {successors.length > 0 && <Units label={say.successors} units={successors} search={search} />}
    </div>
  );
  if (!absent) return note;
  return (
    <section className={words.page}>
      <h1>{say.outside(unit.name[language], period)}</h1>
      {note}
      <p>{say.outsideAdvice}</p>
    </section>
  );
}

interface UnitsProps {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly search: string;
}

function Units({ label, units, search }: UnitsProps) {
  const { language } = useMessages();
  return (
    <p>
      {label}{' '}
      {units.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <AppLink to={unitPath(code)} search={search}>
            {name[language]}
          </AppLink>
        </span>
      ))}
    </p>
  );
}
