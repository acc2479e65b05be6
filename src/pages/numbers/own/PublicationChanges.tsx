import type { PublicationChange } from '../../../data/own/comparePublications.ts';
import type { Office } from '../../../data/own/kept.ts';
import { figureNameWords } from '../../../i18n/figureNames/words.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { nameIn } from './findingText.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

/** More are counted, and not listed one by one. */
const most = 100;

interface Props {
  readonly changes: readonly PublicationChange[];
  readonly offices: readonly Office[];
}

/** What would be otherwise than in the set that was published before, number by number. */
export function PublicationChanges({ changes, offices }: Props) {
  const { format, period, language, missing } = useMessages();
  const { keep, kept, sheet } = useWords(ownWords);
  const names = useWords(figureNameWords);
  const number = (value: number | null) => (value === null ? missing.notReported : format.number(value));
  const officeOf = (change: PublicationChange) => offices.find(({ code }) => code === change.organisation) ?? null;
  return (
    <div className={styles.scroll}>
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{keep.unit}</th>
            <th scope="col">{keep.measure}</th>
            <th scope="col">{keep.before}</th>
            <th scope="col">{keep.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map((change) =>
            change.kind === 'number' ? (
              <tr key={JSON.stringify(change)}>
                <th scope="row">{nameIn(officeOf(change), change.unit, language)}</th>
                <td>
                  {names[change.measure]}, {sheet.basis[change.basis]}, {period(change.period)}
                </td>
                <td>{number(change.before)}</td>
                <td>{number(change.after)}</td>
              </tr>
            ) : (
              <tr key={JSON.stringify(change)}>
                <th scope="row">
                  {change.kind === 'unit' ? nameIn(officeOf(change), change.unit, language) : change.id}
                </th>
                <td>{kept.changeKinds[change.kind]}</td>
                <td>{change.kind === 'unit' ? '' : number(change.before)}</td>
                <td>{change.kind === 'unit' ? '' : number(change.after)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {changes.length > most && <p>{keep.more(format.number(changes.length - most))}</p>}
    </div>
  );
}
