import * as v from 'valibot';
import { DataFailure } from '../failure.ts';
import { type BackupFault, readBackup } from './backup.ts';
import { nothingYet } from './database.ts';
import { everythingSchema } from './everything.ts';
import { publishedIn } from './publication.ts';
import { filesIn, type PublicationFault } from './publish.ts';
import type { Everything, OwnData } from './store.ts';

/** What came back from a file, or why it did not: then nothing has changed. */
export type Restored =
  | {
      readonly kind: 'restored';
      /** The revision that this made: undoing it takes the reports away again. */
      readonly revision: number;
      /** When a backup was taken; null of a publication. */
      readonly at: string | null;
      readonly offices: number;
      readonly reports: number;
      readonly targets: number;
    }
  | {
      readonly kind: 'refused';
      /**
       * `notOffice`: a publication whose numbers were not read from an office's sheets. `unreadable`: one that is not in order, by the
       * failure.
       */
      readonly why: BackupFault | PublicationFault | 'notOffice' | 'unreadable';
      readonly failure?: DataFailure;
    };

/**
 * Brings back a backup, or what was published as a zip, laid over what is kept. Throws an `OwnFailure` where it cannot be kept, and
 * `conflict` where another tab has changed something since `revision`.
 */
export async function restoreFrom(data: OwnData, file: Blob, revision: number): Promise<Restored> {
  const found = await contentOf(file);
  if ('kind' in found) return found;
  const { content, at } = found;
  const { offices, reports, targets } = content;
  return {
    kind: 'restored',
    revision: await data.restore(content, revision),
    at,
    offices: offices.length,
    reports: reports.length,
    targets: targets.length,
  };
}

type Refused = Extract<Restored, { readonly kind: 'refused' }>;

async function contentOf(file: Blob): Promise<{ readonly content: Everything; readonly at: string | null } | Refused> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  // "PK", as every zip begins.
  if (start[0] !== 0x50 || start[1] !== 0x4b) {
    const backup = readBackup(await file.text());
    return typeof backup === 'string' ? { kind: 'refused', why: backup } : backup;
  }
  const files = filesIn(new Uint8Array(await file.arrayBuffer()));
  if (typeof files === 'string') return { kind: 'refused', why: files };
  try {
    const published = publishedIn(files);
    if (!published) return { kind: 'refused', why: 'notOffice' };
    const content = { state: nothingYet, remembered: [], replaced: [], ...published };
    return v.is(everythingSchema, content) ? { content, at: null } : { kind: 'refused', why: 'unreadable' };
  } catch (failure) {
    if (!(failure instanceof DataFailure)) throw failure;
    return { kind: 'refused', why: 'unreadable', failure };
  }
}
