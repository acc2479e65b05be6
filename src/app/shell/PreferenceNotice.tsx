import { noticeWords } from '../../i18n/notices/words.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly trouble: 'forgotten' | 'noEnglish';
}

/** Says what became of a choice of language or theme: to a reader of English, who gets Vietnamese, in English. */
export function PreferenceNotice({ trouble }: Props) {
  const { preferences } = useWords(noticeWords);
  const { closeNotice } = useWords(siteWords);
  return (
    <Notice key={trouble} closeLabel={closeNotice}>
      <span lang={trouble === 'noEnglish' ? 'en' : undefined}>{preferences[trouble]}</span>
    </Notice>
  );
}
