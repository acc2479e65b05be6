/**
 * How unlike in size the units of a group are, by cases eligible. The rate of a unit with a quarter of the cases swings twice as far
 * by chance alone (its standard error goes with one over the root of the cases), so the smallest are at the top and at the bottom of
 * such a group more often than their work is: from that ratio on the group is called unlike.
 */
export interface GroupSizes {
  readonly smallest: UnitSize | null;
  readonly largest: UnitSize | null;
  /** Largest ÷ smallest; null for fewer than two units that have cases. */
  readonly ratio: number | null;
  readonly unlike: boolean;
}

export interface UnitSize {
  readonly unit: string;
  /** Cases. */
  readonly eligible: number;
}

const unlikeFrom = 4;

/** Units without eligible cases, or without a report of them (null), are no part of it. Of equal ones the first is named. */
export function groupSizes(units: readonly { readonly unit: string; readonly eligible: number | null }[]): GroupSizes {
  const sized = units.flatMap(({ unit, eligible }) => (eligible !== null && eligible > 0 ? [{ unit, eligible }] : []));
  const sorted = sized.toSorted((a, b) => a.eligible - b.eligible);
  const [smallest = null] = sorted;
  const largest = sized.reduce<UnitSize | null>(
    (most, size) => (most && most.eligible >= size.eligible ? most : size),
    null,
  );
  const ratio = sized.length > 1 && smallest && largest ? largest.eligible / smallest.eligible : null;
  return { smallest, largest, ratio, unlike: ratio !== null && ratio >= unlikeFrom };
}
