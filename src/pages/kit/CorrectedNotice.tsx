import type { Dataset } from '../../data/dataset.ts';
import { noticeWords } from '../../i18n/notices/words.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLocation, useSearch } from '../../url/location.ts';
import { relativeHref, routes } from '../../url/routes.ts';
import { correctedSentence } from './dataSentences.ts';

/** Where the page of all numbers lists the corrected ones. */
export const correctedAnchor = 'so-da-sua';

/** Says that the register has told numbers of closed periods otherwise since, and where they are listed. */
export function CorrectedNotice({ dataset }: { readonly dataset: Dataset }) {
  const messages = useMessages();
  const { closeNotice } = useWords(siteWords);
  const { correctedList } = useWords(noticeWords);
  const [path] = useLocation();
  const search = useSearch();
  return correctedSentence(dataset, messages).map((sentence) => (
    <Notice key={sentence} closeLabel={closeNotice}>
      {sentence} <a href={`${relativeHref(path, routes.data)}${search}#${correctedAnchor}`}>{correctedList}</a>
    </Notice>
  ));
}
