import { fateOf } from '../../domain/fate.ts';
import type { Organisation } from '../../domain/organisation.ts';
import { noticeWords } from '../../i18n/notices/words.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DroppedParameter } from '../../url/view.ts';

export interface DroppedNoticeProps {
  readonly dropped: readonly DroppedParameter[];
  /** With all units there have ever been, to tell what became of one. */
  readonly organisation: Organisation;
}

/** Tells which parts of a link were left out and, of a unit outside the period, what became of it. */
export function DroppedNotice({ dropped, organisation }: DroppedNoticeProps) {
  const { list, format, language } = useMessages();
  const data = useWords(noticeWords);
  const app = useWords(siteWords);
  const parts = dropped.map(({ reason, parameter, value }) => data.parameters[reason](parameter, value));
  const fates = dropped
    .filter(({ reason }) => reason === 'unitNotInPeriod')
    .flatMap(({ value }) => fateOf(organisation, value) ?? [])
    .map(({ unit, successors }) => {
      const name = unit.name[language];
      if (unit.validTo === null) return data.unitFates.notYet(name, format.date(unit.validFrom ?? ''));
      const heirs = list(successors.map((heir) => heir.name[language]));
      return data.unitFates.ended(name, format.date(unit.validTo), heirs);
    });
  const sentence = [data.droppedParameters(list(parts)), ...fates].join(' ');
  return (
    <Notice key={sentence} closeLabel={app.closeNotice}>
      {sentence}
    </Notice>
  );
}
