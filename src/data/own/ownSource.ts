import type { Fault } from '../../domain/fault.ts';
import { DataFailure, type FailureKind } from '../failure.ts';
import { parsers } from '../parse.ts';
import { agesPath, catalogPath, figuresPath, reportsPath, unitsPath } from '../paths.ts';
import type { DataSource } from '../source/source.ts';
import { catalogFile, figuresFile, reportsFile } from './apiFiles.ts';
import type { State } from './database.ts';
import { OwnFailure } from './failure.ts';
import { type ReportId, reportKey } from './kept.ts';
import type { OwnData } from './store.ts';

/**
 * What an office keeps on this machine as a source of statistics. It is written as files of the API and read by their parsers:
 * whatever is told of published figures is told of these. `revision` is another one after each change.
 */
export function ownSource(opened: () => Promise<OwnData>, revision: number): DataSource {
  return {
    id: 'own',
    revision: String(revision),
    catalog: (signal) =>
      asFile(catalogPath, signal, async () => {
        const { offices, reports, state } = await (await opened()).overview();
        const file = catalogFile(offices, reports, versionOf(state));
        if (!file) throw new DataFailure('notHere', catalogPath);
        const parsed = parsers.catalog(file);
        return { ...parsed, value: { ...parsed.value, source: 'own' as const } };
      }),
    // The catalog has the units of every office.
    units: (organisation) => Promise.reject(new DataFailure('notHere', unitsPath(organisation))),
    ages: (organisation, statYear) => Promise.reject(new DataFailure('notHere', agesPath(organisation, statYear))),
    figures: (organisation, signal) =>
      asFile(figuresPath(organisation), signal, async () => {
        const { offices, targets, state } = await (await opened()).overview();
        const office = offices.find(({ code }) => code === organisation);
        if (!office) throw new DataFailure('notHere', figuresPath(organisation));
        const own = targets.filter((target) => target.organisation === organisation);
        return parsers.figures(organisation, figuresFile(office, own, versionOf(state)));
      }),
    reports: (organisation, statYear, signal) => {
      const path = reportsPath(organisation, statYear);
      return asFile(path, signal, async () => {
        const data = await opened();
        const { state, reports: kept } = await data.overview();
        const reports = await data.reportsOf(organisation, statYear);
        const file = reportsFile(reports, versionOf(state));
        const lost = unreadable(kept, { organisation, statYear }, reports);
        if (!file) throw new DataFailure(lost.length > 0 ? 'unreadable' : 'notHere', path);
        const parsed = parsers.reports(organisation, statYear, file);
        return { ...parsed, dropped: { ...parsed.dropped, faults: [...lost, ...parsed.dropped.faults] } };
      });
    },
  };
}

/** Reports of a year that are there and cannot be read, as faults of its file. */
function unreadable(
  kept: readonly ReportId[],
  { organisation, statYear }: { readonly organisation: string; readonly statYear: number },
  read: readonly ReportId[],
): readonly Fault[] {
  const known = new Set(read.map(reportKey));
  return kept
    .filter((id) => id.organisation === organisation && id.period.statYear === statYear && !known.has(reportKey(id)))
    .map((id) => ({ at: reportKey(id), problem: { kind: 'unexpected', found: '{…}', expected: { kind: 'object' } } }));
}

export const versionOf = ({ revision, changedAt }: State) => ({
  id: `don-vi-${revision}`,
  date: changedAt.slice(0, 10),
});

async function asFile<T>(path: string, signal: AbortSignal | undefined, read: () => Promise<T>): Promise<T> {
  try {
    const found = await read();
    signal?.throwIfAborted();
    return found;
  } catch (error) {
    if (error instanceof OwnFailure) throw new DataFailure(kindOf(error), path);
    throw error;
  }
}

/** That it is not here is only said where that is known. */
function kindOf({ kind }: OwnFailure): FailureKind {
  if (kind === 'unavailable') return 'keepsNothing';
  return kind === 'blocked' || kind === 'newerVersion' ? 'heldElsewhere' : 'unreadable';
}
