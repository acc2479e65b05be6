import { latestMonths } from '../../domain/completion.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportTable } from '../../domain/reportTable.ts';
import { wholeName } from '../../i18n/place.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { ViewState } from '../../url/useView.ts';
import styles from './Nothing.module.css';
import { nothingWords } from './words.ts';

interface Props {
  readonly state: ViewState;
  /** The reports of the year. */
  readonly current: ReportTable;
  readonly organisation: Organisation;
}

/** Says that a view has no units or no report, and offers the way on. */
export function Nothing({ state, ...props }: Props) {
  const { period, units } = state.view;
  if (units.length === 0)
    return <NoUnits organisation={props.organisation} onAll={() => state.change({ units: 'all' })} />;
  return <NoReport {...props} period={period} state={state} />;
}

interface NoReportProps extends Props {
  readonly period: Period;
}

function NoReport({ period, current, state }: NoReportProps) {
  const messages = useMessages();
  const { noReport } = nothingWords(messages);
  const { statYear, months } = period;
  const latest = latestMonths(current);
  // What is in the file and cannot be read has been reported.
  const broken = [...(current.broken?.values() ?? [])];
  const name = messages.period;
  return (
    <section className={styles.none}>
      <h1>{(broken.some((periods) => periods.has(months)) ? noReport.broken : noReport.headline)(name(period))}</h1>
      <p>
        {latest > 0
          ? noReport.advice(name({ statYear, months: latest }))
          : broken.length > 0
            ? noReport.brokenYear
            : noReport.otherYear}
      </p>
      {latest > 0 && (
        <button type="button" onClick={() => state.change({ period: { statYear, months: latest } })}>
          {noReport.latest(name({ statYear, months: latest }))}
        </button>
      )}
    </section>
  );
}

interface NoUnitsProps extends Pick<Props, 'organisation'> {
  readonly onAll: () => void;
}

function NoUnits({ organisation, onAll }: NoUnitsProps) {
  const messages = useMessages();
  const { noUnits } = nothingWords(messages);
  const whole = wholeName(organisation, messages);
  return (
    <section className={styles.none}>
      <h1>{noUnits.headline}</h1>
      <p>{noUnits.advice(whole)}</p>
      <button type="button" onClick={onAll}>
        {noUnits.all(whole)}
      </button>
    </section>
  );
}
