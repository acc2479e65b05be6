import { plural } from '../core/en.ts';
import type { vi } from './vi.ts';

/** Words for what is wrong at a place of a file. Keys are the kinds of problem. */
export const en: typeof vi = {
  problems: {
    missing: () => 'missing',
    unexpected: (found: string, expected: string) => `found ${found}, needs ${expected}`,
    noSuch: (what: 'source' | 'method' | 'figure' | 'origin', id: string) =>
      `refers to the ${what} “${id}”, which is not in the file`,
    twice: () => 'the same as an earlier entry',
    length: (found: number, expected: number) => `has ${found} ${plural(found, 'cell', 'cells')}, needs ${expected}`,
    notComputable: (inputs: string) => `cannot be calculated from ${inputs}`,
  },
  fault: (at: string, problem: string) => `${at}: ${problem}`,
  firstFault: (fault: string) => `First error at ${fault}`,
};
