import type { Level, Organisation } from '../../domain/organisation.ts';
import { levelsBelow, unitOf, unitsAt } from '../../domain/unitTree.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import { filterWords } from './words.ts';

export interface LevelSelectProps {
  /** As it was in the period. */
  readonly organisation: Organisation;
  readonly state: ViewState;
}

interface Option {
  readonly within: string | null;
  readonly level: Level | null;
  readonly label: string;
}

/** Which level of the tree is looked at: provinces, all offices, the offices of one. */
export function LevelSelect({ organisation, state: { view, change } }: LevelSelectProps) {
  const { language } = useMessages();
  const filters = useWords(filterWords);
  const optionsOf = (within: string | null): readonly Option[] => {
    const name = within === null ? null : (unitOf(organisation, within)?.shortName[language] ?? within);
    return levelsBelow(organisation, within).map((level, at) => {
      // The first level is what stands right below: a link needs not say it.
      const own = at === 0 ? null : level;
      const count = unitsAt(organisation, { within, level: own }).length;
      return { within, level: own, label: filters.levelOption(level, count, name) };
    });
  };
  const options = [...optionsOf(null), ...(view.within === null ? [] : optionsOf(view.within))];
  const chosen = options.findIndex(({ within, level }) => within === view.within && level === view.level);
  return (
    <select
      aria-label={filters.level}
      value={Math.max(chosen, 0)}
      onChange={(event) => {
        const option = options[Number(event.target.value)];
        if (option) change({ within: option.within, level: option.level });
      }}
    >
      {options.map(({ label }, at) => (
        <option key={label} value={at}>
          {label}
        </option>
      ))}
    </select>
  );
}
