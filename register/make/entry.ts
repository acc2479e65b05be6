import { day, onWorkday, startOfDay } from './calendar.ts';
import type { Draws } from './draws.ts';

/** What the register knew when it was copied: rows recorded before. */
export const snapshotAt = startOfDay('2026-10-16');

/** The first statistical year whose cases are all there began here; what was accepted before is what was still open then. */
export const firstYearBegan = startOfDay('2016-10-01');

/** Of all cases, in thousandths, those that were open when the first year began. */
const openBefore = 45;

/** How many cases come in October to September beside each other: few around Tết. */
const season = [84, 88, 90, 80, 54, 89, 88, 86, 84, 86, 85, 86];

/** How many come in the statistical years 2017 to 2026: fewer in the years of the pandemic. */
const growth = [88, 91, 95, 99, 90, 96, 104, 109, 112, 116];

interface Month {
  readonly from: number;
  readonly until: number;
  /** Up to and with it. */
  readonly sum: number;
}

const months: readonly Month[] = monthsOfYears();

function monthsOfYears(): Month[] {
  const whole = growth.flatMap((size, year) =>
    season.map((weight, at) => ({
      from: Date.UTC(2016 + year, 9 + at, 1) / 1000,
      until: Date.UTC(2016 + year, 10 + at, 1) / 1000,
      weight: weight * size,
    })),
  );
  const last = { from: startOfDay('2026-10-01'), until: startOfDay('2026-10-15'), weight: 84 * 116 * 0.45 };
  const counted = [...whole, { ...last, weight: Math.floor(last.weight) }];
  const sumOfAll = counted.reduce((so, { weight }) => so + weight, 0);
  const before = {
    from: startOfDay('2009-07-01'),
    until: firstYearBegan,
    weight: Math.floor((sumOfAll * openBefore) / (1000 - openBefore)),
  };
  let sum = 0;
  return [before, ...counted].map(({ from, until, weight }) => {
    sum += weight;
    return { from, until, sum };
  });
}

/** When the case of this place, counted from 0, among so many was accepted: the later the place the later. */
export function acceptedAt(draws: Draws, place: number, cases: number): number {
  const position = (place * (months.at(-1)?.sum ?? 0)) / cases;
  const { from, until } = months.find(({ sum }) => position < sum) ?? { from: firstYearBegan, until: snapshotAt };
  const part = draws.part();
  // Of the cases that were open when the first year began most are young.
  const along = until === firstYearBegan ? 1 - part * part : part;
  const date = Math.floor((from + (until - from) * along) / day) * day;
  return onWorkday(date) + workingTime(draws);
}

/** Seconds from the beginning of a day: half past seven to five. */
export const workingTime = (draws: Draws): number => draws.whole(27_000, 61_200);
