import { bases } from '../../src/domain/measures.ts';
import type { FromRegister } from '../../src/domain/provenance.ts';
import type { AgesFile } from './ages.ts';
import type { YearFiles } from './publication.ts';
import type { ReportFile } from './reports.ts';

/** Closed books: what was published of a closed period is published again as it was, or nothing is. */

/** A closed period whose numbers would change. */
export interface ClosedChange {
  readonly organisation: string;
  readonly statYear: number;
  readonly months: number;
  /** What was counted: forms, ages or what was finished. */
  readonly query: string;
  /** The unit whose row it is, where that is known. */
  readonly unit?: string;
}

/** The files of a year that were published before, by their paths. */
export type Before = Pick<YearFiles, 'reports' | 'ages'>;

/**
 * A year counted again, beside what was published of it. Where every closed period says what it said, the files keep the origins of
 * their closed periods, the snapshot of then with them; else the periods that would change are told. Rows of officers may come and go.
 * Pure.
 */
export function withClosedBooks(
  year: YearFiles,
  before: Before,
): { readonly files: YearFiles; readonly changes: readonly ClosedChange[] } {
  const changes: ClosedChange[] = [];
  const kept = <F extends ReportFile | AgesFile>(now: ReadonlyMap<string, F>, was: ReadonlyMap<string, F>) => {
    for (const [path, file] of was) if (!now.has(path)) changes.push(...periodsOf(file).map(({ change }) => change));
    return new Map(
      [...now].map(([path, file]) => {
        const old = was.get(path);
        return [path, old ? withOrigins(file, old, changes) : file];
      }),
    );
  };
  const reports = kept(year.reports, before.reports);
  const ages = kept(year.ages, before.ages);
  for (const [path, file] of year.reports) changes.push(...changedRows(file, before.reports.get(path), changes));
  return { files: { ...year, reports, ages }, changes };
}

interface OfPeriod {
  readonly origin: FromRegister;
  readonly key: string;
  readonly change: ClosedChange;
}

/** The origins of a file by period and question. Forms are one question, on whichever circular; ages have two. */
function periodsOf({ organisation, statYear, origins }: ReportFile | AgesFile): readonly OfPeriod[] {
  const seen = new Map<string, number>();
  return origins.map((origin) => {
    const question = origin.query.startsWith('forms/') ? 'forms' : origin.query;
    const months = (seen.get(question) ?? 0) + 1;
    seen.set(question, months);
    const change = { organisation, statYear, months, query: origin.query };
    return { origin, key: `${question} ${months}`, change };
  });
}

/** The file with the origins of its closed periods as they were published; what would change is added to `changes`. */
function withOrigins<F extends ReportFile | AgesFile>(now: F, was: F, changes: ClosedChange[]): F {
  const closed = new Map(periodsOf(was).map((period) => [period.key, period]));
  const origins = periodsOf(now).map(({ key, origin }) => {
    const old = closed.get(key);
    closed.delete(key);
    if (!old) return origin;
    if (old.origin.hash !== origin.hash || old.origin.closedAt !== origin.closedAt) changes.push(old.change);
    return old.origin;
  });
  // A period that is no longer there at all.
  changes.push(...[...closed.values()].map(({ change }) => change));
  return { ...now, origins };
}

/** Rows of closed periods that say something else, in periods of which nothing is told yet: those of officers have no hash. */
function changedRows(
  now: ReportFile,
  was: ReportFile | undefined,
  told: readonly ClosedChange[],
): readonly ClosedChange[] {
  if (!was) return [];
  const places = new Map(now.rows.unit.map((unit, at) => [`${unit} ${now.rows.months[at]}`, at]));
  const { organisation, statYear } = was;
  return was.rows.unit.flatMap((unit, before) => {
    const months = was.rows.months[before] ?? 0;
    const after = places.get(`${unit} ${months}`);
    if (after === undefined || sameCells(now, after, was, before)) return [];
    if (told.some((one) => one.organisation === organisation && one.months === months)) return [];
    return [{ organisation, statYear, months, query: was.origins[months - 1]?.query ?? 'forms', unit }];
  });
}

function sameCells(now: ReportFile, after: number, was: ReportFile, before: number): boolean {
  return [...bases, 'credit' as const].every((block) => {
    const columns = now[block].columns;
    return Object.entries(was[block].columns).every(
      ([name, values]) => (columns[name]?.[after] ?? null) === (values[before] ?? null),
    );
  });
}
