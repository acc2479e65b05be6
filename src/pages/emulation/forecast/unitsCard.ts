import { yearsBehind } from '../../../charts/forecast/rows.ts';
import { forecastWords } from '../../../charts/forecast/words.ts';
import type { Card } from '../../../charts/kit/card.ts';
import { tableCard } from '../../../charts/kit/tableCard.ts';
import { completionRate } from '../../../domain/completion.ts';
import type { Rate, Reading } from '../../../domain/figure.ts';
import { type Forecast, forecastLevel, forecastOf } from '../../../domain/forecast/forecast.ts';
import type { Look } from '../../../domain/look.ts';
import type { Basis } from '../../../domain/measures.ts';
import type { Messages } from '../../../i18n/messages.ts';

interface Row {
  readonly name: string;
  readonly now: Reading<'percent'>;
  readonly target: Reading<'percent'>;
  readonly forecast: Forecast;
}

/** The forecast of each of the units looked at by a measure; none for one unit, and where none of them has one. */
export function unitsCard(look: Look, basis: Basis, messages: Messages): readonly Card[] {
  const years = yearsBehind(look);
  const { unitStandings, statistics, selection } = look;
  if (!years || unitStandings.length < 2) return [];
  const { statYear, months } = selection.period;
  const ever = statistics.everything?.units;
  const rows = unitStandings.map(({ unit, standings }): Row => {
    const asked = { basis, units: [unit.code], months, ...(ever && { ever }) };
    return {
      name: unit.shortName[messages.language],
      now: completionRate(years.current, asked).rate,
      target: standings[basis].target,
      forecast: forecastOf(years, asked),
    };
  });
  const made = rows.flatMap(({ forecast }) => (forecast.kind === 'forecast' ? [forecast.rate] : []));
  if (made.length === 0) return [];
  const { units: words, columns, withheldTitle } = forecastWords(messages);
  const of =
    (read: (made: Extract<Forecast, { readonly kind: 'forecast' }>) => Rate) =>
    ({ forecast }: Row): Reading<'percent'> =>
      forecast.kind === 'forecast' ? read(forecast) : 'notApplicable';
  return [
    tableCard(
      {
        id: `forecast-${basis}`,
        slug: `du-bao-tung-don-vi-${basis === 'cases' ? 've-viec' : 've-tien'}`,
        title: words.title(basis, made.length, rows.length),
        subtitle: words.subtitle(statYear, forecastLevel),
        note: undefined,
        speaksOf: made,
        columns: [
          { key: 'unit', role: 'name', header: columns.unit, kind: 'text', cell: ({ name }) => name },
          { key: 'now', role: 'value', header: columns.now, kind: 'percent', cell: ({ now }) => now },
          {
            ...{ key: 'forecast', role: 'value', header: columns.forecast, kind: 'percent', decimals: 0 },
            cell: of(({ rate }) => rate),
          },
          {
            ...{ key: 'low', role: 'low', header: columns.low, kind: 'percent', decimals: 0 },
            cell: of(({ low }) => low),
          },
          {
            ...{ key: 'high', role: 'high', header: columns.high, kind: 'percent', decimals: 0 },
            cell: of(({ high }) => high),
          },
          { key: 'target', role: 'target', header: columns.target, kind: 'percent', cell: ({ target }) => target },
          {
            ...{ key: 'years', role: 'remark', header: columns.years, kind: 'text' },
            cell: ({ forecast }) =>
              forecast.kind === 'forecast'
                ? forecast.past.map((past) => past.statYear).join(', ')
                : withheldTitle(forecast.why, forecast.past.length),
          },
        ],
        rows,
      },
      messages,
    ),
  ];
}
