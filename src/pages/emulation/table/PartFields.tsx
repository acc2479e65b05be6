import { useState } from 'react';
import type { Draft } from '../../../domain/emulation/draft.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import fieldStyles from '../typed/Fields.module.css';
import { EditingContext, Faults, TextField, useEditing } from '../typed/fields.tsx';
import { nameText } from './nameText.ts';
import styles from './TableEditor.module.css';
import { tableWords } from './words.ts';

type Part = Pick<Draft['criteria'][number], 'decision' | 'groups'>;

interface DecisionProps {
  /** Of the line, rank or group. */
  readonly path: string;
  readonly decision: Part['decision'];
}

/** A decision of its own for one part of the table: closed for as long as the part comes from that of the table. */
export function DecisionFields({ path, decision }: DecisionProps) {
  const words = useWords(tableWords);
  const { set, faults } = useEditing();
  const typed = decision ?? { number: '', date: '' };
  const at = `${path}.decision`;
  const [open, setOpen] = useState(false);
  // Number and date come and go together: one that was emptied is no decision of its own any more.
  const put = (field: string, value: unknown) => {
    const next = { ...typed, [field.slice(at.length + 1)]: value };
    set(at, next.number === '' && next.date === '' ? undefined : next);
  };
  return (
    <details
      className={styles.own}
      open={open || decision !== undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.ownDecision}</summary>
      <EditingContext value={{ faults, set: put }}>
        <div className={fieldStyles.fields}>
          <TextField path={`${at}.number`} label={words.about.number} value={typed.number} />
          <TextField path={`${at}.date`} label={words.about.date} value={typed.date} />
        </div>
      </EditingContext>
    </details>
  );
}

interface GroupsProps {
  readonly path: string;
  readonly chosen: Part['groups'];
  /** Of the table; without any there is nothing to choose. */
  readonly groups: Draft['groups'];
}

/** The groups that a line or a rank is for: all, or those that are ticked. */
export function ForGroups({ path, chosen, groups }: GroupsProps) {
  const { language } = useMessages();
  const words = useWords(tableWords);
  const { set } = useEditing();
  const at = `${path}.groups`;
  if (groups.length === 0 && chosen === undefined) return null;
  const put = (id: string, isIn: boolean) => {
    const known = groups.map((group) => group.id);
    const others = (chosen ?? []).filter((other) => other !== id && known.includes(other));
    set(at, isIn ? [...others, id] : others);
  };
  return (
    <fieldset className={styles.groups}>
      <legend>{words.forGroups}</legend>
      <label>
        <input
          type="checkbox"
          checked={chosen === undefined}
          onChange={({ target }) => set(at, target.checked ? undefined : groups.map(({ id }) => id))}
        />
        {words.forAll}
      </label>
      {chosen !== undefined &&
        groups.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => put(id, target.checked)} />
            {nameText(name, language) || id}
          </label>
        ))}
      <Faults path={at} />
    </fieldset>
  );
}
