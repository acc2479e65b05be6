import * as v from 'valibot';
import type { EventDraft } from '../../domain/ownEvents.ts';
import { parseTypedFile, typedFileOf } from '../typedFile.ts';
import { rawDrafts, rawFile } from './schema.ts';

/** Events of an office from files, and what was kept of them: a broken whole is refused, naming the first fault. */

/** All of them as they are typed, also those that are not finished. */
export function eventsFileOf(organisation: string, drafts: readonly EventDraft[]): string {
  return typedFileOf({ kind: 'thads-events', organisation, events: drafts.map(({ id: _, ...typed }) => typed) });
}

/** The events of a file. Throws a `DataFailure` with the name of the file. */
export function parseEventsFile(text: string, file: string): readonly Omit<EventDraft, 'id'>[] {
  return parseTypedFile(rawFile, text, file).events;
}

/** What was kept while it was typed; undefined where it is not that. */
export function draftsIn(raw: unknown): readonly EventDraft[] | undefined {
  const result = v.safeParse(rawDrafts, raw);
  return result.success ? result.output : undefined;
}
