import { useRef, useState } from 'react';
import { FileFailure } from '../../files/fileFailure.ts';
import type { FileWords } from '../../i18n/files/words.ts';
import { noteMissing } from '../../ui/trouble.ts';

/** How a job has ended, in words; `address` is one that the reader has to copy by hand. */
export interface Outcome {
  readonly text: string;
  readonly address?: string;
}

export type JobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: string; readonly done: number; readonly of: number }
  | ({ readonly kind: 'done' | 'failed' } & Outcome);

export interface JobControls {
  readonly signal: AbortSignal;
  /** Tells how far the work has got, gives the page room to show it, and stops here if the reader has asked for that. */
  readonly step: (done: number, of: number) => Promise<void>;
}

export type Job = (controls: JobControls) => Promise<Outcome>;

export interface Jobs {
  readonly state: JobState;
  readonly run: (what: string, job: Job) => void;
  readonly cancel: () => void;
  /** Says no more of what has ended. */
  readonly clear: () => void;
}

/** Runs one job at a time: shows progress, can be stopped, and tells why it failed. The page stays as it was. */
export function useJob(words: FileWords): Jobs {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const current = useRef<AbortController>(undefined);
  const run = (what: string, job: Job) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const tell = (next: JobState) => {
      if (current.current === controller) setState(next);
    };
    tell({ kind: 'working', what, done: 0, of: 0 });
    const step = async (done: number, of: number) => {
      tell({ kind: 'working', what, done, of });
      await new Promise((resolve) => setTimeout(resolve));
      controller.signal.throwIfAborted();
    };
    job({ signal: controller.signal, step }).then(
      (outcome) => tell({ kind: 'done', ...outcome }),
      (error: unknown) => {
        if (controller.signal.aborted) tell({ kind: 'done', text: words.cancelled });
        else tell({ kind: 'failed', text: words.failed(what, reasonOf(error, words)) });
      },
    );
  };
  const cancel = () => {
    current.current?.abort();
    // Said at once; whatever the work still does is no longer listened to.
    current.current = undefined;
    setState({ kind: 'done', text: words.cancelled });
  };
  return { state, run, cancel, clear: () => setState({ kind: 'idle' }) };
}

/** Why something with files could not be done, in words. */
export function reasonOf(error: unknown, words: FileWords): string {
  // A chunk or a font that cannot be fetched: the connection is gone, or the site has been replaced.
  if (error instanceof TypeError && /fetch|import|load/i.test(error.message)) {
    noteMissing();
    return words.failures.network;
  }
  if (error instanceof FileFailure) return words.failures[error.kind];
  return words.failures.unexpected(error instanceof Error ? error.message : String(error));
}
