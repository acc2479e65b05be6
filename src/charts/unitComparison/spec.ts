import type { Reading } from '../../domain/figure.ts';
import type { Basis } from '../../domain/measures.ts';
import type { OrganisationKind } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { tableOf } from '../../domain/table.ts';
import type { ChartSpec } from '../kit/spec.ts';
import { unitChartWords } from '../kit/unitWords/words.ts';
import { sharedWords } from '../kit/words/words.ts';
import { unitComparisonWords } from './words.ts';

export interface UnitComparisonRow {
  readonly basis: Basis;
  readonly rate: Reading<'percent'>;
  readonly target: Reading<'percent'>;
  readonly province: Reading<'percent'>;
  /** Known by whole years only. */
  readonly nation: Reading<'percent'>;
  readonly yearBefore: Reading<'percent'>;
  /** Rate − the province's rate, points. */
  readonly lead: Reading<'points'>;
}

export interface UnitComparisonData {
  readonly name: string;
  /** What the whole is that the unit stands in. */
  readonly whole: OrganisationKind;
  readonly period: Period;
  readonly rows: readonly UnitComparisonRow[];
}

/** A unit's two rates beside its target, the province, the nation and the year before. */
export const unitComparison: ChartSpec<UnitComparisonData> = {
  id: 'unitComparison',
  speaksOf: ({ rows }) => rows.map(({ lead }) => lead),
  title: ({ rows, whole }, messages) => {
    const lead = (basis: Basis) => rows.find((row) => row.basis === basis)?.lead ?? 'notReported';
    return unitComparisonWords(messages).title(messages.wholes[whole], lead('cases'), lead('amounts'));
  },
  subtitle: ({ period }, messages) => unitComparisonWords(messages).subtitle(period),
  describe: ({ rows, whole }, messages) => {
    const comparison = unitComparisonWords(messages);
    return rows
      .map(({ basis, rate, target, province }) =>
        comparison.describeRow(
          messages.basisName(basis),
          messages.reading(rate),
          messages.reading(target),
          messages.wholes[whole].name,
          messages.reading(province),
        ),
      )
      .join(' ');
  },
  table: ({ rows, name, whole }, messages) => {
    const columns = unitChartWords(messages).columns;
    return tableOf<UnitComparisonRow>(
      [
        {
          key: 'basis',
          role: 'name',
          header: sharedWords(messages).columns.measure,
          kind: 'text',
          cell: ({ basis }) => messages.basisName(basis),
        },
        { key: 'rate', role: 'value', series: true, header: name, kind: 'percent', cell: ({ rate }) => rate },
        {
          key: 'target',
          role: 'target',
          series: true,
          header: columns.target,
          kind: 'percent',
          cell: ({ target }) => target,
        },
        {
          key: 'province',
          role: 'value',
          series: 'beside',
          header: messages.wholes[whole].short,
          kind: 'percent',
          cell: ({ province }) => province,
        },
        {
          key: 'nation',
          role: 'value',
          series: 'beside',
          header: columns.nation,
          kind: 'percent',
          cell: ({ nation }) => nation,
        },
        {
          key: 'yearBefore',
          role: 'value',
          series: 'beside',
          header: columns.yearBefore,
          kind: 'percent',
          cell: ({ yearBefore }) => yearBefore,
        },
      ],
      rows,
    );
  },
  // On a phone a long name takes three lines.
  height: ({ name }) => ({ wide: 300, narrow: name.length > 30 ? 520 : name.length > 20 ? 420 : 300 }),
};
