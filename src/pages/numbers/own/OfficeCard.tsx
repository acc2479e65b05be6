import type { Office } from '../../../data/own/kept.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import { type Import, isTable } from './importState.ts';
import styles from './Own.module.css';
import { copyOf, newOffice } from './office.ts';
import { ownWords } from './words.ts';

interface Props {
  readonly running: Import;
  readonly office: Office;
  readonly isNew: boolean;
  readonly offices: readonly Office[];
  readonly published: readonly Organisation[];
}

const fresh = 'new';

/** Whose figures the files have: an office that is kept already, one of the published ones, or a new one. */
export function OfficeCard({ running, office, isNew, offices, published }: Props) {
  const words = useWords(ownWords).office;
  const { language } = useMessages();
  const known = [
    ...offices,
    ...published.filter(({ code }) => !offices.some((each) => each.code === code)).map(copyOf),
  ];
  const isFresh = !known.some(({ code }) => code === office.code);
  const choose = (value: string) => {
    const chosen = known.find(({ code }) => code === value);
    if (chosen) return running.chooseOffice(chosen, !offices.includes(chosen));
    const first = firstTable(running);
    if (first) running.chooseOffice(newOffice(first.table), true);
  };
  const rename = (part: Partial<Record<'name' | 'shortName', string>>) => {
    const both = (text: string | undefined, old: Office['name']) => (text === undefined ? old : { vi: text, en: text });
    running.store.setState({
      office: { ...office, name: both(part.name, office.name), shortName: both(part.shortName, office.shortName) },
    });
  };
  return (
    <section className={styles.card} aria-label={words.title}>
      <div className={styles.fields}>
        <label>
          <span>{words.which}</span>
          <select value={isFresh ? fresh : office.code} onChange={(event) => choose(event.target.value)}>
            {known.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
            <option value={fresh}>{words.fresh}</option>
          </select>
        </label>
        {isNew && isFresh && (
          <>
            <label>
              <span>{words.name}</span>
              <input type="text" value={office.name.vi} onChange={(event) => rename({ name: event.target.value })} />
            </label>
            <label>
              <span>{words.shortName}</span>
              <input
                type="text"
                value={office.shortName.vi}
                onChange={(event) => rename({ shortName: event.target.value })}
              />
            </label>
          </>
        )}
      </div>
      <details>
        <summary>{words.units(office.units.filter(({ kind }) => kind !== 'officer').length)}</summary>
        <p className={styles.small}>
          {office.units
            .filter(({ kind }) => kind !== 'officer')
            .map(({ shortName }) => shortName[language])
            .join(' · ')}
        </p>
      </details>
    </section>
  );
}

function firstTable({ store }: Import) {
  for (const { state } of store.getState().files) {
    if (state.kind !== 'read') continue;
    const found = state.sheets.flatMap(({ results }) => results ?? []).find(isTable);
    if (found) return found;
  }
  return undefined;
}
