import type { AgePart, AgesOf, KindPart } from '../../../domain/ages/agesFigures.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Counted } from '../../../domain/quantities.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { ChartSpec } from '../spec.ts';
import { type AgeBarsData, ageBarsSpec, frameOf } from './bars.ts';
import { agesWords } from './words.ts';

/** A part of the stock, whole and by type, size and credit of the cases. */
export interface ByKindData extends AgeBarsData {
  /** Of all that is carried forward, percent. */
  readonly share: Reading<'percent'>;
  /** What stands in cells of several kinds. */
  readonly merged: Reading<Counted>;
}

interface Parts {
  readonly all: AgePart;
  readonly parts: readonly KindPart[];
  readonly merged: Reading<Counted>;
}

export function kindBars(look: Look, messages: Messages, ages: AgesOf, { all, parts, merged }: Parts): ByKindData {
  const words = agesWords(messages);
  return {
    ...frameOf(look, ages, messages),
    bars: [
      { ...all, name: words.all, isMain: true, isStrong: true },
      ...parts.map((part) => ({
        ...part,
        key: `${part.kind} ${part.key}`,
        name: (words.kinds[part.kind] as Readonly<Record<string, string>>)[part.key] ?? part.key,
        isMain: false,
      })),
    ],
    share: all.share,
    merged,
  };
}

/** What such a chart says by itself. */
export interface ByKindWords {
  readonly title: (share: Reading, basis: Basis) => string;
  readonly subtitle: Readonly<Record<Basis, string>>;
}

export function byKindSpec(id: string, wordsOf: (messages: Messages) => ByKindWords): ChartSpec<ByKindData> {
  return ageBarsSpec<ByKindData>({
    id,
    speaksOf: ({ share }) => [share],
    title: ({ share, basis }, messages) => wordsOf(messages).title(share, basis),
    subtitle: ({ basis, place, period }, messages) =>
      agesWords(messages).of(wordsOf(messages).subtitle[basis], place, period),
    more: ({ merged }, messages) =>
      isFigure(merged) && merged.value > 0 ? agesWords(messages).merged(messages.reading(merged)) : undefined,
  });
}
