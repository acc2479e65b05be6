import type { Expected, Problem } from '../../domain/fault.ts';
import { format, list, plural } from '../core/en.ts';
import type { vi } from './vi.ts';

const expectedWords = {
  number: 'a number',
  wholeNumber: 'a whole number',
  text: 'a text',
  list: 'a list',
  object: 'a group of named values',
  code: 'a code of lower-case letters without accents, digits and hyphens',
  date: 'a date that exists, written year-month-day',
  time: 'a time that exists, written year-month-day and hour',
  url: 'an address that begins with http:// or https://',
  other: 'another value',
};

function expectedText(expected: Expected): string {
  if (expected.kind === 'atLeast') return `at least ${format.number(expected.limit)}`;
  if (expected.kind === 'atMost') return `at most ${format.number(expected.limit)}`;
  if (expected.kind === 'entries') return `at least ${format.number(expected.count)} characters or entries`;
  if (expected.kind !== 'oneOf') return expectedWords[expected.kind];
  const [only, ...rest] = expected.values;
  if (only !== undefined && rest.length === 0) return `“${only}”`;
  return expected.values.length > 6 ? 'one of the names that are allowed' : `one of ${list(expected.values)}`;
}

/** What JSON calls nothing. */
const literals: Readonly<Record<string, string>> = { null: 'nothing' };

const things = {
  source: 'source',
  method: 'method',
  figure: 'figure',
  origin: 'origin',
  unit: 'unit',
  parent: 'unit above it',
  successor: 'succeeding unit',
};

/** What is wrong at a place of a file. `names` are what measures are called. */
function problemText(problem: Problem, names: Readonly<Record<string, string>>): string {
  switch (problem.kind) {
    case 'missing':
      return 'missing';
    case 'unexpected':
      return `found ${literals[problem.found] ?? problem.found}, needs ${expectedText(problem.expected)}`;
    case 'noSuch':
      return `refers to the ${things[problem.what]} “${problem.id}”, which is not in the data`;
    case 'twice':
      return 'the same as an earlier entry';
    case 'length':
      return `has ${format.number(problem.found)} ${plural(problem.found, 'cell', 'cells')}, needs ${format.number(problem.expected)}`;
    case 'identity': {
      const { total, actual, expected } = problem.breach;
      return `${names[total]} does not add up: ${format.number(actual)} is given, its parts make ${format.number(expected)}`;
    }
    case 'exceeds':
      return `${names[problem.part]} is ${format.number(problem.found)}, more than ${names[problem.whole]}, which is ${format.number(problem.of)}`;
    case 'boundless':
      return `nothing can be more or less than ${format.number(problem.found)}`;
    case 'notComputable':
      return `cannot be calculated from ${problem.inputs}`;
    case 'circle':
      return 'units are parts of each other in a circle, so they stand right below the organisation';
    case 'order':
      return `begins ${problem.from}, after its end ${problem.to}`;
    case 'characters':
      return `had ${format.number(problem.count)} ${plural(problem.count, 'character that cannot', 'characters that cannot')} be shown, now removed`;
    case 'long':
      return `has ${format.number(problem.found)} letters, of which the first ${format.number(problem.most)} are shown`;
    case 'tooMany':
      return `has ${format.number(problem.found)} entries, the site can show ${format.number(problem.most)} at most`;
  }
}

/** Words for what is wrong at a place of a file. */
export const en: typeof vi = {
  problem: problemText,
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  row: (unit: string, months: number, at: string) => `${unit}, ${months} ${plural(months, 'month', 'months')} (${at})`,
  firstFault: (fault: string) => `First error at ${fault}`,
};
