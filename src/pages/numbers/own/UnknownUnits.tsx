import type { Office } from '../../../data/own/kept.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { CheckedTable } from '../../../workbooks/protocol.ts';
import type { Import, SheetEntry } from './importState.ts';
import styles from './Own.module.css';
import { ownWords } from './words.ts';

interface Props {
  readonly found: CheckedTable;
  readonly sheet: SheetEntry;
  readonly office: Office;
  readonly running: Import;
}

/** Agencies of a sheet that the office does not have: they are one of its units by another name, a new one, or skipped. */
export function UnknownUnits({ found, sheet, office, running }: Props) {
  const words = useWords(ownWords).unknownUnits;
  const { language } = useMessages();
  const asked = new Set(found.table.questions.flatMap((question) => (question.kind === 'unit' ? [question.name] : [])));
  const rows = found.table.rows.filter(
    ({ kind, unit, name }) => kind === 'agency' && unit === null && !asked.has(name),
  );
  if (rows.length === 0) return null;
  const units = office.units.filter(({ kind }) => kind !== 'officer');
  const choose = (name: string, code: string) =>
    running.answer(sheet.key, { ...sheet.answers, units: new Map(sheet.answers.units).set(name, code) });
  return (
    <fieldset className={styles.questions}>
      <legend>{words.title(rows.length)}</legend>
      {rows.map(({ name, row }) => (
        <label key={row}>
          <span>{name}</span>
          <select value="" onChange={(event) => event.target.value && choose(name, event.target.value)}>
            <option value="">{words.leaveOut}</option>
            {units.map(({ code, shortName }) => (
              <option key={code} value={code}>
                {shortName[language]}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" onClick={() => running.addUnits(found)}>
        {words.addAll}
      </button>
    </fieldset>
  );
}
