import { afterEach, describe, expect, it, vi } from 'vitest';
import rawCatalog from '../../src/data/catalog/catalog.json';
import { httpSource } from '../../src/data/source/httpSource.ts';
import { failureOf } from '../fixtures/failures.ts';

/** Lets the network answer with a body and a status, and gives back what was asked. */
function answer(body: string, status = 200) {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

/** Lets the network fail, with a browser that believes itself on- or offline. */
function breakDown(onLine: boolean, error: Error = new TypeError('Failed to fetch')) {
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', async () => {
    throw error;
  });
}

/** A server that never answers: only the signal ends it. */
function standingStill(_url: string, { signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
}

/** The beginning of a file, after which nothing comes until the signal ends it. */
function brokenOffBy(signal: AbortSignal | null | undefined): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a": '));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
}

const source = httpSource('/api/v1/');
const failure = () => failureOf(() => source.catalog());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('httpSource', () => {
  it('puts its address before every file', async () => {
    const fetched = answer(JSON.stringify(rawCatalog));
    await httpSource('/thads/api/v1/').catalog();
    expect(fetched.mock.calls[0]?.[0]).toBe('/thads/api/v1/catalog.json');
  });

  it('asks for the files of an organisation and a year by their paths', async () => {
    const fetched = answer('', 404);
    expect((await failureOf(() => source.figures('vinh-phuc'))).file).toBe('vinh-phuc/figures.json');
    expect((await failureOf(() => source.reports('vinh-phuc', 2021))).file).toBe('vinh-phuc/reports/2021.json');
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([
      '/api/v1/vinh-phuc/figures.json',
      '/api/v1/vinh-phuc/reports/2021.json',
    ]);
  });

  it('refuses an address that does not end in a slash, or is empty', () => {
    expect(() => httpSource('/api/v1')).toThrow(new RangeError('the API base must end in "/": /api/v1'));
    expect(() => httpSource('')).toThrow(new RangeError('the API base must end in "/": '));
  });

  it('is another source at another address', () => {
    expect([source.id, source.revision]).toEqual(['http', '/api/v1/']);
    expect(httpSource('/khac/').revision).toBe('/khac/');
  });

  it('gives what the file holds, parsed', async () => {
    answer(JSON.stringify(rawCatalog));
    const { value, dropped } = await source.catalog();
    expect(value.organisations[0]?.code).toBe('vinh-phuc');
    expect(dropped).toEqual({ file: 'catalog.json', faults: [] });
  });

  it('asks whether a file has changed instead of trusting what it kept', async () => {
    const fetched = answer(JSON.stringify(rawCatalog));
    await source.catalog();
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' });
  });

  it('says that a file is not what it should be', async () => {
    answer('{"a": [1, null]}');
    expect(await failure()).toMatchObject({ kind: 'malformed', file: 'catalog.json' });
  });

  it('says that a file is missing', async () => {
    answer('Not found', 404);
    const found = await failure();
    expect(found.kind).toBe('missing');
    expect(found.file).toBe('catalog.json');
    expect(found.status).toBe(404);
    expect(found.message).toBe('[data] catalog.json: missing');
  });

  it('says that the server failed, and with which status', async () => {
    answer('', 500);
    expect(await failure()).toMatchObject({ kind: 'server', status: 500 });
    answer('', 503);
    expect(await failure()).toMatchObject({ kind: 'server', status: 503 });
  });

  it('says that a file is empty', async () => {
    answer('');
    expect(await failure()).toMatchObject({ kind: 'empty' });
    answer(' \n');
    expect(await failure()).toMatchObject({ kind: 'empty' });
  });

  it('says that a file is broken off', async () => {
    answer('{"a": [1, 2');
    expect(await failure()).toMatchObject({ kind: 'notJson', status: undefined });
  });

  it('says that a page came instead of a file', async () => {
    answer('<!doctype html><title>Đăng nhập</title>');
    expect(await failure()).toMatchObject({ kind: 'webPage' });
  });

  it('says that the server cannot be reached', async () => {
    breakDown(true);
    expect(await failure()).toMatchObject({ kind: 'unreachable' });
  });

  it('says that the machine is offline', async () => {
    breakDown(false);
    expect(await failure()).toMatchObject({ kind: 'offline' });
  });

  it('does not say so where the browser cannot tell', async () => {
    breakDown(true);
    vi.stubGlobal('navigator', {});
    expect(await failure()).toMatchObject({ kind: 'unreachable' });
  });

  it('tries a connection that broke once more', async () => {
    const broken = vi.fn(async () => {
      if (broken.mock.calls.length === 1) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify(rawCatalog));
    });
    vi.stubGlobal('fetch', broken);
    expect((await source.catalog()).value.organisations[0]?.code).toBe('vinh-phuc');
    expect(broken).toHaveBeenCalledTimes(2);
  });

  it('gives both tries together the time of one', async () => {
    let tries = 0;
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      tries += 1;
      return tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : standingStill(url, init);
    });
    const slow = httpSource('/api/v1/', { limit: 450 });
    expect(await failureOf(() => slow.catalog())).toMatchObject({ kind: 'timeout' });
    expect(tries).toBe(2);
  });

  it('says that a file did not come in time, whether nothing has come yet or a part', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const slow = httpSource('/api/v1/', { limit: 10 });
    vi.stubGlobal('fetch', standingStill);
    expect(await failureOf(() => slow.catalog())).toMatchObject({ kind: 'timeout', file: 'catalog.json' });
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => new Response(brokenOffBy(signal)));
    expect(await failureOf(() => slow.catalog())).toMatchObject({ kind: 'timeout', file: 'catalog.json' });
  });

  it('lets an abort through as it is, before and while it asks', async () => {
    const fetched = answer('{}');
    await expect(source.catalog(AbortSignal.abort())).rejects.toThrow(DOMException);
    expect(fetched).not.toHaveBeenCalled();
    vi.stubGlobal('fetch', standingStill);
    const controller = new AbortController();
    const asked = source.catalog(controller.signal);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says that the server cannot be reached when the connection breaks within a file', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a": '));
        controller.error(new TypeError('terminated'));
      },
    });
    vi.stubGlobal('fetch', async () => new Response(broken));
    expect(await failure()).toMatchObject({ kind: 'unreachable' });
  });
});
