import { isFigure, type Reading } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './UnitTable.module.css';
import type { UnitColumn } from './unitColumns.ts';

interface Props {
  readonly column: UnitColumn;
  readonly reading: Reading;
  readonly behind: boolean | undefined;
}

/** A number of the table, or the words for its absence; one that is behind is marked by shape and colour. */
export function TableCell({ column, reading, behind }: Props) {
  const { format, missing } = useMessages();
  if (!isFigure(reading)) return <td className={styles.missing}>{missing[reading]}</td>;
  return (
    <td className={behind ? styles.behind : undefined}>
      {behind && '▼ '}
      {format.figure(reading, column.options)}
    </td>
  );
}
