import { useCallback, useEffect, useState } from 'react';
import type { KeptStore } from '../../../data/keptStore.ts';
import { storedMap, storeInMap } from '../../../state/storedMap.ts';

/** How something that an office types is held in memory and kept on its machine. One object for good. */
export interface Keeping<T> {
  /** Under which it is noted whose is kept, so that nobody else fetches what reads it. */
  readonly noteKey: string;
  readonly held: (key: string) => T | undefined;
  readonly put: (key: string, thing: T | null) => void;
  readonly store: () => Promise<KeptStore<T>>;
}

interface Kept<T> {
  /** Null takes it away. Everything is kept at once. */
  readonly change: (thing: T | null) => void;
  /** The browser keeps nothing; what it kept cannot be read; or it was changed in another window while somebody types here. */
  readonly trouble: 'keepsNothing' | 'broken' | 'elsewhere' | null;
  /** What is kept is still being looked for. */
  readonly isAwaited: boolean;
}

let channel: BroadcastChannel | undefined;

/** By which windows of the site tell each other what has been kept anew. One object for all: what it sends it does not hear itself. */
function windows(): BroadcastChannel {
  channel ??= new BroadcastChannel('thads-kept');
  return channel;
}

/** What is kept of a key is put where it is held, once it is wanted, and every change is kept. */
export function useKept<T>(key: string, { noteKey, held, put, store }: Keeping<T>): Kept<T> {
  const [trouble, setTrouble] = useState<Kept<T>['trouble']>(null);
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    setTrouble(null);
    setAwaited(false);
    if (held(key) || storedMap(noteKey)[key] !== true) return;
    let wanted = true;
    setAwaited(true);
    store()
      .then(({ kept }) => kept(key))
      .then(
        (found) => {
          if (!wanted) return;
          setAwaited(false);
          if (held(key)) return;
          if (found === 'broken') setTrouble('broken');
          else if (found) put(key, found);
        },
        () => {
          if (!wanted) return;
          setAwaited(false);
          setTrouble('keepsNothing');
        },
      );
    return () => {
      wanted = false;
    };
  }, [key, noteKey, held, put, store]);
  useEffect(() => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (data !== `${noteKey} ${key}`) return;
      // What is being typed here stays: whoever types is told, and decides.
      if (document.activeElement?.matches('input, select, textarea')) setTrouble('elsewhere');
      else
        store()
          .then(({ kept }) => kept(key))
          .then(
            (found) => found !== 'broken' && put(key, found ?? null),
            () => setTrouble('keepsNothing'),
          );
    };
    windows().addEventListener('message', hear);
    return () => windows().removeEventListener('message', hear);
  }, [key, noteKey, put, store]);
  const change = useCallback(
    (next: T | null) => {
      put(key, next);
      store()
        .then(({ keep }) => keep(key, next))
        .then(
          () => {
            storeInMap(noteKey, key, next !== null);
            windows().postMessage(`${noteKey} ${key}`);
            setTrouble(null);
          },
          () => setTrouble('keepsNothing'),
        );
    },
    [key, noteKey, put, store],
  );
  return { change, trouble, isAwaited };
}
