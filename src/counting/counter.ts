import address from './countingWorker.ts?worker&url';
import type { Answered, Asked, CallName, Calls, Progress } from './protocol.ts';
import { CountingRefused } from './refusal.ts';

/** The worker that holds a register, as the page asks it. */
export type Counter = {
  /** Throws `CountingRefused` for what the reader can do something about. */
  readonly [N in CallName]: (
    onProgress: (progress: Progress) => void,
    ...given: Parameters<Calls[N]>
  ) => Promise<ReturnType<Calls[N]>>;
} & {
  /** Ends it at once, whatever it is doing, and frees its memory: what was asked is refused with an AbortError. */
  readonly close: () => void;
};

interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => string };
}

let known: string | undefined;

/** The address of the worker's script, which a page with Trusted Types takes from this policy and from no other. */
function workerAddress(): string {
  const { trustedTypes } = window as { readonly trustedTypes?: Policies };
  const script = new URL(address, import.meta.url).href;
  known ??=
    trustedTypes?.createPolicy('thads-counting', { createScriptURL: () => script }).createScriptURL('') ?? script;
  return known;
}

/** Starts a worker. Where it cannot be had, whatever is asked is refused with an error. */
export function openCounter(): Counter {
  const worker = new Worker(workerAddress(), { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void; tell: (progress: Progress) => void }
  >();
  let last = 0;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.id);
    if ('progress' in data) return asked?.tell(data.progress);
    waiting.delete(data.id);
    if ('refusal' in data) asked?.reject(new CountingRefused(data.refusal));
    else if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value as never);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the counter did not start')));
  const ask = <N extends CallName>(name: N, tell: (progress: Progress) => void, ...given: Parameters<Calls[N]>) =>
    new Promise<ReturnType<Calls[N]>>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, tell });
      worker.postMessage({ id: last, name, given } satisfies Asked);
    });
  return {
    read: (tell, ...given) => ask('read', tell, ...given),
    count: (tell, ...given) => ask('count', tell, ...given),
    close: () => {
      worker.terminate();
      fail(new DOMException('the counter was closed', 'AbortError'));
    },
  };
}
