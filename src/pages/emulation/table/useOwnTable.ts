import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../../../domain/emulation/draft.ts';
import { draftKey, useScoringDrafts } from '../../../state/scoringDrafts.ts';
import { storedMap, storeInMap } from '../../../state/storedMap.ts';

/** Under which it is noted that a table is kept, so that nobody else fetches what reads it. */
const noteKey = 'thads-scoring';

interface OwnTable {
  readonly draft: Draft | undefined;
  /** Null takes the table away. Everything is kept at once. */
  readonly change: (draft: Draft | null) => void;
  /** The browser keeps nothing; or what it kept cannot be read. */
  readonly trouble: 'keepsNothing' | 'broken' | null;
}

/** The office's own table of an organisation and year: what is kept on this machine, and what is being typed. */
export function useOwnTable(organisation: string, statYear: number): OwnTable {
  const key = draftKey(organisation, statYear);
  const draft = useScoringDrafts(({ drafts }) => drafts[key]);
  const [trouble, setTrouble] = useState<OwnTable['trouble']>(null);
  useEffect(() => {
    setTrouble(null);
    if (useScoringDrafts.getState().drafts[key] || storedMap(noteKey)[key] !== true) return;
    let wanted = true;
    import('../../../data/scoring/store.ts')
      .then(({ keptDraft }) => keptDraft(key))
      .then(
        (found) => {
          if (!wanted || useScoringDrafts.getState().drafts[key]) return;
          if (found === 'broken') setTrouble('broken');
          else if (found) put(key, found);
        },
        () => wanted && setTrouble('keepsNothing'),
      );
    return () => {
      wanted = false;
    };
  }, [key]);
  const change = useCallback(
    (next: Draft | null) => {
      put(key, next);
      import('../../../data/scoring/store.ts')
        .then(({ keepDraft }) => keepDraft(key, next))
        .then(
          () => {
            storeInMap(noteKey, key, next !== null);
            setTrouble(null);
          },
          () => setTrouble('keepsNothing'),
        );
    },
    [key],
  );
  return { draft, change, trouble };
}

function put(key: string, draft: Draft | null): void {
  useScoringDrafts.setState(({ drafts: { [key]: _, ...others } }) => ({
    drafts: draft === null ? others : { ...others, [key]: draft },
  }));
}
