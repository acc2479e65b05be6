import { useMemo } from 'react';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { Card } from '../../charts/kit/card.ts';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { lookAt } from '../../domain/look.ts';
import type { Unit } from '../../domain/organisation.ts';
import { isBroken } from '../../domain/reportTable.ts';
import { kindsOfUnits } from '../../domain/unitKinds.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { KindNote } from '../kit/KindNote.tsx';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { headline as headlineOf, lead as leadOf, unitsCards } from './content.ts';
import { UnitTable } from './UnitTable.tsx';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
}

/** Cards as wide as the page. */
const acrossPage: ReadonlySet<string> = new Set(['unitRanking', 'gapReasons']);

/** Where cards stand: two in a row, and one that would stand alone in its row as wide as the page. */
function placed(cards: readonly Card[]): readonly { readonly card: Card; readonly isFull: boolean }[] {
  let isOpen = false;
  return cards.map((card, at) => {
    const next = cards[at + 1];
    const isFull = acrossPage.has(card.id) || (!isOpen && (!next || acrossPage.has(next.id)));
    isOpen = !isFull && !isOpen;
    return { card, isFull };
  });
}

/** The units side by side: who misses what, who is behind since when, and all their numbers. */
export function UnitsPage({ dataset, state }: Props) {
  return (
    <DatasetGate dataset={dataset} state={state} skeleton={<ChartsSkeleton />}>
      {(ready) => <Units dataset={ready} state={state} />}
    </DatasetGate>
  );
}

function Units({ dataset, state }: { readonly dataset: Dataset; readonly state: ViewState }) {
  const messages = useMessages();
  const words = useWords(unitPageWords);
  const { view } = state;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const cards = useMemo(() => unitsCards(look, messages), [look, messages]);
  const headline = useMemo(() => headlineOf(look, messages), [look, messages]);
  const { unitStandings: standings } = look;
  const kinds = useMemo(() => kindsOfUnits(standings), [standings]);
  const announcement = useAnnouncement(words.announce(standings.length, view.period, headline), view);
  const missing = standings
    .filter(({ standings: of }) => of[view.basis].rate === 'notReported')
    .map(({ unit }) => unit);
  // What is in the file and cannot be read has been reported.
  const isLost = ({ code }: Unit) => isBroken(dataset.years.current, code, view.period.months);
  const told = (say: (place: string) => string, units: readonly Unit[]) => {
    const names = units.map(({ shortName }) => shortName[messages.language]);
    return names.length > 0 && ` ${say(names.length <= 3 ? messages.list(names) : messages.units(names.length))}`;
  };
  return (
    <>
      <PageHead headline={headline} lead={leadOf(look, messages)} announcement={announcement}>
        <KindNote kinds={kinds} period={view.period}>
          {told(
            words.missing,
            missing.filter((unit) => !isLost(unit)),
          )}
          {told(words.broken, missing.filter(isLost))}
        </KindNote>
      </PageHead>
      <div className={grid.grid}>
        <UnitTable look={look} />
        {placed(cards).map(({ card, isFull }) => (
          <ChartFrame key={card.id} card={card} className={isFull ? grid.full : grid.half} />
        ))}
      </div>
    </>
  );
}
