import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { ExportMenu } from '../../charts/kit/ExportMenu.tsx';
import { isFigure, type Reading } from '../../domain/figure.ts';
import type { Look, UnitStanding } from '../../domain/look.ts';
import type { Yardstick } from '../../domain/yardstick.ts';
import { EvidenceTag } from '../../evidence/EvidenceTag.tsx';
import { UnitLink } from '../../evidence/UnitText.tsx';
import { evidenceWords } from '../../evidence/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitPageWords } from '../../i18n/unitPages/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { type UnitTableState, useUnitTable } from '../../state/unitTable.ts';
import { Controls } from '../../ui/Controls.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useRoving } from '../../ui/useRoving.ts';
import { Spacer, useVirtualRows } from '../kit/virtualRows.tsx';
import { commonReference, gapScale } from './gapScale.ts';
import { TableCell } from './TableCell.tsx';
import styles from './UnitTable.module.css';
import { UnitTableHead } from './UnitTableHead.tsx';
import { type UnitColumn, unitColumns } from './unitColumns.ts';
import { nameColumn, onlyName, sortingShown, unitTableCard, unitTableRows } from './unitTableCard.ts';

const rowHeight = 37;

/**
 * Every measure of the chosen units: sortable, searchable, with totals; head and names stay in sight. It does not follow
 * the measure that the charts are drawn by, and is not rendered anew for it.
 */
export const UnitTable = memo(
  function UnitTable({ look }: { readonly look: Look }) {
    const messages = useMessages();
    const words = useWords(unitPageWords).table;
    const state = useUnitTable();
    const { set, text, sorting } = state;
    // Whoever leaves the page finds the table as it always begins when he comes back.
    useEffect(() => () => useUnitTable.setState(useUnitTable.getInitialState()), []);
    const { unitStandings: units, selection } = look;
    const columns = useMemo(() => unitColumns(look, set, messages), [look, set, messages]);
    const rows = useMemo(
      () => unitTableRows(units, columns, { text, sorting }, messages.language),
      [units, columns, text, sorting, messages.language],
    );
    const shownSorting = sortingShown(sorting, columns);
    const sorted = useSortingSaid(shownSorting, columns);
    const card = useMemo(() => unitTableCard(look, state, messages), [look, state, messages]);
    const title = words.title(units.length, onlyName(units, messages));
    // One unit's row stands for all: what the cells of one column are, those of the others are too.
    const [example] = units;
    const examples = useMemo(
      () => (example ? columns.map(({ reading }) => reading(example)).filter(isFigure) : []),
      [columns, example],
    );
    return (
      <section className={styles.card} id={card.id} aria-labelledby="unit-table">
        <div className={styles.head}>
          <div>
            <h2 id="unit-table">{title}</h2>
            <p>{words.subtitle(selection.period, units.length)}</p>
          </div>
          <Controls className={styles.tools}>
            {units.length > 1 && (
              <input
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                value={text}
                onChange={(event) => useUnitTable.setState({ text: event.target.value })}
              />
            )}
            <Segmented
              label={words.sets}
              options={words.setOptions}
              value={set}
              onChange={(value) => useUnitTable.setState({ set: value })}
            />
          </Controls>
        </div>
        <Grid
          label={evidenceWords(messages).tableOf(title)}
          columns={columns}
          yardstick={look.yardstick}
          rows={rows}
          sorting={shownSorting}
          onSort={(id) => {
            // Numbers are first wanted from the greatest down, names from A on.
            const desc = shownSorting.id === id ? !shownSorting.desc : id !== nameColumn;
            useUnitTable.setState({ sorting: { id, desc } });
          }}
        />
        <div className={styles.foot}>
          <EvidenceTag figures={examples} />
          <ExportMenu card={card} />
        </div>
        <p role="status" className="visuallyHidden">
          {sorted}
        </p>
        <p role="status" className={text === '' ? 'visuallyHidden' : styles.found}>
          {text === '' ? '' : rows.length === 0 ? words.noMatch(text) : words.shown(rows.length, units.length)}
        </p>
      </section>
    );
  },
  // Of what is looked at it follows all but the measure.
  ({ look: a }, { look: b }) =>
    a.statistics === b.statistics && a.unitStandings === b.unitStandings && a.yardstick === b.yardstick,
);

/** What a screen reader is told once the table is in another order; nothing on arrival. */
function useSortingSaid({ id, desc }: UnitTableState['sorting'], columns: readonly UnitColumn[]): string {
  const messages = useMessages();
  const words = unitPageWords(messages).table;
  const [first] = useState(`${id} ${desc}`);
  const [hasChanged, setChanged] = useState(false);
  const isOther = `${id} ${desc}` !== first;
  if (isOther && !hasChanged) setChanged(true);
  if (!hasChanged) return '';
  const column = columns.find((each) => each.id === id);
  if (!column) return words.sorted.byName(desc);
  // As over the column.
  const header = column.header.replace(/, %$/, '');
  return words.sorted.byNumber(`${header} (${words.counts[column.basis][column.quantity] ?? ''})`, desc);
}

/** What the dashed line of the dots is: with its value where that is one for all. */
function lineWords(common: Reading<'percent'> | undefined, yardstick: Yardstick, messages: Messages): string {
  const words = unitPageWords(messages).table.line[yardstick];
  return common === undefined ? words : `${words} ${messages.reading(common)}`;
}

interface GridProps {
  /** Name of the table's region. */
  readonly label: string;
  readonly columns: readonly UnitColumn[];
  readonly yardstick: Yardstick;
  readonly rows: readonly UnitStanding[];
  readonly sorting: UnitTableState['sorting'];
  readonly onSort: (id: string) => void;
}

function Grid({ label, columns, yardstick, rows, sorting, onSort }: GridProps) {
  const messages = useMessages();
  const { language } = messages;
  const words = useWords(unitPageWords).table;
  const scroll = useRef<HTMLElement>(null);
  const names = useRoving<HTMLTableSectionElement>('th > a');
  const { virtual, start, end, above, below } = useVirtualRows(scroll, rows.length, rowHeight);
  const visible = virtual ? rows.slice(start, end) : rows;
  const units = useMemo(() => rows.map(({ unit }) => unit.code), [rows]);
  const { at: place, references } = useMemo(() => {
    const dots = columns.flatMap(({ id, against }) => (against ? [{ id, of: rows.map(against) }] : []));
    return {
      at: gapScale(dots.flatMap(({ of }) => of.map(({ gap }) => gap))),
      references: new Map(dots.map(({ id, of }) => [id, lineWords(commonReference(of), yardstick, messages)])),
    };
  }, [columns, rows, yardstick, messages]);
  return (
    <section
      ref={scroll}
      className={styles.scroll}
      data-virtual={virtual}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table className={styles.table} aria-rowcount={rows.length + 2}>
        <UnitTableHead columns={columns} references={references} sorting={sorting} onSort={onSort} />
        <tbody {...names}>
          {above > 0 && <Spacer height={above} columns={columns.length + 1} />}
          {visible.map((of, at) => (
            <tr key={of.unit.code} aria-rowindex={start + at + 2}>
              <th scope="row" className={styles.name}>
                <UnitLink unit={of.unit.code} name={of.unit.shortName[language]} />
              </th>
              {columns.map((column) => (
                <TableCell
                  key={column.id}
                  column={column}
                  reading={column.reading(of)}
                  behind={column.behind?.(of)}
                  against={column.against?.(of)}
                  at={place}
                />
              ))}
            </tr>
          ))}
          {below > 0 && <Spacer height={below} columns={columns.length + 1} />}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr aria-rowindex={rows.length + 2}>
              <th scope="row" className={styles.name}>
                <strong>{words.total(rows.length)}</strong>
              </th>
              {columns.map((column) => (
                <TableCell
                  key={column.id}
                  column={column}
                  reading={column.together(units)}
                  behind={column.behindTogether?.(units)}
                  against={column.againstTogether?.(units)}
                  at={place}
                />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
