import { type BadBackup, backupText, readBackup } from '../../../data/own/backup.ts';
import { comparePublications, type PublicationComparison } from '../../../data/own/comparePublications.ts';
import type { Office } from '../../../data/own/kept.ts';
import { filesIn, fromPublished, publishedZip } from '../../../data/own/publish.ts';
import type { Everything, OwnData } from '../../../data/own/store.ts';
import { layTyped, typedThings } from '../../../data/own/typedThings.ts';
import { saveFile } from '../../../files/download.ts';
import { vi } from '../../../i18n/messages.ts';
import { eventsNoteKey } from '../../../state/eventsNote.ts';
import { scoringNoteKey } from '../../../state/scoringDrafts.ts';
import { storeInMap } from '../../../state/storedMap.ts';
import { duePeriod } from './duePeriod.ts';
import { formTemplate } from './formTemplate.ts';

/** Files of what is kept, out and in. */

export async function backupFile(data: OwnData): Promise<void> {
  const at = new Date().toISOString();
  // Where those cannot be read the figures are backed up all the same.
  const typed = await typedThings().catch(() => undefined);
  const text = backupText({ ...(await data.everything()), ...(typed && { typed }) });
  saveFile(new Blob([text], { type: 'application/json' }), `sao-luu-so-lieu-${at.slice(0, 10)}.json`);
  await data.backedUp(at);
}

/** Keeps scoring tables and events of a backup; how many were taken, and how many gave way to what is here. */
export async function restoreTyped({ typed }: Everything): Promise<{ readonly taken: number; readonly left: number }> {
  if (!typed) return { taken: 0, left: 0 };
  const { scoring, events, left } = await layTyped(typed);
  for (const key of scoring) storeInMap(scoringNoteKey, key, true);
  for (const key of events) storeInMap(eventsNoteKey, key, true);
  return { taken: scoring.length + events.length, left };
}

/** Saves nothing where nothing is kept. */
export async function publishFile(data: OwnData): Promise<void> {
  const zip = publishedZip(await data.everything());
  if (zip) saveFile(new Blob([zip], { type: 'application/zip' }), 'so-lieu-api.zip');
}

/** Everything that a backup, or a set of published files, holds; or why it is not used. */
export async function restored(file: Blob): Promise<Everything | BadBackup> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readBackup(new TextDecoder().decode(bytes));
  try {
    return fromPublished(bytes) ?? 'notOurs';
  } catch (error) {
    console.warn('[own data]', error);
    return 'altered';
  }
}

/** What is kept against a set of files that was published: what would change with it. Null for what is no such set. */
export async function compared(data: OwnData, file: Blob): Promise<PublicationComparison | null> {
  const published = filesIn(new Uint8Array(await file.arrayBuffer()));
  const zip = publishedZip(await data.everything());
  const now = zip && filesIn(zip);
  return published && now ? comparePublications(published, now) : null;
}

export async function templateFile(office: Office): Promise<void> {
  saveFile(await formTemplate(office, vi.period(duePeriod(new Date()))), `bieu-mau-${office.code}.xlsx`);
}
