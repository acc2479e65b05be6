import type { Figure } from '../domain/figure.ts';
import { type Provenance, rootsOf } from '../domain/provenance.ts';
import { registerCode } from './observation.ts';
import type { Attribution } from './outgoing.ts';

/** Of a figure that rests on more than these only the first are named. */
const mostNamed = 3;

/** Words for what figures rest on. */
export interface GroundsWords {
  readonly methodOf: (id: string) => string;
  readonly trialOf: (name: string) => string;
  readonly more: (list: string) => string;
}

/**
 * What a figure rests on in the end, in few words: the numbers of its sources as the list of sources has them, cells of the
 * office's own files, counts of the register, methods, trials. Texts are remembered, since cells of one origin are many.
 */
export function sourceTexts(
  { sourceNumbers }: Pick<Attribution, 'sourceNumbers'>,
  { methodOf, trialOf, more }: GroundsWords,
): (figure: Figure) => string {
  const rootText = (root: Provenance): string => {
    if (root.kind === 'reported') return `[${sourceNumbers[root.source] ?? root.source}]`;
    if (root.kind === 'imported') return [root.file, root.sheet, root.cell].join('!');
    if (root.kind === 'register') return registerCode(root);
    if (root.kind === 'trial') return trialOf(root.trial);
    return root.kind === 'illustrative' ? methodOf(root.method) : '';
  };
  const known = new WeakMap<Provenance, string>();
  return ({ provenance }) => {
    let text = known.get(provenance);
    if (text === undefined) {
      const texts = [...new Set([...rootsOf([provenance])].map(rootText))].filter(Boolean).toSorted();
      const named = texts.slice(0, mostNamed).join(', ');
      text = texts.length > mostNamed ? more(named) : named;
      known.set(provenance, text);
    }
    return text;
  };
}
