import type { CatalogOrganisation } from '../../data/catalog/schema.ts';
import { monthsOfYear } from '../../domain/period.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import type { ViewState } from '../../url/useView.ts';
import { defaultView, type Offer } from '../../url/view.ts';
import styles from './FilterBar.module.css';
import { UnitJump } from './UnitJump.tsx';
import { UnitPicker } from './UnitPicker.tsx';

interface Props {
  readonly organisation: CatalogOrganisation;
  readonly offer: Offer;
  readonly state: ViewState;
  /** Code of the unit, on the page of one: there a unit is gone to, not ticked. */
  readonly unit?: string | undefined;
}

/** The reader's choices, on every page: period, units, measure and comparison. Each change is a step in the history. */
export function FilterBar({ organisation, offer, state, unit }: Props) {
  const { app } = useMessages();
  const { filters } = app;
  const { view, change, search } = state;
  const { statYear, months } = view.period;
  return (
    <section className={styles.bar} aria-label={filters.bar}>
      <noscript>
        <p>{filters.noScript}</p>
      </noscript>
      <div className={styles.controls}>
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
            <UnitPicker units={organisation.units} chosen={view.units} onChange={(units) => change({ units })} />
          ) : (
            <UnitJump units={organisation.units} unit={unit} search={search} />
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
          <button type="button" className={styles.reset} onClick={() => change(defaultView(offer))}>
            {filters.reset}
          </button>
        )}
      </div>
    </section>
  );
}
