import { useMemo } from 'react';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { tableOfDraft } from '../../domain/emulation/draft.ts';
import { judge } from '../../domain/emulation/judging.ts';
import { lookAt } from '../../domain/look.ts';
import { kindsOf } from '../../domain/restsOn.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { draftKey, useScoringDrafts } from '../../state/scoringDrafts.ts';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { KindNote } from '../kit/KindNote.tsx';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { BoardSection } from './board/BoardSection.tsx';
import { Campaigns } from './campaigns/Campaigns.tsx';
import { headlineOf, judgedFigures } from './content.ts';
import { Forecast } from './forecast/Forecast.tsx';
import { leadOf } from './leadOf.ts';
import { rankOfficers } from './rankOfficers.ts';
import { StillToDo } from './stillToDo/StillToDo.tsx';
import { TableSection } from './table/TableSection.tsx';
import { TrialSection } from './trial/TrialSection.tsx';
import { emulationWords } from './words.ts';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
}

/** The page of emulation: a section below the other, each in a folder of its own. */
export function EmulationPage({ dataset, state }: Props) {
  return (
    <DatasetGate dataset={dataset} state={state} skeleton={<ChartsSkeleton />}>
      {(ready) => <Emulation dataset={ready} state={state} />}
    </DatasetGate>
  );
}

function Emulation({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const { view, search } = state;
  const messages = useMessages();
  const words = useWords(emulationWords);
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const draft = useScoringDrafts(({ drafts }) => drafts[draftKey(view.organisation, view.period.statYear)]);
  const judging = useMemo(() => judge(look, { rankOfficers, own: draft && tableOfDraft(draft) }), [look, draft]);
  const headline = useMemo(() => headlineOf(look, judging, messages), [look, judging, messages]);
  const kinds = useMemo(() => kindsOf(judgedFigures(judging)), [judging]);
  const announcement = useAnnouncement(words.announce(look.units.length, view.period, headline), view);
  return (
    <>
      <PageHead headline={headline} lead={[leadOf(judging, messages)]} announcement={announcement}>
        <KindNote kinds={kinds} period={view.period} />
      </PageHead>
      <div className={grid.grid}>
        {judging.boards.map((board) => (
          <BoardSection key={board.group?.id ?? ''} look={look} judging={judging} board={board} />
        ))}
        <TableSection
          key={draftKey(view.organisation, view.period.statYear)}
          look={look}
          judging={judging}
          search={search}
        />
        <StillToDo look={look} />
        <Forecast look={look} />
        <TrialSection dataset={dataset} state={state} />
        <Campaigns look={look} />
      </div>
    </>
  );
}
