import { useRef, useState } from 'react';
import { chosenUnits, type OrgUnit, type UnitChoice } from '../../domain/organisation.ts';
import { foldForSearch } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Popover } from '../../ui/Popover.tsx';
import styles from './UnitPicker.module.css';

interface Props {
  /** Units in official order. */
  readonly units: readonly OrgUnit[];
  readonly chosen: UnitChoice;
  readonly onChange: (choice: UnitChoice) => void;
}

/** Chooses any set of units: a list of checkboxes with a search that needs no accents. */
export function UnitPicker({ units, chosen, onChange }: Props) {
  const { app, language } = useMessages();
  const { filters } = app;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const selected = new Set(chosenUnits({ units }, chosen).map(({ code }) => code));
  const wanted = foldForSearch(text.trim());
  const found = units.filter(({ name }) => foldForSearch(name[language]).includes(wanted));
  const choose = (keep: (unit: OrgUnit) => boolean) => {
    const codes = units.filter(keep).map(({ code }) => code);
    onChange(codes.length === units.length ? 'all' : codes);
  };
  const bulk: readonly [label: string, keep: (unit: OrgUnit) => boolean][] = [
    [filters.selectAll, () => true],
    [filters.selectNone, () => false],
    [filters.invert, ({ code }) => !selected.has(code)],
    [filters.onlySubDepartments, ({ kind }) => kind === 'subDepartment'],
  ];
  return (
    <Popover
      button={<span className={styles.summary}>{summaryOf(units, chosen, selected, filters, language)}</span>}
      buttonClassName={styles.button}
      label={filters.units}
      panelClassName={styles.panel}
      onOpen={() => {
        setText('');
        field.current?.focus();
      }}
    >
      {() => (
        <>
          <input
            ref={field}
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
            {found.map(({ code, name }) => (
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
        </>
      )}
    </Popover>
  );
}

function summaryOf(
  units: readonly OrgUnit[],
  chosen: UnitChoice,
  selected: ReadonlySet<string>,
  filters: ReturnType<typeof useMessages>['app']['filters'],
  language: 'vi' | 'en',
): string {
  if (chosen === 'all') return filters.allUnits(units.length);
  if (selected.size === 0) return filters.noUnits;
  const names = units.filter(({ code }) => selected.has(code)).map(({ shortName }) => shortName[language]);
  return names.length <= 2 ? names.join(', ') : filters.chosen(selected.size, units.length);
}
