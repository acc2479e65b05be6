import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState } from 'react';
import { EvidenceTag } from '../../charts/kit/EvidenceTag.tsx';
import { ExportMenu } from '../../charts/kit/ExportMenu.tsx';
import type { Dataset } from '../../data/dataset.ts';
import { isFigure } from '../../domain/figure.ts';
import type { Yardstick } from '../../domain/findings.ts';
import type { Basis } from '../../domain/measures.ts';
import type { Period } from '../../domain/period.ts';
import { foldForSearch } from '../../i18n/format.ts';
import { useUnitsWords } from '../../i18n/unitsWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { UnitStanding } from '../kit/unitStandings.ts';
import { TableCell } from './TableCell.tsx';
import { UnitLink } from './UnitLink.tsx';
import styles from './UnitTable.module.css';
import { type ColumnSet, type UnitColumn, unitColumns } from './unitColumns.ts';
import { unitTable } from './unitTableSpec.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** From more rows than this only those in sight are in the document. */
const virtualFrom = 200;
const rowHeight = 37;
const nameColumn = 'unit';

interface Props {
  readonly dataset: Dataset;
  readonly period: Period;
  /** What gaps are measured from. */
  readonly yardstick: Yardstick;
  readonly standings: readonly UnitStanding[];
}

/**
 * Every measure of the chosen units: sortable, searchable, with totals; head and names stay in sight. It does not follow
 * the measure that the charts are drawn by, and is not rendered anew for it.
 */
export const UnitTable = memo(function UnitTable({ dataset, period, yardstick, standings }: Props) {
  const messages = useMessages();
  const { table: words } = useUnitsWords();
  const [set, setSet] = useState<ColumnSet>('main');
  const [text, setText] = useState('');
  const [sorting, setSorting] = useState<SortingState>([{ id: 'cases.rate', desc: true }]);
  const columns = useMemo(
    () => unitColumns(dataset, period, set, yardstick, messages),
    [dataset, period, set, yardstick, messages],
  );
  const found = useMemo(() => {
    const wanted = foldForSearch(text.trim());
    if (wanted === '') return standings;
    return standings.filter(({ name }) => foldForSearch(name).includes(wanted));
  }, [standings, text]);
  const definitions = useMemo(() => definitionsOf(columns, messages.language), [columns, messages.language]);
  const table = useTable({
    features,
    columns: definitions,
    data: found as UnitStanding[],
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  });
  const model = table.getRowModel();
  const rows = useMemo(() => model.rows.map(({ original }) => original), [model]);
  const exported = useMemo(() => ({ period, columns, rows }), [period, columns, rows]);
  // One unit's row stands for all: they are of one provenance.
  const [example] = standings;
  const examples = useMemo(
    () => (example ? columns.map(({ reading }) => reading(example)).filter(isFigure) : []),
    [columns, example],
  );
  return (
    <section className={styles.card} id={unitTable.id} aria-labelledby="unit-table">
      <div className={styles.head}>
        <div>
          <h2 id="unit-table">{words.title(standings.length)}</h2>
          <p>{words.subtitle(period)}</p>
        </div>
        <div className={styles.tools}>
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Segmented label={words.sets} options={words.setOptions} value={set} onChange={setSet} />
        </div>
      </div>
      <Grid
        label={messages.evidence.tableOf(words.title(standings.length))}
        columns={columns}
        rows={rows}
        sorting={sorting[0] ?? { id: nameColumn, desc: false }}
        onSort={(id) => {
          // Numbers are first wanted from the greatest down, names from A on.
          const [now] = sorting;
          setSorting([{ id, desc: now?.id === id ? !now.desc : id !== nameColumn }]);
        }}
      />
      <div className={styles.foot}>
        <EvidenceTag figures={examples} />
        <ExportMenu spec={unitTable} data={exported} drawing={undefined} />
      </div>
      <p role="status" className={text === '' ? 'visuallyHidden' : styles.found}>
        {text === '' ? '' : found.length === 0 ? words.noMatch(text) : words.shown(found.length, standings.length)}
      </p>
    </section>
  );
});

function definitionsOf(columns: readonly UnitColumn[], language: string): ColumnDef<typeof features, UnitStanding>[] {
  const collator = new Intl.Collator(language);
  return [
    {
      id: nameColumn,
      accessorFn: ({ name }) => name,
      sortFn: (a, b) => collator.compare(a.original.name, b.original.name),
    },
    ...columns.map(
      ({ id, number }): ColumnDef<typeof features, UnitStanding> => ({
        id,
        accessorFn: (of) => number(of) ?? undefined,
        sortFn: (a, b, columnId) => a.getValue<number>(columnId) - b.getValue<number>(columnId),
        sortUndefined: 'last',
      }),
    ),
  ];
}

interface GridProps {
  /** Name of the table's region. */
  readonly label: string;
  readonly columns: readonly UnitColumn[];
  readonly rows: readonly UnitStanding[];
  readonly sorting: { readonly id: string; readonly desc: boolean };
  readonly onSort: (id: string) => void;
}

function Grid({ label, columns, rows, sorting, onSort }: GridProps) {
  const { table: words } = useUnitsWords();
  const scroll = useRef<HTMLElement>(null);
  const virtual = rows.length > virtualFrom;
  const virtualizer = useVirtualizer({
    count: virtual ? rows.length : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const visible = virtual ? rows.slice(first?.index ?? 0, (last?.index ?? 24) + 1) : rows;
  const above = virtual ? (first?.start ?? 0) : 0;
  const below = virtual ? virtualizer.getTotalSize() - (last?.end ?? 0) : 0;
  const start = virtual ? (first?.index ?? 0) : 0;
  const units = useMemo(() => rows.map(({ unit }) => unit), [rows]);
  return (
    <section
      ref={scroll}
      className={styles.scroll}
      data-virtual={virtual}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table className={styles.table} aria-rowcount={rows.length + 3}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} aria-sort={sortOf(nameColumn, sorting)}>
              <SortButton id={nameColumn} header={words.unit} sorting={sorting} onSort={onSort} />
            </th>
            {groupsOf(columns).map(({ basis, count }) => (
              <th key={basis} scope="colgroup" colSpan={count} className={styles.group}>
                {words.groups[basis]}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col" aria-sort={sortOf(id, sorting)}>
                <SortButton id={id} header={header} sorting={sorting} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length + 1} />}
          {visible.map((of, at) => (
            <tr key={of.unit} aria-rowindex={start + at + 3}>
              <th scope="row">
                <UnitLink unit={of.unit} name={of.name} />
              </th>
              {columns.map((column) => (
                <TableCell key={column.id} column={column} reading={column.reading(of)} />
              ))}
            </tr>
          ))}
          {below > 0 && <Spacer height={below} columns={columns.length + 1} />}
        </tbody>
        {rows.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row">
                <strong>{words.total(rows.length)}</strong>
              </th>
              {columns.map((column) => (
                <TableCell key={column.id} column={column} reading={column.together(units)} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** Neighbouring columns of one basis. */
function groupsOf(columns: readonly UnitColumn[]): readonly { basis: Basis; count: number }[] {
  const groups: { basis: Basis; count: number }[] = [];
  for (const { basis } of columns) {
    const last = groups.at(-1);
    if (last?.basis === basis) last.count += 1;
    else groups.push({ basis, count: 1 });
  }
  return groups;
}

type Sorting = GridProps['sorting'];

function sortOf(id: string, sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (sorting.id !== id) return 'none';
  return sorting.desc ? 'descending' : 'ascending';
}

interface SortButtonProps extends Pick<GridProps, 'sorting' | 'onSort'> {
  readonly id: string;
  readonly header: string;
}

function SortButton({ id, header, sorting, onSort }: SortButtonProps) {
  const { table: words } = useUnitsWords();
  return (
    <button type="button" onClick={() => onSort(id)} title={words.sortBy(header)}>
      {header}
      <svg
        width="8"
        height="10"
        viewBox="0 0 8 10"
        aria-hidden="true"
        focusable="false"
        data-sort={sortOf(id, sorting)}
      >
        <path d="M4 0l3.5 4h-7z" />
        <path d="M4 10l3.5-4h-7z" />
      </svg>
    </button>
  );
}
