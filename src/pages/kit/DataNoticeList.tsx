import { type Dataset, useRetry } from '../../data/dataset.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { failureWords } from '../failure/words.ts';
import { CorrectedNotice } from './CorrectedNotice.tsx';
import { dataSentences, withheldSentences } from './dataSentences.ts';

/** Tells what a reader has to know about the files themselves; a year before that could not be had can be asked for again. */
export function DataNoticeList({ dataset }: { readonly dataset: Dataset }) {
  const messages = useMessages();
  const { closeNotice } = useWords(siteWords);
  const retry = useRetry();
  return (
    <>
      {withheldSentences(dataset, messages).map((sentence) => (
        <Notice key={sentence} closeLabel={closeNotice}>
          {sentence}{' '}
          <button type="button" onClick={retry}>
            {failureWords(messages).retry}
          </button>
        </Notice>
      ))}
      {dataSentences(dataset, messages).map((sentence) => (
        <Notice key={sentence} closeLabel={closeNotice}>
          {sentence}
        </Notice>
      ))}
      <CorrectedNotice dataset={dataset} />
    </>
  );
}
