import { strToU8, type Zippable, zipSync } from 'fflate';
import { closingsOf, lastOver } from '../../register/assemble/closings.ts';
import { changeOf, nationNameOf, newestClosing, originsOf, queriesOf } from '../../register/assemble/described.ts';
import { publicationFiles, type YearFiles, yearFiles } from '../../register/assemble/publication.ts';
import { treeOf } from '../../register/assemble/tree.ts';
import { countYear, hasBooks } from '../../register/publishing/countYear.ts';
import { faultAdvice, faultsText } from '../../register/publishing/faultsText.ts';
import { type Manifest, manifestFile } from '../../register/publishing/manifest.ts';
import type { FaultRow, Snapshot } from '../../register/rows.ts';
import type { Counting } from '../../register/sqlEngine.ts';
import { countedUnits } from './countedUnits.ts';
import type { CountAsked, Counted, Progress } from './protocol.ts';
import { CountingRefused } from './refusal.ts';

/** A register that was read. */
export interface Register {
  readonly counting: Counting;
  readonly snapshot: Snapshot;
  /** Of one that says of itself that it is made up. */
  readonly madeUp: { readonly command: string | undefined } | undefined;
}

/**
 * Counts a year of a register and the year before, by the statements and into the files of `publish:register`: a first publication,
 * in which faults are told and stop nothing. Throws `CountingRefused` where no period is over yet, or the year has no books.
 */
export async function countRegister(
  { counting, snapshot, madeUp }: Register,
  { year, lock }: CountAsked,
  tell: (progress: Progress) => void,
): Promise<Counted> {
  const months = lastOver(year, lock);
  if (months === 0) throw new CountingRefused({ why: 'notOver', year, lock });
  tell({ stage: 'faults' });
  const faults = await counting.faults(lock);
  const units = await counting.units();
  const tree = treeOf(units);
  const closings: Record<string, readonly string[]> = {};
  const counted: YearFiles[] = [];
  for (const [statYear, until] of [
    [year - 1, 12],
    [year, months],
  ] as const) {
    const times = closingsOf({ statYear, months: until }, { period: { statYear: year, months }, at: lock }, closings);
    const asked = { statYear, months: until, closings: times, officers: false };
    tell({ stage: 'books', year: statYear });
    const counts = await countYear({ ...counting, ...told }, units, snapshot.sha256, asked, (what) => {
      const next = what === 'counts' ? 'corrections' : what === 'corrections' ? 'ages' : undefined;
      if (next) tell({ stage: next, year: statYear });
    });
    if (!hasBooks(counts)) continue;
    closings[statYear] = times;
    counted.push(yearFiles(tree, counts));
  }
  const last = counted.find(({ statYear }) => statYear === year);
  if (!last) throw new CountingRefused({ why: 'noBooks', year });
  tell({ stage: 'writing' });
  const queries = queriesOf(counting, counted);
  const isMadeUp = madeUp !== undefined;
  const tables = {
    units,
    officers: [],
    targets: await counting.targets(),
    nation: nationNameOf(isMadeUp),
    madeUp: madeUp && {
      command: madeUp.command,
      queries: Object.keys(queries),
      snapshot: snapshot.sha256,
      closedAt: newestClosing(counted),
    },
  };
  const date = lock.slice(0, 10);
  const files = publicationFiles(tables, counted, { date, change: changeOf(lock, isMadeUp), before: [] });
  const { dataVersion } = [...files.values()][0] as { readonly dataVersion: string };
  const manifest: Manifest = {
    format: 'thads-register',
    version: 1,
    dataVersion,
    engine: 'duckdb',
    officers: false,
    closings: Object.fromEntries(Object.entries(closings).map(([of, times]) => [of, [...times]])),
    snapshot: { sha256: snapshot.sha256, files: snapshot.files.map((file) => ({ ...file })) },
    queries,
    faults: faults.map(({ reason, count }) => ({ reason, count })),
    ...(isMadeUp && { origins: originsOf(counted) }),
    command: commandOf({ year, lock }, faults),
  };
  const zip = zipped(files, manifest, faults, lock);
  return {
    year,
    months,
    lock,
    dataVersion,
    faults: faults.map((fault) => ({ ...fault, said: faultAdvice(fault.reason) })),
    units: countedUnits(tree, tables.nation, last),
    files: files.size,
    zip: new Blob([zip], { type: 'application/zip' }),
  };
}

/** What `countYear` does not ask for. */
const told = {
  name: 'duckdb' as const,
  snapshot: () => Promise.reject(new Error('the files were hashed before')),
  close: () => Promise.resolve(),
};

/** The command that gives the same files. */
function commandOf({ year, lock }: CountAsked, faults: readonly FaultRow[]): string {
  const named = faults.map(({ reason }) => reason).join(',');
  const accepted = named === '' ? '' : ` --with-faults ${named}`;
  return `npm run publish:register -- --register SO --out API --year ${year} --lock ${lock} --engine duckdb${accepted}`;
}

/** Below this the site looks for its data. */
const folder = 'api/v1/';

function zipped(
  files: ReadonlyMap<string, object>,
  manifest: Manifest,
  faults: readonly FaultRow[],
  lock: string,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, file] of files) entries[folder + path] = strToU8(JSON.stringify(file));
  entries[folder + manifestFile] = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  if (faults.length > 0) entries['faults.txt'] = strToU8(faultsText(faults, lock, true));
  // Zip knows no zones: the same numbers make the same bytes, whenever they are counted.
  return zipSync(entries, { mtime: new Date(`${lock.slice(0, 10)}T12:00:00`) }) as Uint8Array<ArrayBuffer>;
}
