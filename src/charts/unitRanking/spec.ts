import type { ByLimit, ChanceVerdict, Interval } from '../../domain/chance.ts';
import { isFigure, type Missing, type Reading } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { drawnAtEachEnd, mostDrawn, readableRows } from '../../domain/readable.ts';
import { restsOn } from '../../domain/restsOn.ts';
import { type ColumnOf, tableOf } from '../../domain/table.ts';
import type { UnitFamily } from '../../domain/unitFamily.ts';
import { chanceFinding } from '../../domain/unitFindings.ts';
import type { Messages } from '../../i18n/messages.ts';
import { said } from '../../i18n/said.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitRankingWords } from './words.ts';

/** Ends of an interval, percent; not applicable to money. */
export interface Bounds {
  readonly low: Reading<'percent'>;
  readonly high: Reading<'percent'>;
}

/** The ends of an interval, or for both why there is none. */
export function boundsOf(interval: Interval | Missing): Bounds {
  return typeof interval === 'string' ? { low: interval, high: interval } : interval;
}

export interface UnitRankingRow extends ByLimit<Bounds> {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
  readonly chance: ChanceVerdict;
}

export interface UnitRankingData {
  readonly basis: Basis;
  readonly period: Period;
  /** Rate of the whole organisation, percent: what the units are held against. */
  readonly common: Reading<'percent'>;
  /** What that rate is called, by the kind of organisation. */
  readonly commonName: string;
  /** The units that the rows are compared among; null where they are of several levels, each compared among its own. */
  readonly family: Pick<UnitFamily, 'size' | 'spread'> | null;
  /** Highest rate first; units without a rate last. */
  readonly rows: readonly UnitRankingRow[];
}

/** From so many units on a funnel shows more than their list does. */
const fewestInFunnel = 5;

/**
 * What is drawn. Up to 24 units are a list of intervals, and by cases from five on a funnel stands with it where the card is
 * wide enough. Very many units by cases are a funnel alone. By money, where there is none, and of several levels, whose
 * funnels differ, they are the ends of the list.
 */
export function formOf({ basis, rows, common, family }: UnitRankingData): 'list' | 'both' | 'funnel' {
  if (!basisTraits[basis].chance || family === null || !isFigure(common)) return 'list';
  if (rows.length > mostDrawn) return 'funnel';
  return rows.filter(({ rate }) => isFigure(rate)).length >= fewestInFunnel ? 'both' : 'list';
}

/** The rows that are drawn as a list. */
export function drawnRows({ rows }: UnitRankingData): readonly UnitRankingRow[] {
  return readableRows(rows);
}

/** A name of so many letters and its count are longer than a line on a phone. */
const longName = 20;

/** Heights of the two parts of the drawing where one stands above the other, pixels. */
export function partHeights(data: UnitRankingData): { readonly list: number; readonly funnel: number } {
  return { list: Math.max(3, drawnRows(data).length) * 28 + 56, funnel: 280 };
}

/** The columns of both limits, the inner first. */
function limitColumns(messages: Messages): readonly ColumnOf<UnitRankingRow>[] {
  const { low, high } = unitRankingWords(messages);
  const columns = (limit: keyof ByLimit<Bounds>, code: string): readonly ColumnOf<UnitRankingRow>[] => [
    { key: `low${code}`, role: 'low', header: low[limit], kind: 'percent', cell: (row) => row[limit].low },
    { key: `high${code}`, role: 'high', header: high[limit], kind: 'percent', cell: (row) => row[limit].high },
  ];
  return [...columns('inner', '95'), ...columns('outer', '998')];
}

/** A ranking that is fair to small units: a rate with what chance can do to it. */
export const unitRanking: ChartSpec<UnitRankingData> = {
  id: 'unitRanking',
  speaksOf: ({ rows, common }) => [common, ...rows.flatMap(({ rate, eligible }) => [rate, eligible])],
  title: ({ rows, basis, commonName }, messages) => {
    const known = rows.filter(({ rate }) => isFigure(rate));
    return unitRankingWords(messages).title(chanceFinding(rows), {
      basis,
      all: rows.length,
      known: known.map(({ name, rate }) => `${name} ${messages.reading(rate)}`),
      whose: commonName,
    });
  },
  subtitle: (data, messages) => {
    const ranking = unitRankingWords(messages);
    const ends = unitChartWords(messages).ends;
    if (formOf(data) === 'funnel') return ranking.funnelSubtitle(data.period, data.commonName, data.common);
    const subtitle = ranking.subtitle(data.basis, data.period, data.commonName, data.common);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${ends(drawnAtEachEnd, data.rows.length)}`;
  },
  note: (data, messages) => {
    const ranking = unitRankingWords(messages);
    const { basis, commonName: whose, family, rows } = data;
    if (!basisTraits[basis].chance) return ranking.amountsMethod;
    const unreported = rows.some(({ rate }) => !isFigure(rate));
    return [
      formOf(data) === 'funnel' ? ranking.funnelMethod : ranking.method,
      ranking.oneIn,
      ranking.common(whose, family?.size ?? null, unreported),
      ...(family && isFigure(data.common)
        ? [said(ranking.spread(family.spread), restsOn([family.spread]), messages)]
        : []),
    ].join(' ');
  },
  describe: (data, messages) => {
    const ranking = unitRankingWords(messages);
    const chanceVerdicts = unitChartWords(messages).chanceVerdicts;
    return drawnRows(data)
      .map(({ name, rate, eligible, chance }) =>
        ranking.describeRow(name, messages.reading(rate), messages.reading(eligible), chanceVerdicts[chance]),
      )
      .join(' ');
  },
  table: ({ rows, basis, commonName }, messages) => {
    const chanceVerdicts = unitChartWords(messages).chanceVerdicts;
    const charts = sharedWords(messages);
    const counted = basisTraits[basis].quantity;
    return tableOf<UnitRankingRow>(
      [
        { key: 'unit', role: 'name', header: charts.columns.unit, kind: 'text', cell: ({ name }) => name },
        {
          key: 'rate',
          role: 'value',
          series: true,
          header: charts.columns.rate,
          kind: 'percent',
          cell: ({ rate }) => rate,
        },
        ...limitColumns(messages),
        {
          key: 'completed',
          role: 'value',
          header: charts.columns.completed,
          kind: counted,
          cell: ({ completed }) => completed,
        },
        {
          key: 'eligible',
          role: 'value',
          header: charts.columns.eligible,
          kind: counted,
          cell: ({ eligible }) => eligible,
        },
        {
          key: 'chance',
          role: 'remark',
          header: unitRankingWords(messages).against(commonName),
          kind: 'text',
          cell: ({ chance }) => chanceVerdicts[chance],
        },
      ],
      rows,
    );
  },
  height: (data) => {
    const form = formOf(data);
    if (form === 'funnel') return { wide: 360, narrow: 340 };
    const { list, funnel } = partHeights(data);
    // On a phone name and count stand above the marks, those of a long name on two lines.
    const isLong = drawnRows(data).some(({ name }) => name.length > longName);
    const narrow = Math.max(3, drawnRows(data).length) * (isLong ? 56 : 42) + 46;
    const wide = Math.max(list, 336);
    return form === 'both' ? { wide, middle: list + funnel, narrow } : { wide, narrow };
  },
};
