import { useId } from 'react';
import type { Catalog, CatalogOrganisation } from '../../data/catalog/schema.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { levelsBelow } from '../../domain/unitTree.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Controls } from '../../ui/Controls.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ViewState } from '../../url/useView.ts';
import { defaultView } from '../../url/view.ts';
import styles from './FilterBar.module.css';
import { FilterLine } from './FilterLine.tsx';
import { UnitPicker } from './UnitPicker.tsx';

interface Props {
  readonly catalog: Catalog;
  /** As it was in the period. */
  readonly organisation: CatalogOrganisation;
  readonly state: ViewState;
  /** Code of the unit, on the page of one: there a unit is gone to, not ticked. */
  readonly unit?: string | undefined;
}

/** Comes where units stand on several levels. */
const levelSelect = lazyPart(async () => (await import('./LevelSelect.tsx')).LevelSelect);

/** Comes with the page of a unit. */
export const unitJump = lazyPart(async () => (await import('./UnitJump.tsx')).UnitJump);

/** The reader's choices, on every page: period, units, measure and comparison. Each change is a step in the history. */
export function FilterBar({ catalog, organisation, state, unit }: Props) {
  const { language } = useMessages();
  const id = useId();
  const { filters } = useWords(siteWords);
  const { view, change, search } = state;
  const { statYear, months } = view.period;
  return (
    <section className={styles.bar} aria-label={filters.bar} data-steers>
      <FilterLine organisation={organisation} view={view} unit={unit} opens={id} />
      {/* A panel where there is one line only, and stays open while one chooses; elsewhere it stands in the bar. */}
      <Controls id={id} popover="auto" className={styles.controls}>
        {catalog.organisations.length > 1 && (
          <select
            className={styles.wide}
            aria-label={filters.organisation}
            value={view.organisation}
            onChange={(event) => change({ organisation: event.target.value })}
          >
            {catalog.organisations.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
        <div className={styles.field}>
          <span className={styles.label} aria-hidden="true">
            {filters.period}
          </span>
          <select
            aria-label={filters.statYear}
            value={statYear}
            onChange={(event) => change({ period: { statYear: Number(event.target.value), months } })}
          >
            {organisation.statYears.map((year) => (
              <option key={year} value={year}>
                {filters.yearOption(year)}
              </option>
            ))}
          </select>
          <select
            aria-label={filters.months}
            value={months}
            onChange={(event) => change({ period: { statYear, months: Number(event.target.value) } })}
          >
            {monthsOfYear.map((count) => (
              <option key={count} value={count}>
                {filters.monthsOption(count)}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <span className={styles.label} aria-hidden="true">
            {filters.units}
          </span>
          {unit === undefined ? (
            <>
              {levelsBelow(organisation, null).length > 1 && (
                <Lazy part={levelSelect} of={{ organisation, state }} failed={partFailed} />
              )}
              <UnitPicker organisation={organisation} view={view} onChange={(units) => change({ units })} />
            </>
          ) : (
            <Lazy part={unitJump} of={{ organisation, unit, search }} failed={partFailed} />
          )}
        </div>
        <Segmented
          label={filters.basis}
          options={filters.basisOptions}
          value={view.basis}
          onChange={(basis) => change({ basis })}
        />
        <Segmented
          label={filters.comparison}
          options={filters.comparisonOptions}
          value={view.comparison}
          onChange={(comparison) => change({ comparison })}
        />
        {search !== '' && (
          <button
            type="button"
            className={styles.reset}
            onClick={() => change(defaultView(catalog, view.organisation))}
          >
            {filters.reset}
          </button>
        )}
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {filters.line.close}
        </button>
      </Controls>
    </section>
  );
}
