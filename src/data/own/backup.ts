import * as v from 'valibot';
import { hashOf } from '../checkedFiles.ts';
import { isRaw } from '../upgrade.ts';
import { everythingSchema } from './everything.ts';
import type { Everything, OwnData } from './store.ts';

/** Everything that an office keeps, with what was replaced, as a file: out of this browser and into another. */

const format = 'thads-sao-luu-so-lieu-don-vi';
const newestVersion = 1;

/** A backup, and that it was taken. Throws an `OwnFailure` where what is kept cannot be read. */
export async function takeBackup(data: OwnData, at: string = new Date().toISOString()): Promise<Blob> {
  const text = writeBackup(await data.everything(), at);
  await data.backedUp(at);
  return new Blob([text], { type: 'application/json' });
}

export function writeBackup(content: Everything, at: string): string {
  return JSON.stringify({ format, version: newestVersion, at, checksum: hashOf(JSON.stringify(content)), content });
}

/** What a file is that is no backup of ours, or not a whole one. */
export type BackupFault = 'notABackup' | 'damaged' | 'newerVersion';

/** What stands in a backup and when it was taken, or why it cannot be used: it is taken whole or not at all. */
export function readBackup(text: string): { readonly at: string; readonly content: Everything } | BackupFault {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A backup that was cut off still begins like one.
    return text.startsWith(`{"format":"${format}"`) ? 'damaged' : 'notABackup';
  }
  if (!isRaw(file) || file['format'] !== format) return 'notABackup';
  const { version, checksum, content, at } = file;
  if (typeof version === 'number' && version > newestVersion) return 'newerVersion';
  if (hashOf(JSON.stringify(content) ?? '') !== checksum || typeof at !== 'string') return 'damaged';
  const { success, output } = v.safeParse(everythingSchema, content);
  return success ? { at, content: output as Everything } : 'damaged';
}
