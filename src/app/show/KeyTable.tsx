import type { Table } from '../../domain/table.ts';
import { cellText } from '../../i18n/cellText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Show.module.css';

/** So many are read from afar. */
const shown = 6;

/** The key figures of a page, the number large and what it is held against below it. */
export function KeyTable({ table: { columns, rows } }: { readonly table: Table }) {
  const messages = useMessages();
  const said = (row: (typeof rows)[number], key: string) => {
    const at = columns.findIndex((column) => column.key === key);
    const [column, cell] = [columns[at], row[at]];
    return column && cell !== undefined ? cellText(cell, column, messages) : '';
  };
  return (
    <dl className={styles.keys}>
      {rows.slice(0, shown).map((row) => (
        <div key={`${said(row, 'indicator')} ${said(row, 'place')}`}>
          <dt>{said(row, 'indicator')}</dt>
          <dd>{said(row, 'value')}</dd>
          <dd>{[said(row, 'place'), said(row, 'remark'), said(row, 'gap')].filter(Boolean).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
