import { isFigure, type Reading } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import type { Trait, Traits } from '../../domain/similarUnits.ts';
import { tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { sharedWords } from '../kit/words/words.ts';
import { similarUnitsWords } from './words.ts';

/** Whether the unit's rate lies further from another one's than chance would take it. */
export type SimilarVerdict = 'above' | 'within' | 'below' | 'unknown';

interface Rated {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  /** Wilson's interval at 95 %, percent; not applicable to money. */
  readonly low: Reading<'percent'>;
  readonly high: Reading<'percent'>;
}

export interface SimilarUnitsRow extends Rated {
  readonly traits: Traits;
  /** In percent of the usual distance between two units of the level; not applicable to the unit itself. */
  readonly distance: Reading<'percent'>;
  /** The trait by which it differs most from the unit. */
  readonly mostUnlike: Trait | undefined;
  /** How the unit stands to it. */
  readonly verdict: SimilarVerdict;
}

export interface SimilarUnitsData {
  readonly basis: Basis;
  readonly period: Period;
  /** The unit itself, then those most like it, the nearest first. */
  readonly rows: readonly SimilarUnitsRow[];
  /** How many others of the level could be compared, and how many there are. */
  readonly compared: number;
  readonly others: number;
  /** Traits that were left out of a distance because one of the two units lacks them. */
  readonly leftOut: readonly Trait[];
}

/** Two rates differ by more than chance where their intervals have nothing in common. */
export function verdictOf(own: Pick<Rated, 'low' | 'high'>, other: Pick<Rated, 'low' | 'high'>): SimilarVerdict {
  if (!isFigure(own.low) || !isFigure(own.high) || !isFigure(other.low) || !isFigure(other.high)) return 'unknown';
  if (own.low.value > other.high.value) return 'above';
  return own.high.value < other.low.value ? 'below' : 'within';
}

/** What the title says: how the unit stands to those that it can be held against. */
export interface SimilarFinding {
  readonly name: string;
  /** Undefined where the unit has none. */
  readonly rate: string | undefined;
  /** Units that the unit is above and below by more than chance, and those that it is not. */
  readonly above: readonly string[];
  readonly within: readonly string[];
  readonly below: readonly string[];
  /** Others that could be judged, and all that are shown. */
  readonly judged: number;
  readonly shown: number;
  /** Lowest and highest rates of the others, in words; undefined where they have none. */
  readonly range: { readonly lowest: string; readonly highest: string; readonly of: number } | undefined;
}

export function findingOf({ rows }: SimilarUnitsData, read: (reading: Reading) => string): SimilarFinding {
  const [own, ...others] = rows;
  const named = (wanted: SimilarVerdict) => others.filter(({ verdict }) => verdict === wanted).map(({ name }) => name);
  const rates = others
    .map(({ rate }) => rate)
    .filter(isFigure)
    .toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [rates[0], rates.at(-1)];
  return {
    name: own?.name ?? '',
    rate: own && isFigure(own.rate) ? read(own.rate) : undefined,
    above: named('above'),
    within: named('within'),
    below: named('below'),
    judged: others.filter(({ verdict }) => verdict !== 'unknown').length,
    shown: others.length,
    range: lowest && highest && { lowest: read(lowest), highest: read(highest), of: rates.length },
  };
}

/** A unit's rate beside those of the units that are most like it. */
export const similarUnits: ChartSpec<SimilarUnitsData> = {
  id: 'similarUnits',
  speaksOf: ({ rows }) => rows.flatMap(({ rate, low, high }) => [rate, low, high]),
  title: (data, messages) =>
    similarUnitsWords(messages).title(
      findingOf(data, (reading) => messages.reading(reading)),
      data.basis,
    ),
  subtitle: ({ basis, period, rows, compared, others }, messages) =>
    similarUnitsWords(messages).subtitle(basis, period, { shown: rows.length - 1, compared, others }),
  note: ({ basis, leftOut }, messages) => similarUnitsWords(messages).method(basis, leftOut),
  describe: ({ rows }, messages) => {
    const words = similarUnitsWords(messages);
    return rows
      .map(({ name, rate, distance }) =>
        isFigure(distance)
          ? words.describeRow(name, messages.reading(rate), messages.reading(distance, { decimals: 0 }))
          : words.describeOwn(name, messages.reading(rate)),
      )
      .join(' ');
  },
  table: ({ rows }, messages) => {
    const words = similarUnitsWords(messages);
    const { columns } = sharedWords(messages);
    const share = { role: 'value', kind: 'percent' } as const;
    return tableOf<SimilarUnitsRow>(
      [
        { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
        { ...share, key: 'rate', series: true, header: columns.rate, cell: ({ rate }) => rate },
        { key: 'low', role: 'low', header: words.low, kind: 'percent', cell: ({ low }) => low },
        { key: 'high', role: 'high', header: words.high, kind: 'percent', cell: ({ high }) => high },
        { ...share, key: 'distance', header: words.distance, decimals: 0, cell: ({ distance }) => distance },
        {
          key: 'mostUnlike',
          role: 'remark',
          header: words.mostUnlike,
          kind: 'text',
          cell: ({ mostUnlike }) => (mostUnlike ? words.traits[mostUnlike] : ''),
        },
        {
          key: 'eligibleCases',
          role: 'value',
          header: words.columns.eligibleCases,
          kind: basisTraits.cases.quantity,
          cell: ({ traits }) => traits.eligibleCases,
        },
        {
          key: 'eligibleAmount',
          role: 'value',
          header: words.columns.eligibleAmount,
          kind: basisTraits.amounts.quantity,
          cell: ({ traits }) => traits.eligibleAmount,
        },
        {
          ...share,
          key: 'eligibilityRate',
          header: words.columns.eligibilityRate,
          cell: ({ traits }) => traits.eligibilityRate,
        },
        { ...share, key: 'creditShare', header: words.columns.creditShare, cell: ({ traits }) => traits.creditShare },
        { ...share, key: 'newShare', header: words.columns.newShare, cell: ({ traits }) => traits.newShare },
      ],
      rows,
    );
  },
  height: ({ rows }) => {
    const count = Math.max(3, rows.length);
    // On a phone the name and the distance stand above the marks.
    return { wide: Math.max(count * 36 + 56, 272), narrow: count * 52 + 40 };
  },
};
