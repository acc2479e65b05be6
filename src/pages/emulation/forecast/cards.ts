import { forecastChart } from '../../../charts/forecast/chart.ts';
import { mayBeNaive, rows } from '../../../charts/forecast/rows.ts';
import type { Card } from '../../../charts/kit/card.ts';
import { tableCard, wordsColumn } from '../../../charts/kit/tableCard.ts';
import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { unitsCard } from './unitsCard.ts';
import { forecastPageWords } from './words.ts';

/**
 * The forecast of all together by the measure looked at, and of each unit by both; while earlier years have not been asked for, a
 * card that says so. Pure.
 */
export function forecastCards(look: Look, messages: Messages): readonly Card[] {
  // Files of the page are made without waiting: they say what is not in them, and how to have it.
  if (look.statistics.earlier === 'notLoaded') return [missingCard(messages)];
  return [...forecastChart.cards(look, messages), ...bases.flatMap((basis) => unitsCard(look, basis, messages))];
}

function missingCard(messages: Messages): Card {
  const words = forecastPageWords(messages);
  return tableCard<string>(
    {
      id: 'forecastMissing',
      slug: 'du-bao-chua-tai',
      title: words.title,
      subtitle: words.notInFile,
      note: undefined,
      rows: [words.howToHave],
      columns: [wordsColumn('note', words.title, (text) => text)],
    },
    messages,
  );
}

/** The path of the one year before carried on, for a reader who asks for it; none where a reader may not. */
export function naiveCards(look: Look, messages: Messages): readonly Card[] {
  const data = rows(look, messages, true);
  return data && mayBeNaive(data.forecast) ? [forecastChart.cardOf(data, messages)] : [];
}

/**
 * The card where the catalog itself has too few earlier years for a forecast, whatever was loaded of them: `known` says how many it
 * has.
 */
export function tooFewCards(look: Look, known: number, messages: Messages): readonly Card[] {
  const data = rows(look, messages);
  if (!data) return [];
  const { finding } = data;
  const isCounted = finding.kind === 'withheld' && finding.why === 'fewYears';
  return [forecastChart.cardOf(isCounted ? { ...data, finding: { ...finding, years: known } } : data, messages)];
}
