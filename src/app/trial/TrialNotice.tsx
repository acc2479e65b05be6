import type { Dataset } from '../../data/dataset.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { faultText, trialName } from '../../i18n/trial/trialText.ts';
import { trialWords } from '../../i18n/trial/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { type Applied, appliedTrial } from '../../pages/kit/trial/appliedTrial.ts';
import { readTrial } from '../../url/trial.ts';
import styles from './TrialNotice.module.css';

interface Props {
  readonly untried: Dataset;
  /** As the link writes it. */
  readonly text: string;
  readonly applied: Applied;
  /** The page leaves out whatever is tried. */
  readonly elsewhere: boolean;
  readonly reset: () => void;
}

/** What the trial of a link makes of a dataset. */
export function applyTrial(untried: Dataset, text: string, messages: Messages): Applied {
  return appliedTrial(untried, readTrial(text), messages);
}

/** Says at the head of every page what is tried out, or why it cannot be, with the one step back to what is reported. */
export function TrialNotice({ untried: { organisation }, text, applied, elsewhere, reset }: Props) {
  const messages = useMessages();
  const words = trialWords(messages).notice;
  const trial = readTrial(text);
  const told =
    applied.kind === 'tried'
      ? [words.on(trialName(trial, organisation, messages)), elsewhere ? words.elsewhere : words.notReal]
      : [
          words.refused(
            messages.list(applied.faults.map((fault) => faultText(fault, trial.moves, organisation, messages))),
          ),
          words.without,
        ];
  return (
    <div className={styles.notice}>
      <p role="status">
        <ProvenanceMark kind="trial" /> <strong>{told[0]}</strong> {told[1]}
      </p>
      <button type="button" onClick={reset}>
        {words.reset}
      </button>
    </div>
  );
}
