import { useMemo } from 'react';
import type { Dataset } from '../../../data/dataset.ts';
import type { Reading } from '../../../domain/figure.ts';
import { lookAt } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import type { StillToDo } from '../../../domain/stillToDo.ts';
import { type BeforeAfter, type ChangedVerdict, trialOutcome } from '../../../domain/trial/outcome.ts';
import type { Yardstick } from '../../../domain/yardstick.ts';
import { UnitText } from '../../../evidence/UnitText.tsx';
import { placeName } from '../../../i18n/place.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { Tried } from '../../../url/trial.ts';
import type { View } from '../../../url/view.ts';
import { ReadingText } from './Now.tsx';
import styles from './Trial.module.css';
import { trialSectionWords } from './words.ts';

interface Props {
  readonly untried: Dataset;
  readonly tried: Dataset;
  readonly view: View;
  readonly trial: Tried;
}

/** What the trial changes: the whole, what is still to be done, and whose verdict. */
export function TrialOutcome({ untried, tried, view, trial }: Props) {
  const messages = useMessages();
  const words = useWords(trialSectionWords);
  const { before, outcome } = useMemo(() => {
    const before = lookAt(untried, view);
    return { before, outcome: trialOutcome(before, lookAt(tried, view)) };
  }, [untried, tried, view]);
  const whole = untried.organisation.shortName[messages.language];
  const place = placeName(before.place, messages);
  // The other measure is as it was.
  const moved = bases.filter((basis) => trial.moves.some((move) => move.basis === basis));
  const rows = moved.flatMap((basis) => {
    const { before: was, after: is } = outcome.whole[basis];
    const toDo = outcome.toDo[basis];
    const done = (of: 'short' | 'aMonth'): BeforeAfter<Said> => ({
      before: partOf(toDo.before, of, words),
      after: partOf(toDo.after, of, words),
    });
    return [
      { name: words.rows.rate(whole, basis), before: was.rate, after: is.rate },
      { name: words.rows.target(whole, basis), before: was.target, after: is.target },
      { name: words.rows.gap(whole, basis), before: was.gap, after: is.gap },
      { name: words.rows.short(place, basis), ...done('short') },
      { name: words.rows.aMonth(place, basis), ...done('aMonth') },
    ];
  });
  return (
    <>
      <h3>{words.outcome}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.outcome}>
        <table className={styles.outcome}>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {[before, after].map((said, at) => (
                  <td key={at === 0 ? 'before' : 'after'}>
                    {typeof said === 'object' && 'words' in said ? said.words : <ReadingText reading={said} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.small}>{words.takenForGranted}</p>
      <Verdicts verdicts={outcome.verdicts} yardstick={before.yardstick} />
    </>
  );
}

/** A reading, or the words that say more than its absence would. */
type Said = Reading | { readonly words: string };

function partOf(toDo: StillToDo, part: 'short' | 'aMonth', words: ReturnType<typeof trialSectionWords>): Said {
  if (toDo.kind === 'unknown') return toDo.why;
  if (toDo.kind === 'reached') return { words: words.reached };
  return toDo[part] === 'notApplicable' ? { words: words.noMonthLeft } : toDo[part];
}

/** Verdicts named before the rest is only counted. */
const mostNamed = 20;

interface VerdictsProps {
  readonly verdicts: readonly ChangedVerdict[];
  readonly yardstick: Yardstick;
}

function Verdicts({ verdicts, yardstick }: VerdictsProps) {
  const { language } = useMessages();
  const words = useWords(trialSectionWords);
  const said = (verdict: ChangedVerdict['before']) =>
    (verdict && words.verdicts[yardstick][verdict]) ?? words.noVerdict;
  const left = verdicts.length - mostNamed;
  const units = new Set(verdicts.map(({ unit }) => unit)).size;
  return (
    <>
      <p role="status" className={styles.verdicts}>
        {units === 0 ? words.unchanged : words.changed(units)}
      </p>
      {units > 0 && (
        <ul className={styles.verdicts}>
          {verdicts.slice(0, mostNamed).map(({ unit, basis, before, after }) => (
            <li key={`${unit.code} ${basis}`}>
              <UnitText text={words.change(unit.shortName[language], basis, said(before), said(after))} />
            </li>
          ))}
          {left > 0 && <li>{words.others(left)}</li>}
        </ul>
      )}
    </>
  );
}
