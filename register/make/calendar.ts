/**
 * Times of the register: whole seconds since 1970-01-01T00:00:00 as the clocks of Vietnam show it, without a zone. Whole
 * numbers, so that no machine rounds them in a way of its own.
 */
export const day = 86_400;

/** The time at the beginning of a day written as ISO. */
export const startOfDay = (iso: string): number => Date.UTC(yearOf(iso), monthOf(iso) - 1, dayOf(iso)) / 1000;

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const monthOf = (iso: string) => Number(iso.slice(5, 7));
const dayOf = (iso: string) => Number(iso.slice(8, 10));

const dates = new Map<number, string>();
const clocks: string[] = [];

/** `2026-10-02T17:00:00`. */
export function written(time: number): string {
  const days = Math.floor(time / day);
  return dateOf(days) + clockOf(time - days * day);
}

/** The same or the next moment that is no Saturday and no Sunday. */
export function onWorkday(time: number): number {
  // 1970-01-01 was a Thursday, so the days left over by seven are 2 for a Saturday and 3 for a Sunday.
  const weekday = Math.floor(time / day) % 7;
  if (weekday === 2) return time + 2 * day;
  return weekday === 3 ? time + day : time;
}

function dateOf(days: number): string {
  const known = dates.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * day * 1000).toISOString().slice(0, 11);
  dates.set(days, date);
  return date;
}

function clockOf(seconds: number): string {
  const known = clocks[seconds];
  if (known !== undefined) return known;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  clocks[seconds] = clock;
  return clock;
}
