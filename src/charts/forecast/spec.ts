import { isFigure, type Reading } from '../../domain/figure.ts';
import { type Forecast, forecastLevel } from '../../domain/forecast/forecast.ts';
import type { ForecastScore } from '../../domain/forecast/score.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import { noteOf, type ToldEvents, withMarked } from '../kit/events/eventTexts.ts';
import type { ChartSpec } from '../kit/spec.ts';
import type { ForecastFinding } from './finding.ts';
import { forecastWords } from './words.ts';

export interface ForecastData {
  readonly basis: Basis;
  readonly period: Period;
  readonly place: string;
  readonly target: Reading<'percent'>;
  /** The rate after each month up to now. */
  readonly path: readonly Reading<'percent'>[];
  readonly forecast: Forecast;
  readonly score: ForecastScore;
  readonly finding: ForecastFinding;
  /** What happened in those months; left out where nothing did. */
  readonly events?: ToldEvents | undefined;
}

interface Row {
  readonly months: number;
  readonly rate: Reading<'percent'>;
  /** Whether it is the year's end, of which the forecast speaks. */
  readonly isEnd: boolean;
}

/** Where a completion rate comes to by the year's end, with the interval in which eight of ten results lie. */
export const forecastSpec: ChartSpec<ForecastData> = {
  id: 'forecast',
  speaksOf: ({ finding }) => spokenOf(finding),
  title: ({ finding }, messages) => forecastWords(messages).title(finding),
  subtitle: ({ basis, place, period }, messages) => forecastWords(messages).subtitle(basis, place, period.statYear),
  note: (data, messages) => noteOf(methodOf(data, messages), data.events?.note),
  describe: withMarked(({ finding, target }, messages) => {
    const words = forecastWords(messages);
    if (finding.kind !== 'forecast') return `${words.title(finding)}.`;
    const { rate, low, high, decimals } = finding;
    const write = (reading: Reading) => messages.reading(reading, { decimals });
    return words.describe(write(rate), write(low), write(high), messages.reading(target));
  }),
  table: (data, messages) => tableOf(columnsOf(data, messages), rowsOf(data)),
  height: () => ({ wide: 320, narrow: 320 }),
};

function spokenOf(finding: ForecastFinding): readonly Reading[] {
  if (finding.kind === 'forecast') return [finding.rate, finding.low, finding.high];
  return finding.kind === 'naive' ? [finding.rate] : [];
}

function methodOf({ finding, forecast, score, period }: ForecastData, messages: Messages): string | undefined {
  const words = forecastWords(messages);
  if (finding.kind === 'naive') return words.naiveNote(period.statYear - 1);
  if (finding.kind !== 'forecast') return undefined;
  const years = forecast.past.map(({ statYear }) => statYear);
  return `${words.method(forecastLevel, years)} ${said(words.score(score), restsOn(spokenOf(finding)), messages)}`;
}

/** The months up to now, and the year's end where something is known of it. */
function rowsOf({ path, finding }: ForecastData): readonly Row[] {
  const months = path.map((rate, at): Row => ({ months: at + 1, rate, isEnd: false }));
  return finding.kind === 'forecast' || finding.kind === 'naive'
    ? [...months, { months: 12, rate: 'notApplicable', isEnd: true }]
    : months;
}

function columnsOf({ finding, target }: ForecastData, messages: Messages): readonly ColumnOf<Row>[] {
  const { columns } = forecastWords(messages);
  const isDrawn = finding.kind === 'forecast' || finding.kind === 'naive';
  const atEnd =
    (reading: Reading) =>
    ({ isEnd }: Row): Reading =>
      isEnd ? reading : 'notApplicable';
  const month: ColumnOf<Row> = {
    ...{ key: 'months', role: 'name', header: columns.month, kind: 'text' },
    cell: ({ months }) => messages.monthName(months),
  };
  const rate: ColumnOf<Row> = {
    ...{ key: 'rate', role: 'value', header: columns.rate, kind: 'percent', ...(isDrawn && { series: true }) },
    cell: (row) => row.rate,
  };
  if (finding.kind === 'naive')
    return [
      month,
      rate,
      {
        ...{ key: 'naive', role: 'value', header: columns.naive, kind: 'percent', series: 'beside', decimals: 1 },
        cell: atEnd(finding.rate),
      },
    ];
  if (finding.kind !== 'forecast') return [month, rate];
  const { decimals } = finding;
  return [
    month,
    rate,
    {
      ...{ key: 'forecast', role: 'value', header: columns.forecast, kind: 'percent', series: true, decimals },
      cell: atEnd(finding.rate),
    },
    { key: 'low', role: 'low', header: columns.low, kind: 'percent', decimals, cell: atEnd(finding.low) },
    { key: 'high', role: 'high', header: columns.high, kind: 'percent', decimals, cell: atEnd(finding.high) },
    {
      ...{ key: 'target', role: 'target', header: columns.target, kind: 'percent' },
      cell: ({ isEnd }) => (isEnd && isFigure(target) ? target : 'notApplicable'),
    },
  ];
}
