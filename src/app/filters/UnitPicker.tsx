import type { Organisation } from '../../domain/organisation.ts';
import { type Chosen, chosenUnits, type UnitChoice } from '../../domain/selection.ts';
import { unitsAt } from '../../domain/unitTree.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './UnitPicker.module.css';
import { unitsInWords } from './unitsInWords.ts';

/** The list inside the panel; it comes when it is opened, or before when the page stands idle. */
export const unitList = lazyPart(async () => (await import('./UnitList.tsx')).UnitList);

interface Props {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly view: Chosen;
  readonly onChange: (choice: UnitChoice) => void;
}

/** Chooses any set of the units of a level: a list of checkboxes with a search that needs no accents. */
export function UnitPicker({ organisation, view, onChange }: Props) {
  const messages = useMessages();
  const { filters } = siteWords(messages);
  const units = unitsAt(organisation, view);
  const chosen = chosenUnits(organisation, view);
  return (
    <Popover
      button={<span className={styles.summary}>{unitsInWords(organisation, view, messages)}</span>}
      buttonClassName={styles.button}
      label={filters.units}
      panelClassName={styles.panel}
    >
      {() => <Lazy part={unitList} of={{ units, chosen, onChange }} failed={partFailed} />}
    </Popover>
  );
}
