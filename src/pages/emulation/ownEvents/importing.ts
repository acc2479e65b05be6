import { parseEventsFile } from '../../../data/events/parse.ts';
import type { EventDraft } from '../../../domain/ownEvents.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { readTyped } from '../typed/readTyped.ts';

/** The events of a file, or a sentence that says why they are not used. */
export function readEvents(file: File, messages: Messages): Promise<readonly Omit<EventDraft, 'id'>[] | string> {
  return readTyped(file, parseEventsFile, messages);
}
