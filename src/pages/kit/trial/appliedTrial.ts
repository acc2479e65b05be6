import type { Dataset } from '../../../data/dataset.ts';
import type { TrialFault } from '../../../domain/trial/moves.ts';
import { withTrial } from '../../../domain/trial/trial.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { trialName } from '../../../i18n/trial/trialText.ts';
import type { Tried } from '../../../url/trial.ts';

/** A dataset with what is tried out, or why it cannot be. */
export type Applied =
  | { readonly kind: 'tried'; readonly dataset: Dataset }
  | { readonly kind: 'refused'; readonly faults: readonly TrialFault[] };

/** Applies a trial, which is called what it moves, to a dataset without one. */
export function appliedTrial(untried: Dataset, trial: Tried, messages: Messages): Applied {
  const name = trialName(trial, untried.organisation, messages);
  const made = withTrial(untried, { ...trial, name });
  if (made.kind === 'refused') return made;
  return { kind: 'tried', dataset: { ...made.statistics, trial: { name, untried } } };
}
