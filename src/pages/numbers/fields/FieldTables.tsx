import { useMemo } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';
import { NumberTable } from '../NumberTable.tsx';
import styles from '../sections/Section.module.css';
import { apiFiles, fieldsTable } from './fieldsTable.ts';

/** The fields of every kind of file. It comes with the schemas themselves, when somebody opens it. */
export function FieldTables() {
  const messages = useMessages();
  const tables = useMemo(() => apiFiles.map((file) => fieldsTable(file, messages)), [messages]);
  return tables.map((table) => (
    <div key={table.slug} className={styles.part}>
      <h3>{table.name}</h3>
      <NumberTable of={table} rows={table.table.rows.map((_, at) => at)} />
    </div>
  ));
}
