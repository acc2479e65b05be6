import { useState } from 'react';
import { chosenUnits, type OrgUnit } from '../../domain/organisation.ts';
import { foldForSearch } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './UnitPicker.module.css';
import type { UnitPickerProps } from './UnitPicker.tsx';

/** Of very many units this many are listed; the search finds the others. */
const listed = 100;

/** Has the keyboard as soon as its panel is shown, before the next key is pressed: the platform sees to it. */
function focusWhenShown(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

/** What the panel holds. It lives only while the panel is open, so a search begins anew each time. */
export function UnitList({ units, chosen, onChange }: UnitPickerProps) {
  const { app, language } = useMessages();
  const { filters } = app;
  const [text, setText] = useState('');
  const selected = new Set(chosenUnits({ units }, chosen).map(({ code }) => code));
  const wanted = foldForSearch(text.trim());
  const found = units.filter(({ name }) => foldForSearch(name[language]).includes(wanted));
  const choose = (keep: (unit: OrgUnit) => boolean) => {
    const codes = units.filter(keep).map(({ code }) => code);
    onChange(codes.length === units.length ? 'all' : codes);
  };
  const shown = found.slice(0, listed);
  const bulk: readonly [label: string, keep: (unit: OrgUnit) => boolean][] = [
    [filters.selectAll, () => true],
    [filters.selectNone, () => false],
    [filters.invert, ({ code }) => !selected.has(code)],
    wanted === ''
      ? [filters.onlySubDepartments, ({ kind }) => kind === 'subDepartment']
      : [filters.onlyFound(found.length), (unit) => found.includes(unit)],
  ];
  return (
    <>
      <input
        ref={focusWhenShown}
        type="search"
        className={styles.search}
        placeholder={filters.search}
        aria-label={filters.search}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.bulk}>
        {bulk.map(([label, keep]) => (
          <button key={label} type="button" onClick={() => choose(keep)}>
            {label}
          </button>
        ))}
      </div>
      <ul className={styles.list}>
        {shown.map(({ code, name }) => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={selected.has(code)}
                onChange={(event) =>
                  choose((unit) => (unit.code === code ? event.target.checked : selected.has(unit.code)))
                }
              />
              {name[language]}
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{filters.noMatch(text)}</p>}
      {found.length > listed && <p className={styles.none}>{filters.moreUnits(found.length - listed)}</p>}
    </>
  );
}
