import * as v from 'valibot';
import { hashOf } from '../checkedFiles.ts';
import { isRaw } from '../upgrade.ts';
import { everythingSchema } from './everything.ts';
import type { Everything } from './store.ts';

/** Everything that an office keeps, with what was replaced, as a file: out of this browser and into another. */

const format = 'thads-own-backup';
/** One more with every change of what a backup holds. */
const newest = 1;

/** Why a file is no backup: not one of ours, changed or cut off since, or written by a newer version of the site. */
export type BadBackup = 'notOurs' | 'altered' | 'newer';

export function backupText(data: Everything): string {
  return JSON.stringify({ format, version: newest, checksum: hashOf(JSON.stringify(data)), data });
}

/** Everything that a backup holds, or why it is not used: it is taken whole or not at all. */
export function readBackup(text: string): Everything | BadBackup {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // One that was cut off still begins like one.
    return text.startsWith(`{"format":"${format}"`) ? 'altered' : 'notOurs';
  }
  if (!isRaw(file) || file['format'] !== format) return 'notOurs';
  const { version, checksum, data } = file;
  if (typeof version === 'number' && version > newest) return 'newer';
  if (data === undefined || hashOf(JSON.stringify(data)) !== checksum) return 'altered';
  return v.is(everythingSchema, data) ? (data as Everything) : 'altered';
}
