/**
 * What a figure counts in. `percent` is a rate (84 means 84 %), `points` a difference of two rates, `thousandDong` money as
 * on the forms, `days` a span of time, `rank` a place in an order, `score` points that a table of criteria gives (no percentage points).
 */
export const quantities = ['case', 'thousandDong', 'percent', 'points', 'days', 'rank'] as const;
/** Files hold the ones above; a score is only ever computed. */
export type Quantity = (typeof quantities)[number] | 'score';

/** What can be counted, added up and divided by its like: the two things that offices report. */
export type Counted = 'case' | 'thousandDong';

interface QuantityTraits {
  /** What the difference of two such figures is; null where there is none. */
  readonly difference: Quantity | null;
  /** Counted things divided by their like give a rate, and by a rate the whole that they are a share of. */
  readonly counted: boolean;
  /** How many decimals a screen gives it: none, those that money needs, those of a rate, or the hundredths that scores are counted in. */
  readonly decimals: 'none' | 'money' | 'rate' | 'hundredths';
}

/** Everything that code asks of a quantity. A new one is an entry here, and its words in `i18n/`. */
export const quantityTraits: Readonly<Record<Quantity, QuantityTraits>> = {
  case: { difference: 'case', counted: true, decimals: 'none' },
  thousandDong: { difference: 'thousandDong', counted: true, decimals: 'money' },
  percent: { difference: 'points', counted: false, decimals: 'rate' },
  points: { difference: 'points', counted: false, decimals: 'rate' },
  days: { difference: 'days', counted: false, decimals: 'none' },
  rank: { difference: null, counted: false, decimals: 'none' },
  score: { difference: null, counted: false, decimals: 'hundredths' },
};
