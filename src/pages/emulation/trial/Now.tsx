import { useMemo } from 'react';
import type { Dataset } from '../../../data/dataset.ts';
import { isFigure, type Reading } from '../../../domain/figure.ts';
import { lookAt } from '../../../domain/look.ts';
import type { Period } from '../../../domain/period.ts';
import { FigureText } from '../../../evidence/FigureText.tsx';
import { useMessages, useWords } from '../../../i18n/useMessages.ts';
import type { TrialDraft } from '../../../state/trialDraft.ts';
import { trialSectionWords } from './words.ts';

interface Props {
  readonly untried: Dataset;
  readonly draft: TrialDraft;
  /** That of the trial: of a year that the dataset has. */
  readonly period: Period;
}

/** What the number beside which it stands is without the trial. */
export function Now({ untried, draft: { kind, whom, unit, basis }, period }: Props) {
  const { now } = useWords(trialSectionWords);
  const standing = useMemo(() => {
    const view = { period, within: null, level: null, basis, comparison: 'target' } as const;
    return lookAt(untried, { ...view, units: whom === 'unit' ? [unit] : 'all' }).standings[basis];
  }, [untried, period, basis, whom, unit]);
  if (kind === 'target')
    return (
      <>
        {now.target} <ReadingText reading={standing.target} />
      </>
    );
  return (
    <>
      {now.eligible} <ReadingText reading={standing.eligible} />
      {kind === 'completions' && (
        <>
          {now.completed} <ReadingText reading={standing.completed} />
        </>
      )}
    </>
  );
}

/** A figure with its evidence, or why there is none. */
export function ReadingText({ reading }: { readonly reading: Reading }) {
  const { missing } = useMessages();
  return isFigure(reading) ? <FigureText figure={reading} /> : <span>{missing[reading]}</span>;
}
