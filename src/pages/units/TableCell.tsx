import type { ReactNode } from 'react';
import { isFigure, type Reading } from '../../domain/figure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { GapDot } from './GapDot.tsx';
import type { Against } from './gapScale.ts';
import styles from './UnitTable.module.css';
import type { UnitColumn } from './unitColumns.ts';

interface Props {
  readonly column: UnitColumn;
  readonly reading: Reading;
  readonly behind: boolean | undefined;
  /** Of a rate: how it stands to what it is held against, and where that is on the scale of its dots. */
  readonly against?: Against | undefined;
  readonly at: (gap: number) => number;
}

/** A number of the table, or the words for its absence; one that is behind is marked by shape and colour. */
export function TableCell({ column, reading, behind, against, at }: Props) {
  const { format, missing } = useMessages();
  if (!isFigure(reading))
    return (
      <td className={styles.missing}>
        <WithDot against={against} at={at}>
          {missing[reading]}
        </WithDot>
      </td>
    );
  return (
    <td className={behind ? styles.behind : undefined}>
      <WithDot against={against} at={at}>
        {behind && '▼ '}
        {format.figure(reading, column.options)}
      </WithDot>
    </td>
  );
}

/** A number behind its dot, on one line; a number without one stands as it is. */
function WithDot({ against, at, children }: Pick<Props, 'against' | 'at'> & { readonly children: ReactNode }) {
  if (!against) return children;
  return (
    <span className={styles.withDot}>
      <GapDot against={against} at={at} />
      <span>{children}</span>
    </span>
  );
}
