import { forecastChart } from '../../../charts/forecast/chart.ts';
import { mayBeNaive, rows } from '../../../charts/forecast/rows.ts';
import type { Card } from '../../../charts/kit/card.ts';
import type { Look } from '../../../domain/look.ts';
import { bases } from '../../../domain/measures.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { unitsCard } from './unitsCard.ts';

/**
 * The forecast of all together by the measure looked at, and of each unit by both; none while earlier years have not been asked
 * for. Pure.
 */
export function forecastCards(look: Look, messages: Messages): readonly Card[] {
  return [...forecastChart.cards(look, messages), ...bases.flatMap((basis) => unitsCard(look, basis, messages))];
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
