import type { PageContent } from '../../charts/kit/exportContext.ts';
import { tableOfDraft } from '../../domain/emulation/draft.ts';
import { findingOf, type Judging, judge } from '../../domain/emulation/judging.ts';
import { inputsOf } from '../../domain/emulation/scoreFigure.ts';
import type { ScoringTable } from '../../domain/emulation/scoringTable.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Look } from '../../domain/look.ts';
import { restsOn } from '../../domain/restsOn.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import { draftKey, useScoringDrafts } from '../../state/scoringDrafts.ts';
import { boardCards } from './board/boardCards.ts';
import { campaignCards } from './campaigns/cards.ts';
import { forecastCards } from './forecast/cards.ts';
import { rankOfficers } from './rankOfficers.ts';
import { stillToDoCards } from './stillToDo/cards.ts';
import { emulationWords } from './words.ts';

/** What the page of emulation says and shows, for screen and files alike: the cards of each section in turn. Pure. */
export function emulationContent(look: Look, messages: Messages): PageContent {
  const judging = judge(look, { rankOfficers, own: ownTable(look) });
  return {
    slug: 'thi-dua',
    headline: headlineOf(look, judging, messages),
    cards: [
      ...boardCards(look, judging, messages),
      ...stillToDoCards(look, messages),
      ...forecastCards(look, messages),
      ...campaignCards(look, messages),
    ],
  };
}

/** The office's own table as it is typed now. */
function ownTable({ statistics, selection: { period } }: Look): ScoringTable | undefined {
  const draft = useScoringDrafts.getState().drafts[draftKey(statistics.organisation.code, period.statYear)];
  return draft && tableOfDraft(draft);
}

/** How many units reach what the table asks of them, as a sentence. */
export function headlineOf(look: Look, judging: Judging, messages: Messages): string {
  const words = emulationWords(messages);
  const { period } = look.selection;
  const finding = findingOf(judging);
  if (!finding) return words.nothing.headline(period);
  const name = look.units.find(({ code }) => code === finding.only?.unit)?.shortName[messages.language];
  return said(words.headline(finding, name, period, judging.table.origin), restsOn(judgedFigures(judging)), messages);
}

/** Every figure that scores were made from. */
export function judgedFigures({ boards }: Judging): readonly Figure[] {
  return boards.flatMap(({ rows }) => rows.flatMap(({ score }) => [...score.lines, ...score.extras].flatMap(inputsOf)));
}
