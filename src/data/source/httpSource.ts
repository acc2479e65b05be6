import { parseCatalog } from '../catalog/schema.ts';
import { DataFailure } from '../failure.ts';
import { parseFigures } from '../figures/schema.ts';
import { catalogPath, figuresPath, reportsPath } from '../paths.ts';
import { parseReports } from '../reports/schema.ts';
import { newestSchema } from '../shared.ts';
import type { DataSource } from './source.ts';

/** How long a file may take to come, milliseconds. */
const patience = 15_000;

interface Options {
  readonly limit?: number;
  /** Is told of an answer that did not come from the server, with the time since which it has been kept. */
  readonly kept?: ((since: string) => void) | undefined;
}

/**
 * The published files below an address, which has to end in `/`. Each is asked for anew by its last change, so that files
 * replaced on the server are seen on the next visit even where the server says nothing about caching.
 */
export function httpSource(base: string, { limit = patience, kept }: Options = {}): DataSource {
  if (!base.endsWith('/')) throw new RangeError(`the API base must end in "/": ${base}`);
  const json = async (dataset: 'catalog' | 'figures' | 'reports', file: string, signal?: AbortSignal) => {
    const raw = await fetchJson({ base, file, limit, kept }, signal);
    if (!isEarlier(raw)) return raw;
    const upgrades = await import('../upgrades.ts').catch(() => {
      throw new DataFailure('unreachable', file);
    });
    return upgrades.inNewestVersion(dataset, raw);
  };
  return {
    id: 'http',
    revision: base,
    catalog: async (signal) => parseCatalog(await json('catalog', catalogPath, signal)),
    figures: async (organisation, signal) =>
      parseFigures(organisation, await json('figures', figuresPath(organisation), signal)),
    reports: async (organisation, statYear, signal) =>
      parseReports(organisation, statYear, await json('reports', reportsPath(organisation, statYear), signal)),
  };
}

/** Whether a file says that it is of an earlier version of its schema. */
function isEarlier(raw: unknown): boolean {
  const version = typeof raw === 'object' && raw !== null && 'schemaVersion' in raw ? raw.schemaVersion : undefined;
  return typeof version === 'number' && version < newestSchema;
}

interface Wanted extends Pick<Options, 'kept'> {
  readonly base: string;
  readonly file: string;
  readonly limit: number;
}

async function fetchJson(wanted: Wanted, signal: AbortSignal | undefined): Promise<unknown> {
  const { file } = wanted;
  const { status, ok, text } = await request(wanted, signal);
  if (status === 404) throw new DataFailure('missing', file, { status });
  if (!ok) throw new DataFailure('server', file, { status });
  if (text.trim() === '') throw new DataFailure('empty', file);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFailure('notJson', file);
  }
}

/** The whole answer: a connection can break within a file as well as before it, and stand still in both. */
async function request({ base, file, limit, kept }: Wanted, signal: AbortSignal | undefined) {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), limit);
  const stop = () => timer.abort();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const response = await fetch(base + file, { cache: 'no-cache', signal: timer.signal });
    const since = response.headers.get('x-kept-since');
    if (since) kept?.(since);
    return { status: response.status, ok: response.ok, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    if (timer.signal.aborted) throw new DataFailure('timeout', file);
    throw new DataFailure(navigator.onLine ? 'unreachable' : 'offline', file);
  } finally {
    clearTimeout(timeout);
    signal?.removeEventListener('abort', stop);
  }
}
