import { useId, useState } from 'react';
import type { Unit } from '../../domain/organisation.ts';
import type { UnitChoice } from '../../domain/selection.ts';
import { likeliest, unitFinder } from '../../i18n/search.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import styles from './UnitPicker.module.css';
import { filterWords } from './words.ts';

/** Of very many units this many are listed; the search finds the others. */
const listed = 100;

/**
 * Has the keyboard as soon as its panel is shown, before the next key is pressed: the platform sees to it. Where the list has
 * come later than its panel, it takes it by itself.
 */
function focusWhenShown(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
  const isSeen = field !== null && field.getClientRects().length > 0;
  if (isSeen && document.activeElement?.getAttribute('popovertarget') === field.closest('[popover]')?.id) field.focus();
}

/** What the panel holds. It lives only while the panel is open, so a search begins anew each time. */
interface Props {
  /** Units of the level, in official order. */
  readonly units: readonly Unit[];
  readonly chosen: readonly Unit[];
  readonly onChange: (choice: UnitChoice) => void;
}

/** Searched and ticked; Enter in the search takes the unit most likely meant, alone. */
export function UnitList({ units, chosen, onChange }: Props) {
  const { language } = useMessages();
  const filters = useWords(filterWords);
  const [text, setText] = useState('');
  const hint = useId();
  const selected = new Set(chosen.map(({ code }) => code));
  const found = units.filter(unitFinder(text));
  const choose = (keep: (unit: Unit) => boolean) => {
    const codes = units.filter(keep).map(({ code }) => code);
    onChange(codes.length === units.length ? 'all' : codes);
  };
  const meant = text.trim() === '' ? undefined : likeliest(found, text, language);
  const shown = found.slice(0, listed);
  const isFound = new Set(found);
  const onlyFound = [filters.onlyFound(found.length), (unit: Unit) => isFound.has(unit)] as const;
  const onlySubDepartments = [filters.onlySubDepartments, ({ kind }: Unit) => kind === 'subDepartment'] as const;
  const bulk: readonly (readonly [label: string, keep: (unit: Unit) => boolean])[] = [
    [filters.selectAll, () => true],
    [filters.selectNone, () => false],
    [filters.invert, ({ code }) => !selected.has(code)],
    ...(text.trim() !== ''
      ? [onlyFound]
      : units.some(({ kind }) => kind === 'departmentOwn')
        ? [onlySubDepartments]
        : []),
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
        aria-describedby={hint}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // What is still being composed of several keys is not sent off yet.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !meant) return;
          event.preventDefault();
          onChange([meant.code]);
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        }}
      />
      <p id={hint} role="status" className={meant ? styles.meant : undefined}>
        {meant && filters.onEnter(meant.shortName[language])}
      </p>
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
