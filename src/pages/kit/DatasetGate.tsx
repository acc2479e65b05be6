import type { ReactNode } from 'react';
import { ChosenContext, chosenIn } from '../../charts/kit/chosen.ts';
import type { Dataset, Loading } from '../../data/dataset.ts';
import { hasReport } from '../../domain/completion.ts';
import { partFailed } from '../../evidence/PartFailed.tsx';
import { Lazy, lazyPart } from '../../ui/lazyPart.tsx';
import type { ViewState } from '../../url/useView.ts';
import { DataNotices } from './DataNotices.tsx';
import { Failure } from './Failure.tsx';

interface Props {
  readonly dataset: Loading<Dataset>;
  readonly state: ViewState;
  /** The page's boxes at their final heights while its data are on the way. */
  readonly skeleton: ReactNode;
  /** The page has something to show even where there are no reports for what is looked at. */
  readonly withoutReports?: boolean;
  readonly children: (dataset: Dataset) => ReactNode;
}

/** Comes only where there is nothing to show. */
const nothing = lazyPart(async () => (await import('../nothing/Nothing.tsx')).Nothing);

/** Lets a page have its data, or says in its place what is missing and what to do: a file, a choice, or a report. */
export function DatasetGate({ dataset, state, skeleton, withoutReports = false, children }: Props) {
  if (dataset.status === 'failed') return <Failure failure={dataset.failure} retry={dataset.retry} />;
  if (dataset.status === 'loading') return skeleton;
  const { period, units } = state.view;
  const { current } = dataset.value.years;
  const { value } = dataset;
  return (
    <>
      <DataNotices dataset={value} />
      {withoutReports || (units.length > 0 && hasReport(current, period.months)) ? (
        <ChosenContext value={chosenIn(state.view)}>{children(value)}</ChosenContext>
      ) : (
        <Lazy part={nothing} of={{ state, current, organisation: value.organisation }} failed={partFailed} />
      )}
    </>
  );
}
