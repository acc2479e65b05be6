import type { Office } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { CheckFinding, Severity } from '../../../import/checks.ts';
import type { CheckedTable } from '../../../workbooks/protocol.ts';
import { useFindingText } from './findingText.ts';
import type { Import, SheetEntry } from './importState.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

interface Props {
  readonly file: string;
  readonly found: CheckedTable;
  readonly sheet: SheetEntry;
  readonly office: Office | null;
  readonly running: Import;
  readonly onShow: (cell: string) => void;
}

/** More of one severity are not listed; the checked sheet has them all. */
const most = 40;
const severities: readonly Severity[] = ['block', 'warn', 'info'];

/** What the ten rules found in a table, what must be mended first. */
export function Findings({ file, found, sheet, office, running, onShow }: Props) {
  const messages = useMessages();
  const words = useWords(ownWords).findings;
  const textOf = useFindingText(office);
  const { findings } = found;
  const count = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const [block, warn] = [count('block'), count('warn')];
  const download = async () => {
    const [{ checkedSheet }, { saveFile }] = await Promise.all([
      import('./checkedSheet.ts'),
      import('../../../files/download.ts'),
    ]);
    const { rows } = await running.rows(sheet.key, 0, sheet.rows);
    const told = findings.map((finding) => ({ cell: finding.cell, severity: finding.severity, text: textOf(finding) }));
    saveFile(await checkedSheet(sheet.name, rows, told, messages), `kiem-tra-${file.replace(/\.[^.]*$/, '')}.xlsx`);
  };
  if (block + warn === 0) {
    return (
      <>
        <p className={styles.good}>{words.none}</p>
        <List findings={findings.filter(({ severity }) => severity === 'info')} textOf={textOf} onShow={onShow} />
      </>
    );
  }
  return (
    <details open={block > 0}>
      <summary>
        {words.title}: {words.counts(block, warn)}
      </summary>
      {severities.map((severity) => {
        const of = findings.filter((each) => each.severity === severity);
        return of.length === 0 ? null : (
          <div key={severity}>
            <h5>{words.severities[severity]}</h5>
            <List findings={of} textOf={textOf} onShow={onShow} />
          </div>
        );
      })}
      <button type="button" onClick={() => void download()}>
        {words.download}
      </button>
    </details>
  );
}

interface ListProps {
  readonly findings: readonly CheckFinding[];
  readonly textOf: (finding: CheckFinding) => string;
  readonly onShow: (cell: string) => void;
}

function List({ findings, textOf, onShow }: ListProps) {
  const words = useWords(ownWords).findings;
  return (
    <ul className={styles.findings}>
      {findings.slice(0, most).map((finding) => (
        <li
          key={`${finding.kind} ${finding.rule} ${finding.cell ?? ''} ${textOf(finding)}`}
          data-severity={finding.severity}
        >
          {textOf(finding)} <span className={styles.small}>({words.rule(finding.rule)})</span>{' '}
          {finding.cell && (
            <button
              type="button"
              onClick={() => onShow(finding.cell ?? '')}
              aria-label={`${words.show} ${finding.cell}`}
            >
              {words.show}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
