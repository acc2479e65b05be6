import { useMessages } from '../../i18n/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DroppedParameter } from '../../url/view.ts';

/** Tells which parts of a link were not understood. */
export function DroppedParameters({ dropped }: { readonly dropped: readonly DroppedParameter[] }) {
  const { data, app, list } = useMessages();
  if (dropped.length === 0) return null;
  const parts = dropped.map(({ reason, parameter, value }) => data.parameters[reason](parameter, value));
  const sentence = data.droppedParameters(list(parts));
  return (
    <Notice key={sentence} closeLabel={app.closeNotice}>
      {sentence}
    </Notice>
  );
}
