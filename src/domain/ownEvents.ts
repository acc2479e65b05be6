import { type DatedEvent, daysOf, type EventKind } from './datedEvents.ts';
import type { FigureBook } from './figureBook.ts';

/** Events that an office writes down itself. */

/** An event as it is typed: nothing is lost while it is none yet. */
export interface EventDraft {
  /** Within its organisation; no event of a file is called so. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  /** A day, a month or a year, as people write it: "15/7/2021", "7/2021", "2021". */
  readonly start: string;
  /** Empty for what happens at its start. */
  readonly end: string;
  /** Who says so, or the paper that stands behind it. */
  readonly by: string;
}

/** The longest that a chart's note can tell, in characters. */
export const longest = { title: 160, by: 120 } as const;

export type EventField = 'title' | 'start' | 'end' | 'by';

export type EventProblem =
  | { readonly kind: 'noTitle' | 'noStart' | 'noSource' | 'endsBefore' }
  | { readonly kind: 'noDate'; readonly found: string }
  | { readonly kind: 'tooLong'; readonly found: number; readonly most: number };

export interface EventFault {
  readonly at: EventField;
  readonly problem: EventProblem;
}

/** One to begin with, called as no other. */
export function freshEvent(others: readonly EventDraft[]): EventDraft {
  const taken = new Set(others.map(({ id }) => id));
  let nth = 1;
  // The codes of files have no colon.
  while (taken.has(`own:${nth}`)) nth += 1;
  return { id: `own:${nth}`, title: '', kind: 'own', start: '', end: '', by: '' };
}

/** Those that are not there yet, whatever they are called, behind those that are. */
export function withTyped(
  drafts: readonly EventDraft[],
  more: readonly Omit<EventDraft, 'id'>[],
): readonly EventDraft[] {
  const said = ({ title, kind, start, end, by }: Omit<EventDraft, 'id'>) =>
    JSON.stringify([title, kind, start, end, by].map((text) => text.trim()));
  const all = [...drafts];
  for (const event of more)
    if (!all.some((other) => said(other) === said(event))) all.push({ ...event, id: freshEvent(all).id });
  return all;
}

/**
 * The date that a text means, as exactly as it says: "15/7/2021" or "2021-07-15" is "2021-07-15", "7/2021" is "2021-07", "2021" is the
 * statistical year. Undefined for what is no date, for a day that there is not, and for a year outside of 1993 to 2100.
 */
export function dateIn(text: string): string | undefined {
  const typed = text.trim();
  const found =
    /^(?:(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-])?(?<year>\d{4})$/.exec(typed) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/.exec(typed);
  const { day, month, year = '' } = found?.groups ?? {};
  if (Number(year) < 1993 || Number(year) > 2100) return undefined;
  if (month === undefined) return year;
  const whole = `${year}-${month.padStart(2, '0')}`;
  const date = `${whole}-${(day ?? '1').padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 30 February has the form of a date and is none.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  return day === undefined ? whole : date;
}

/** What keeps a draft from being an event, field by field. */
export function eventFaults({ title, start, end, by }: EventDraft): readonly EventFault[] {
  const faults: EventFault[] = [];
  const tell = (at: EventField, problem: EventProblem) => faults.push({ at, problem });
  const text = (at: 'title' | 'by', given: string, missing: 'noTitle' | 'noSource') => {
    const { length } = given.trim();
    if (length === 0) tell(at, { kind: missing });
    else if (length > longest[at]) tell(at, { kind: 'tooLong', found: length, most: longest[at] });
  };
  text('title', title, 'noTitle');
  const [from, to] = [dateIn(start), dateIn(end)];
  if (start.trim() === '') tell('start', { kind: 'noStart' });
  else if (from === undefined) tell('start', { kind: 'noDate', found: start.trim() });
  if (end.trim() !== '' && to === undefined) tell('end', { kind: 'noDate', found: end.trim() });
  if (from !== undefined && to !== undefined) {
    const days = daysOf({ start: from, end: to });
    if (days.from > days.to) tell('end', { kind: 'endsBefore' });
  }
  text('by', by, 'noSource');
  return faults;
}

/** Whether nothing has been typed into a draft yet: there is nothing to find fault with. */
export function isBlank({ title, start, end, by }: EventDraft): boolean {
  return [title, start, end, by].every((text) => text.trim() === '');
}

/** The event that a draft comes to, told in the language it was written in; undefined while something is wrong with it. */
export function eventOf(draft: EventDraft): DatedEvent | undefined {
  const { id, kind, title, by } = draft;
  const start = dateIn(draft.start);
  if (start === undefined || eventFaults(draft).length > 0) return undefined;
  const end = dateIn(draft.end) ?? null;
  const name = title.trim();
  return {
    ...{ id, kind, name: { vi: name, en: name }, start, end: end === start ? null : end },
    ...{ source: { kind: 'stated', by: by.trim() }, progress: [] },
  };
}

/** A book that dates these too. */
export function withEvents(book: FigureBook, events: readonly DatedEvent[]): FigureBook {
  return { ...book, events: [...book.events, ...events] };
}
