import type { Fault } from '../../data/failure.ts';
import { faultWords } from '../../i18n/faults/words.ts';
import type { Messages } from '../../i18n/messages.ts';

/** What is wrong at a place of a file, but for what does not add up, whose words come with the notice that tells it. */
export type FileFault = Exclude<Fault['problem'], { readonly kind: 'identity' }>;

/** A fault in words: where it is and what is wrong there. */
export function faultText(at: string, problem: FileFault, messages: Messages): string {
  return faultWords(messages).fault(at, problemText(problem, messages));
}

function problemText(problem: FileFault, messages: Messages): string {
  const { problems } = faultWords(messages);
  switch (problem.kind) {
    case 'unexpected':
      return problems.unexpected(problem.found, problem.expected);
    case 'noSuch':
      return problems.noSuch(problem.what, problem.id);
    case 'length':
      return problems.length(problem.found, problem.expected);
    case 'notComputable':
      return problems.notComputable(problem.inputs);
    default:
      return problems[problem.kind]();
  }
}
