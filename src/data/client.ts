import { DataFailure } from './failure.ts';

let base = '';

/** Sets where the API lives; called once at start. An empty base, or one that does not end in `/`, is a mistake. */
export function setApiBase(url: string): void {
  if (!url.endsWith('/')) throw new RangeError(`the API base must end in "/": ${url}`);
  base = url;
}

/**
 * Fetches one JSON file of the API.
 * Throws a `DataFailure` that says which file and why; an aborted request throws the platform's AbortError.
 */
export async function fetchJson(file: string, signal?: AbortSignal): Promise<unknown> {
  const { status, ok, text } = await request(file, signal);
  if (status === 404) throw new DataFailure('missing', file, { status });
  if (!ok) throw new DataFailure('server', file, { status });
  if (text.trim() === '') throw new DataFailure('empty', file);
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFailure('notJson', file);
  }
}

/** The whole answer: a connection can break within a file as well as before it. */
async function request(file: string, signal?: AbortSignal): Promise<{ status: number; ok: boolean; text: string }> {
  try {
    const response = await fetch(base + file, signal ? { signal } : {});
    return { status: response.status, ok: response.ok, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataFailure(navigator.onLine ? 'unreachable' : 'offline', file);
  }
}
