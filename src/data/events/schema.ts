import * as v from 'valibot';
import { eventKinds } from '../../domain/datedEvents.ts';

/** The shape of the events that an office writes down: as they are typed, in files and as they are kept. */

/** A file with more is none that an office has written. */
const mostEvents = 500;

const typed = {
  title: v.string(),
  kind: v.picklist(eventKinds),
  start: v.string(),
  end: v.string(),
  by: v.string(),
};

/** What is kept of an organisation, whatever was typed: nothing of it may be lost. */
export const rawDrafts = v.array(v.object({ id: v.string(), ...typed }));

/** What is in a file. */
export const rawFile = v.object({
  kind: v.literal('thads-events'),
  schemaVersion: v.literal(1),
  organisation: v.string(),
  events: v.pipe(v.array(v.object(typed)), v.maxLength(mostEvents)),
});
