import { hashOf } from '../checkedFiles.ts';
import { isRaw } from '../upgrade.ts';
import type { Everything } from './store.ts';

/** A file of everything that is kept, to take to another browser or to come back to. */

const format = 'thads-own-backup';
/** One more with every change of what a backup holds. */
const newest = 1;

export type BadBackup = 'notOurs' | 'altered' | 'newer';

export function backupText(all: Everything): string {
  const data = JSON.stringify(all);
  return JSON.stringify({ format, version: newest, checksum: hashOf(data), data });
}

/** Everything that a backup holds, or why it is not used: what was changed by hand is no backup any more. */
export function readBackup(text: string): Everything | BadBackup {
  const raw = parsed(text);
  if (!isRaw(raw) || raw['format'] !== format) return 'notOurs';
  const { version, checksum, data } = raw;
  if (typeof version !== 'number' || version > newest) return 'newer';
  if (typeof data !== 'string' || hashOf(data) !== checksum) return 'altered';
  return parsed(data) as Everything;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
