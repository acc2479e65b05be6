import { useMemo } from 'react';
import type { Dataset } from '../../../data/dataset.ts';
import { ProvenanceMark } from '../../../evidence/ProvenanceMark.tsx';
import { moveText, problemText } from '../../../i18n/trial/trialText.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Controls } from '../../../ui/Controls.tsx';
import { readTrial, type Tried, writeTrial } from '../../../url/trial.ts';
import type { ViewState } from '../../../url/useView.ts';
import { appliedTrial } from '../../kit/trial/appliedTrial.ts';
import styles from './Trial.module.css';
import { TrialForm } from './TrialForm.tsx';
import { TrialOutcome } from './TrialOutcome.tsx';
import { trialSectionWords } from './words.ts';

interface Props {
  /** With the trial of the link, where there is one. */
  readonly dataset: Dataset;
  readonly state: ViewState;
}

/** Where a reader moves a target, completions or what is eligible, and sees what it takes. The link holds what he tries. */
export function TrialSection({ dataset, state: { view, change } }: Props) {
  const messages = useMessages();
  const words = useWords(trialSectionWords);
  const untried = dataset.trial?.untried ?? dataset;
  const { organisation } = untried;
  const trial = useMemo(() => (view.trial === undefined ? undefined : readTrial(view.trial)), [view.trial]);
  // What is refused leaves the dataset without a trial.
  const refused = useMemo(() => {
    const made = trial && !dataset.trial ? appliedTrial(untried, trial, messages) : undefined;
    return made?.kind === 'refused' ? made.faults : [];
  }, [trial, dataset, untried, messages]);
  const tryOut = (next: Tried) => change({ trial: next.moves.length > 0 ? writeTrial(next) : undefined });
  return (
    <section className={styles.card} id="thu" aria-labelledby="thu-title">
      <h2 id="thu-title">{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <TrialForm untried={untried} view={view} trial={trial} tryOut={tryOut} />
      {trial && (
        <>
          <div className={styles.head}>
            <h3>
              <ProvenanceMark kind="trial" /> {words.moves}
            </h3>
            <button type="button" className={styles.button} onClick={() => change({ trial: undefined })}>
              {words.reset}
            </button>
          </div>
          {refused
            .filter(({ move }) => move === null)
            .map(({ problem }) => (
              <p key={problem.kind} className={styles.fault}>
                {words.problem(problemText(problem, undefined, organisation, messages))}
              </p>
            ))}
          <ul className={styles.moves}>
            {trial.moves.map((move, at) => {
              const text = moveText(move, organisation, messages);
              const faults = refused.filter((fault) => fault.move === at);
              return (
                <li key={text}>
                  <span>
                    {text}
                    {faults.map(({ problem }) => (
                      <strong key={problem.kind} className={styles.fault}>
                        {' '}
                        {words.problem(problemText(problem, move, organisation, messages))}
                      </strong>
                    ))}
                  </span>
                  <Controls>
                    <button
                      type="button"
                      className={styles.button}
                      aria-label={words.removeOf(text)}
                      onClick={() => tryOut({ ...trial, moves: trial.moves.filter((each) => each !== move) })}
                    >
                      {words.remove}
                    </button>
                  </Controls>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {trial && dataset.trial && <TrialOutcome untried={untried} tried={dataset} view={view} trial={trial} />}
    </section>
  );
}
