import type { Fault } from '../../data/failure.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A fault in words: where it is and what is wrong there. */
export function faultText({ at, problem }: Fault, { data }: Messages): string {
  return data.fault(at, problemText(problem, data));
}

function problemText(problem: Fault['problem'], { problems }: Messages['data']): string {
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
