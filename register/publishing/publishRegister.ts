import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClosedChange, withClosedBooks } from '../assemble/closedBooks.ts';
import { type Closings, closingsOf, lastOver } from '../assemble/closings.ts';
import { changeOf, nationNameOf, newestClosing, originsOf, queriesOf } from '../assemble/described.ts';
import { publicationFiles, type RegisterTables, type YearFiles, yearFiles } from '../assemble/publication.ts';
import { treeOf } from '../assemble/tree.ts';
import type { Engine, FaultRow } from '../rows.ts';
import { countYear, hasBooks } from './countYear.ts';
import { faultsText } from './faultsText.ts';
import { type Manifest, manifestFile } from './manifest.ts';
import { type PublishedBefore, publishedIn } from './published.ts';
import type { PublishOptions } from './publishOptions.ts';
import { CommandRefused, exitCodes } from './refused.ts';
import { replaceFolder, type WriteFile } from './replaceFolder.ts';

/** What a publication needs beside the register and the options. */
export interface Surroundings {
  /** Of a register that says of itself that it is made up: the command that makes it, if it tells one. */
  readonly madeUp: { readonly command: string | undefined } | undefined;
  /** JSON Schemas by their paths below `api/v1`. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Told on the way, a line each. */
  readonly say: (line: string) => void;
  readonly write?: WriteFile;
}

export interface Publication {
  readonly dataVersion: string;
  readonly years: readonly Pick<YearFiles, 'statYear' | 'months'>[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Counts the register and publishes it: all files or none. Throws `CommandRefused` where the register has faults that were not named,
 * where a closed period would change, or where the folder or the disk does not allow it; what was published is then what it was.
 */
export async function publishRegister(
  engine: Engine,
  options: PublishOptions,
  surroundings: Surroundings,
): Promise<Publication> {
  const { out, lock, replace } = options;
  const { say } = surroundings;
  const before = replace ? undefined : publishedIn(out);
  const faults = await engine.faults(lock);
  say(`faults: ${faults.length}`);
  writeFaults(faults, options);
  const snapshot = await engine.snapshot();
  const tables = await tablesOf(engine, options, surroundings.madeUp !== undefined);
  const tree = treeOf(tables.units);
  const closings = askedYears(options, before);
  const counted: YearFiles[] = [];
  for (const [year, times] of Object.entries(closings)) {
    const asked = { statYear: Number(year), months: times.length - 1, closings: times, officers: options.officers };
    const counts = await countYear(engine, tables.units, snapshot.sha256, asked, (what) => say(`${year}: ${what}`));
    // A year that was published is compared with what was, also where nothing of it is left.
    const wasThere = before?.years.some(({ statYear }) => statYear === asked.statYear) ?? false;
    if (wasThere || hasBooks(counts)) counted.push(yearFiles(tree, counts));
    else delete closings[year];
  }
  if (counted.length === 0) throw nothingToPublish(options);
  const years = withEarlier(counted, before);
  const queries = queriesOf(engine, years);
  const madeUp = surroundings.madeUp && {
    command: surroundings.madeUp.command,
    queries: Object.keys(queries),
    snapshot: snapshot.sha256,
    closedAt: newestClosing(years),
  };
  const change = changeOf(lock, madeUp !== undefined);
  const given = { date: lock.slice(0, 10), change, before: before?.versions ?? [] };
  const files = publicationFiles({ ...tables, madeUp }, years, given);
  const { dataVersion } = [...files.values()][0] as { readonly dataVersion: string };
  const manifest: Manifest = {
    format: 'thads-register',
    version: 1,
    dataVersion,
    engine: engine.name,
    officers: options.officers,
    closings: Object.fromEntries(
      Object.entries({ ...before?.manifest.closings, ...closings }).map(([year, times]) => [year, [...times]]),
    ),
    snapshot: { sha256: snapshot.sha256, files: snapshot.files.map((file) => ({ ...file })) },
    queries,
    faults: faults.map(({ reason, count }) => ({ reason, count })),
    ...(madeUp && { origins: originsOf(years) }),
    command: commandOf(options),
  };
  const texts = new Map<string, string>([
    ...surroundings.schemas,
    ...[...files].map(([path, file]): [string, string] => [path, JSON.stringify(file)]),
    [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
  replaceFolder(out, texts, surroundings.write);
  const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { dataVersion, years, files: texts.size, bytes };
}

/** Writes down what is wrong in the register, and stops where a reason has not been named. */
function writeFaults(faults: readonly FaultRow[], { faults: folder, lock, withFaults }: PublishOptions): void {
  const [json, text] = [join(folder, 'faults.json'), join(folder, 'faults.txt')];
  if (faults.length === 0) {
    for (const file of [json, text]) if (existsSync(file)) rmSync(file);
    return;
  }
  const unnamed = faults.filter(({ reason }) => !withFaults.includes(reason));
  mkdirSync(folder, { recursive: true });
  writeFileSync(json, `${JSON.stringify({ closing: lock, faults }, null, 2)}\n`);
  writeFileSync(text, faultsText(faults, lock, unnamed.length === 0));
  if (unnamed.length === 0) return;
  const list = unnamed.map(({ reason, count }) => `${reason} (${count})`).join(', ');
  const names = faults.map(({ reason }) => reason).join(',');
  throw new CommandRefused(
    {
      vi: `Chưa công bố gì: sổ có lỗi chưa được chấp nhận: ${list}. Xem ví dụ và cách sửa trong ${text}. Sửa sổ, hoặc nếu chấp nhận đếm như vậy, thêm --with-faults ${names}.`,
      en: `Nothing was published: the register has faults that were not accepted: ${list}. Examples and what to do are in ${text}. Mend the register or, to have it counted like this, add --with-faults ${names}.`,
    },
    exitCodes.faults,
  );
}

async function tablesOf(engine: Engine, { officers }: PublishOptions, madeUp: boolean): Promise<RegisterTables> {
  return {
    units: await engine.units(),
    officers: officers ? await engine.officers() : [],
    targets: await engine.targets(),
    nation: nationNameOf(madeUp),
  };
}

/**
 * The years to be counted with their closings: those named, and of one alone the year before too, unless that has been published
 * whole. Periods that were published stay, also where the lock is of an earlier one.
 */
function askedYears(
  { years, lock, officers }: PublishOptions,
  before: PublishedBefore | undefined,
): Record<string, readonly string[]> {
  const last = years.at(-1) ?? 0;
  const period = { statYear: last, months: lastOver(last, lock) };
  const known: Record<string, readonly string[]> = { ...before?.manifest.closings };
  const isWhole = (year: number) => known[year]?.length === 13;
  const named = years.length === 1 && !isWhole(last - 1) ? [last - 1, last] : years;
  // Officers are in all years or in none.
  const isOther = before !== undefined && before.manifest.officers !== officers;
  const asked = isOther ? new Set([...before.years.map(({ statYear }) => statYear), ...named].toSorted()) : named;
  const closings: Record<string, readonly string[]> = {};
  for (const statYear of asked) {
    const wanted = statYear === last ? period.months : statYear < last ? 12 : 0;
    const months = Math.max(wanted, (known[statYear]?.length ?? 1) - 1);
    closings[statYear] = closingsOf({ statYear, months }, { period, at: lock }, { ...known, ...closings } as Closings);
  }
  return closings;
}

/** The years counted now, with closed periods as they were published, and those of before that were not counted again. */
function withEarlier(counted: readonly YearFiles[], before: PublishedBefore | undefined): readonly YearFiles[] {
  const sorted = (years: readonly YearFiles[]) => years.toSorted((a, b) => a.statYear - b.statYear);
  if (!before) return sorted(counted);
  const changes: ClosedChange[] = [];
  const now = counted.map((year) => {
    const was = before.years.find(({ statYear }) => statYear === year.statYear);
    if (!was) return year;
    const { files, changes: found } = withClosedBooks(year, was);
    changes.push(...found);
    return files;
  });
  if (changes.length > 0) throw closedBooksChange(changes);
  return sorted([...now, ...before.years.filter(({ statYear }) => now.every((year) => year.statYear !== statYear))]);
}

/** So many periods are named one by one. */
const named = 10;

function closedBooksChange(changes: readonly ClosedChange[]): CommandRefused {
  const one = ({ organisation, statYear, months, query, unit }: ClosedChange) =>
    `${organisation} ${statYear}-${String(months).padStart(2, '0')} (${unit ?? query})`;
  const list = changes.slice(0, named).map(one).join(', ');
  const more = changes.length - named;
  return new CommandRefused(
    {
      vi: `Chưa công bố gì: số của kỳ đã chốt sẽ thay đổi: ${list}${more > 0 ? ` và ${more} kỳ nữa` : ''}. Sổ đã bị sửa hoặc xóa dòng cũ thay vì thu hồi và ghi dòng mới, hoặc tệp đã công bố bị sửa tay, hoặc cách đếm đã đổi. Hãy khôi phục sổ hoặc tệp; muốn công bố lại từ đầu, chọn thư mục --out khác và giữ bản cũ.`,
      en: `Nothing was published: numbers of closed periods would change: ${list}${more > 0 ? ` and ${more} more` : ''}. Rows of the register were edited or deleted instead of being revoked and written anew, or the published files were edited, or the way of counting has changed. Restore the register or the files; to publish anew from the beginning, choose another --out and keep the old one.`,
    },
    exitCodes.closed,
  );
}

function nothingToPublish({ years }: PublishOptions): CommandRefused {
  return new CommandRefused({
    vi: `Sổ không có việc nào của năm thống kê ${years.join(', ')}. Hãy kiểm tra --register và --year.`,
    en: `The register has no case of the statistical year ${years.join(', ')}. Check --register and --year.`,
  });
}

/** The command without the folders of this machine, which are nobody's business. */
function commandOf({ years, lock, engine, officers, withFaults }: PublishOptions): string {
  return [
    'npm run publish:register -- --register SO --out API',
    ...years.map((year) => `--year ${year}`),
    `--lock ${lock}`,
    `--engine ${engine}`,
    ...(officers ? ['--officers'] : []),
    ...(withFaults.length > 0 ? [`--with-faults ${withFaults.join(',')}`] : []),
  ].join(' ');
}
