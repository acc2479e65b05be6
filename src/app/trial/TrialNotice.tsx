import type { Dataset } from '../../data/dataset.ts';
import { ProvenanceMark } from '../../evidence/ProvenanceMark.tsx';
import type { Messages } from '../../i18n/messages.ts';
import { faultText, trialName } from '../../i18n/trial/trialText.ts';
import { trialWords } from '../../i18n/trial/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { type Applied, appliedTrial } from '../../pages/kit/trial/appliedTrial.ts';
import { readTrial } from '../../url/trial.ts';
import styles from './TrialNotice.module.css';
import type { Tried } from './useTrial.tsx';

interface Asked {
  /** As the link writes it. */
  readonly text: string;
  /** The page leaves out whatever is tried. */
  readonly elsewhere: boolean;
  readonly reset: () => void;
}

/** The dataset of a page with what its link tries out, or as it is where that cannot be, and the notice that says so. */
export function tried(untried: Dataset, asked: Asked, messages: Messages): Tried {
  const applied = appliedOnce(untried, asked.text, messages);
  return {
    dataset: { status: 'ready', value: applied.kind === 'tried' && !asked.elsewhere ? applied.dataset : untried },
    notice: <TrialNotice {...asked} untried={untried} applied={applied} />,
  };
}

interface Once {
  readonly text: string;
  readonly messages: Messages;
  readonly applied: Applied;
}

/** The last trial of each dataset: what is computed from its dataset is kept for as long as that is the same. */
const kept = new WeakMap<Dataset, Once>();

function appliedOnce(untried: Dataset, text: string, messages: Messages): Applied {
  const last = kept.get(untried);
  if (last?.text === text && last.messages === messages) return last.applied;
  const applied = appliedTrial(untried, readTrial(text), messages);
  kept.set(untried, { text, messages, applied });
  return applied;
}

interface Props extends Asked {
  readonly untried: Dataset;
  readonly applied: Applied;
}

/** Says at the head of every page what is tried out, or why it cannot be, with the one step back. */
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
