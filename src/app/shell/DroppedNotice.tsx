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

/** Parts named before the rest is only counted, and how much of each. */
const most = 5;
const longest = 40;

/** What stands in a link, as it can stand in a sentence: without control characters and marks of direction, and short. */
function clipped(text: string): string {
  const letters = Array.from(text.replace(/\p{C}/gu, ''));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}

/** Tells which parts of a link were left out and, of a unit outside the period, what became of it. */
export function DroppedNotice({ dropped, organisation }: DroppedNoticeProps) {
  const { list, format, language } = useMessages();
  const data = useWords(noticeWords);
  const app = useWords(siteWords);
  const told = dropped
    .slice(0, most)
    .map(({ reason, parameter, value }) => data.parameters[reason](clipped(parameter), clipped(value)));
  const parts = dropped.length > most ? [...told, data.moreParameters(dropped.length - most)] : told;
  const fates = dropped
    .slice(0, most)
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
