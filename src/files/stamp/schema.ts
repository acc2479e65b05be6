import * as v from 'valibot';
import { bases } from '../../domain/measures.ts';
import { levels } from '../../domain/organisation.ts';
import { quantities } from '../../domain/quantities.ts';
import type { WrittenNumber } from '../../domain/writtenNumbers.ts';
import type { Stamp } from './stamp.ts';

/** A stamp as it is kept: numbers as short lists, because there may be tens of thousands. It comes back from anywhere. */

const directions = ['exact', 'moreThan', 'lessThan', 'about'] as const;
const text = v.pipe(v.string(), v.maxLength(2000));
const short = v.pipe(v.string(), v.maxLength(200));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(100));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const number = v.tuple([
  place,
  place,
  v.pipe(v.number(), v.finite()),
  v.picklist([...quantities, 'score']),
  v.picklist(directions),
  v.pipe(v.number(), v.finite(), v.minValue(1e-6), v.maxValue(1)),
  text,
]);

export const stampSchema = v.object({
  version: v.object({ id: short, date: isoDate }),
  own: v.boolean(),
  organisation: v.object({ code, name: text }),
  view: v.object({
    period: v.object({
      statYear: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999)),
      months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
    }),
    within: v.nullable(code),
    level: v.nullable(v.picklist(levels)),
    units: v.union([v.literal('all'), v.pipe(v.array(code), v.maxLength(20_000))]),
    basis: v.picklist(bases),
    comparison: v.picklist(['target', 'yearBefore']),
  }),
  language: v.picklist(['vi', 'en']),
  exportedOn: isoDate,
  charts: v.array(
    v.object({
      slug: short,
      title: text,
      columns: v.array(v.object({ key: short, header: text })),
      rows: v.array(v.array(text)),
      numbers: v.array(number),
    }),
  ),
  body: v.exactOptional(short),
});

type Packed = v.InferOutput<typeof stampSchema>;

export function packed({ charts, view, ...stamp }: Stamp): Packed {
  const { period, within, level, units, basis, comparison } = view;
  return {
    ...stamp,
    view: {
      period: { statYear: period.statYear, months: period.months },
      within,
      level,
      units: units === 'all' ? units : [...units],
      basis,
      comparison,
    },
    charts: charts.map(({ columns, rows, numbers, ...chart }) => {
      const places = new Map(columns.map(({ key }, at) => [key, at]));
      return {
        ...chart,
        columns: [...columns],
        rows: rows.map((names) => [...names]),
        numbers: numbers.map(({ row, column, value, quantity, direction, step, observation }) => [
          row,
          places.get(column) ?? 0,
          value,
          quantity,
          direction,
          step,
          observation,
        ]),
      };
    }),
  };
}

/** Numbers of rows and columns that are not there are left out. */
export function unpacked({ charts, ...stamp }: Packed): Stamp {
  return {
    ...stamp,
    charts: charts.map(({ numbers, ...chart }) => ({
      ...chart,
      numbers: numbers.flatMap(([row, at, value, quantity, direction, step, observation]): readonly WrittenNumber[] => {
        const column = chart.columns[at]?.key;
        if (column === undefined || !chart.rows[row]) return [];
        return [{ row, column, value, quantity, direction, step, observation }];
      }),
    })),
  };
}
