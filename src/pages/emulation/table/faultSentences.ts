import type { ScoringFault } from '../../../domain/emulation/scoringProblem.ts';
import type { Measure } from '../../../domain/measures.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { nameText } from './nameText.ts';
import { tableWords } from './words.ts';

/** What is wrong at each path of a table, in words. Pure. */
export function faultSentences(
  faults: readonly ScoringFault[],
  unit: (code: string) => string,
  messages: Messages,
): ReadonlyMap<string, readonly string[]> {
  const words = tableWords(messages);
  const names = figureNameWords(messages);
  const { format } = messages;
  const found = new Map<string, string[]>();
  for (const { at, problem } of faults) {
    const sentence = words.problem(problem, {
      number: (value) => format.number(value, Number.isInteger(value) ? 0 : 2),
      unit,
      measure: (measure) => names[measure as Measure],
      name: (name) => nameText(name, messages.language),
    });
    found.set(at, [...(found.get(at) ?? []), sentence]);
  }
  return found;
}
