import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { schemaPath } from '../paths.ts';
import { versionOf } from './ownSource.ts';
import { type ApiFiles, filesOf } from './publication.ts';
import { readme } from './readme.ts';
import type { Everything } from './store.ts';

/** The files of an office for its static host, as one zip: what its pages show on this machine, for everybody. */

/** Below this the site looks for its data. */
const folder = 'api/v1/';
const readmeName = 'DOC-TRUOC.txt';

/** Null where no report is kept. The same data give the same bytes. */
export function publicationOf(all: Pick<Everything, 'state' | 'offices' | 'reports' | 'targets'>): Uint8Array | null {
  const version = versionOf(all.state);
  const files = filesOf(all, version);
  if (files.size === 0) return null;
  const entries = [...files].map(([path, file]) => [folder + path, strToU8(JSON.stringify(file))] as const);
  const text = readme({ version, offices: all.offices.map(({ name }) => name.vi), files: [...files.keys()] });
  // Zip knows no years before 1980 and no zones: noon of the day is that day everywhere.
  const mtime = new Date(`${version.date}T12:00:00`);
  return zipSync(Object.fromEntries([[readmeName, strToU8(text)], ...entries]), { mtime });
}

/** Why a file is no publication. */
export type PublicationFault = 'notAZip' | 'tooLarge' | 'noCatalog' | 'notJson';

/** As much as a nation's reports of twenty years take. */
const largest = 400_000_000;

/** The files of the API in a zip, wherever in it their folder stands. What else is in it is left alone. */
export function filesIn(zip: Uint8Array): ApiFiles | PublicationFault {
  let size = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(zip, {
      // A file says how large it will be before anything is unpacked, and gets no more room than that.
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json')) return false;
        size += originalSize;
        return size <= largest;
      },
    });
  } catch {
    return 'notAZip';
  }
  if (size > largest) return 'tooLarge';
  const catalog = Object.keys(entries).find(
    (name) => /(^|\/)catalog\.json$/.test(name) && !name.endsWith(schemaPath('catalog')),
  );
  if (catalog === undefined) return 'noCatalog';
  const base = catalog.slice(0, -'catalog.json'.length);
  try {
    const below = Object.entries(entries).filter(([name]) => name.startsWith(base));
    return new Map(below.map(([name, bytes]) => [name.slice(base.length), JSON.parse(strFromU8(bytes)) as unknown]));
  } catch {
    return 'notJson';
  }
}
