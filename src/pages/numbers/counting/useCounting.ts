import { useEffect, useMemo, useRef, useState } from 'react';
import type { Counter } from '../../../counting/counter.ts';
import type { CountAsked, Counted, Progress, RegisterRead } from '../../../counting/protocol.ts';
import { CountingRefused, type Refusal } from '../../../counting/refusal.ts';
import { type GivenFile, registerFiles } from '../../../counting/registerFiles.ts';
import { noteMissing } from '../../../ui/trouble.ts';

export type CountingState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly read: RegisterRead | undefined }
  /** Something of ours went wrong, or did not come. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'reading'; readonly progress: Progress | undefined }
  | { readonly kind: 'read'; readonly read: RegisterRead }
  | { readonly kind: 'counting'; readonly read: RegisterRead; readonly progress: Progress | undefined }
  | { readonly kind: 'counted'; readonly read: RegisterRead; readonly counted: Counted };

export interface Counting {
  readonly state: CountingState;
  /** Adds files to those that were given; reads the register as soon as it is whole. */
  readonly add: (files: readonly GivenFile[]) => void;
  readonly count: (asked: CountAsked) => void;
  /** Ends whatever is done, and forgets all files. */
  readonly clear: () => void;
}

/** A register that is counted on this machine. What reads it comes with the first whole one, and its memory goes with the page. */
export function useCounting(): Counting {
  const [state, setState] = useState<CountingState>({ kind: 'nothing' });
  const given = useRef<readonly GivenFile[]>([]);
  const counter = useRef<Counter>(undefined);
  const run = useMemo(() => {
    /** Another one with every beginning and end: what comes late of an earlier one is left alone. */
    let turn = 0;
    const end = () => {
      turn += 1;
      counter.current?.close();
      counter.current = undefined;
    };
    const settled = (mine: number, error: unknown, read: RegisterRead | undefined) => {
      if (mine !== turn) return;
      if (error instanceof CountingRefused) return setState({ kind: 'refused', refusal: error.refusal, read });
      console.warn('[counting]', error);
      noteMissing();
      setState({ kind: 'failed' });
    };
    const read = async () => {
      end();
      const mine = turn;
      const files = given.current;
      try {
        registerFiles(files);
        setState({ kind: 'reading', progress: undefined });
        const { openCounter } = await import('../../../counting/counter.ts');
        if (mine !== turn) return;
        const opened = openCounter();
        counter.current = opened;
        const told = await opened.read((progress) => {
          if (mine === turn) setState({ kind: 'reading', progress });
        }, files);
        // The next files are of another register.
        given.current = [];
        if (mine === turn) setState({ kind: 'read', read: told });
      } catch (error) {
        if (!(error instanceof CountingRefused && error.refusal.why === 'missingTables')) given.current = [];
        settled(mine, error, undefined);
      }
    };
    const count = async (asked: CountAsked, told: RegisterRead) => {
      const mine = turn;
      setState({ kind: 'counting', read: told, progress: undefined });
      try {
        const counted = await counter.current?.count((progress) => {
          if (mine === turn) setState({ kind: 'counting', read: told, progress });
        }, asked);
        if (mine === turn && counted) setState({ kind: 'counted', read: told, counted });
      } catch (error) {
        settled(mine, error, told);
      }
    };
    return { end, read, count };
  }, []);
  useEffect(() => run.end, [run]);
  return {
    state,
    add: (files) => {
      // A table that is given again takes the place of the one before.
      const names = new Set(files.map(({ path }) => path));
      given.current = [...files, ...given.current.filter(({ path }) => !names.has(path))];
      void run.read();
    },
    count: (asked) => {
      if ('read' in state && state.read) void run.count(asked, state.read);
    },
    clear: () => {
      run.end();
      given.current = [];
      setState({ kind: 'nothing' });
    },
  };
}
