import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import type { UnitTableState } from '../../state/unitTable.ts';
import { useAlive } from '../../ui/useAlive.ts';
import { useRoving } from '../../ui/useRoving.ts';
import styles from './UnitTable.module.css';
import type { UnitColumn } from './unitColumns.ts';
import { nameColumn } from './unitTableCard.ts';

interface Props {
  readonly columns: readonly UnitColumn[];
  /** What the dots of a column are drawn against, by the column's id. */
  readonly references: ReadonlyMap<string, string>;
  readonly sorting: UnitTableState['sorting'];
  readonly onSort: (id: string) => void;
}

/**
 * The head of the table of units, one row: each column says by itself whether it is of cases or of money and what it counts in,
 * since a word over many of them is out of sight as soon as the table is scrolled.
 */
export function UnitTableHead({ columns, references, sorting, onSort }: Props) {
  const words = useWords(unitPageWords).table;
  // One stop for all: a table of sixty columns would be sixty on the way to what stands below it.
  const roving = useRoving<HTMLTableSectionElement>('th > button');
  return (
    <thead {...roving}>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.name} aria-sort={sortOf(nameColumn, sorting)}>
          <SortButton id={nameColumn} header={words.unit} sorting={sorting} onSort={onSort} />
        </th>
        {columns.map(({ id, basis, header, quantity }, at) => (
          <th
            key={id}
            scope="col"
            className={at > 0 && columns[at - 1]?.basis !== basis ? styles.apart : undefined}
            aria-sort={sortOf(id, sorting)}
          >
            {references.has(id) && <small className={styles.line}>{references.get(id)}</small>}
            {/* Its unit is said below, once. */}
            <SortButton
              id={id}
              header={header.replace(/, %$/, '')}
              unit={words.counts[basis][quantity]}
              sorting={sorting}
              onSort={onSort}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type Sorting = Props['sorting'];

function sortOf(id: string, sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (sorting.id !== id) return 'none';
  return sorting.desc ? 'descending' : 'ascending';
}

interface SortButtonProps extends Pick<Props, 'sorting' | 'onSort'> {
  readonly id: string;
  readonly header: string;
  /** What the column counts in, and of what. */
  readonly unit?: string | undefined;
}

function SortButton({ id, header, unit, sorting, onSort }: SortButtonProps) {
  const words = useWords(unitPageWords).table;
  return (
    <button type="button" disabled={!useAlive()} onClick={() => onSort(id)} title={words.sortBy(header)}>
      <span>
        {header}
        {unit !== undefined && <small> {unit}</small>}
      </span>
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
