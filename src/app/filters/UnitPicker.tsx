import { PartFailed } from '../../charts/kit/PartFailed.tsx';
import { chosenUnits, type OrgUnit, type UnitChoice } from '../../domain/organisation.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './UnitPicker.module.css';

/** The list inside the panel; it comes when it is opened, or before when the page stands idle. */
export const unitList = lazyPart(async () => (await import('./UnitList.tsx')).UnitList);

export interface UnitPickerProps {
  /** Units in official order. */
  readonly units: readonly OrgUnit[];
  readonly chosen: UnitChoice;
  readonly onChange: (choice: UnitChoice) => void;
}

/** Chooses any set of units: a list of checkboxes with a search that needs no accents. */
export function UnitPicker({ units, chosen, onChange }: UnitPickerProps) {
  const { app, language } = useMessages();
  const { filters } = app;
  return (
    <Popover
      button={<span className={styles.summary}>{summaryOf(units, chosen, filters, language)}</span>}
      buttonClassName={styles.button}
      label={filters.units}
      panelClassName={styles.panel}
    >
      {() => <Lazy part={unitList} of={{ units, chosen, onChange }} failed={<PartFailed />} />}
    </Popover>
  );
}

function summaryOf(
  units: readonly OrgUnit[],
  chosen: UnitChoice,
  filters: ReturnType<typeof useMessages>['app']['filters'],
  language: 'vi' | 'en',
): string {
  if (chosen === 'all') return filters.allUnits(units.length);
  const names = chosenUnits({ units }, chosen).map(({ shortName }) => shortName[language]);
  if (names.length === 0) return filters.noUnits;
  return names.length <= 2 ? names.join(', ') : filters.chosen(names.length, units.length);
}
