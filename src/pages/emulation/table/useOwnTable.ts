import type { Draft } from '../../../domain/emulation/draft.ts';
import { draftKey, scoringNoteKey, useScoringDrafts } from '../../../state/scoringDrafts.ts';
import { type Keeping, useKept } from '../typed/useKept.ts';

const keeping: Keeping<Draft> = {
  noteKey: scoringNoteKey,
  held: (key) => useScoringDrafts.getState().drafts[key],
  put: (key, draft) =>
    useScoringDrafts.setState(({ drafts: { [key]: _, ...others } }) => ({
      drafts: draft === null ? others : { ...others, [key]: draft },
    })),
  store: () => import('../../../data/scoring/store.ts'),
};

/** The office's own table of an organisation and year: what is kept on this machine, and what is being typed. */
export function useOwnTable(organisation: string, statYear: number) {
  const key = draftKey(organisation, statYear);
  const draft = useScoringDrafts(({ drafts }) => drafts[key]);
  return { draft, ...useKept(key, keeping) };
}
