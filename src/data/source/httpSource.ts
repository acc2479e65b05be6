import type { Unit } from '../../domain/organisation.ts';
import type { Catalog } from '../catalog/schema.ts';
import { isChecked } from '../checkedFiles.ts';
import { DataFailure, type FailureKind, type Parsed } from '../failure.ts';
import { bookOf } from '../figures/book.ts';
import type { SoundFigures } from '../figures/schema.ts';
import { agesPath, catalogPath, figuresPath, reportsPath, unitsPath } from '../paths.ts';
import type { Envelope } from '../reports/schema.ts';
import { tableOf } from '../reports/table.ts';
import type { DataSource } from './source.ts';

/** How long a file may take to come, milliseconds. */
const patience = 15_000;

/** Before a broken connection is tried once more, milliseconds. */
const pause = 400;

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
  const read = async <T>(file: string, { known, other }: Readers<T>, signal?: AbortSignal): Promise<Parsed<T>> => {
    const { raw, text } = await fetchJson({ base, file, limit, kept }, signal);
    if (!isChecked(text)) return other(await parsersFor(file), raw);
    const { dataVersion: version } = raw as { readonly dataVersion?: string };
    return { value: known(raw), version, dropped: { file, faults: [] }, doubts: [] };
  };
  return {
    id: 'http',
    revision: base,
    catalog: (signal) =>
      read(catalogPath, { known: (raw) => raw as Catalog, other: ({ catalog }, raw) => catalog(raw) }, signal),
    units: (organisation, signal) =>
      read(
        unitsPath(organisation),
        {
          known: (raw) => (raw as { readonly units: readonly Unit[] }).units,
          other: ({ units }, raw) => units(organisation, raw),
        },
        signal,
      ),
    // Nothing of it is needed before the page stands: its parser comes with it.
    ages: async (organisation, statYear, signal) => {
      const file = agesPath(organisation, statYear);
      const { raw } = await fetchJson({ base, file, limit, kept }, signal);
      return (await parsersFor(file)).ages(organisation, statYear, raw);
    },
    figures: (organisation, signal) =>
      read(
        figuresPath(organisation),
        {
          known: (raw) => bookOf({ organisation, lists: raw as SoundFigures }),
          other: ({ figures }, raw) => figures(organisation, raw),
        },
        signal,
      ),
    reports: (organisation, statYear, signal) =>
      read(
        reportsPath(organisation, statYear),
        {
          known: (raw) => tableOf(raw as Envelope),
          other: ({ reports }, raw) => reports(organisation, statYear, raw),
        },
        signal,
      ),
  };
}

type Parsers = typeof import('../parse.ts')['parsers'];

/** How a file is read: one that the build has checked, which only has to be brought into shape, and any other. */
interface Readers<T> {
  readonly known: (raw: unknown) => T;
  readonly other: (parsers: Parsers, raw: unknown) => Parsed<T>;
}

async function parsersFor(file: string): Promise<Parsers> {
  try {
    return (await import('../parse.ts')).parsers;
  } catch {
    throw new DataFailure('unreachable', file);
  }
}

interface Wanted extends Pick<Options, 'kept'> {
  readonly base: string;
  readonly file: string;
  readonly limit: number;
}

async function fetchJson(wanted: Wanted, signal: AbortSignal | undefined): Promise<{ raw: unknown; text: string }> {
  const { file } = wanted;
  const { status, ok, text } = await request(wanted, signal);
  if (!ok) throw new DataFailure(kindOf(status), file, { status });
  if (text.trim() === '') throw new DataFailure('empty', file);
  try {
    return { raw: JSON.parse(text), text };
  } catch {
    throw new DataFailure(text.trimStart().startsWith('<') ? 'webPage' : 'notJson', file);
  }
}

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 410) return 'missing';
  return status === 429 ? 'busy' : 'server';
}

/** The whole answer: a connection can break within a file as well as before it, and stand still in both. */
async function request({ base, file, limit, kept }: Wanted, signal: AbortSignal | undefined) {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), limit);
  const stop = () => timer.abort();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const ask = async () => {
      const response = await fetch(base + file, { cache: 'no-cache', signal: timer.signal });
      const since = response.headers.get('x-kept-since');
      if (since) kept?.(since);
      return { status: response.status, ok: response.ok, text: await response.text() };
    };
    return await ask().catch(async (error: unknown) => {
      if (timer.signal.aborted) throw error;
      // A connection that broke is tried once more, within the same time.
      await new Promise((resolve) => setTimeout(resolve, pause));
      return ask();
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (timer.signal.aborted) throw new DataFailure('timeout', file);
    throw new DataFailure(navigator.onLine === false ? 'offline' : 'unreachable', file);
  } finally {
    clearTimeout(timeout);
    signal?.removeEventListener('abort', stop);
  }
}
