import { endOf, monthsOfYear, type Period } from '../../src/domain/period.ts';

/** When books are closed. Times are those of Vietnam, without a zone, to the second: `2026-10-02T17:00:00`. */

/** When each year's periods were closed: that of the year before at 0, those of the periods from 1 on. */
export type Closings = Readonly<Record<string, readonly string[]>>;

/** The first instant after the last day of a period. */
export function overAt(period: Period): string {
  return written(instantOf(`${endOf(period)}T00:00:00`) + 24 * 60 * 60 * 1000);
}

/** The last period of a year that is over at a time: 1 to 12 months, 12 for any time after the year; 0 where none is over yet. */
export function lastOver(statYear: number, at: string): number {
  return monthsOfYear.findLast((months) => overAt({ statYear, months }) <= at) ?? 0;
}

/**
 * When the periods of a year up to `months` were closed. What was published keeps its closing; the period of the lock is closed at the
 * lock; any other as long after its end as that one.
 */
export function closingsOf(
  { statYear, months }: Period,
  lock: { readonly period: Period; readonly at: string },
  known: Closings,
): readonly string[] {
  const offset = instantOf(lock.at) - instantOf(overAt(lock.period));
  const closedAt = (period: Period): string => {
    const was = known[String(period.statYear)]?.[period.months];
    if (was !== undefined) return was;
    const isLocked = period.statYear === lock.period.statYear && period.months === lock.period.months;
    return isLocked ? lock.at : written(instantOf(overAt(period)) + offset);
  };
  const before = known[String(statYear)]?.[0] ?? closedAt({ statYear: statYear - 1, months: 12 });
  return [before, ...monthsOfYear.slice(0, months).map((month) => closedAt({ statYear, months: month }))];
}

/** A time as it is written in closings, to the second; undefined where it is none. */
export function timeIn(text: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/.exec(text.trim());
  if (!found) return undefined;
  const time = `${found[1]}T${found[2]}${found[3] ?? ':00'}`;
  const instant = Date.parse(`${time}Z`);
  return Number.isNaN(instant) || written(instant) !== time ? undefined : time;
}

/** As if it were universal time, in which no hour is left out: for differences only. */
function instantOf(time: string): number {
  return Date.parse(`${time}Z`);
}

function written(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}
