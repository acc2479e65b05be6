import { figureIn, nameOf, type Row } from '../domain/table.ts';
import { dataPackage } from './dataPackage.ts';
import { type Observation, observed, sharedAbout } from './observation.ts';
import type { OutChart } from './outgoing.ts';
import { observationColumns, type TidyColumn, tidyHead, tidyLine } from './tidyCsv.ts';

/** A number of a chart's table, with the place in it. */
interface Placed extends Observation {
  /** From 1. */
  readonly row: number;
  readonly rowKind: RowKind;
  readonly label: string;
  readonly column: string;
}

/** A total is all rows together: whoever adds up a column leaves it out. */
type RowKind = 'item' | 'total';

interface Line {
  readonly row: Row;
  readonly nth: number;
  readonly kind: RowKind;
}

const placeColumns: readonly TidyColumn<Placed>[] = [
  { name: 'row', type: 'integer', description: 'Row of the table, from 1.', of: ({ row }) => row },
  {
    name: 'row_kind',
    type: 'string',
    description: 'A total is all rows together: leave it out before you add up.',
    codes: ['item', 'total'],
    of: ({ rowKind }) => rowKind,
  },
  { name: 'label', type: 'string', description: 'What the row is about, in words.', of: ({ label }) => label },
  { name: 'column', type: 'string', description: 'Column of the table, see columns.csv.', of: ({ column }) => column },
  ...observationColumns,
];

/**
 * A chart's table for data tools, as files of a package: every cell as one row with whom, when, what kind and from where; the words of
 * its rows; the heads of its columns; and once, beside them, what has to be known about all.
 */
export async function tidyTable(chart: OutChart): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const { table, slug, title, subtitle, note, attribution } = chart;
  const lines: readonly Line[] = [
    ...table.rows.map((row, at): Line => ({ row, nth: at + 1, kind: 'item' })),
    ...(table.totals ? [{ row: table.totals, nth: table.rows.length + 1, kind: 'total' } as const] : []),
  ];
  const rowColumns = wordColumns(chart);
  const files = {
    data: [tidyHead(placeColumns), ...observationsOf(chart, lines).map((one) => tidyLine(placeColumns, one))],
    rows: [tidyHead(rowColumns), ...lines.map((line) => tidyLine(rowColumns, line))],
    columns: [tidyHead(headColumns), ...table.columns.map((column) => tidyLine(headColumns, column))],
  };
  const described = dataPackage({
    name: slug,
    title,
    description: note === undefined ? subtitle : `${subtitle}. ${note}`,
    attribution,
    resources: [
      { name: 'data', description: 'One row a number, or the lack of one.', columns: placeColumns },
      { name: 'rows', description: 'The words of each row.', columns: rowColumns },
      { name: 'columns', description: 'The heads of the columns.', columns: headColumns },
    ],
  });
  const texts = Object.entries(files).map(([name, all]) => [`${name}.csv`, strToU8(all.join(''))] as const);
  return zipSync(Object.fromEntries([...texts, ['datapackage.json', strToU8(described)]])) as Uint8Array<ArrayBuffer>;
}

function observationsOf({ table }: OutChart, lines: readonly Line[]): readonly Placed[] {
  return lines.flatMap(({ row, nth, kind }) => {
    const about = sharedAbout(row.flatMap((cell) => figureIn(cell) ?? []));
    const label = nameOf(table, row);
    return table.columns.flatMap((column, at): Placed[] => {
      const cell = row[at];
      if (column.kind === 'text') return [];
      const figure = figureIn(cell);
      const place = { row: nth, rowKind: kind, label, column: column.key };
      if (figure) return [{ ...observed(figure), ...place }];
      const status = cell === 'notReported' ? 'notReported' : 'notApplicable';
      const none = {
        measure: '',
        value: null,
        quantity: column.kind,
        direction: '',
        kind: '',
        source: '',
        status,
      } as const;
      return [{ ...about, ...none, ...place }];
    });
  });
}

function wordColumns({ table }: OutChart): readonly TidyColumn<Line>[] {
  const places = table.columns.flatMap((column, at) => (column.kind === 'text' ? [{ column, at }] : []));
  return [
    { name: 'row', type: 'integer', description: 'Row of the table, from 1.', of: ({ nth }) => nth },
    {
      name: 'row_kind',
      type: 'string',
      description: 'A total is all rows together.',
      codes: ['item', 'total'],
      of: ({ kind }) => kind,
    },
    ...places.map(
      ({ column, at }): TidyColumn<Line> => ({
        name: column.key,
        type: 'string',
        description: column.header,
        of: ({ row }) => {
          const cell = row[at];
          return typeof cell === 'string' ? cell : '';
        },
      }),
    ),
  ];
}

const headColumns: readonly TidyColumn<OutChart['table']['columns'][number]>[] = [
  { name: 'column', type: 'string', description: 'Code of the column.', of: ({ key }) => key },
  {
    name: 'header',
    type: 'string',
    description: 'Its head, in the language of the reader.',
    of: ({ header }) => header,
  },
  {
    name: 'role',
    type: 'string',
    description: 'What stands in it: the name of a row, a value, what it is held against, an end of an interval.',
    codes: ['name', 'year', 'remark', 'value', 'target', 'low', 'high'],
    of: ({ role }) => role,
  },
];
