import { dispositionTimeChart } from '../../../charts/dispositionTime/chart.ts';
import type { Card } from '../../../charts/kit/card.ts';
import type { PageContent } from '../../../charts/kit/exportContext.ts';
import { tableCard } from '../../../charts/kit/tableCard.ts';
import { stockFlowChart } from '../../../charts/stockFlow/chart.ts';
import { isFigure } from '../../../domain/figure.ts';
import type { Look } from '../../../domain/look.ts';
import { bases, basisTraits } from '../../../domain/measures.ts';
import type { FigureName } from '../../../domain/names.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { placeName } from '../../../i18n/place.ts';
import { plainText } from '../../../i18n/plainText.ts';
import { headline } from '../headline.ts';
import { keyFigureColumns } from '../keyFigures/keyFigures.ts';
import { keyRows } from '../keyFigures/rows.ts';
import { leadOf } from '../lead.ts';
import { attentionCard } from './attention.ts';
import { changesCard } from './changes.ts';
import { questionsCard } from './questions.ts';
import { briefingWords } from './words.ts';

/** As many rows as a slide has room for. */
const mostRows = { attention: 7, questions: 6 };

/**
 * What a leader needs for the meeting about a period, in five parts: the result, stock and time, who needs attention and why,
 * a question for each head of an office, and what changed since the period before. Pure.
 */
export function briefing(look: Look, messages: Messages): PageContent {
  return {
    slug: 'giao-ban',
    headline: headline(look, messages),
    cards: [
      resultCard(look, messages),
      ...stockFlowChart.cards(look, messages).map((card) => withTime(card, look, messages)),
      attentionCard(look, messages, mostRows.attention),
      questionsCard(look, messages, mostRows.questions),
      changesCard(look, messages),
    ],
  };
}

/** Of bank credit the counts: its shares stand on the page. */
const credit: ReadonlySet<FigureName> = new Set(bases.map((basis) => basisTraits[basis].credit));

function resultCard(look: Look, messages: Messages): Card {
  const { place, selection, standings } = look;
  const rows = keyRows(look, messages, { standings, parts: ['index', 'credit'] }).filter(
    ({ reference, value }) => reference !== undefined || (isFigure(value) && credit.has(value.name)),
  );
  return tableCard(
    {
      id: 'result',
      slug: 'ket-qua',
      title: headline(look, messages),
      subtitle: briefingWords(messages).results.subtitle(placeName(place, messages), messages.period(selection.period)),
      note: leadOf(look, messages)
        .map((sentence) => plainText(sentence, messages))
        .join(' '),
      rows,
      columns: keyFigureColumns(rows, messages).filter(({ key }) => key !== 'remark'),
    },
    messages,
  );
}

/** The stock with what is said of the time that it takes. */
function withTime(card: Card, look: Look, messages: Messages): Card {
  const time = dispositionTimeChart.cards(look, messages).map(({ title }) => `${title}.`);
  return { ...card, note: [card.note, ...time].filter((each) => each !== undefined).join(' ') };
}
