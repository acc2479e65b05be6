import { DataFailure } from '../failure.ts';
import { parsers } from '../parse.ts';
import { catalogPath, figuresPath, reportsPath } from '../paths.ts';
import type { DataSource } from '../source/source.ts';
import { catalogFile, figuresFile, reportsFile } from './apiFiles.ts';
import type { State } from './database.ts';
import { OwnFailure } from './failure.ts';
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
    figures: (organisation, signal) =>
      asFile(figuresPath(organisation), signal, async () => {
        const { targets, state } = await (await opened()).overview();
        const own = targets.filter((target) => target.organisation === organisation);
        return parsers.figures(organisation, figuresFile(organisation, own, versionOf(state)));
      }),
    reports: (organisation, statYear, signal) => {
      const path = reportsPath(organisation, statYear);
      return asFile(path, signal, async () => {
        const data = await opened();
        const { state } = await data.overview();
        const file = reportsFile(await data.reportsOf(organisation, statYear), versionOf(state));
        if (!file) throw new DataFailure('notHere', path);
        return parsers.reports(organisation, statYear, file);
      });
    },
  };
}

const versionOf = ({ revision, changedAt }: State) => ({ id: `don-vi-${revision}`, date: changedAt.slice(0, 10) });

async function asFile<T>(path: string, signal: AbortSignal | undefined, read: () => Promise<T>): Promise<T> {
  try {
    const found = await read();
    signal?.throwIfAborted();
    return found;
  } catch (error) {
    if (error instanceof OwnFailure) throw new DataFailure('notHere', path);
    throw error;
  }
}
