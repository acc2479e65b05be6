import type { Dataset } from '../../data/dataset.ts';
import type { Dropped, Fault } from '../../data/failure.ts';
import { figureNameWords } from '../../i18n/figureNames/words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { noticeWords } from '../../i18n/notices/words.ts';
import { siteWords } from '../../i18n/site/words.ts';
import { useMessages, useWords } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { faultText } from '../failure/faultText.ts';

/** Rows shown by name before the rest is only counted. */
const shown = 3;

interface Props {
  readonly dataset: Pick<Dataset, 'dropped' | 'mixed'>;
  /** Files with rows that do not add up. */
  readonly doubtful: readonly Dropped[];
}

/**
 * Tells which rows of which files were broken and left out, which were kept but do not add up, and which files belong to
 * another version of the data.
 */
export function DataNoticeList({ dataset, doubtful }: Props) {
  const words = useWords(noticeWords);
  const { closeNotice } = useWords(siteWords);
  return (
    <>
      <Faults files={dataset.dropped} summary={words.dropped} />
      <Faults files={doubtful} summary={words.doubtful} />
      {dataset.mixed.map(({ file, version, expected }) => (
        <Notice key={file} closeLabel={closeNotice}>
          {words.mixed(file, version, expected)}
        </Notice>
      ))}
    </>
  );
}

interface FaultsProps {
  readonly files: readonly Dropped[];
  readonly summary: (count: number, file: string) => string;
}

function Faults({ files, summary }: FaultsProps) {
  const messages = useMessages();
  const { droppedMore } = noticeWords(messages);
  const { closeNotice } = siteWords(messages);
  return files.map(({ file, faults }) => (
    <Notice key={file} closeLabel={closeNotice}>
      {summary(faults.length, file)}{' '}
      {faults
        .slice(0, shown)
        .map((fault) => textOf(fault, messages))
        .join('; ')}
      {faults.length > shown && ` ${droppedMore(faults.length - shown)}`}
    </Notice>
  ));
}

function textOf({ at, problem }: Fault, messages: Messages): string {
  if (problem.kind !== 'identity') return faultText(at, problem, messages);
  const { total, actual, expected } = problem.breach;
  const { format } = messages;
  const name = figureNameWords(messages)[total];
  return `${at}: ${noticeWords(messages).identity(name, format.number(actual), format.number(expected))}`;
}
