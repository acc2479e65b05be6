import type { Period } from '../../domain/period.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from './Nothing.module.css';
import { nothingWords } from './words.ts';

interface Props {
  readonly state: ViewState;
  /** The longest period of the year that has a report, months; 0 for none. */
  readonly latest: number;
}

/** Says that a view has no units or no report, and offers the way on. */
export function Nothing({ state, latest }: Props) {
  const { period, units } = state.view;
  if (units.length === 0) return <NoUnits onAll={() => state.change({ units: 'all' })} />;
  return <NoReport period={period} latest={latest} state={state} />;
}

interface NoReportProps extends Props {
  readonly period: Period;
}

function NoReport({ period, latest, state }: NoReportProps) {
  const messages = useMessages();
  const { noReport } = nothingWords(messages);
  const { statYear } = period;
  const name = messages.period;
  return (
    <section className={styles.none}>
      <h1>{noReport.headline(name(period))}</h1>
      <p>{latest > 0 ? noReport.advice(name({ statYear, months: latest })) : noReport.otherYear}</p>
      {latest > 0 && (
        <button type="button" onClick={() => state.change({ period: { statYear, months: latest } })}>
          {noReport.latest(name({ statYear, months: latest }))}
        </button>
      )}
    </section>
  );
}

function NoUnits({ onAll }: { readonly onAll: () => void }) {
  const { noUnits } = nothingWords(useMessages());
  return (
    <section className={styles.none}>
      <h1>{noUnits.headline}</h1>
      <p>{noUnits.advice}</p>
      <button type="button" onClick={onAll}>
        {noUnits.all}
      </button>
    </section>
  );
}
