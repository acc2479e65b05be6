import { useMemo } from 'react';
import { rows as creditRows } from '../../charts/creditShare/rows.ts';
import { ChartFrame } from '../../charts/kit/ChartFrame.tsx';
import type { Card } from '../../charts/kit/card.ts';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { type Fate, fateOf } from '../../domain/fate.ts';
import { lookAt } from '../../domain/look.ts';
import { type Organisation, validityIn } from '../../domain/organisation.ts';
import { isBroken } from '../../domain/reportTable.ts';
import { kindsOf, restsOn } from '../../domain/restsOn.ts';
import { figuresOf } from '../../domain/table.ts';
import { overviewWords } from '../../i18n/overview/words.ts';
import { said } from '../../i18n/said.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import type { View } from '../../url/view.ts';
import { ChartsSkeleton } from '../kit/ChartsSkeleton.tsx';
import { DatasetGate } from '../kit/DatasetGate.tsx';
import { creditFact, Facts } from '../kit/Facts.tsx';
import { KindNote } from '../kit/KindNote.tsx';
import { RateKpis } from '../kit/Kpi.tsx';
import { joined, leadOf } from '../kit/lead.ts';
import grid from '../kit/PageGrid.module.css';
import { PageHead } from '../kit/PageHead.tsx';
import summary from '../kit/Summary.module.css';
import { SummaryFoot } from '../kit/SummaryFoot.tsx';
import { useAnnouncement } from '../kit/useAnnouncement.ts';
import { unitContent } from './content.ts';
import { FateNote } from './FateNote.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Parts } from './Parts.tsx';
import { NoSuchUnit, UnitWithoutReport } from './UnitAbsent.tsx';
import { viewOfUnit } from './viewOfUnit.ts';

interface Props {
  readonly dataset: Loading<Dataset>;
  /** With all units there have ever been. */
  readonly everything: Organisation;
  readonly state: ViewState;
  readonly unit: string;
}

/** One unit: at target or not, beside whom, and the way of its work through the year. */
export function UnitPage({ dataset, everything, state, unit }: Props) {
  const fate = fateOf(everything, unit);
  const own = useMemo((): ViewState => ({ ...state, view: viewOfUnit(state.view, unit) }), [state, unit]);
  if (!fate) return <NoSuchUnit code={unit} search={state.search} />;
  if (validityIn(fate.unit, state.view.period) !== 'valid')
    return (
      <FateNote
        fate={fate}
        source={everything.structureSource}
        period={state.view.period}
        search={state.search}
        absent
      />
    );
  return (
    <DatasetGate dataset={dataset} state={own} skeleton={<ChartsSkeleton />}>
      {(ready) => (
        <UnitStatistics
          dataset={ready}
          fate={fate}
          view={own.view}
          search={state.search}
          within={state.searchOf({ within: unit })}
          into={fate.unit.organisation && state.searchOf({ organisation: fate.unit.organisation })}
          searchOf={state.searchOf}
        />
      )}
    </DatasetGate>
  );
}

/**
 * The first card stands beside the answer, the others two in a row; the last of an odd number is as wide as the page, and so is one
 * at the end that is a sentence alone: beside a drawing it would be an empty box.
 */
function placeOf(at: number, cards: readonly Card[]): string | undefined {
  if (at === 0) return grid.aside;
  const last = cards.length - 1;
  const isSentence = cards[last]?.withheld !== undefined;
  if (isSentence && at === last) return grid.full;
  return at === (isSentence ? last - 1 : last) && at % 2 === 1 ? grid.full : grid.half;
}

interface UnitProps {
  readonly dataset: Dataset;
  readonly fate: Fate;
  /** The reader's view, of this unit alone. */
  readonly view: View;
  readonly search: string;
  /** Query part that shows the units below it. */
  readonly within: string;
  /** Query part that shows its parts as an organisation of their own; left out where there is none. */
  readonly into: string | undefined;
  readonly searchOf: ViewState['searchOf'];
}

function UnitStatistics({ dataset, fate, view, search, within, into, searchOf }: UnitProps) {
  const messages = useMessages();
  const { language } = messages;
  const overview = overviewWords(messages);
  const { unit } = fate;
  const look = useMemo(() => lookAt(dataset, view), [dataset, view]);
  const { headline, cards } = useMemo(() => unitContent(look, messages), [look, messages]);
  const kinds = useMemo(() => kindsOf(cards.flatMap((card) => figuresOf(card.table()))), [cards]);
  const { standings } = look;
  const facts = useMemo(() => {
    const credit = creditRows(look, messages);
    return credit ? creditFact(credit, messages) : [];
  }, [look, messages]);
  const announcement = useAnnouncement(
    said(
      overview.announce(unit.shortName[language], messages.period(view.period), view.basis, standings[view.basis].rate),
      restsOn([standings[view.basis].rate]),
      messages,
    ),
    view,
  );
  const neighbours = <Neighbours organisation={dataset.organisation} unit={unit} search={search} searchOf={searchOf} />;
  if (standings.cases.rate === 'notReported' && standings.amounts.rate === 'notReported') {
    const broken = isBroken(dataset.years.current, unit.code, view.period.months);
    return <UnitWithoutReport unit={unit} period={view.period} broken={broken} above={neighbours} />;
  }
  return (
    <>
      {neighbours}
      <div className={grid.grid}>
        <section className={`${summary.card} ${grid.main}`}>
          <PageHead headline={headline} lead={joined(leadOf(look, messages), messages)} announcement={announcement}>
            <KindNote kinds={kinds} period={view.period} />
            <FateNote fate={fate} source={dataset.organisation.structureSource} period={view.period} search={search} />
          </PageHead>
          <RateKpis look={look} />
          <Facts facts={facts} />
          <SummaryFoot look={look} facts={facts} />
        </section>
        {cards.map((card, at) => (
          <ChartFrame key={card.id} card={card} className={placeOf(at, cards)} />
        ))}
        <Parts organisation={dataset.organisation} unit={unit} search={search} within={within} into={into} />
      </div>
    </>
  );
}
