import type { Dropped } from '../../data/failure.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { faultText } from './faultText.ts';

/** Rows shown by name before the rest is only counted. */
const shown = 3;

/** Tells which rows of which files were broken and left out. */
export function DroppedRows({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const messages = useMessages();
  const { data, app } = messages;
  return dropped.map(({ file, faults }) => (
    <Notice key={file} closeLabel={app.closeNotice}>
      {data.dropped(faults.length, file)}{' '}
      {faults
        .slice(0, shown)
        .map((fault) => faultText(fault, messages))
        .join('; ')}
      {faults.length > shown && ` ${data.droppedMore(faults.length - shown)}`}
    </Notice>
  ));
}
