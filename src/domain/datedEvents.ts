import type { Figure } from './figure.ts';
import type { Campaign, FigureBook } from './figureBook.ts';
import type { Localised } from './localised.ts';
import { endOf, type Period, startOf } from './period.ts';
import type { Provenance } from './provenance.ts';

/** What happened when: campaigns of emulation, forms and laws, mergers, and what an office adds. Charts over time mark it. */

export const eventKinds = [
  'theme',
  'pledge',
  'peakDrive',
  'taskForce',
  'campaign',
  'form',
  'law',
  'merger',
  /** An office's own. */
  'own',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What an office says of itself: in its own words what stands behind it, a decision or minutes. */
interface Stated {
  readonly kind: 'stated';
  readonly by: string;
}

export interface DatedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: Localised;
  /**
   * A day, a month or a year, "2025-07-01", "2025-07" or "2021", as exactly as it is known. A year alone is the statistical year, as
   * offices speak of it.
   */
  readonly start: string;
  /** The last; null for what happens at its start. */
  readonly end: string | null;
  readonly source: Provenance | Stated;
  /** Figures that tell how far it came; none where there are only words. */
  readonly progress: readonly Figure[];
}

export type Precision = 'day' | 'month' | 'year';

export function precisionOf(date: string): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** The first and the last day of an event, ISO, both included. */
export function daysOf({ start, end }: Pick<DatedEvent, 'start' | 'end'>): {
  readonly from: string;
  readonly to: string;
} {
  return { from: boundsOf(start).from, to: boundsOf(end ?? start).to };
}

function boundsOf(date: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  switch (precisionOf(date)) {
    case 'day':
      return { from: date, to: date };
    case 'month':
      return { from: `${date}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
    case 'year': {
      const whole = { statYear: year, months: 12 };
      return { from: startOf(whole), to: endOf(whole) };
    }
  }
}

/** A campaign as an event, with what is reported of it; its source is that of its reach. */
function campaignEvent({ id, name, fromYear, toYear, reach, results }: Campaign): DatedEvent {
  return {
    ...{ id, name, kind: 'campaign', start: String(fromYear), end: String(toYear), source: reach.provenance },
    progress: [reach, ...results],
  };
}

/** All that a book dates, campaigns among it, by their first day; what takes longer stands first. */
export function timelineOf({ events, campaigns }: Pick<FigureBook, 'events' | 'campaigns'>): readonly DatedEvent[] {
  return [...campaigns.map(campaignEvent), ...events].toSorted((a, b) => {
    const [one, other] = [daysOf(a), daysOf(b)];
    return one.from.localeCompare(other.from) || other.to.localeCompare(one.to);
  });
}

/** Those that a period has a day of. */
export function eventsIn(events: readonly DatedEvent[], period: Period): readonly DatedEvent[] {
  const [first, last] = [startOf(period), endOf(period)];
  return events.filter((event) => {
    const { from, to } = daysOf(event);
    return from <= last && to >= first;
  });
}

/**
 * Where an event stands on the axis of a statistical year: its first and last month of it, 1 to 12. `year` where only the year is
 * known, so that no month can be claimed; null where it has no day of that year.
 */
export type PlaceInYear =
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  | { readonly kind: 'year' };

export function placeInYear(event: DatedEvent, statYear: number): PlaceInYear | null {
  if (eventsIn([event], { statYear, months: 12 }).length === 0) return null;
  if (precisionOf(event.start) === 'year' || (event.end !== null && precisionOf(event.end) === 'year'))
    return { kind: 'year' };
  const { from, to } = daysOf(event);
  const first = from < startOf({ statYear, months: 12 }) ? 1 : nthMonth(from);
  const last = to > endOf({ statYear, months: 12 }) ? 12 : nthMonth(to);
  return { kind: 'months', from: first, to: last };
}

/** Which month of its statistical year a day lies in: October is the first. */
function nthMonth(day: string): number {
  return ((Number(day.slice(5, 7)) + 2) % 12) + 1;
}
