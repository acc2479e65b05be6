import { type FocusEvent, type PointerEvent, useContext } from 'react';
import type { Language } from '../i18n/format.ts';
import { type TextWithUnits, unitNamesIn } from '../i18n/unitNames.ts';
import { useMessages } from '../i18n/useMessages.ts';
import styles from './UnitText.module.css';
import { NamedUnitsContext, useUnitLinks } from './unitLinks.ts';

/** Letters of a name that fits a line of the narrowest phone. */
const shortName = 18;

interface LinkProps {
  readonly unit: string;
  readonly name: string;
  /** In a tip the mark below it is the stop of the Tab key. */
  readonly tabIndex?: number | undefined;
}

/** A unit's name, leading to its page where there is one. */
export function UnitLink({ unit, name, tabIndex }: LinkProps) {
  const links = useUnitLinks();
  if (!links) return name;
  return (
    <a
      href={links.hrefOf(unit)}
      className={styles.link}
      data-short={name.length <= shortName || undefined}
      tabIndex={tabIndex}
      onClick={(event) => links.follow(event, unit)}
      {...(tabIndex === undefined && {
        onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<Element>) =>
          pointerType !== 'touch' && links.look?.(currentTarget, unit, 'pointer'),
        onPointerLeave: () => links.leave?.(),
        onFocus: ({ currentTarget }: FocusEvent<Element>) =>
          currentTarget.matches(':focus-visible') && links.look?.(currentTarget, unit, 'keyboard'),
        onBlur: () => links.leave?.(),
      })}
    >
      {name}
    </a>
  );
}

/** A text in which the names of units lead to their pages. */
export function UnitText({ text, tabIndex }: { readonly text: string; readonly tabIndex?: number }) {
  const parts = useUnitNames(useMessages().language)(text);
  if (parts.length === 1 && typeof parts[0] === 'string') return text;
  return parts.map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // A sentence has no other key than the place of its parts.
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move within a sentence
      <UnitLink key={at} {...part} tabIndex={tabIndex} />
    ),
  );
}

/** Cuts texts of a language at the names of units, and leaves them whole where there are none, as in stills. */
export function useUnitNames(language: Language): (text: string) => TextWithUnits {
  const units = useContext(NamedUnitsContext);
  const byLanguage = finders.get(units) ?? new Map<Language, (text: string) => TextWithUnits>();
  finders.set(units, byLanguage);
  const finder = byLanguage.get(language) ?? unitNamesIn(units, language);
  byLanguage.set(language, finder);
  return finder;
}

/** One for all texts of a page. */
const finders = new WeakMap<object, Map<Language, (text: string) => TextWithUnits>>();
