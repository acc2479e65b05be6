import { type BadBackup, backupText, readBackup } from '../../../data/own/backup.ts';
import { comparePublications, type PublicationComparison } from '../../../data/own/comparePublications.ts';
import type { Office } from '../../../data/own/kept.ts';
import { filesIn, fromPublished, publishedZip } from '../../../data/own/publish.ts';
import type { Everything, OwnData } from '../../../data/own/store.ts';
import { saveFile } from '../../../files/download.ts';
import { vi } from '../../../i18n/messages.ts';
import { duePeriod } from './duePeriod.ts';
import { formTemplate } from './formTemplate.ts';

/** Files of what is kept, out and in. */

export async function backupFile(data: OwnData): Promise<void> {
  const at = new Date().toISOString();
  const text = backupText(await data.everything());
  saveFile(new Blob([text], { type: 'application/json' }), `sao-luu-so-lieu-${at.slice(0, 10)}.json`);
  await data.backedUp(at);
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
