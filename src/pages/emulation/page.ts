import { useScoringDrafts } from '../../state/scoringDrafts.ts';

export { emulationContent as content } from './content.ts';
export { EmulationPage as Page } from './EmulationPage.tsx';

/** The office's own table judges as soon as it has been read, and whenever it is typed in. */
export const changes = useScoringDrafts.subscribe;
