import { memo, useMemo, useRef } from 'react';
import type { Basis } from '../../../domain/measures.ts';
import type { ReportTable, TableColumn } from '../../../domain/reportTable.ts';
import { EvidenceTag } from '../../../evidence/EvidenceTag.tsx';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { Spacer, useVirtualRows } from '../../kit/virtualRows.tsx';
import { lineFigures, type ReportLine, reportColumns } from '../reportLines.ts';
import { numbersWords } from '../words.ts';
import styles from './ReportGrid.module.css';

const rowHeight = 37;

/** Signs of what is no number; the words for them stand beside them for those who cannot see them. */
const signs = { notReported: '…', notApplicable: '×', unreadable: '…' } as const;

interface Props {
  readonly table: ReportTable;
  readonly basis: Basis;
  readonly lines: readonly ReportLine[];
}

/** Unit × period × all measures of the forms as reported; head, units and periods stay in sight. */
export function ReportGrid({ table, basis, lines }: Props) {
  const names = useWords(figureNameWords);
  const words = useWords(numbersWords);
  const { heads, reports, files } = words;
  const scroll = useRef<HTMLElement>(null);
  const { virtual, start, end, above, below } = useVirtualRows(scroll, lines.length, rowHeight);
  const columns = useMemo(() => reportColumns(table, basis), [table, basis]);
  const width = columns.length + 3;
  return (
    <section
      ref={scroll}
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={words.table(basis === 'cases' ? files.reportsCases : files.reportsAmounts)}
    >
      <table className={styles.table} aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <th scope="col">{heads.unit}</th>
            <th scope="col">{heads.period}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {names[name]}
              </th>
            ))}
            <th scope="col" className={styles.origin}>
              {heads.origin}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={width} />}
          {lines.slice(start, end).map((line, at) => (
            <Line
              key={`${line.unit.code} ${line.months}`}
              table={table}
              basis={basis}
              columns={columns}
              line={line}
              index={start + at + 2}
            />
          ))}
          {below > 0 && <Spacer height={below} columns={width} />}
        </tbody>
      </table>
      {virtual && <p className={styles.onPaper}>{reports.onPaper}</p>}
    </section>
  );
}

interface LineProps extends Omit<Props, 'lines'> {
  readonly columns: readonly TableColumn[];
  readonly line: ReportLine;
  readonly index: number;
}

const Line = memo(function Line({ table, basis, columns, line, index }: LineProps) {
  const { language, format } = useMessages();
  const { reports } = useWords(numbersWords);
  const figures = useMemo(() => lineFigures(table, basis, line), [table, basis, line]);
  const doubtful = table.doubtful?.[basis].has(line.at) ?? false;
  const { unit, months, at, state } = line;
  const name = unit.shortName[language];
  return (
    <tr aria-rowindex={index} data-state={state} data-first={months === 1}>
      <th scope="row" title={unit.name[language]}>
        <span>{name}</span>
      </th>
      <td>
        {reports.months(months)}
        {doubtful && <b className={styles.doubt}>?</b>}
      </td>
      {columns.map(({ name: measure, values }) => {
        const value = at < 0 ? Number.NaN : (values[at] ?? Number.NaN);
        return Number.isNaN(value) ? (
          <td key={measure} className={styles.missing}>
            <span aria-hidden="true">{signs[state === 'reported' ? 'notReported' : state]}</span>
            <span className="visuallyHidden">{state === 'reported' ? reports.missing : reports.states[state]}</span>
          </td>
        ) : (
          <td key={measure}>{format.number(value)}</td>
        );
      })}
      <td className={styles.origin}>
        {state === 'reported' ? <EvidenceTag figures={figures} /> : reports.states[state]}
      </td>
    </tr>
  );
});
