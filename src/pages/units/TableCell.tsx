import { isFigure, type Reading } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './UnitTable.module.css';
import { isBehind, type UnitColumn } from './unitColumns.ts';

interface Props {
  readonly column: UnitColumn;
  readonly reading: Reading;
}

/** A number of the table, or the words for its absence; one that is behind is marked by shape and colour. */
export function TableCell({ column, reading }: Props) {
  const { format, missing } = useMessages();
  if (!isFigure(reading)) return <td className={styles.missing}>{missing[reading]}</td>;
  const behind = isBehind(column, reading);
  return (
    <td className={behind ? styles.behind : undefined}>
      {behind && '▼ '}
      {format.figure(reading, column.options)}
    </td>
  );
}
