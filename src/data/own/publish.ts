import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { DataFailure } from '../failure.ts';
import { catalogPath, schemaPath } from '../paths.ts';
import { nothingYet } from './database.ts';
import { everythingSchema } from './everything.ts';
import { versionOf } from './ownSource.ts';
import { type ApiFiles, filesOf, publishedIn } from './publication.ts';
import { readme } from './readme.ts';
import type { Everything } from './store.ts';

/** The files of an office for its static host, as one zip: what its pages show on this machine, for everybody. */

/** Below this the site looks for its data. */
const folder = 'api/v1/';
const readmeName = 'DOC-TRUOC.txt';

/** Null where no report is kept. The same data give the same bytes. */
export function publishedZip(
  all: Pick<Everything, 'state' | 'offices' | 'reports' | 'targets'>,
): Uint8Array<ArrayBuffer> | null {
  const version = versionOf(all.state);
  const files = filesOf(all, version);
  if (files.size === 0) return null;
  const entries = [...files].map(([path, file]) => [folder + path, strToU8(JSON.stringify(file))] as const);
  const text = readme({ version, offices: all.offices.map(({ name }) => name.vi), files: [...files.keys()] });
  // Zip knows no years before 1980 and no zones: noon of the day is that day everywhere.
  const mtime = new Date(`${version.date}T12:00:00`);
  return zipSync(Object.fromEntries([[readmeName, strToU8(text)], ...entries]), { mtime }) as Uint8Array<ArrayBuffer>;
}

/** As much as a nation's reports of twenty years take. */
const largest = 400_000_000;

/**
 * The files of the API in a zip, wherever in it their folder stands; what else is in it is left alone. Undefined for what is no
 * such zip. Throws a `DataFailure` for a file that cannot be read, or more than anybody publishes.
 */
export function filesIn(zip: Uint8Array): ApiFiles | undefined {
  const entries = unpacked(zip);
  const catalog = Object.keys(entries ?? {}).find(
    (name) => /(^|\/)catalog\.json$/.test(name) && !name.endsWith(schemaPath('catalog')),
  );
  if (!entries || catalog === undefined) return undefined;
  const base = catalog.slice(0, -catalogPath.length);
  const below = Object.entries(entries).filter(([name]) => name.startsWith(base));
  return new Map(below.map(([name, bytes]) => [name.slice(base.length), parsed(name, bytes)]));
}

function unpacked(zip: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  let size = 0;
  try {
    return unzipSync(zip, {
      // A file says how large it will be before anything is unpacked, and gets no more room than that.
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json')) return false;
        size += originalSize;
        if (size > largest) throw new DataFailure('tooLarge', name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DataFailure) throw error;
    return undefined;
  }
}

function parsed(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw new DataFailure('notJson', name);
  }
}

/**
 * What was published, as it had been kept; undefined for what no office has published from here. Throws a `DataFailure` for files
 * that cannot be read.
 */
export function fromPublished(zip: Uint8Array): Everything | undefined {
  const files = filesIn(zip);
  const published = files && publishedIn(files);
  if (!published) return undefined;
  const everything = { state: nothingYet, remembered: [], replaced: [], ...published };
  return v.is(everythingSchema, everything) ? everything : undefined;
}
