import type { Dataset } from '../../data/dataset.ts';
import type { DataFailure } from '../../data/failure.ts';
import type { Fault } from '../../domain/fault.ts';
import type { Messages } from '../../i18n/messages.ts';
import { noticeWords } from '../../i18n/notices/words.ts';
import { faultText } from '../failure/faultText.ts';
import { failureWords } from '../failure/words.ts';

/** Rows shown by name before the rest is only counted. */
const shown = 3;

type Told = Pick<
  Dataset,
  'own' | 'dropped' | 'doubts' | 'withheld' | 'agesWithheld' | 'mixed' | 'everything' | 'organisation' | 'years'
>;

/** Why nothing is compared with the year before, or told of single cases; empty where all is there that there is. Pure. */
export function withheldSentences({ withheld, agesWithheld, years }: Told, messages: Messages): readonly string[] {
  const words = noticeWords(messages);
  const { statYear } = years.current;
  return [
    ...(withheld ? [reasoned(words.withheld(statYear - 1), withheld, messages)] : []),
    ...(agesWithheld ? [reasoned(words.agesWithheld(statYear), agesWithheld, messages)] : []),
  ];
}

function reasoned(sentence: string, withheld: DataFailure, messages: Messages): string {
  const words = noticeWords(messages);
  const { title, advice } = reasonOf(withheld, messages);
  const [fault] = withheld.fault ? [faultText(withheld.fault, messages)] : [];
  return [sentence, words.reason(title, advice), ...(fault ? [`${fault}.`] : [])].join(' ');
}

function reasonOf({ kind, file, status }: DataFailure, messages: Messages) {
  return failureWords(messages).failures[kind](file, status);
}

/**
 * What has to be known about the files that a page was made of, a sentence each: rows that were broken and left out, rows that
 * were kept but do not add up, texts that were mended, files of another version of the data. For screen, paper and files. Pure.
 */
export function dataSentences(dataset: Told, messages: Messages): readonly string[] {
  const words = noticeWords(messages);
  const { list } = listOf(dataset, messages);
  return [
    ...dataset.dropped.map(({ file, faults }) => list(words.dropped(faults.length, file), faults)),
    ...dataset.doubts.flatMap(({ file, faults }) => {
      const identities = faults.filter(({ problem }) => problem.kind === 'identity');
      const others = faults.filter(({ problem }) => problem.kind !== 'identity');
      return [
        ...(identities.length > 0 ? [list(words.doubtful(identities.length, file), identities)] : []),
        ...(others.length > 0 ? [list(words.mended(others.length, file), others)] : []),
      ];
    }),
    ...dataset.mixed.map(({ file, version, expected }) => words.mixed(file, version, expected)),
  ];
}

function listOf({ everything, organisation }: Told, messages: Messages) {
  const { droppedMore } = noticeWords(messages);
  const { units } = everything ?? organisation;
  const unitName = (code: string) => units.find((unit) => unit.code === code)?.shortName[messages.language] ?? code;
  return {
    list: (summary: string, faults: readonly Fault[]) => {
      const named = faults.slice(0, shown).map((fault) => faultText(fault, messages, unitName));
      const more = faults.length > shown ? ` ${droppedMore(faults.length - shown)}` : '';
      return `${summary} ${named.join('; ')}${more}.`;
    },
  };
}

/** How many numbers of closed periods the register has told otherwise since; none where it has not. Pure. */
export function correctedSentence({ years }: Pick<Told, 'years'>, messages: Messages): readonly string[] {
  const { statYear, corrections } = years.current;
  if (!corrections) return [];
  return [noticeWords(messages).corrected(corrections.unit.length, new Set(corrections.months).size, statYear)];
}

/** All of it, for files and paper: whose figures they are and what is withheld first. Pure. */
export function dataCaveats(dataset: Told, messages: Messages): readonly string[] {
  return [
    ...(dataset.own ? [noticeWords(messages).own] : []),
    ...withheldSentences(dataset, messages),
    ...dataSentences(dataset, messages),
    ...correctedSentence(dataset, messages),
  ];
}
