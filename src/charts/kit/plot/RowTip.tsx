import type { CSSProperties, Ref } from 'react';
import { kindTraits } from '../../../domain/provenance.ts';
import { restsOn } from '../../../domain/restsOn.ts';
import { allRows, figureIn, isName, nameOf, type Table } from '../../../domain/table.ts';
import { UnitText } from '../../../evidence/UnitText.tsx';
import { cellText } from '../../../i18n/cellText.ts';
import type { Messages } from '../../../i18n/messages.ts';
import styles from './ChartTooltip.module.css';

interface Props {
  readonly table: Table;
  /** Index of the row; that of the totals is the last. */
  readonly index: number;
  readonly messages: Messages;
  readonly style?: CSSProperties | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
}

/**
 * One row of a chart's table, beside its mark. It shows nothing that the table does not, and speaks through a live region
 * of its own because the drawing is an image to a screen reader.
 */
export function RowTip({ table, index, messages, ...box }: Props) {
  const row = allRows(table)[index];
  if (row === undefined) return null;
  const kind = restsOn(row.flatMap((cell) => figureIn(cell) ?? []));
  return (
    <div className={styles.tooltip} role="status" {...box}>
      <strong>
        <UnitText text={nameOf(table, row)} tabIndex={-1} />
      </strong>
      <dl>
        {table.columns.map(
          (column, at) =>
            !isName(column) && (
              <div key={column.key}>
                <dt>{column.header}</dt>
                <dd>{cellText(row[at] ?? '', column, messages)}</dd>
              </div>
            ),
        )}
      </dl>
      {kindTraits[kind].said && <p>{messages.provenanceKinds[kind]}</p>}
    </div>
  );
}
