import { type ChanceVerdict, criticalValue } from '../../domain/chance.ts';
import { isFigure, type Reading } from '../../domain/figure.ts';
import { type Basis, basisTraits } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import { chanceFinding } from '../../domain/unitFindings.ts';
import { drawnAtEachEnd, mostDrawn, readableRows } from '../kit/readable.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitRankingWords } from './words.ts';

export interface UnitRankingRow {
  readonly unit: string;
  readonly name: string;
  readonly rate: Reading<'percent'>;
  readonly completed: Reading<'case' | 'thousandDong'>;
  readonly eligible: Reading<'case' | 'thousandDong'>;
  /** Wilson's interval, percent; not applicable to money. */
  readonly low: Reading<'percent'>;
  readonly high: Reading<'percent'>;
  readonly chance: ChanceVerdict;
}

export interface UnitRankingData {
  readonly basis: Basis;
  readonly period: Period;
  /** Rate of the whole organisation, percent: what the units are held against. */
  readonly common: Reading<'percent'>;
  /** What that rate is called: that of the whole, or of the unit whose parts these are. */
  readonly commonName: string;
  /** How many units are compared at once, for which the intervals are widened. */
  readonly compared: number;
  /** Highest rate first; units without a rate last. */
  readonly rows: readonly UnitRankingRow[];
}

/** Very many units by cases are drawn as a funnel; by money, where there is none, the ends of the list. */
export function isFunnel({ basis, rows }: UnitRankingData): boolean {
  return basis === 'cases' && rows.length > mostDrawn;
}

/** The rows that are drawn as a list. */
export function drawnRows({ rows }: UnitRankingData): readonly UnitRankingRow[] {
  return readableRows(rows);
}

/** How far from the common rate a unit may lie by chance, in standard errors. */
export function criticalOf({ compared }: UnitRankingData): number {
  return criticalValue(compared);
}

/** A ranking that is fair to small units: a rate with what chance can do to it. */
export const unitRanking: ChartSpec<UnitRankingData> = {
  id: 'unitRanking',
  speaksOf: ({ rows, common }) => [common, ...rows.flatMap(({ rate, eligible }) => [rate, eligible])],
  title: ({ rows, basis }, messages) => {
    const known = rows.filter(({ rate }) => isFigure(rate));
    const [first, last] = [known[0], known.at(-1)];
    const end = ({ name, rate }: UnitRankingRow) => `${name} ${messages.reading(rate)}`;
    const ends = first && last && first !== last ? { highest: end(first), lowest: end(last) } : null;
    return unitRankingWords(messages).title(chanceFinding(rows), basis, ends);
  },
  subtitle: (data, messages) => {
    const ranking = unitRankingWords(messages);
    const ends = unitChartWords(messages).ends;
    if (isFunnel(data)) return ranking.funnelSubtitle(data.period, data.commonName, data.common);
    const subtitle = ranking.subtitle(data.basis, data.period, data.commonName, data.common);
    if (drawnRows(data) === data.rows) return subtitle;
    return `${subtitle}; ${ends(drawnAtEachEnd, data.rows.length)}`;
  },
  note: (data, messages) => {
    const ranking = unitRankingWords(messages);
    if (data.basis === 'amounts') return ranking.amountsMethod;
    return isFunnel(data) ? ranking.funnelMethod(data.compared) : ranking.method(data.compared);
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
  table: ({ rows, basis }, messages) => {
    const columns = unitChartWords(messages).columns;
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
        { key: 'low', role: 'low', header: columns.low, kind: 'percent', cell: ({ low }) => low },
        { key: 'high', role: 'high', header: columns.high, kind: 'percent', cell: ({ high }) => high },
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
          header: columns.chance,
          kind: 'text',
          cell: ({ chance }) => chanceVerdicts[chance],
        },
      ],
      rows,
    );
  },
  height: (data) => {
    if (isFunnel(data)) return { wide: 360, narrow: 340 };
    const rows = Math.max(3, drawnRows(data).length);
    // On a phone the count stands below the name.
    return { wide: Math.max(rows * 28 + 56, 336), narrow: rows * 38 + 56 };
  },
};
