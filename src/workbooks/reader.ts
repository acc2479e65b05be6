import type { Answered, Asked, CallName, Calls, ReadProgress } from './protocol.ts';
import address from './worker.ts?worker&url';

/** The worker that holds the sheets, as the page asks it. */
export type Reader = {
  readonly [N in Exclude<CallName, 'read'>]: (...given: Parameters<Calls[N]>) => Promise<ReturnType<Calls[N]>>;
} & {
  readonly read: (
    ...given: [...Parameters<Calls['read']>, onProgress?: (progress: ReadProgress) => void]
  ) => Promise<ReturnType<Calls['read']>>;

  /** Ends it at once, whatever it is doing: what was asked is refused with an AbortError, and all sheets are forgotten. */
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
    trustedTypes?.createPolicy('thads-workbooks', { createScriptURL: () => script }).createScriptURL('') ?? script;
  return known;
}

/** Starts a worker. Where it cannot be had, whatever is asked is refused with an error. */
export function openReader(): Reader {
  const worker = new Worker(workerAddress(), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const progressing = new Map<number, (progress: ReadProgress) => void>();
  let last = 0;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    if ('progress' in data) return progressing.get(data.id)?.(data.progress);
    const asked = waiting.get(data.id);
    progressing.delete(data.id);
    waiting.delete(data.id);
    if ('error' in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value as never);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the reader did not start')));
  const ask = <N extends CallName>(name: N, ...given: Parameters<Calls[N]>) =>
    new Promise<ReturnType<Calls[N]>>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, name, given } satisfies Asked);
    });
  return {
    read: (file, given, onProgress) => {
      const answer = ask('read', file, given);
      if (onProgress) progressing.set(last, onProgress);
      return answer;
    },
    understand: (...given) => ask('understand', ...given),
    rows: (...given) => ask('rows', ...given),
    forget: (...given) => ask('forget', ...given),
    close: () => {
      worker.terminate();
      fail(new DOMException('the reader was closed', 'AbortError'));
    },
  };
}
