import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, setApiBase } from '../../src/data/client.ts';
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

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('setApiBase', () => {
  it('puts the base before every file', async () => {
    const fetched = answer('{}');
    setApiBase('/thads/api/v1/');
    await fetchJson('vinh-phuc/figures.json');
    expect(fetched.mock.calls[0]?.[0]).toBe('/thads/api/v1/vinh-phuc/figures.json');
  });

  it('refuses a base that does not end in a slash, or is empty', () => {
    expect(() => setApiBase('/api/v1')).toThrow(new RangeError('the API base must end in "/": /api/v1'));
    expect(() => setApiBase('')).toThrow(new RangeError('the API base must end in "/": '));
  });
});

describe('fetchJson', () => {
  it('gives what the file holds', async () => {
    answer('{"a": [1, null]}');
    expect(await fetchJson('catalog.json')).toEqual({ a: [1, null] });
  });

  it('passes the signal on', async () => {
    const fetched = answer('{}');
    const { signal } = new AbortController();
    await fetchJson('catalog.json', signal);
    expect(fetched.mock.calls[0]?.[1]).toEqual({ signal });
  });

  it('says that a file is missing', async () => {
    answer('Not found', 404);
    const failure = await failureOf(() => fetchJson('catalog.json'));
    expect(failure.kind).toBe('missing');
    expect(failure.file).toBe('catalog.json');
    expect(failure.status).toBe(404);
    expect(failure.message).toBe('[data] catalog.json: missing');
  });

  it('says that the server failed, and with which status', async () => {
    answer('', 500);
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'server', status: 500 });
    answer('', 503);
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'server', status: 503 });
  });

  it('says that a file is empty', async () => {
    answer('');
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'empty' });
    answer(' \n');
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'empty' });
  });

  it('says that a file is broken off', async () => {
    answer('{"a": [1, 2');
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'notJson', status: undefined });
  });

  it('says that a page came instead of a file', async () => {
    answer('<!doctype html><title>Đăng nhập</title>');
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'notJson' });
  });

  it('says that the server cannot be reached', async () => {
    breakDown(true);
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'unreachable' });
  });

  it('says that the machine is offline', async () => {
    breakDown(false);
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'offline' });
  });

  it('lets an abort through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    breakDown(true, new DOMException('aborted', 'AbortError'));
    await expect(fetchJson('catalog.json', controller.signal)).rejects.toThrow(DOMException);
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
    expect(await failureOf(() => fetchJson('catalog.json'))).toMatchObject({ kind: 'unreachable' });
  });
});
